/** Opinions on Sexual-Offence Record Checks for School Staff (2020) (关于建立教职员工准入查询性侵违法犯罪信息制度的意见): the provisions our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

export const employmentQuery2020 = {
  id: 'employment-query-2020',
  title: '关于建立教职员工准入查询性侵违法犯罪信息制度的意见',
  short: '准入查询意见（2020）',
  titleEn: 'Opinions on Sexual-Offence Record Checks for School Staff (2020)',
  number: '高检发〔2020〕14号',
  inForce: '2020-08-20',
  checkedOn: '2026-11-21',
  articles: {
    query: reported('录用前查询、每年核查；经授权由教育行政部门统一申请，不收费'),
    result: reported('查询结果只反馈有无，不反馈具体内容；查到的不得录用、应当停止工作或者解除'),
  },
} satisfies Statute
