/** 受理通知书（裁判监督）: tells the parties that an application about a judgment was accepted. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const judgmentAcceptanceNotice: Form = {
  id: 'judgment-acceptance-notice',
  title: words('受理通知书（裁判监督）', 'Notice of acceptance, judgments'),
  printedTitle: '受理通知书',
  issuer: 'procuratorate',
  numberFamily: '检民监',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('acceptance', '受理情况', 'Acceptance', 'paragraphs', ['applicant', 'judgmentCourt', 'caseNumbers', 'acceptedOn'], {
      required: true,
      text: '{applicant}不服{judgmentCourt}{caseNumbers}案生效裁判，向本院申请监督。经审查，符合受理条件，本院于{acceptedOn}决定受理。',
    }),
    part('rights', '权利告知', 'Rights', 'paragraphs', [], {
      text: '当事人有权依法申请回避，并可以向本院提交书面意见和证据。其他当事人自收到监督申请书副本之日起十五日内可以提出书面意见，不提出意见不影响对案件的审查。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['complaint-intake', 'handling-prosecutor'],
  basis: [cite(civilSupervision2021, '33'), cite(administrativeSupervision2021, '32')],
}
