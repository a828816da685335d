/** Public holidays and make-up working days of 2010 as moved by the State Council notice. */
import type { HolidayYear } from './holiday-year.ts'

export const year2010 = {
  year: 2010,
  off: [
    { name: '元旦', from: '2010-01-01', to: '2010-01-03' },
    { name: '春节', from: '2010-02-13', to: '2010-02-19' },
    { name: '清明节', from: '2010-04-03', to: '2010-04-05' },
    { name: '劳动节', from: '2010-05-01', to: '2010-05-03' },
    { name: '端午节', from: '2010-06-14', to: '2010-06-16' },
    { name: '中秋节', from: '2010-09-22', to: '2010-09-24' },
    { name: '国庆节', from: '2010-10-01', to: '2010-10-07' },
  ],
  work: ['2010-02-20', '2010-02-21', '2010-06-12', '2010-06-13', '2010-09-19', '2010-09-25', '2010-09-26', '2010-10-09'],
  papers: [{ title: '国务院办公厅关于2010年部分节假日安排的通知', url: 'http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm' }],
  checkedOn: '2026-11-21',
} satisfies HolidayYear
