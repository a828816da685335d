/** 不支持监督申请决定书: the decision in an application case where no violation was found. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const notSupportedDecision: Form = {
  id: 'not-supported-decision',
  title: words('不支持监督申请决定书', 'Decision not to support the application'),
  issuer: 'procuratorate',
  numberFamily: '检民执监',
  layout: 'official-letter',
  addressed: 'none',
  parts: [
    part('applicant', '申请人', 'Applicant', 'line', ['applicant'], { required: true }),
    part('others', '其他当事人', 'Other parties', 'line', ['otherParties']),
    part('source', '案件来源', 'Source of the case', 'paragraphs', ['source'], { required: true }),
    part('facts', '本院查明', 'Facts found', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('reasons', '本院认为', 'Reasons', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('decision', '决定', 'Decision', 'paragraphs', ['legalBasis', 'caseNumbers', 'applicant'], {
      required: true,
      text: '综上，根据{legalBasis}的规定，本院决定不支持{applicant}对{caseNumbers}案的监督申请。',
    }),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'deputy-chief-procurator', 'handling-prosecutor'],
  basis: [cite(civilSupervision2021, '109'), cite(joint2016, '16')],
}
