/** Agreement between Procuratorate and Administrative Enforcement, Jinshi (关于建立检察监督与行政执法协作机制的意见（津市市）): the clauses our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

// 见于报道；条文序号未核对，以在本地生效的协作意见的相应条款为准。
export const jinshiAgreement = {
  id: 'jinshi-agreement',
  title: '关于建立检察监督与行政执法协作机制的意见（津市市）',
  short: '津市协作意见',
  titleEn: 'Agreement between Procuratorate and Administrative Enforcement, Jinshi',
  number: '—',
  inForce: '—',
  checkedOn: '2026-11-21',
  articles: {
    cooperation: reported('重大事项协作的提请与办理（JS-0）'),
    notice: reported('信息资源共享，重大案件、重大事件及时通报（JS-1）'),
    assistance: reported('调查核实协助（JS-2）'),
    settlement: reported('行政争议实质性化解（JS-3）'),
    results: reported('监督结果纳入依法治市年度考核，未写分值（JS-6）'),
    liaison: reported('常态化联系、联络员（JS-5）'),
  },
} satisfies Statute
