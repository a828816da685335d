/** Provisions on Periods in Enforcement Cases (2006) (最高人民法院关于人民法院办理执行案件若干期限的规定): the articles our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

// 条号未核，以事项列示。
export const limits2006 = {
  id: 'limits-2006',
  title: '最高人民法院关于人民法院办理执行案件若干期限的规定',
  short: '执行期限规定（2006）',
  titleEn: 'Provisions on Periods in Enforcement Cases (2006)',
  number: '法发〔2006〕35号',
  inForce: '2006',
  checkedOn: '2026-11-21',
  articles: {
    'extension-request': reported('需要延长的，于期限届满五日前提出申请'),
    finish: reported('有财产可供执行的案件六个月内执结，经院长批准可以延长三个月'),
    handler: reported('立案后七日内确定承办人'),
    notice: reported('承办人收到案件材料后三日内发执行通知书，三日内通知申请人提供财产线索'),
    objection: reported('承办人十五日内提出审查意见，一个月内审结；需要延长的届满三日前提出'),
    search: reported('五日内核实线索；申请人请求调查的十日内启动；一个月内完成调查'),
  },
} satisfies Statute
