/** Provisions on Enforcement Objection and Review Cases (2020 amendment) (最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定（2020年修正）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const objectionReview2020 = {
  id: 'objection-review-2020',
  title: '最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定（2020年修正）',
  short: '异议复议规定（2020）',
  titleEn: 'Provisions on Enforcement Objection and Review Cases (2020 amendment)',
  number: '—',
  inForce: '2021-01-01',
  checkedOn: '2026-11-21',
  articles: {
    '2': read('执行异议三日内立案，立案后三日内通知；材料不齐的一次性告知三日内补足，逾期不补不予受理'),
    '3': read('不受理或者逾期不裁定的可以向上一级提出；上一级指令三日内立案、十五日内裁定'),
    '6': read('执行行为异议应当在执行程序终结之前提出；案外人异议在执行标的执行终结之前提出'),
    '9': read('对限制出境决定不服的，十日内向上一级申请复议，十五日内决定'),
  },
} satisfies Statute
