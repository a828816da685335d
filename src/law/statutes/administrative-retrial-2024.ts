/** Opinions on Administrative Retrial Suggestions (2024) (最高人民法院、最高人民检察院关于规范办理行政再审检察建议案件若干问题的意见): the articles our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

export const administrativeRetrial2024 = {
  id: 'administrative-retrial-2024',
  title: '最高人民法院、最高人民检察院关于规范办理行政再审检察建议案件若干问题的意见',
  short: '行再建意见',
  titleEn: 'Opinions on Administrative Retrial Suggestions (2024)',
  number: '—',
  inForce: '2024',
  checkedOn: '2026-11-21',
  articles: {
    whole: reported('行政再审检察建议案件的书面审查、征求意见；三个月内不能审结的按审批程序延长'),
  },
} satisfies Statute
