/** Opinions on Mandatory Reporting of Harm to Minors (2020, trial) (关于建立侵害未成年人案件强制报告制度的意见（试行）): the provisions our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

export const mandatoryReport2020 = {
  id: 'mandatory-report-2020',
  title: '关于建立侵害未成年人案件强制报告制度的意见（试行）',
  short: '强制报告意见（试行）',
  titleEn: 'Opinions on Mandatory Reporting of Harm to Minors (2020, trial)',
  number: '—',
  inForce: '2020-05',
  checkedOn: '2026-11-21',
  articles: {
    duty: reported('密切接触未成年人的单位和人员发现法定情形，立即向公安机关报案，并按规定报告主管部门、抄送检察机关'),
    police: reported('公安机关受案登记、调查并告知立案或者不立案；反馈天数未核对'),
    supervision: reported('检察机关对强制报告案件的立案和处理进行监督'),
  },
} satisfies Statute
