/** Central Opinions on Legal Supervision (2021) (中共中央关于加强新时代检察机关法律监督工作的意见): the articles our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

export const leadingOpinion2021 = {
  id: 'leading-opinion-2021',
  title: '中共中央关于加强新时代检察机关法律监督工作的意见',
  short: '中央法律监督意见（2021）',
  titleEn: 'Central Opinions on Legal Supervision (2021)',
  number: '2021-06-15',
  inForce: '2021-06-15',
  checkedOn: '2026-11-21',
  articles: {
    whole: reported('加强精准民事监督和跨部门大数据协作'),
  },
} satisfies Statute
