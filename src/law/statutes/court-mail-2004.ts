/** Provisions on Court Mail (2004) (最高人民法院关于以法院专递方式邮寄送达民事诉讼文书的若干规定): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const courtMail2004 = {
  id: 'court-mail-2004',
  title: '最高人民法院关于以法院专递方式邮寄送达民事诉讼文书的若干规定',
  short: '法院专递规定',
  titleEn: 'Provisions on Court Mail (2004)',
  number: '—',
  inForce: '2005-01-01',
  checkedOn: '2026-11-21',
  articles: {
    '11': read('因受送达人自己提供的地址不准确、拒收等致文书退回的，退回之日视为送达之日'),
  },
} satisfies Statute
