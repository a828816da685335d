/** Agreement on Enforcement Supervision, Luxi (2025) (关于强化民事、行政执行检察监督协同工作机制的意见（试行）): the clauses our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

// 见于报道；条文序号未核对，以在本地生效的协作意见的相应条款为准。
export const luxiAgreement2025 = {
  id: 'luxi-agreement-2025',
  title: '关于强化民事、行政执行检察监督协同工作机制的意见（试行）',
  short: '泸溪协同意见（2025）',
  titleEn: 'Agreement on Enforcement Supervision, Luxi (2025)',
  number: '2025-11-04',
  inForce: '2025-11-04',
  checkedOn: '2026-11-21',
  articles: {
    invitation: reported('法院主动接受法律监督，邀请检察院参加有关活动（LX-9）'),
    sharing: reported('执行监督信息共享（LX-6）'),
  },
} satisfies Statute
