/** 公益诉讼中止审查决定书: the review rests while an objective obstacle lasts. */
import { words } from '#kernel/words.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const pilSuspensionDecision: Form = {
  id: 'pil-suspension-decision',
  title: words('公益诉讼中止审查决定书', 'Decision to suspend a public-interest case'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['reviewNumber', 'subject'], {
      required: true,
      text: '本院办理的{reviewNumber}案，涉及{subject}。',
    }),
    part('reasons', '中止审查的理由', 'Reasons', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('decision', '决定', 'Decision', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '根据{legalBasis}的规定，本院决定中止审查，障碍消除后恢复。',
    }),
  ],
  draftedHere: true,
  approver: ['chief-procurator'],
  basis: [cite(publicInterest2021, '78')],
}
