/** 院长检察长同庭履职案件推荐表: why the case fits, and that nothing excludes it. */
import { words } from '#kernel/words.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const jointTrialRecommendation: Form = {
  id: 'joint-trial-recommendation',
  title: words('院长检察长同庭履职案件推荐表', 'Case proposed for a joint trial'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('case', '案件', 'The case', 'table', ['caseNumbers', 'subject', 'proposedReason'], { required: true }),
    part('exclusion', '排除事项核查', 'Grounds of exclusion checked', 'table', ['exclusionCheck'], { required: true }),
    part('approval', '审批', 'Approval', 'table', ['divisionOpinion', 'chiefOpinion'], { byHand: ['divisionOpinion', 'chiefOpinion'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(frameworkOpinion2024, 'joint-trial'), cite(criminalInterpretation2021, '557')],
}
