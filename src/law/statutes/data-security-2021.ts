/** Data Security Law (中华人民共和国数据安全法): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const dataSecurity2021 = {
  id: 'data-security-2021',
  title: '中华人民共和国数据安全法',
  short: '数据安全法',
  titleEn: 'Data Security Law',
  number: '—',
  inForce: '2021-09-01',
  checkedOn: '2026-11-21',
  articles: {
    '38': read('国家机关对履职中知悉的个人隐私、个人信息、商业秘密等应当保密'),
    '40': read('委托他人建设、维护政务信息系统的批准和监督'),
  },
} satisfies Statute
