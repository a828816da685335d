/** Provisions on Publishing Judgments Online (2016) (最高人民法院关于人民法院在互联网公布裁判文书的规定): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const onlinePublication2016 = {
  id: 'online-publication-2016',
  title: '最高人民法院关于人民法院在互联网公布裁判文书的规定',
  short: '裁判公开规定',
  titleEn: 'Provisions on Publishing Judgments Online (2016)',
  number: '法释〔2016〕19号',
  inForce: '2016-10-01',
  checkedOn: '2026-11-21',
  articles: {
    '7': read('裁判文书生效之日起七个工作日内在互联网公布'),
  },
} satisfies Statute
