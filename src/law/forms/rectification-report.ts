/** 整改报告: what has been rectified since the answer, with proof, and what remains. */
import { words } from '#kernel/words.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const rectificationReport: Form = {
  id: 'rectification-report',
  title: words('整改报告', 'Report on rectification'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '所涉建议', 'The suggestion', 'paragraphs', ['suggestionNumber', 'receivedOn'], {
      required: true,
      text: '贵院{suggestionNumber}建议书（{receivedOn}收到），现将整改情况报告如下：',
    }),
    part('measures', '已完成的整改', 'What has been done', 'paragraphs', ['measures'], { required: true, heading: true }),
    part('evidence', '证明材料', 'Proof', 'paragraphs', ['evidence'], { heading: true }),
    part('remaining', '未完成事项和时限', 'What remains, and by when', 'paragraphs', ['remaining'], { heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: ['organ-head', 'president', 'vice-president', 'adjudication-committee', 'chief-procurator'],
  basis: [cite(suggestionRules2019, '19'), cite(suggestionRules2019, '24')],
}
