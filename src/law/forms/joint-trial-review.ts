/** 同庭履职评议表: what was seen of conduct, papers and procedure; never of the verdict. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const jointTrialReview: Form = {
  id: 'joint-trial-review',
  title: words('同庭履职评议表', 'Review of the joint trial'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('case', '案件', 'The case', 'table', ['caseNumbers', 'heldOn'], { required: true }),
    part('review', '评议', 'Review', 'table', ['opinion', 'improvement'], { required: true }),
    part('sign', '评议人', 'Reviewed by', 'table', ['recipientSignature'], { byHand: ['recipientSignature'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(frameworkOpinion2024, 'joint-trial')],
}
