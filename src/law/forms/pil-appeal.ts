/** 公益诉讼上诉状: the procuratorate appeals against a first-instance judgment. */
import { words } from '#kernel/words.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { publicInterestInterpretation2020 } from '../statutes/public-interest-interpretation-2020.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const pilAppeal: Form = {
  id: 'pil-appeal',
  title: words('公益诉讼上诉状', 'Public-interest appeal'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'closing',
  parts: [
    part('judgment', '一审裁判', 'First-instance judgment', 'paragraphs', ['caseNumbers', 'receivedOn'], {
      required: true,
      text: '{caseNumbers}判决，本院于{receivedOn}收到。',
    }),
    part('requests', '上诉请求', 'What is asked for', 'paragraphs', ['requests'], { required: true, heading: true }),
    part('grounds', '上诉理由', 'Grounds', 'paragraphs', ['grounds', 'legalBasis'], { required: true, heading: true }),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(publicInterestInterpretation2020, '10'), cite(publicInterest2021, '58')],
}
