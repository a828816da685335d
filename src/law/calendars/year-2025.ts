/** Public holidays and make-up working days of 2025 as moved by the State Council notice. */
import type { HolidayYear } from './holiday-year.ts'

export const year2025 = {
  year: 2025,
  off: [
    { name: '元旦', from: '2025-01-01', to: '2025-01-01' },
    { name: '春节', from: '2025-01-28', to: '2025-02-04' },
    { name: '清明节', from: '2025-04-04', to: '2025-04-06' },
    { name: '劳动节', from: '2025-05-01', to: '2025-05-05' },
    { name: '端午节', from: '2025-05-31', to: '2025-06-02' },
    { name: '国庆节、中秋节', from: '2025-10-01', to: '2025-10-08' },
  ],
  work: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  papers: [{ title: '国务院办公厅关于2025年部分节假日安排的通知', url: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm' }],
  checkedOn: '2026-11-21',
} satisfies HolidayYear
