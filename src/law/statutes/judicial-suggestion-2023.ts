/** Provisions on Governance Judicial Suggestions (2023) (最高人民法院关于综合治理类司法建议工作若干问题的规定): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const judicialSuggestion2023 = {
  id: 'judicial-suggestion-2023',
  title: '最高人民法院关于综合治理类司法建议工作若干问题的规定',
  short: '综治司法建议规定',
  titleEn: 'Provisions on Governance Judicial Suggestions (2023)',
  number: '法释〔2023〕11号',
  inForce: '2023-11-16',
  checkedOn: '2026-11-21',
  articles: {
    '1': read('综合治理类司法建议的条件与对象'),
    '2': read('综合治理类司法建议的条件与对象'),
    '3': read('异地主管机关的层报'),
    '4': read('调研、沟通、审议、签发、送达'),
    '5': read('调研、沟通、审议、签发、送达'),
    '6': read('调研、沟通、审议、签发、送达'),
    '7': read('调研、沟通、审议、签发、送达'),
    '8': read('回复期限一般不超过二个月，法律另有规定的从其规定'),
    '9': read('落实、考核与报告人大'),
    '10': read('落实、考核与报告人大'),
    '11': read('落实、考核与报告人大'),
    '12': read('其他司法建议可以参照'),
  },
} satisfies Statute
