/** Rules on Public Interest Litigation (2021) (人民检察院公益诉讼办案规则): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const publicInterest2021 = {
  id: 'public-interest-2021',
  title: '人民检察院公益诉讼办案规则',
  short: '公益诉讼办案规则',
  titleEn: 'Rules on Public Interest Litigation (2021)',
  number: '高检发释字〔2021〕2号',
  inForce: '2021-07-01',
  checkedOn: '2026-11-21',
  articles: {
    '25': read('线索备案与评估'),
    '30': read('立案'),
    '43': read('委托调查三十日内完成'),
    '45': read('不配合调查的处理'),
    '46': read('起诉书五日内备案'),
    '47': read('审查期限：行政公益整改期满一个月，民事公益公告期满三个月；检察长可以延长一个月，再延长报上一级'),
    '49': read('收到出庭通知书三日内提交派员出庭通知书'),
    '58': read('收到一审判决后三日内报上一级'),
    '63': read('上诉案件的出庭'),
    '70': read('立案之日起七日内送达立案决定书，可以磋商'),
    '74': read('提出检察建议的条件'),
    '75': read('检察建议书的内容；送达之日起五日内备案'),
    '76': read('检察建议书批准之日起三日内送达'),
    '77': read('检察建议后的跟进'),
    '78': read('中止审查：不可抗力、客观障碍等'),
    '79': read('终结案件与起诉'),
    '80': read('终结案件与起诉'),
    '81': read('终结案件与起诉'),
    '82': read('未依法履行职责的七种情形'),
    '84': read('起诉的材料与诉讼请求'),
    '91': read('民事公益诉前公告三十日'),
    '107': read('人民检察院免交诉讼费'),
  },
} satisfies Statute
