/** 案例审批表: what was checked before a case is published, and both houses’ decisions. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { onlinePublication2016 } from '../statutes/online-publication-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const caseApproval: Form = {
  id: 'case-approval',
  title: words('案例发布审批表', 'Approval of a case'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('case', '案例', 'Case', 'table', ['caseTitle', 'caseNumbers', 'effectiveOn'], { required: true }),
    part('masking', '隐名处理和保密审查', 'Masking and secrecy review', 'table', ['maskingDone', 'opinion'], { required: true }),
    part('approval', '审批', 'Approval', 'table', ['divisionOpinion', 'chiefOpinion', 'otherView'], {
      byHand: ['divisionOpinion', 'chiefOpinion', 'otherView'],
    }),
  ],
  draftedHere: true,
  approver: [
    'president',
    'vice-president',
    'adjudication-committee',
    'chief-procurator',
    'deputy-chief-procurator',
    'procuratorial-committee',
  ],
  basis: [cite(frameworkOpinion2024, 'cases'), cite(onlinePublication2016, '4')],
}
