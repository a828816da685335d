/** 中止审查决定书: stops the review while its cause lasts. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const suspensionDecision: Form = {
  id: 'suspension-decision',
  title: words('中止审查决定书', 'Decision to suspend the review'),
  issuer: 'procuratorate',
  numberFamily: '检民执监',
  layout: 'official-letter',
  addressed: 'none',
  parts: [
    part('applicant', '申请人', 'Applicant', 'line', ['applicant']),
    part('source', '案件来源', 'Source of the case', 'paragraphs', ['source'], { required: true }),
    part('reasons', '中止审查的理由', 'Reasons for suspending', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('decision', '决定', 'Decision', 'paragraphs', ['legalBasis', 'caseNumbers'], {
      required: true,
      text: '根据{legalBasis}的规定，本院决定对{caseNumbers}案中止审查。中止审查的原因消除后，恢复审查。',
    }),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'deputy-chief-procurator', 'procuratorial-committee', 'handling-prosecutor'],
  basis: [cite(civilSupervision2021, '72')],
}
