/** Measures on National Holidays (2024 revision) (全国年节及纪念日放假办法（2024年修订）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const holidayRules2024 = {
  id: 'holiday-rules-2024',
  title: '全国年节及纪念日放假办法（2024年修订）',
  short: '放假办法（2024）',
  titleEn: 'Measures on National Holidays (2024 revision)',
  number: '—',
  inForce: '2025-01-01',
  checkedOn: '2026-11-21',
  articles: {
    '2': read('全体公民放假的节日，含除夕'),
    '4': read('少数民族习惯的节日，由民族自治地方人民政府规定放假日期'),
    '6': read('休假日遇周六、周日的补假'),
    '7': read('全体公民放假的假日的统一安排由国务院办公厅发布'),
  },
} satisfies Statute
