/** Public holidays and make-up working days of 2017 as moved by the State Council notice. */
import type { HolidayYear } from './holiday-year.ts'

export const year2017 = {
  year: 2017,
  off: [
    { name: '元旦', from: '2017-01-01', to: '2017-01-02' },
    { name: '春节', from: '2017-01-27', to: '2017-02-02' },
    { name: '清明节', from: '2017-04-02', to: '2017-04-04' },
    { name: '劳动节', from: '2017-05-01', to: '2017-05-01' },
    { name: '端午节', from: '2017-05-28', to: '2017-05-30' },
    { name: '中秋节、国庆节', from: '2017-10-01', to: '2017-10-08' },
  ],
  work: ['2017-01-22', '2017-02-04', '2017-04-01', '2017-05-27', '2017-09-30'],
  papers: [
    { title: '国务院办公厅关于2017年部分节假日安排的通知', url: 'http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm' },
  ],
  checkedOn: '2026-11-21',
} satisfies HolidayYear
