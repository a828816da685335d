/** Opinions on the National Enforcement and Supervision Platform (2020) (最高人民法院、最高人民检察院关于建立全国执行与法律监督工作平台进一步完善协作配合工作机制的意见): the articles our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

// 条文未找到，见于官方报道。
export const platform2020 = {
  id: 'platform-2020',
  title: '最高人民法院、最高人民检察院关于建立全国执行与法律监督工作平台进一步完善协作配合工作机制的意见',
  short: '执行与法律监督工作平台意见',
  titleEn: 'Opinions on the National Enforcement and Supervision Platform (2020)',
  number: '—',
  inForce: '2020-09',
  checkedOn: '2026-11-21',
  articles: {
    whole: reported(
      '两高各建系统、互联互通；意见的提出、办理、数据流转均在平台；具体案件的建议应当立案，复杂争议的听证，检委会决定的原则上经审委会',
    ),
  },
} satisfies Statute
