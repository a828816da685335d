/** Reply on the Period for Objecting to the Termination of Enforcement (最高人民法院关于对人民法院终结执行行为提出执行异议期限问题的批复): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const terminationObjection2016 = {
  id: 'termination-objection-2016',
  title: '最高人民法院关于对人民法院终结执行行为提出执行异议期限问题的批复',
  short: '终结执行异议期限批复',
  titleEn: 'Reply on the Period for Objecting to the Termination of Enforcement',
  number: '法释〔2016〕3号',
  inForce: '2016-02-15',
  checkedOn: '2026-11-21',
  articles: {
    whole: read('对终结执行行为提出异议的，自收到终结执行法律文书之日起六十日内；未收到的，自知道或者应当知道之日起六十日内'),
  },
} satisfies Statute
