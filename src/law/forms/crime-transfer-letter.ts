/** 涉嫌犯罪案件移送书: passes a suspected crime found in administrative enforcement to the police. */
import { words } from '#kernel/words.ts'
import { crimeTransfer2020 } from '../statutes/crime-transfer-2020.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const crimeTransferLetter: Form = {
  id: 'crime-transfer-letter',
  title: words('涉嫌犯罪案件移送书', 'Letter transferring a suspected crime'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案由、当事人', 'Case and parties', 'line', ['subject', 'parties'], { required: true }),
    part('facts', '涉嫌犯罪事实', 'Suspected facts', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('law', '法律依据', 'Legal basis', 'paragraphs', ['legalBasis'], { required: true }),
    part('materials', '附送材料', 'Materials', 'paragraphs', ['materials'], { required: true, heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: ['organ-head'],
  basis: [cite(crimeTransfer2020, '5'), cite(crimeTransfer2020, '6')],
}
