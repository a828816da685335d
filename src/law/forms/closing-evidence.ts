/** 销号依据: what was achieved and the papers that prove it (law sheet HS-ITEM). */
import { words } from '#kernel/words.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const closingEvidence: Form = {
  id: 'closing-evidence',
  title: words('销号依据材料', 'Evidence for closing an item'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('item', '事项', 'Item', 'table', ['item', 'task', 'owner'], { required: true }),
    part('effect', '成效', 'What was achieved', 'table', ['result', 'evidence'], { required: true, byHand: ['evidence'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(heilongjiangConsultation2024, 'feedback')],
}
