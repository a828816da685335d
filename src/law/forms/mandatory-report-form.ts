/** 侵害未成年人案件强制报告登记表: what was found, when, and when it was reported. */
import { words } from '#kernel/words.ts'
import { mandatoryReport2020 } from '../statutes/mandatory-report-2020.ts'
import { minorsProtection } from '../statutes/minors-protection.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const mandatoryReportForm: Form = {
  id: 'mandatory-report-form',
  title: words('侵害未成年人案件强制报告登记表', 'Mandatory report'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('unit', '报告单位', 'Who reports', 'table', ['applicant', 'handler'], { required: true }),
    part('found', '发现情况', 'What was found', 'table', ['foundOn', 'facts'], { required: true }),
    part('report', '报告', 'The report', 'table', ['reportMeans', 'measures', 'remarks'], {
      required: true,
      byHand: ['measures', 'remarks'],
    }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(minorsProtection, '11'), cite(mandatoryReport2020, 'duty')],
}
