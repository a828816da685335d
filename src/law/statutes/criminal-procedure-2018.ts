/** Criminal Procedure Law (2018 amendment) (中华人民共和国刑事诉讼法（2018年修正）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read, recalled } from './article.ts'
import type { Statute } from './statute.ts'

export const criminalProcedure2018 = {
  id: 'criminal-procedure-2018',
  title: '中华人民共和国刑事诉讼法（2018年修正）',
  short: '刑事诉讼法（2018）',
  titleEn: 'Criminal Procedure Law (2018 amendment)',
  number: '—',
  inForce: '2018-10-26',
  checkedOn: '2026-11-21',
  articles: {
    '7': recalled('分工负责、互相配合、互相制约'),
    '105': read(
      '期间以时、日、月计算，开始的时和日不算在内；不包括路途时间；最后一日为节假日的以节假日后的第一日为期满日期，但羁押期间以期满之日为止',
    ),
    '106': read('因不能抗拒的原因耽误期限的，障碍消除后五日内可以申请继续进行'),
    '113': read('立案监督'),
    '177': read('不起诉；177.3 需要行政处罚、处分的提出检察意见，有关机关应当将处理结果及时通知'),
    '177.3': read('对被不起诉人需要给予行政处罚、处分的，人民检察院提出检察意见移送主管机关，处理结果及时通知'),
    '187': read('开庭三日以前送达、通知'),
    '201': read('认罪认罚案件一般应当采纳量刑建议的例外'),
    '210': read('自诉案件的范围'),
    '228': read('人民检察院对一审判决、裁定的抗诉'),
    '229': read('被害人自收到判决书后五日内可以请求抗诉；人民检察院五日内决定并答复'),
    '230': read('不服判决的上诉和抗诉期限十日，不服裁定的五日'),
    '232': read('抗诉的程序'),
    '235': read('二审开庭通知人民检察院查阅案卷，一个月内查阅完毕，不计入审理期限'),
    '236': recalled('第二审法院维持原判、改判或者发回重新审判'),
    '243': read('二审期限二个月，经省高院批准可以延长二个月'),
    '254': read('审判监督程序抗诉'),
    '258': read('再审三个月内审结，最长不超过六个月；抗诉案件一个月内决定指令再审'),
    '286': read('未成年人犯罪记录封存'),
  },
} satisfies Statute
