/** Public holidays and make-up working days of 2013 as moved by the State Council notice. */
import type { HolidayYear } from './holiday-year.ts'

export const year2013 = {
  year: 2013,
  off: [
    { name: '元旦', from: '2013-01-01', to: '2013-01-03' },
    { name: '春节', from: '2013-02-09', to: '2013-02-15' },
    { name: '清明节', from: '2013-04-04', to: '2013-04-06' },
    { name: '劳动节', from: '2013-04-29', to: '2013-05-01' },
    { name: '端午节', from: '2013-06-10', to: '2013-06-12' },
    { name: '中秋节', from: '2013-09-19', to: '2013-09-21' },
    { name: '国庆节', from: '2013-10-01', to: '2013-10-07' },
  ],
  work: [
    '2013-01-05',
    '2013-01-06',
    '2013-02-16',
    '2013-02-17',
    '2013-04-07',
    '2013-04-27',
    '2013-04-28',
    '2013-06-08',
    '2013-06-09',
    '2013-09-22',
    '2013-09-29',
    '2013-10-12',
  ],
  papers: [{ title: '国务院办公厅关于2013年部分节假日安排的通知', url: 'http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm' }],
  checkedOn: '2026-11-21',
} satisfies HolidayYear
