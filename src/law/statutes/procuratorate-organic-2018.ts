/** Organic Law of the Procuratorates (2018 revision) (中华人民共和国人民检察院组织法（2018年修订）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const procuratorateOrganic2018 = {
  id: 'procuratorate-organic-2018',
  title: '中华人民共和国人民检察院组织法（2018年修订）',
  short: '检察院组织法',
  titleEn: 'Organic Law of the Procuratorates (2018 revision)',
  number: '—',
  inForce: '2019-01-01',
  checkedOn: '2026-11-21',
  articles: {
    '21': read('调查核实与检察建议；有关单位应当配合并及时书面回复'),
    '26': read('检察长或者受委托的副检察长可以列席同级审判委员会会议'),
  },
} satisfies Statute
