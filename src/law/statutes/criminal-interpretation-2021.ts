/** Interpretation on the Criminal Procedure Law (2021) (最高人民法院关于适用《中华人民共和国刑事诉讼法》的解释): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const criminalInterpretation2021 = {
  id: 'criminal-interpretation-2021',
  title: '最高人民法院关于适用《中华人民共和国刑事诉讼法》的解释',
  short: '刑诉法解释（2021）',
  titleEn: 'Interpretation on the Criminal Procedure Law (2021)',
  number: '法释〔2021〕1号',
  inForce: '2021-03-01',
  checkedOn: '2026-11-21',
  articles: {
    '202': read(
      '以月计算的期间，自本月某日至下月同日为一个月；起算日为本月最后一日的至下月最后一日；下月无同日的至下月最后一日；半个月一律十五日',
    ),
    '216': read('审判委员会讨论决定的案件'),
    '315': read('庭审后提出的书面纠正意见'),
    '353': read('量刑建议的审查'),
    '384': read('上诉、抗诉期满后三日内将抗诉书连同案卷、证据移送上一级人民法院'),
    '385': read('撤回抗诉'),
    '396': read('二审开庭通知阅卷，检察院一个月内阅完，自通知后的第二日起计算，不计入审理期限'),
    '397': read('二审出庭和庭审'),
    '398': read('二审出庭和庭审'),
    '462': read('审判监督抗诉一个月内立案或者退回；补充材料三日内'),
    '463': read('指令再审应当自立案之日起一个月内决定'),
    '557': read('未成年人案件不公开审理'),
    '578': read('未成年人案件不得组织旁听等'),
    '581': read('犯罪记录封存与查询'),
  },
} satisfies Statute
