/** Civil Code (中华人民共和国民法典): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const civilCode2021 = {
  id: 'civil-code-2021',
  title: '中华人民共和国民法典',
  short: '民法典',
  titleEn: 'Civil Code',
  number: '—',
  inForce: '2021-01-01',
  checkedOn: '2026-11-21',
  articles: {
    '200': read('民法所称的期间按照公历年、月、日、小时计算'),
    '201': read('开始的当日、小时不计入，自下一日、下一小时开始计算'),
    '202': read('按年、月计算期间的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日'),
    '203': read('最后一日是法定休假日的，以休假日结束的次日为最后一日；截止时间为二十四时，有业务时间的为停止业务活动的时间'),
    '203.2': read('期间最后一日的截止时间为二十四时；有业务时间的，停止业务活动的时间为截止时间'),
    '204': read('期间的计算方法依照本法的规定，法律另有规定或者当事人另有约定的除外'),
    '1039': read('国家机关及其工作人员对履职中知悉的隐私和个人信息应当保密'),
  },
} satisfies Statute
