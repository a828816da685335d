/** 检察建议书（致国家机关）: the suggestion to an organ that does not perform an instrument or a duty to assist. */
import { words } from '#kernel/words.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const organSuggestionLetter: Form = {
  id: 'organ-suggestion-letter',
  title: words('检察建议书（致国家机关）', 'Procuratorial suggestion to a state organ'),
  printedTitle: '检察建议书',
  issuer: 'procuratorate',
  numberFamily: '检建',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('source', '案件来源', 'Source of the case', 'paragraphs', ['source'], { required: true }),
    part('facts', '现查明', 'Facts found', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('evidence', '证据', 'Evidence', 'paragraphs', ['evidence'], { text: '上述事实有下列证据证实：{evidence}' }),
    part('violation', '违法情形', 'The violation', 'paragraphs', ['violation'], { required: true, heading: true }),
    part('law', '法律依据', 'Legal basis', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '根据{legalBasis}的规定，现提出如下检察建议：',
    }),
    part('points', '建议内容', 'What is suggested', 'points', ['points'], { required: true }),
    part('objection', '异议期限', 'Period for objection', 'paragraphs', ['objectionPeriod'], {
      required: true,
      text: '如对本检察建议有异议，请在{objectionPeriod}书面向本院提出。',
    }),
    part('reply', '回复期限', 'Period for the reply', 'paragraphs', ['replyPeriod'], {
      required: true,
      text: '请自收到本检察建议书之日起{replyPeriod}作出相应处理，并将处理情况书面回复本院。',
    }),
    part('other', '其他', 'Other matters', 'paragraphs', ['other']),
  ],
  draftedHere: false,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(joint2016, '18'), cite(suggestionRules2019, '9'), cite(suggestionRules2019, '16'), cite(suggestionRules2019, '19')],
}
