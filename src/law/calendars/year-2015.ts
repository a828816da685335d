/** Public holidays and make-up working days of 2015 as moved by the State Council notice. */
import type { HolidayYear } from './holiday-year.ts'

export const year2015 = {
  year: 2015,
  off: [
    { name: '元旦', from: '2015-01-01', to: '2015-01-03' },
    { name: '春节', from: '2015-02-18', to: '2015-02-24' },
    { name: '清明节', from: '2015-04-05', to: '2015-04-06' },
    { name: '劳动节', from: '2015-05-01', to: '2015-05-01' },
    { name: '端午节', from: '2015-06-20', to: '2015-06-20' },
    { name: '端午节', from: '2015-06-22', to: '2015-06-22' },
    { name: '抗日战争暨世界反法西斯战争胜利70周年纪念日', from: '2015-09-03', to: '2015-09-05' },
    { name: '中秋节', from: '2015-09-27', to: '2015-09-27' },
    { name: '国庆节', from: '2015-10-01', to: '2015-10-07' },
  ],
  work: ['2015-01-04', '2015-02-15', '2015-02-28', '2015-09-06', '2015-10-10'],
  papers: [
    { title: '国务院办公厅关于2015年部分节假日安排的通知', url: 'http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm' },
    { title: '国务院办公厅关于2015年节假日安排的后续通知', url: 'http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm' },
  ],
  checkedOn: '2026-11-21',
} satisfies HolidayYear
