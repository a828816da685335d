/** Interpretation on the Administrative Procedure Law (2018) (最高人民法院关于适用《中华人民共和国行政诉讼法》的解释): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const administrativeInterpretation2018 = {
  id: 'administrative-interpretation-2018',
  title: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
  short: '行诉法解释（2018）',
  titleEn: 'Interpretation on the Administrative Procedure Law (2018)',
  number: '法释〔2018〕1号',
  inForce: '2018-02-08',
  checkedOn: '2026-11-21',
  articles: {
    '48': read('期间的计算'),
    '48.3': read('期间届满的最后一日是节假日的，以节假日后的第一日为届满日期'),
    '48.4': read('期间不包括在途时间，诉讼文书在期满前交邮的视为在期限内发送'),
    '124': read('抗诉案件三十日内裁定再审；行政诉讼法第91条第2、3项情形可以指令下一级再审'),
    '125': read('开庭三日前通知人民检察院派员出庭'),
    '126': read('收到再审检察建议后三个月内审查，认为有错误的再审，否则书面回复人民检察院'),
    '153': read('申请执行行政裁判的期限为二年，从履行期限最后一日起、分期的从每期起、没有规定的从送达起计算'),
    '156': read('行政机关申请强制执行应当自起诉期限届满之日起三个月内提出'),
    '158': read('行政裁决的行政机关逾期不申请的，权利人在六个月内可以申请人民法院强制执行'),
    '160': read('受理后七日内作出是否准予执行的裁定；明显违法需要听取意见的三十日内'),
  },
} satisfies Statute
