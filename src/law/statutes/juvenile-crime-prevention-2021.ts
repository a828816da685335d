/** Law on Preventing Juvenile Crime (2020 revision) (中华人民共和国预防未成年人犯罪法（2020年修订）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const juvenileCrimePrevention2021 = {
  id: 'juvenile-crime-prevention-2021',
  title: '中华人民共和国预防未成年人犯罪法（2020年修订）',
  short: '预防未成年人犯罪法',
  titleEn: 'Law on Preventing Juvenile Crime (2020 revision)',
  number: '—',
  inForce: '2021-06-01',
  checkedOn: '2026-11-21',
  articles: {
    '59': read('犯罪记录依法封存；专门矫治教育、行政处罚、刑事强制措施和不起诉的记录适用同样规定'),
  },
} satisfies Statute
