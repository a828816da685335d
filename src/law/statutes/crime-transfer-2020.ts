/** Provisions on Transferring Suspected Crimes (2020 revision) (行政执法机关移送涉嫌犯罪案件的规定（2020年修订）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const crimeTransfer2020 = {
  id: 'crime-transfer-2020',
  title: '行政执法机关移送涉嫌犯罪案件的规定（2020年修订）',
  short: '移送规定',
  titleEn: 'Provisions on Transferring Suspected Crimes (2020 revision)',
  number: '国务院令第310号',
  inForce: '2020-08-07',
  checkedOn: '2026-11-21',
  articles: {
    '5': read('专案组报告后，正职负责人三日内决定；决定批准的二十四小时内移送'),
    '6': read('移送材料'),
    '7': read('公安机关受理'),
    '8': read('公安机关三日内审查并决定是否立案，书面通知'),
    '9': read('对不予立案三日内提请复议或者建议立案监督；公安机关三日内决定'),
    '12': read('立案通知后三日内移交涉案物品和材料'),
    '16': read('逾期不移送的责任'),
  },
} satisfies Statute
