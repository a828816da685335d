/** 行政争议化解方案: says how a dispute is to be settled and which organ does what. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const settlementPlan: Form = {
  id: 'settlement-plan',
  title: words('行政争议化解方案', 'Plan to settle a dispute'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '监督案件和争议', 'Case and dispute', 'paragraphs', ['caseNumbers', 'subject'], { required: true }),
    part('parties', '当事人意愿', 'What the parties wish', 'paragraphs', ['requests'], { required: true, heading: true }),
    part('tasks', '各单位任务', 'Task of each organ', 'points', ['points'], { required: true, heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'deputy-chief-procurator', 'department-head', 'handling-prosecutor'],
  basis: [cite(administrativeSupervision2021, '6'), cite(administrativeSupervision2021, '47')],
}
