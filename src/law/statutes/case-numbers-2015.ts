/** Provisions on Case Numbers (2015, amended 2018) (最高人民法院关于人民法院案件案号的若干规定（2018年修正）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

// 2018年修正：法〔2018〕335号。
export const caseNumbers2015 = {
  id: 'case-numbers-2015',
  title: '最高人民法院关于人民法院案件案号的若干规定（2018年修正）',
  short: '案号规定',
  titleEn: 'Provisions on Case Numbers (2015, amended 2018)',
  number: '法〔2015〕137号',
  inForce: '2016-01-01',
  checkedOn: '2026-11-21',
  articles: {
    '3': read('案号的组成与一案一号'),
    '4': read('法院代字中省级代字与省份简称一致，内、军、兵等除外'),
    '5': read('中级、基层人民法院代字的数字编码'),
    '6': read('没有对应行政区划的法院的代字'),
    '7': read('类型代字不超过三字，一类一字'),
    '9': read('不同类型代字分别编号'),
    '10': read('案件编号自1开始，不补零；刑事复核案件为随机八位数'),
    '12': read('最高人民法院定期公布各级法院代字表'),
    '13': read('行政区划变更后、法院变更前沿用原代字'),
  },
} satisfies Statute
