/** Public holidays and make-up working days of 2011 as moved by the State Council notice. */
import type { HolidayYear } from './holiday-year.ts'

export const year2011 = {
  year: 2011,
  off: [
    { name: '元旦', from: '2011-01-01', to: '2011-01-03' },
    { name: '春节', from: '2011-02-02', to: '2011-02-08' },
    { name: '清明节', from: '2011-04-03', to: '2011-04-05' },
    { name: '劳动节', from: '2011-04-30', to: '2011-05-02' },
    { name: '端午节', from: '2011-06-04', to: '2011-06-06' },
    { name: '中秋节', from: '2011-09-10', to: '2011-09-12' },
    { name: '国庆节', from: '2011-10-01', to: '2011-10-07' },
  ],
  work: ['2011-01-30', '2011-02-12', '2011-04-02', '2011-10-08', '2011-10-09'],
  papers: [{ title: '国务院办公厅关于2011年部分节假日安排的通知', url: 'http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm' }],
  checkedOn: '2026-11-21',
} satisfies HolidayYear
