/** Public holidays and make-up working days of 2014 as moved by the State Council notice. */
import type { HolidayYear } from './holiday-year.ts'

export const year2014 = {
  year: 2014,
  off: [
    { name: '元旦', from: '2014-01-01', to: '2014-01-01' },
    { name: '春节', from: '2014-01-31', to: '2014-02-06' },
    { name: '清明节', from: '2014-04-05', to: '2014-04-05' },
    { name: '清明节', from: '2014-04-07', to: '2014-04-07' },
    { name: '劳动节', from: '2014-05-01', to: '2014-05-03' },
    { name: '端午节', from: '2014-06-02', to: '2014-06-02' },
    { name: '中秋节', from: '2014-09-08', to: '2014-09-08' },
    { name: '国庆节', from: '2014-10-01', to: '2014-10-07' },
  ],
  work: ['2014-01-26', '2014-02-08', '2014-05-04', '2014-09-28', '2014-10-11'],
  papers: [{ title: '国务院办公厅关于2014年部分节假日安排的通知', url: 'http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm' }],
  checkedOn: '2026-11-21',
} satisfies HolidayYear
