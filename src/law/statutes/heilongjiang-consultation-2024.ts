/** Consultation between the Heilongjiang High Court and Procuratorate (2024) (黑龙江省高级人民法院、省人民检察院会商机制（第二次会商）): the clauses our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

// 见于报道；条文序号未核对，以在本地生效的协作意见的相应条款为准。
export const heilongjiangConsultation2024 = {
  id: 'heilongjiang-consultation-2024',
  title: '黑龙江省高级人民法院、省人民检察院会商机制（第二次会商）',
  short: '黑龙江会商机制（2024）',
  titleEn: 'Consultation between the Heilongjiang High Court and Procuratorate (2024)',
  number: '2024-08-07',
  inForce: '2024-08-07',
  checkedOn: '2026-11-21',
  articles: {
    consultation: reported('一案一议、一事一议（HLJ-12）'),
    meetings: reported('会商会议常态化（HLJ-1）'),
    ledger: reported('会商项目台账和六清管理：任务清、目标清、底数清、问题清、责任清、成效清（HLJ-8）'),
    breakdown: reported('落实到院、到庭、到案、到人（HLJ-9）'),
    feedback: reported('落实反馈：有成效、有依据，经对方同意后销号（HLJ-10）'),
    'follow-up': reported('跟踪问效、对下督导、督办推进、适时报告（HLJ-11、HLJ-15）'),
    tasks: reported('标准任务化、任务标准化（HLJ-17）'),
    threads: reported('部门之间日常沟通平台（HLJ-14）'),
    standards: reported('统一法律适用标准（HLJ-5）'),
    documents: reported('出台规范性文件：起草、征求意见、审查、会签、印发、备案（HLJ-13）'),
    exchange: reported('案例研究、理论研究、同堂培训、学术资源、互派人员（HLJ-16）'),
    'use-of-results': reported('成果运用转化（HLJ-18）'),
  },
} satisfies Statute
