/** 对法院建议的书面回复: the procuratorate’s answer to the court’s counter-suggestion. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const counterSuggestionAnswer: Form = {
  id: 'counter-suggestion-answer',
  title: words('对法院建议的书面回复', 'Answer to the court’s counter-suggestion'),
  issuer: 'procuratorate',
  numberFamily: '检民执监',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '来文', 'Counter-suggestion received', 'paragraphs', ['incomingNumber', 'receivedOn'], {
      required: true,
      text: '你院{incomingNumber}书面建议，本院于{receivedOn}收到。现将处理结果回复如下：',
    }),
    part('facts', '查明的事实', 'Facts found', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('answers', '逐项回复意见', 'Answers point by point', 'answers', ['points', 'answers'], { required: true, heading: true }),
    part('measures', '已采取的措施', 'Measures taken', 'paragraphs', ['measures'], { heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(joint2016, '17'), cite(civilSupervision2021, '122')],
}
