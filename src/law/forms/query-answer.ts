/** 关于案件执行情况的说明: the court’s written answer to the procuratorate’s query. */
import { words } from '#kernel/words.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const queryAnswer: Form = {
  id: 'query-answer',
  title: words('关于案件执行情况的说明', 'Answer to a written query'),
  issuer: 'court',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '来文', 'The query', 'paragraphs', ['incomingNumber', 'receivedOn', 'caseNumbers'], {
      required: true,
      text: '你院{incomingNumber}说明案件执行情况通知书，本院于{receivedOn}收到。现就{caseNumbers}案的执行情况说明如下：',
    }),
    part('answer', '说明', 'Explanation', 'paragraphs', ['answer'], { required: true }),
    part('measures', '后续措施', 'Next measures', 'paragraphs', ['measures'], { heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['vice-president', 'president'],
  basis: [cite(joint2016, '10')],
}
