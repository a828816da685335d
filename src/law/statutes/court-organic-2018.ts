/** Organic Law of the Courts (2018 revision) (中华人民共和国人民法院组织法（2018年修订）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const courtOrganic2018 = {
  id: 'court-organic-2018',
  title: '中华人民共和国人民法院组织法（2018年修订）',
  short: '法院组织法',
  titleEn: 'Organic Law of the Courts (2018 revision)',
  number: '—',
  inForce: '2019-01-01',
  checkedOn: '2026-11-21',
  articles: {
    '38': read('审判委员会会议；检察长或者受委托的副检察长可以列席'),
  },
} satisfies Statute
