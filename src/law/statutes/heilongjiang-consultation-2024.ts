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
    threads: reported('部门之间日常沟通平台（HLJ-14）'),
    standards: reported('统一法律适用标准（HLJ-5）'),
  },
} satisfies Statute
