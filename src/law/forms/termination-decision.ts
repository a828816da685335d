/** 终结审查决定书: ends a review, for instance because the court has already corrected. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const terminationDecision: Form = {
  id: 'termination-decision',
  title: words('终结审查决定书', 'Decision to terminate the review'),
  issuer: 'procuratorate',
  numberFamily: '检民执监',
  layout: 'official-letter',
  addressed: 'none',
  parts: [
    part('applicant', '申请人', 'Applicant', 'line', ['applicant']),
    part('source', '案件来源', 'Source of the case', 'paragraphs', ['source'], { required: true }),
    part('reasons', '终结审查的理由', 'Reasons for terminating', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('decision', '决定', 'Decision', 'paragraphs', ['legalBasis', 'caseNumbers'], {
      required: true,
      text: '根据{legalBasis}的规定，本院决定对{caseNumbers}案终结审查。',
    }),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'deputy-chief-procurator', 'procuratorial-committee', 'handling-prosecutor'],
  basis: [cite(civilSupervision2021, '73'), cite(joint2016, '16')],
}
