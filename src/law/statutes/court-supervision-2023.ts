/** Opinions on Enforcement Supervision Applications to Courts (2023) (最高人民法院关于办理申请执行监督案件若干问题的意见): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read, recalled } from './article.ts'
import type { Statute } from './statute.ts'

export const courtSupervision2023 = {
  id: 'court-supervision-2023',
  title: '最高人民法院关于办理申请执行监督案件若干问题的意见',
  short: '法发〔2023〕4号',
  titleEn: 'Opinions on Enforcement Supervision Applications to Courts (2023)',
  number: '法发〔2023〕4号',
  inForce: '2023',
  checkedOn: '2026-11-21',
  articles: {
    '1': read('当事人、利害关系人对执行复议裁定不服可以向上一级人民法院申请执行监督的范围和管辖'),
    '2': read('当事人、利害关系人对执行复议裁定不服可以向上一级人民法院申请执行监督的范围和管辖'),
    '3': read('当事人、利害关系人对执行复议裁定不服可以向上一级人民法院申请执行监督的范围和管辖'),
    'application-limit': recalled('申请执行监督应当在复议裁定生效后六个月内提出（条号未核）'),
  },
} satisfies Statute
