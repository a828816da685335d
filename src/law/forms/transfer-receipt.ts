/** 案件移送回执: says on which day the police accepted a transfer. */
import { words } from '#kernel/words.ts'
import { crimeTransfer2020 } from '../statutes/crime-transfer-2020.ts'
import { refusalOpinion2025 } from '../statutes/refusal-opinion-2025.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const transferReceipt: Form = {
  id: 'transfer-receipt',
  title: words('案件移送回执', 'Receipt for a transfer'),
  issuer: 'police',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '来文', 'The incoming letter', 'paragraphs', ['incomingNumber', 'receivedOn'], {
      required: true,
      text: '你单位{incomingNumber}移送函及材料，我单位已于{receivedOn}接受。',
    }),
    part('handler', '承办人', 'Handled by', 'line', ['handler', 'contact'], { required: true }),
  ],
  draftedHere: true,
  approver: ['organ-head'],
  basis: [cite(crimeTransfer2020, '7'), cite(refusalOpinion2025, '5')],
}
