/** Guidelines on Reverse Linkage (2024) (人民检察院行刑反向衔接工作指引): the articles our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

export const reverseLinkage2024 = {
  id: 'reverse-linkage-2024',
  title: '人民检察院行刑反向衔接工作指引',
  short: '行刑反向衔接指引',
  titleEn: 'Guidelines on Reverse Linkage (2024)',
  number: '2024-11-26',
  inForce: '2024-11-26',
  checkedOn: '2026-11-21',
  articles: {
    '14': reported('审查终结报告含风险评估'),
    review: reported('行政检察部门十个工作日内审查，可以经检察长延长；异地征求意见时间不计入'),
    transfer: reported('刑事检察部门自不起诉决定之日起三个工作日内移送行政检察部门'),
  },
} satisfies Statute
