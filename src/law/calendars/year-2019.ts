/** Public holidays and make-up working days of 2019 as moved by the State Council notice. */
import type { HolidayYear } from './holiday-year.ts'

export const year2019 = {
  year: 2019,
  off: [
    { name: '元旦', from: '2018-12-30', to: '2019-01-01' },
    { name: '春节', from: '2019-02-04', to: '2019-02-10' },
    { name: '清明节', from: '2019-04-05', to: '2019-04-05' },
    { name: '劳动节', from: '2019-05-01', to: '2019-05-04' },
    { name: '端午节', from: '2019-06-07', to: '2019-06-07' },
    { name: '中秋节', from: '2019-09-13', to: '2019-09-13' },
    { name: '国庆节', from: '2019-10-01', to: '2019-10-07' },
  ],
  work: ['2018-12-29', '2019-02-02', '2019-02-03', '2019-04-28', '2019-05-05', '2019-09-29', '2019-10-12'],
  papers: [
    { title: '国务院办公厅关于2019年部分节假日安排的通知', url: 'http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm' },
    { title: '国务院办公厅关于2019年节假日安排的后续通知', url: 'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm' },
  ],
  checkedOn: '2026-11-21',
} satisfies HolidayYear
