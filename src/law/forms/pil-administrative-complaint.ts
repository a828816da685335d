/** 行政公益诉讼起诉书: the procuratorate sues an organ that still does not perform. */
import { words } from '#kernel/words.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { publicInterestInterpretation2020 } from '../statutes/public-interest-interpretation-2020.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const pilAdministrativeComplaint: Form = {
  id: 'pil-administrative-complaint',
  title: words('行政公益诉讼起诉书', 'Administrative public-interest complaint'),
  issuer: 'procuratorate',
  numberFamily: '检行公诉',
  layout: 'official-letter',
  addressed: 'closing',
  parts: [
    part('parties', '公益诉讼起诉人和被告', 'Plaintiff and defendant', 'line', ['parties'], { required: true }),
    part('requests', '诉讼请求', 'What is asked for', 'paragraphs', ['requests'], { required: true, heading: true }),
    part('facts', '事实和理由', 'Facts and reasons', 'paragraphs', ['facts', 'harm'], { required: true, heading: true }),
    part('presuit', '诉前程序', 'Before the suit', 'paragraphs', ['suggestionNumber', 'answer'], {
      required: true,
      text: '本院已发出{suggestionNumber}，被告{answer}',
    }),
    part('evidence', '证据', 'Evidence', 'paragraphs', ['evidence'], { required: true }),
    part('law', '法律依据', 'Legal basis', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '综上，根据{legalBasis}的规定，特提起诉讼，请依法裁判。',
    }),
  ],
  draftedHere: false,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(publicInterest2021, '84'), cite(publicInterestInterpretation2020, '22')],
}
