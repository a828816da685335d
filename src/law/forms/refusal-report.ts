/** 拒绝配合调查情况报告: the procuratorate reports that an investigation was refused. */
import { words } from '#kernel/words.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const refusalReport: Form = {
  id: 'refusal-report',
  title: words('拒绝配合调查情况报告', 'Report on refused co-operation'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['reviewNumber', 'subject'], {
      required: true,
      text: '本院办理的{reviewNumber}案，涉及{subject}。',
    }),
    part('facts', '拒绝、妨碍调查的情况', 'What was refused', 'paragraphs', ['facts', 'evidence'], { required: true, heading: true }),
    part('request', '建议', 'Request', 'paragraphs', ['requests', 'legalBasis'], { required: true, heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['chief-procurator'],
  basis: [cite(publicInterest2021, '45')],
}
