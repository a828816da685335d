/** 关于检察建议办理情况的回复: the organ’s answer: what was adopted, done, and what remains. */
import { words } from '#kernel/words.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const organReply: Form = {
  id: 'organ-reply',
  title: words('关于检察建议办理情况的回复', 'Organ’s reply to a suggestion'),
  issuer: 'organ',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '收文情况', 'Suggestion received', 'paragraphs', ['suggestionNumber', 'receivedOn'], {
      required: true,
      text: '贵院{suggestionNumber}检察建议书，本单位于{receivedOn}收到。现将办理情况回复如下：',
    }),
    part('answers', '采纳情况', 'Answers point by point', 'answers', ['points', 'answers'], { required: true, heading: true }),
    part('measures', '整改措施和结果', 'Measures and their result', 'paragraphs', ['measures'], { required: true, heading: true }),
    part('remaining', '未完成事项和时限', 'What remains, and by when', 'paragraphs', ['remaining'], { heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: ['organ-head'],
  basis: [cite(suggestionRules2019, '19')],
}
