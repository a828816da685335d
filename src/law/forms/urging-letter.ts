/** 催办函: asks for an overdue reply before the superior is asked. */
import { words } from '#kernel/words.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const urgingLetter: Form = {
  id: 'urging-letter',
  title: words('催办函', 'Reminder that a reply is due'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '事项', 'The matter', 'paragraphs', ['suggestionNumber', 'receivedOn', 'dueOn'], {
      required: true,
      text: '本院{suggestionNumber}检察建议书，你院于{receivedOn}签收，回复期限于{dueOn}届满，本院至今未收到回复。',
    }),
    part('request', '请求', 'Request', 'paragraphs', ['requests'], { required: true, heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: ['handling-prosecutor'],
  basis: [cite(joint2016, '13'), cite(joint2016, '14')],
}
