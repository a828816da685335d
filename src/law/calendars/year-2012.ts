/** Public holidays and make-up working days of 2012 as moved by the State Council notice. */
import type { HolidayYear } from './holiday-year.ts'

export const year2012 = {
  year: 2012,
  off: [
    { name: '元旦', from: '2012-01-01', to: '2012-01-03' },
    { name: '春节', from: '2012-01-22', to: '2012-01-28' },
    { name: '清明节', from: '2012-04-02', to: '2012-04-04' },
    { name: '劳动节', from: '2012-04-29', to: '2012-05-01' },
    { name: '端午节', from: '2012-06-22', to: '2012-06-24' },
    { name: '中秋节、国庆节', from: '2012-09-30', to: '2012-10-07' },
  ],
  work: ['2011-12-31', '2012-01-21', '2012-01-29', '2012-03-31', '2012-04-01', '2012-04-28', '2012-09-29'],
  papers: [{ title: '国务院办公厅关于2012年部分节假日安排的通知', url: 'http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm' }],
  checkedOn: '2026-11-21',
} satisfies HolidayYear
