/** Interpretation on Refusal to Perform Judgments (2024) (最高人民法院、最高人民检察院关于办理拒不执行判决、裁定刑事案件适用法律若干问题的解释): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const refusalInterpretation2024 = {
  id: 'refusal-interpretation-2024',
  title: '最高人民法院、最高人民检察院关于办理拒不执行判决、裁定刑事案件适用法律若干问题的解释',
  short: '拒执解释（2024）',
  titleEn: 'Interpretation on Refusal to Perform Judgments (2024)',
  number: '法释〔2024〕13号',
  inForce: '2024-12-01',
  checkedOn: '2026-11-21',
  articles: {
    '2': read('拒不执行判决、裁定罪的主体、行为和情节'),
    '3': read('拒不执行判决、裁定罪的主体、行为和情节'),
    '4': read('拒不执行判决、裁定罪的主体、行为和情节'),
    '5': read('拒不执行判决、裁定罪的主体、行为和情节'),
    '6': read('拒不执行判决、裁定罪的主体、行为和情节'),
    '7': read('拒不执行判决、裁定罪的主体、行为和情节'),
    '8': read('拒不执行判决、裁定罪的主体、行为和情节'),
    '9': read('拒不执行判决、裁定罪的主体、行为和情节'),
    '10': read('拒不支付赡养费、抚养费、医疗费、劳动报酬等的从重处罚'),
    '11': read('提起公诉前、一审宣判前履行的从宽处理'),
    '13': read('起诉时应当写明涉案财产'),
    '14': read('申请执行人提起自诉的条件'),
    '15': read('拒执案件的管辖'),
  },
} satisfies Statute
