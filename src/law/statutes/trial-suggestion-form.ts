/** Template of the Trial-violation Suggestion (审判违法监督检察建议书格式样本): the articles our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

export const trialSuggestionForm = {
  id: 'trial-suggestion-form',
  title: '审判违法监督检察建议书格式样本',
  short: '检察建议书样本',
  titleEn: 'Template of the Trial-violation Suggestion',
  number: '—',
  inForce: '—',
  checkedOn: '2026-11-21',
  articles: {
    whole: reported('样本载明“在收到检察建议书后一个月内书面回复”'),
  },
} satisfies Statute
