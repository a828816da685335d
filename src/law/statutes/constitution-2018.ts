/** Constitution (2018 amendment) (中华人民共和国宪法（2018年修正）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { recalled } from './article.ts'
import type { Statute } from './statute.ts'

export const constitution2018 = {
  id: 'constitution-2018',
  title: '中华人民共和国宪法（2018年修正）',
  short: '宪法',
  titleEn: 'Constitution (2018 amendment)',
  number: '—',
  inForce: '2018-03-11',
  checkedOn: '2026-11-21',
  articles: {
    '140': recalled('办理刑事案件分工负责、互相配合、互相制约'),
  },
} satisfies Statute
