/** Personal Information Protection Law (中华人民共和国个人信息保护法): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const personalInformation2021 = {
  id: 'personal-information-2021',
  title: '中华人民共和国个人信息保护法',
  short: '个人信息保护法',
  titleEn: 'Personal Information Protection Law',
  number: '—',
  inForce: '2021-11-01',
  checkedOn: '2026-11-21',
  articles: {
    '28': read('敏感个人信息'),
    '31': read('不满十四周岁未成年人个人信息'),
    '34': read('国家机关为履行法定职责处理个人信息应当依照法定权限和程序，不超必需范围'),
    '36': read('国家机关处理的个人信息在境内存储'),
    '54': read('定期合规审计'),
    '55': read('影响评估'),
  },
} satisfies Statute
