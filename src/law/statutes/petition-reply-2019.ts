/** Commitment to Answer Every Petition (2019) (群众信访件件有回复（最高人民检察院2019年公开承诺）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

export const petitionReply2019 = {
  id: 'petition-reply-2019',
  title: '群众信访件件有回复（最高人民检察院2019年公开承诺）',
  short: '件件有回复',
  titleEn: 'Commitment to Answer Every Petition (2019)',
  number: '—',
  inForce: '2019',
  checkedOn: '2026-11-21',
  articles: {
    whole: reported('七日内程序性回复，三个月内办理过程或者结果答复'),
  },
} satisfies Statute
