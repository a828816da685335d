/** 延期审批表: the president’s approval to reply one month later, once. */
import { words } from '#kernel/words.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const extensionApproval: Form = {
  id: 'extension-approval',
  title: words('延期审批表', 'Approval of an extension'),
  issuer: 'court',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  parts: [
    part('case', '案件情况', 'The case', 'table', ['caseNumbers', 'suggestionNumber', 'receivedOn', 'dueOn', 'handler'], {
      required: true,
    }),
    part('extension', '申请延期', 'Extension asked for', 'table', ['extensionReason', 'extensionLength', 'extendedTo'], { required: true }),
    part('approval', '审批', 'Approval', 'table', ['divisionOpinion', 'chiefOpinion'], { byHand: ['divisionOpinion', 'chiefOpinion'] }),
  ],
  draftedHere: true,
  approver: ['president'],
  basis: [cite(joint2016, '13')],
}
