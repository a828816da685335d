/** 回复意见函: the court’s answer to a suggestion, point by point, with reasons for what it does not adopt. */
import { words } from '#kernel/words.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const replyLetter: Form = {
  id: 'reply-letter',
  title: words('回复意见函', 'Reply to a suggestion'),
  issuer: 'court',
  numberFamily: '执监',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '来文', 'Suggestion received', 'paragraphs', ['caseNumbers', 'suggestionNumber', 'receivedOn'], {
      required: true,
      text: '你院就{caseNumbers}案发出的{suggestionNumber}检察建议书，本院于{receivedOn}收到。现将处理结果回复如下：',
    }),
    part('docket', '立案', 'Docketed', 'paragraphs', ['docketNumber'], { text: '该检察建议在本院的立案案号为{docketNumber}。' }),
    part('facts', '查明的事实', 'Facts found', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('answers', '逐项回复意见', 'Answers point by point', 'answers', ['points', 'answers'], { required: true, heading: true }),
    part('measures', '已采取的措施', 'Measures taken', 'paragraphs', ['measures'], { heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['president', 'vice-president', 'adjudication-committee'],
  basis: [cite(joint2016, '13')],
}
