/** 不予受理通知书: tells the applicant that the application is not accepted, why, and where to go. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const refusalNotice: Form = {
  id: 'refusal-notice',
  title: words('不予受理通知书', 'Notice of refusal'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('application', '申请情况', 'The application', 'paragraphs', ['appliedOn', 'caseNumbers'], {
      required: true,
      text: '你于{appliedOn}就{caseNumbers}案向本院提出的执行监督申请收悉。',
    }),
    part('reasons', '理由', 'Reasons', 'paragraphs', ['reasons', 'legalBasis'], {
      required: true,
      text: '经审查，{reasons}。根据{legalBasis}的规定，本院决定不予受理。',
    }),
    part('redirect', '有权处理的机关', 'Who may deal with it', 'paragraphs', ['redirectTo'], { text: '你可以向{redirectTo}提出。' }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['complaint-intake'],
  basis: [cite(civilSupervision2021, '28'), cite(civilSupervision2021, '26')],
}
