/** Notice on Private Prosecution for Refusal to Perform (2018) (最高人民法院关于拒不执行判决、裁定罪自诉案件受理工作有关问题的通知): the articles our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

export const refusalNotice2018 = {
  id: 'refusal-notice-2018',
  title: '最高人民法院关于拒不执行判决、裁定罪自诉案件受理工作有关问题的通知',
  short: '法〔2018〕147号',
  titleEn: 'Notice on Private Prosecution for Refusal to Perform (2018)',
  number: '法〔2018〕147号',
  inForce: '2018',
  checkedOn: '2026-11-21',
  articles: {
    whole: reported('申请执行人控告后，公安或者检察机关六十日内不予书面答复的，可以提起自诉'),
  },
} satisfies Statute
