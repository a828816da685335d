/** 关于建议办理情况的回复函: the answer of a unit of whatever kind to a suggestion: each point, what was done, what remains. */
import { words } from '#kernel/words.ts'
import { judicialSuggestion2023 } from '../statutes/judicial-suggestion-2023.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const suggestionReply: Form = {
  id: 'suggestion-reply',
  title: words('关于建议办理情况的回复函', 'Reply on what was done about a suggestion'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '收文情况', 'Suggestion received', 'paragraphs', ['suggestionNumber', 'receivedOn'], {
      required: true,
      text: '贵院{suggestionNumber}建议书，本单位于{receivedOn}收到。现将办理情况回复如下：',
    }),
    part('answers', '采纳情况', 'Answers point by point', 'answers', ['points', 'answers'], { required: true, heading: true }),
    part('measures', '采取的措施和结果', 'Measures and their result', 'paragraphs', ['measures'], { required: true, heading: true }),
    part('remaining', '未完成事项和时限', 'What remains, and by when', 'paragraphs', ['remaining'], { heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: ['organ-head', 'president', 'vice-president', 'adjudication-committee', 'chief-procurator'],
  basis: [cite(suggestionRules2019, '19'), cite(judicialSuggestion2023, '8')],
}
