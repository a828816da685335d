/** 信访事项转送函: leads a petition into the legal procedure it belongs to. */
import { words } from '#kernel/words.ts'
import { petition2022 } from '../statutes/petition-2022.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const petitionRoutingLetter: Form = {
  id: 'petition-routing-letter',
  title: words('信访事项转送函', 'Letter passing a petition on'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('petition', '信访事项', 'The petition', 'paragraphs', ['receivedOn', 'requests'], { required: true }),
    part('track', '应当导入的程序', 'Procedure it belongs to', 'paragraphs', ['legalBasis'], { required: true }),
    part('secrecy', '保密', 'Confidence', 'paragraphs', [], { text: '不得将检举控告材料及有关情况透露或者转给被检举控告的人员或者单位。' }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(petition2022, '22'), cite(petition2022, '30'), cite(petition2022, '31')],
}
