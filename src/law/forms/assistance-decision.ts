/** 司法救助决定书: grants or refuses judicial assistance, with reasons. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { petition2022 } from '../statutes/petition-2022.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const assistanceDecision: Form = {
  id: 'assistance-decision',
  title: words('司法救助决定书', 'Decision on judicial assistance'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('applicant', '救助对象', 'Applicant', 'line', ['applicant'], { required: true }),
    part('reasons', '困难情况和理由', 'Hardship and reasons', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('decision', '决定', 'Decision', 'paragraphs', ['result', 'legalBasis'], { required: true, heading: true }),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'president'],
  basis: [cite(administrativeSupervision2021, '134'), cite(petition2022, '37')],
}
