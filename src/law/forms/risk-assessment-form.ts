/** 执法办案信访风险评估预警表: rates a matter and never a person, and lists what helps. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { reverseLinkage2024 } from '../statutes/reverse-linkage-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const riskAssessmentForm: Form = {
  id: 'risk-assessment-form',
  title: words('执法办案信访风险评估预警表', 'Assessment of the petition risk of a matter'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('matter', '事项', 'The matter', 'table', ['reviewNumber', 'subject'], { required: true }),
    part('rating', '事项风险等级', 'Rating of the matter', 'table', ['riskLevel', 'circumstances'], { required: true }),
    part('measures', '化解方案', 'Measures', 'table', ['measures'], { byHand: ['measures'] }),
    part('approval', '审批', 'Approval', 'table', ['divisionOpinion', 'chiefOpinion'], { byHand: ['divisionOpinion', 'chiefOpinion'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(frameworkOpinion2024, 'petitions'), cite(reverseLinkage2024, '14')],
}
