/** 检察建议书（审判违法）: the suggestion about unlawful trial procedure or judicial personnel. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { trialSuggestionForm } from '../statutes/trial-suggestion-form.ts'
import { type Form, part } from './form.ts'

export const trialSuggestionLetter: Form = {
  id: 'trial-suggestion-letter',
  title: words('检察建议书（审判违法）', 'Suggestion about unlawful trials'),
  printedTitle: '检察建议书',
  issuer: 'procuratorate',
  numberFamily: '检民违监',
  layout: 'official-letter',
  addressed: 'closing',
  parts: [
    part('source', '案件来源', 'Source of the case', 'paragraphs', ['source'], { required: true }),
    part('facts', '现查明', 'Facts found', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('evidence', '证据', 'Evidence', 'paragraphs', ['evidence'], { text: '上述事实有下列证据证实：{evidence}' }),
    part('grounds', '本院认为', 'Grounds', 'paragraphs', ['grounds'], { required: true, heading: true }),
    part('law', '违法情形和依据', 'Legal basis', 'paragraphs', ['violation', 'legalBasis'], {
      required: true,
      text: '综上，属于{violation}的情形，根据{legalBasis}的规定，现提出如下检察建议：',
    }),
    part('points', '建议内容', 'What is suggested', 'points', ['points'], { required: true }),
    part('objection', '异议期限', 'Period for objection', 'paragraphs', ['objectionPeriod'], {
      required: true,
      text: '如对本检察建议有异议，请在{objectionPeriod}书面向本院提出。',
    }),
    part('reply', '回复期限', 'Period for the reply', 'paragraphs', ['replyPeriod'], {
      required: true,
      text: '请{replyPeriod}将处理结果书面回复本院；不予采纳的，请说明理由。',
    }),
    part('volumes', '检察卷宗', 'File of the procuratorate', 'line', ['fileVolumes'], { attached: true, text: '检察卷宗{fileVolumes}' }),
  ],
  draftedHere: false,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [
    cite(civilSupervision2021, '100'),
    cite(civilSupervision2021, '101'),
    cite(civilSupervision2021, '102'),
    cite(administrativeSupervision2021, '106'),
    cite(suggestionRules2019, '16'),
    cite(trialSuggestionForm, 'whole'),
  ],
}
