/** 纠正情况回复函: what the supervised unit corrected, point by point, or why not. */
import { words } from '#kernel/words.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const correctionReply: Form = {
  id: 'correction-reply',
  title: words('纠正情况回复函', 'Reply on what was corrected'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '来文', 'Incoming paper', 'paragraphs', ['incomingNumber', 'receivedOn'], {
      required: true,
      text: '贵院{incomingNumber}文书，本单位于{receivedOn}收到。经核查：',
    }),
    part('facts', '核查情况', 'What was found', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('answers', '逐项纠正情况', 'Answers point by point', 'answers', ['points', 'answers'], { required: true, heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['organ-head', 'president', 'vice-president', 'adjudication-committee'],
  basis: [cite(criminalRules2019, '553')],
}
