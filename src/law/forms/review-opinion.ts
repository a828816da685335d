/** 社会治理检察建议审核意见: what legal policy says of a draft before it goes to the chief procurator. */
import { words } from '#kernel/words.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const reviewOpinion: Form = {
  id: 'review-opinion',
  title: words('社会治理检察建议审核意见', 'Legal policy’s opinion on a draft suggestion'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('draft', '送审文稿', 'The draft', 'table', ['subject', 'division', 'recipient'], { required: true }),
    part('need', '必要性、合法性、说理性', 'Need, lawfulness, reasons', 'paragraphs', ['opinion'], { required: true, heading: true }),
    part('reasons', '理由', 'Reasons', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('chief', '领导批示', 'Instruction of the chief', 'table', ['leaderNote'], { byHand: ['leaderNote'] }),
  ],
  draftedHere: true,
  approver: ['legal-policy'],
  basis: [cite(suggestionRules2019, '17')],
}
