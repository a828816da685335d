/** 送达回证: the slip on which the recipient signs and writes the day. */
import { words } from '#kernel/words.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const serviceReceipt: Form = {
  id: 'service-receipt',
  title: words('送达回证', 'Proof of service'),
  issuer: 'any',
  numberFamily: null,
  layout: 'receipt',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('what', '送达文书', 'Papers served', 'table', ['caseNumbers', 'papersServed'], { required: true }),
    part('whom', '受送达人', 'Recipient', 'table', ['recipient', 'servicePlace', 'serviceMeans'], {
      required: true,
      byHand: ['servicePlace', 'serviceMeans'],
    }),
    part('receipt', '签收', 'Receipt', 'table', ['servedOn', 'recipientSignature', 'substituteReceiver', 'server', 'remarks'], {
      byHand: ['servedOn', 'recipientSignature', 'substituteReceiver', 'server', 'remarks'],
    }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(civilProcedure2023, '87')],
}
