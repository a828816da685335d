/** 民事诉讼监督案件处理结果审查登记表: the handler’s check whether the court’s result is enough. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const resultCheckForm: Form = {
  id: 'result-check-form',
  title: words('民事诉讼监督案件处理结果审查登记表', 'Check of the court’s result'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  parts: [
    part('case', '案件情况', 'The case', 'table', ['reviewNumber', 'caseNumbers', 'suggestionNumber', 'court'], { required: true }),
    part('result', '法院处理结果', 'The court’s result', 'table', ['receivedOn', 'courtResult'], { required: true }),
    part('opinion', '审查意见', 'Opinion', 'table', ['opinion', 'reasons', 'handler'], { required: true }),
    part('approval', '审批', 'Approval', 'table', ['divisionOpinion', 'chiefOpinion'], { byHand: ['divisionOpinion', 'chiefOpinion'] }),
  ],
  draftedHere: true,
  approver: ['handling-prosecutor'],
  basis: [cite(civilSupervision2021, '123')],
}
