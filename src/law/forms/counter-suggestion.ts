/** 书面建议: the court’s suggestion to the procuratorate about an unlawful supervision act. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const counterSuggestion: Form = {
  id: 'counter-suggestion',
  title: words('书面建议', 'Court’s counter-suggestion'),
  issuer: 'court',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '所涉监督行为', 'The supervision act in question', 'paragraphs', ['contestedAct'], {
      required: true,
      text: '你院{contestedAct}，本院审查后认为违反有关规定。',
    }),
    part('facts', '事实', 'Facts', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('reasons', '理由和依据', 'Reasons and legal basis', 'paragraphs', ['reasons', 'legalBasis'], { required: true, heading: true }),
    part('points', '建议内容', 'What is suggested', 'points', ['points'], { required: true, heading: true }),
    part('reply', '回复', 'Reply', 'paragraphs', [], { text: '请将处理结果书面回复本院。' }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['president', 'vice-president', 'adjudication-committee'],
  basis: [cite(joint2016, '17'), cite(civilSupervision2021, '122')],
}
