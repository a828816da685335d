/** Interpretation on Procuratorial Public Interest Litigation (2020 amendment) (最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释（2020年修正）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const publicInterestInterpretation2020 = {
  id: 'public-interest-interpretation-2020',
  title: '最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释（2020年修正）',
  short: '检察公益诉讼解释（2020）',
  titleEn: 'Interpretation on Procuratorial Public Interest Litigation (2020 amendment)',
  number: '—',
  inForce: '2021-01-01',
  checkedOn: '2026-11-21',
  articles: {
    '8': read('开庭三日前发出庭通知书；检察院收到三日内提交派员出庭通知书'),
    '10': read('上诉与上级检察院派员'),
    '11': read('上诉与上级检察院派员'),
    '12': read('民事公益判决的移送执行'),
    '13': read('民事公益诉前公告三十日'),
    '14': read('起诉材料'),
    '17': read('立案后五日内送达起诉书副本'),
    '18': read('诉讼请求的释明与撤诉'),
    '19': read('诉讼请求的释明与撤诉'),
    '20': read('刑事附带民事公益诉讼'),
    '21': read('行政机关收到检察建议书两个月内依法履职并书面回复；紧急情形十五日'),
    '22': read('行政公益起诉材料'),
    '24': read('撤诉与判决方式'),
    '25': read('撤诉与判决方式'),
  },
} satisfies Statute
