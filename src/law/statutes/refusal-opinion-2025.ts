/** Opinions on Handling Refusal-to-Perform Cases (2025) (最高人民法院、最高人民检察院、公安部关于规范办理拒不执行判决、裁定刑事案件若干问题的意见): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read, reported } from './article.ts'
import type { Statute } from './statute.ts'

// 第1至5条已读，其余见于报道。
export const refusalOpinion2025 = {
  id: 'refusal-opinion-2025',
  title: '最高人民法院、最高人民检察院、公安部关于规范办理拒不执行判决、裁定刑事案件若干问题的意见',
  short: '拒执意见（2025）',
  titleEn: 'Opinions on Handling Refusal-to-Perform Cases (2025)',
  number: '法发〔2025〕8号',
  inForce: '2025-07-01',
  checkedOn: '2026-11-21',
  articles: {
    '1': read('人民法院移送拒执线索，应当附案件移送函、执行情况说明和五类证据材料'),
    '2': read('人民法院移送拒执线索，应当附案件移送函、执行情况说明和五类证据材料'),
    '3': read('人民法院移送拒执线索，应当附案件移送函、执行情况说明和五类证据材料'),
    '4': read('人民法院移送拒执线索，应当附案件移送函、执行情况说明和五类证据材料'),
    '5': reported('公安机关接受、登记、出具回执，七日内决定是否立案，案情复杂的三十日内'),
    'file-notice': reported('理由不能成立的，检察长决定通知立案，公安机关十五日内立案'),
    'no-file': reported('不予立案或者撤销案件的，七日内书面向人民法院说明理由'),
    supervision: reported('人民法院可以提请人民检察院监督，检察院要求说明理由，公安机关七日内答复'),
  },
} satisfies Statute
