/** 不予立案通知书: says why no case is filed, and what may be done about it. */
import { words } from '#kernel/words.ts'
import { crimeTransfer2020 } from '../statutes/crime-transfer-2020.ts'
import { refusalOpinion2025 } from '../statutes/refusal-opinion-2025.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const nonFilingNotice: Form = {
  id: 'non-filing-notice',
  title: words('不予立案通知书', 'Notice that no case is filed'),
  issuer: 'police',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '来文', 'The incoming letter', 'paragraphs', ['incomingNumber', 'receivedOn'], { required: true }),
    part('reasons', '不予立案的理由', 'Reasons', 'paragraphs', ['reasons', 'legalBasis'], { required: true, heading: true }),
    part('remedy', '救济途径', 'Remedies', 'paragraphs', [], {
      text: '有异议的，可以依照有关规定提请复议，或者提请、建议人民检察院进行立案监督。',
    }),
  ],
  draftedHere: true,
  approver: ['organ-head'],
  basis: [cite(crimeTransfer2020, '8'), cite(crimeTransfer2020, '9'), cite(refusalOpinion2025, 'no-file')],
}
