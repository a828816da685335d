/** Opinions on Civil Retrial Suggestions (2023) (最高人民法院、最高人民检察院关于规范办理民事再审检察建议案件若干问题的意见): the articles our rules cite, paraphrased by us, each with how it was read. */
import { recalled, reported } from './article.ts'
import type { Statute } from './statute.ts'

export const retrialSuggestion2023 = {
  id: 'retrial-suggestion-2023',
  title: '最高人民法院、最高人民检察院关于规范办理民事再审检察建议案件若干问题的意见',
  short: '民再建意见',
  titleEn: 'Opinions on Civil Retrial Suggestions (2023)',
  number: '法发〔2023〕18号',
  inForce: '2023-11',
  checkedOn: '2026-11-21',
  articles: {
    docket: recalled('法院收到符合条件的再审检察建议七日内立案编号；组成合议庭，三个月，可以报批延长'),
    whole: reported('规范民事再审检察建议案件的办理'),
  },
} satisfies Statute
