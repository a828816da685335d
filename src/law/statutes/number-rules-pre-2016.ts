/** Case numbering before 2016 (2016年前的人民法院案号习惯): the articles our rules cite, paraphrased by us, each with how it was read. */
import { inferred } from './article.ts'
import type { Statute } from './statute.ts'

export const numberRulesPre2016 = {
  id: 'number-rules-pre-2016',
  title: '2016年前的人民法院案号习惯',
  short: '旧案号',
  titleEn: 'Case numbering before 2016',
  number: '—',
  inForce: '—',
  checkedOn: '2026-11-21',
  articles: {
    whole: inferred('2015年以前的案号由年度、法院简称、类别、字第、号码组成，简称不可反推法院'),
  },
} satisfies Statute
