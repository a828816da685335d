/** Provisions on Procuratorial Mail (2015) (人民检察院以检察专递方式邮寄送达有关检察法律文书的若干规定): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const prosecutorMail2015 = {
  id: 'prosecutor-mail-2015',
  title: '人民检察院以检察专递方式邮寄送达有关检察法律文书的若干规定',
  short: '检察专递规定',
  titleEn: 'Provisions on Procuratorial Mail (2015)',
  number: '2015-02-13',
  inForce: '2015-02-13',
  checkedOn: '2026-11-21',
  articles: {
    '6': read('五个工作日内投送三次以上仍未送达的退回'),
    '9': read('受送达人、代理人、同住成年家属、单位负责收件的部门签收的为送达'),
  },
} satisfies Statute
