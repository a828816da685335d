/** 异议书: the recipient’s objection within the period named in the suggestion. */
import { words } from '#kernel/words.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const objectionLetter: Form = {
  id: 'objection-letter',
  title: words('异议书', 'Objection to a suggestion'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '来文', 'The suggestion', 'paragraphs', ['suggestionNumber', 'receivedOn'], {
      required: true,
      text: '贵院{suggestionNumber}检察建议书，我单位于{receivedOn}收到。现提出异议如下：',
    }),
    part('subject', '异议事项', 'What is objected to', 'paragraphs', ['subject'], { required: true, heading: true }),
    part('reasons', '理由和证据', 'Reasons and evidence', 'paragraphs', ['reasons', 'evidence'], { required: true, heading: true }),
    part('request', '请求', 'Request', 'paragraphs', ['requests'], { required: true, heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['president', 'vice-president', 'adjudication-committee', 'organ-head'],
  basis: [cite(suggestionRules2019, '23')],
}
