/** 通知书: tells the parties what became of the supervision case. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const partyNotice: Form = {
  id: 'party-notice',
  title: words('通知书', 'Notice to a party'),
  issuer: 'procuratorate',
  numberFamily: '检民执监',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['caseNumbers', 'source'], { required: true, text: '{caseNumbers}案，{source}。' }),
    part('result', '处理结果', 'Result', 'paragraphs', ['result'], { required: true }),
    part('law', '法律依据', 'Legal basis', 'paragraphs', ['legalBasis'], { required: true, text: '根据{legalBasis}的规定，特此通知。' }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['handling-prosecutor'],
  basis: [cite(civilSupervision2021, '108')],
}
