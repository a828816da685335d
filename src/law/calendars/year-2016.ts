/** Public holidays and make-up working days of 2016 as moved by the State Council notice. */
import type { HolidayYear } from './holiday-year.ts'

export const year2016 = {
  year: 2016,
  off: [
    { name: '元旦', from: '2016-01-01', to: '2016-01-01' },
    { name: '春节', from: '2016-02-07', to: '2016-02-13' },
    { name: '清明节', from: '2016-04-04', to: '2016-04-04' },
    { name: '劳动节', from: '2016-05-01', to: '2016-05-02' },
    { name: '端午节', from: '2016-06-09', to: '2016-06-11' },
    { name: '中秋节', from: '2016-09-15', to: '2016-09-17' },
    { name: '国庆节', from: '2016-10-01', to: '2016-10-07' },
  ],
  work: ['2016-02-06', '2016-02-14', '2016-06-12', '2016-09-18', '2016-10-08', '2016-10-09'],
  papers: [
    { title: '国务院办公厅关于2016年部分节假日安排的通知', url: 'http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm' },
  ],
  checkedOn: '2026-11-21',
} satisfies HolidayYear
