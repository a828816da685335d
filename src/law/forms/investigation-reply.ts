/** 调查情况回复: what the entrusted procuratorate found, finished or not. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const investigationReply: Form = {
  id: 'investigation-reply',
  title: words('关于委托调查情况的回复', 'Answer to an entrusted investigation'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '来函', 'The letter', 'paragraphs', ['incomingNumber', 'receivedOn'], {
      required: true,
      text: '你院{incomingNumber}来函，本院于{receivedOn}收到。',
    }),
    part('facts', '调查情况', 'What was found', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('unfinished', '未完成的事项及原因', 'What is not finished, and why', 'paragraphs', ['remaining'], { heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['handling-prosecutor', 'department-head', 'chief-procurator'],
  basis: [cite(civilSupervision2021, '70'), cite(civilSupervision2021, '69'), cite(administrativeSupervision2021, '66')],
}
