/** 民事公益诉讼诉前公告: eligible organs and organisations are told and waited for. */
import { words } from '#kernel/words.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { publicInterestInterpretation2020 } from '../statutes/public-interest-interpretation-2020.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const pilPublicNotice: Form = {
  id: 'pil-public-notice',
  title: words('民事公益诉讼诉前公告', 'Public notice before a civil suit'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'none',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['reviewNumber', 'subject'], {
      required: true,
      text: '本院办理的{reviewNumber}案，涉及{subject}。',
    }),
    part('harm', '公益受损情况', 'Harm to the public interest', 'paragraphs', ['harm'], { required: true, heading: true }),
    part('notice', '告知', 'Notice', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '根据{legalBasis}的规定，请有权提起诉讼的机关和有关组织在公告之日起三十日内向有管辖权的人民法院提起诉讼，并将情况书面告知本院。',
    }),
    part('medium', '公告媒体', 'Published in', 'line', ['medium'], { required: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['chief-procurator'],
  basis: [cite(publicInterestInterpretation2020, '13'), cite(publicInterest2021, '91')],
}
