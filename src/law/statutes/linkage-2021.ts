/** Provisions on Linking Administrative and Criminal Enforcement (2021) (最高人民检察院关于推进行政执法与刑事司法衔接工作的规定): the articles our rules cite, paraphrased by us, each with how it was read. */
import { recalled, reported } from './article.ts'
import type { Statute } from './statute.ts'

export const linkage2021 = {
  id: 'linkage-2021',
  title: '最高人民检察院关于推进行政执法与刑事司法衔接工作的规定',
  short: '衔接规定（2021）',
  titleEn: 'Provisions on Linking Administrative and Criminal Enforcement (2021)',
  number: '高检发释字〔2021〕4号',
  inForce: '2021',
  checkedOn: '2026-11-21',
  articles: {
    reply: recalled('行政机关收到检察意见书两个月内书面回复处理结果（条号未核）'),
    whole: reported('推进行政执法与刑事司法衔接'),
  },
} satisfies Statute
