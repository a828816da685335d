/** 复查决定书: the next higher procuratorate upholds a decision not to support. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const secondLookDecision: Form = {
  id: 'second-look-decision',
  title: words('复查决定书', 'Decision after a second look'),
  issuer: 'procuratorate',
  numberFamily: '检民复查',
  layout: 'official-letter',
  addressed: 'none',
  parts: [
    part('applicant', '申请人', 'Applicant', 'line', ['applicant'], { required: true }),
    part('others', '其他当事人', 'Other parties', 'line', ['otherParties']),
    part('below', '原决定', 'The decision below', 'paragraphs', ['caseNumbers', 'incomingNumber'], {
      required: true,
      text: '申请人就{caseNumbers}案不服{incomingNumber}不支持监督申请决定，向本院申请复查。',
    }),
    part('facts', '复查情况', 'What was looked at', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('reasons', '本院认为', 'Reasons', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('decision', '决定', 'Decision', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '根据{legalBasis}的规定，本院决定维持下级检察院的决定。',
    }),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(civilSupervision2021, '126'), cite(civilSupervision2021, '126:grounds')],
}
