/** 封存记录查询许可（不许可）决定书: the holder permits or refuses the query. */
import { words } from '#kernel/words.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const sealedQueryDecision: Form = {
  id: 'sealed-query-decision',
  title: words('封存记录查询许可（不许可）决定书', 'Decision on the query'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('application', '申请', 'The request', 'paragraphs', ['applicant', 'receivedOn'], {
      required: true,
      text: '{applicant}的查询申请，于{receivedOn}收到，经审查：',
    }),
    part('result', '决定', 'Decision', 'paragraphs', ['result'], { required: true }),
    part('reasons', '理由', 'Reasons', 'paragraphs', ['reasons', 'legalBasis'], { required: true, heading: true }),
  ],
  draftedHere: true,
  approver: ['department-head', 'chief-procurator', 'division-head', 'vice-president', 'president'],
  basis: [cite(criminalRules2019, '484'), cite(criminalInterpretation2021, '581')],
}
