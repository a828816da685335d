/** Agreement on Enforcement Supervision, Sixian (2022) (关于完善民事执行活动法律监督协作机制的意见): the clauses our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

// 见于报道；条文序号未核对，以在本地生效的协作意见的相应条款为准。
export const sixianAgreement2022 = {
  id: 'sixian-agreement-2022',
  title: '关于完善民事执行活动法律监督协作机制的意见',
  short: '泗县协作意见（2022）',
  titleEn: 'Agreement on Enforcement Supervision, Sixian (2022)',
  number: '2022-04-15',
  inForce: '2022-04-15',
  checkedOn: '2026-11-21',
  articles: {
    'leading-group': reported('成立协作领导小组，设办公室（SX-1、SX-2）'),
    office: reported('联合办公室收转、分办、督促，保管台账（SX-2）'),
    meetings: reported('联席会议（SX-3）'),
    observer: reported('驻院纪检监察组全程参加（SX-4）'),
    consultation: reported('统一认识、消除分歧（SX-5）'),
    rights: reported('尊重和保障当事人诉权（SX-7）'),
  },
} satisfies Statute
