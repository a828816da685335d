/** Provisions on Strict Case Time Limits (2000) (最高人民法院关于严格执行案件审理期限制度的若干规定): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const limits2000 = {
  id: 'limits-2000',
  title: '最高人民法院关于严格执行案件审理期限制度的若干规定',
  short: '审限规定（2000）',
  titleEn: 'Provisions on Strict Case Time Limits (2000)',
  number: '—',
  inForce: '2000-09-28',
  checkedOn: '2026-11-21',
  articles: {
    '5': read('执行案件立案之日起六个月内执结，经院长批准可以延长三个月，还需延长的层报；非诉执行三个月内执结，可以延长三个月'),
    '6': read('收到起诉状、执行申请书等后七日内决定是否立案'),
  },
} satisfies Statute
