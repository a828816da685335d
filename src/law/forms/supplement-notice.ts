/** 补齐材料通知书: asks the applicant, once and with a full list, for what is missing. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const supplementNotice: Form = {
  id: 'supplement-notice',
  title: words('补齐材料通知书', 'Notice to supplement materials'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('application', '申请情况', 'The application', 'paragraphs', ['appliedOn', 'caseNumbers'], {
      required: true,
      text: '你于{appliedOn}就{caseNumbers}案向本院提交的执行监督申请收悉。经审查，申请材料不齐备。',
    }),
    part('list', '应当补齐的材料', 'Materials to be supplied', 'paragraphs', ['missingMaterials'], { required: true, heading: true }),
    part('by', '补齐期限', 'Supplement by', 'paragraphs', ['supplementBy'], {
      required: true,
      text: '请于{supplementBy}前一次性补齐。无正当理由逾期未补齐的，视为撤回监督申请。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['complaint-intake'],
  basis: [cite(civilSupervision2021, '21'), cite(joint2016, '5')],
}
