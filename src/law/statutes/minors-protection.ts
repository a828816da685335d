/** Law on the Protection of Minors (中华人民共和国未成年人保护法): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const minorsProtection = {
  id: 'minors-protection',
  title: '中华人民共和国未成年人保护法',
  short: '未成年人保护法',
  titleEn: 'Law on the Protection of Minors',
  number: '—',
  inForce: '2021-06-01',
  checkedOn: '2026-11-21',
  articles: {
    '11': read('强制报告'),
    '62': read('从业查询与禁止'),
    '98': read('信息查询系统'),
    '103': read('不得披露未成年人身份信息'),
    '114': read('公检法司提出建议的，被建议单位一个月内书面回复'),
    '117': read('不履行报告义务的责任'),
    '126': read('违反从业查询规定的责任'),
  },
} satisfies Statute
