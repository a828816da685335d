/** Opinion on Supervising Unlawful Administrative Acts found in Administrative Litigation Supervision (2024): what our rules cite, paraphrased by us, with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

export const unlawfulAdministration2024 = {
  id: 'unlawful-administration-2024',
  title: '最高人民检察院关于人民检察院在履行行政诉讼监督职责中开展行政违法行为监督工作的意见',
  short: '行政违法行为监督意见（2024）',
  titleEn: 'Opinion on Supervising Unlawful Administrative Acts (2024)',
  number: '—',
  inForce: '2024-04-07',
  checkedOn: '2026-11-22',
  articles: {
    scope: reported('在履行行政诉讼监督职责中发现行政机关违法行使职权或者不行使职权，确有必要的，启动监督，依法督促纠正'),
  },
} satisfies Statute
