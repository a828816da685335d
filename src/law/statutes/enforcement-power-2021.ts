/** Opinions on Controlling Enforcement Power (2021) (最高人民法院关于进一步完善执行权制约机制加强执行监督的意见): the articles our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

export const enforcementPower2021 = {
  id: 'enforcement-power-2021',
  title: '最高人民法院关于进一步完善执行权制约机制加强执行监督的意见',
  short: '法〔2021〕322号',
  titleEn: 'Opinions on Controlling Enforcement Power (2021)',
  number: '法〔2021〕322号',
  inForce: '2021-12',
  checkedOn: '2026-11-21',
  articles: {
    whole: reported('完善执行权制约机制，加强执行监督'),
  },
} satisfies Statute
