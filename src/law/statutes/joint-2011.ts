/** Opinions on Supervising Civil Trials and Administrative Litigation (trial, 2011) (最高人民法院、最高人民检察院关于对民事审判活动与行政诉讼实行法律监督的若干意见（试行）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { recalled, reported } from './article.ts'
import type { Statute } from './statute.ts'

// 大部分已被后来规定取代；施行日期系回忆。
export const joint2011 = {
  id: 'joint-2011',
  title: '最高人民法院、最高人民检察院关于对民事审判活动与行政诉讼实行法律监督的若干意见（试行）',
  short: '高检会〔2011〕1号',
  titleEn: 'Opinions on Supervising Civil Trials and Administrative Litigation (trial, 2011)',
  number: '高检会〔2011〕1号',
  inForce: '2011-03-10',
  checkedOn: '2026-11-21',
  articles: {
    '7': recalled('再审检察建议，人民法院三个月内审查并书面回复'),
    '9': reported('对其他不宜再审的违法情形提出检察建议'),
    '10': recalled('一般检察建议，人民法院一个月内处理并书面回复；不适用于执行监督（从法发〔2016〕30号第13条）'),
    counter: recalled('人民法院对监督行为的建议，人民检察院一个月内书面回复'),
  },
} satisfies Statute
