/** 公益诉讼立案决定书: the procuratorate opens a public-interest case. */
import { words } from '#kernel/words.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const pilFilingDecision: Form = {
  id: 'pil-filing-decision',
  title: words('公益诉讼立案决定书', 'Decision to open a public-interest case'),
  issuer: 'procuratorate',
  numberFamily: '检公益立',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('source', '线索来源', 'Source of the clue', 'paragraphs', ['source'], { required: true }),
    part('harm', '公益受损情况', 'Harm to the public interest', 'paragraphs', ['harm'], { required: true, heading: true }),
    part('decision', '决定', 'Decision', 'paragraphs', ['legalBasis', 'subject'], {
      required: true,
      text: '根据{legalBasis}的规定，本院决定对{subject}立案审查。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['chief-procurator'],
  basis: [cite(publicInterest2021, '30'), cite(publicInterest2021, '70')],
}
