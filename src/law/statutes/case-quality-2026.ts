/** Rules on Checking and Reviewing the Quality of Procuratorates’ Cases (2026) (人民检察院案件质量检查与评查工作规定): what was reported of them, paraphrased by us. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

// 2026年1月修订，见于报道；条文未读，文号和施行日未核对。
export const caseQuality2026 = {
  id: 'case-quality-2026',
  title: '人民检察院案件质量检查与评查工作规定',
  short: '案件质量检查与评查规定（2026）',
  titleEn: 'Rules on Checking and Reviewing the Quality of Procuratorates’ Cases (2026)',
  number: '—',
  inForce: '2026-01',
  checkedOn: '2026-11-21',
  articles: {
    grades: reported('评查等次：优质、合格、基本合格、不合格；每案必检'),
  },
} satisfies Statute
