/** 检察建议书（一般）: the suggestion in the order of art 16: source, facts, violation or risk, law, points, objections, reply. */
import { words } from '#kernel/words.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const generalSuggestionLetter: Form = {
  id: 'general-suggestion-letter',
  title: words('检察建议书（一般）', 'Procuratorial suggestion (general)'),
  printedTitle: '检察建议书',
  issuer: 'procuratorate',
  numberFamily: '检建',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('source', '问题的来源', 'Source of the problem', 'paragraphs', ['source'], { required: true }),
    part('facts', '认定的案件事实', 'Facts found', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('evidence', '证据', 'Evidence', 'paragraphs', ['evidence'], { text: '上述事实有下列证据证实：{evidence}' }),
    part('violation', '违法情形或者应当消除的隐患', 'Violation or hidden risk', 'paragraphs', ['violation'], {
      required: true,
      heading: true,
    }),
    part('law', '建议的依据', 'Legal basis', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '根据{legalBasis}的规定，现提出如下检察建议：',
    }),
    part('points', '建议的具体内容', 'What is suggested', 'points', ['points'], { required: true }),
    part('objection', '异议期限', 'Period for objection', 'paragraphs', ['objectionPeriod'], {
      required: true,
      text: '如对本检察建议有异议，请在{objectionPeriod}书面向本院提出。',
    }),
    part('reply', '回复期限', 'Period for the reply', 'paragraphs', ['replyPeriod'], {
      required: true,
      text: '请自收到本检察建议书之日起{replyPeriod}作出相应处理，并将落实情况书面回复本院。',
    }),
    part('other', '其他', 'Other matters', 'paragraphs', ['other']),
  ],
  draftedHere: false,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(suggestionRules2019, '16'), cite(suggestionRules2019, '19')],
}
