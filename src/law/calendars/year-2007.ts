/** Public holidays and make-up working days of 2007 as moved by the State Council notice. */
import type { HolidayYear } from './holiday-year.ts'

export const year2007 = {
  year: 2007,
  off: [
    { name: '元旦', from: '2007-01-01', to: '2007-01-03' },
    { name: '春节', from: '2007-02-18', to: '2007-02-24' },
    { name: '“五一”', from: '2007-05-01', to: '2007-05-07' },
    { name: '“十一”', from: '2007-10-01', to: '2007-10-07' },
  ],
  work: ['2006-12-30', '2006-12-31', '2007-02-17', '2007-02-25', '2007-04-28', '2007-04-29', '2007-09-29', '2007-09-30'],
  papers: [{ title: '国务院办公厅关于2007年部分节假日安排的通知', url: 'http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm' }],
  checkedOn: '2026-11-21',
} satisfies HolidayYear
