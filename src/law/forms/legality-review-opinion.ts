/** 合法性审查意见: says of one version of a draft whether it may be signed, with the rules it was measured by. */
import { words } from '#kernel/words.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const legalityReviewOpinion: Form = {
  id: 'legality-review-opinion',
  title: words('合法性审查意见', 'Opinion on legality'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('document', '文件和稿次', 'Document and version', 'table', ['documentTitle', 'draftVersion'], { required: true }),
    part('basis', '审查依据', 'Measured by', 'table', ['legalBasis'], { required: true }),
    part('opinion', '审查意见', 'Opinion', 'table', ['opinion', 'reasons'], { required: true, byHand: ['reasons'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(heilongjiangConsultation2024, 'documents')],
}
