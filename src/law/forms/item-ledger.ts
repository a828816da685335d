/** 会商台账: the table leaders know, one line an item, six clear fields (law sheet HS-ITEM). */
import { words } from '#kernel/words.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const itemLedger: Form = {
  id: 'item-ledger',
  title: words('议定事项台账', 'Ledger of agreed items'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part(
      'item',
      '议定事项',
      'Agreed item',
      'table',
      ['serial', 'item', 'task', 'target', 'baseline', 'problems', 'owner', 'effect', 'dueOn', 'itemStatus'],
      { required: true, byHand: ['serial', 'itemStatus'] },
    ),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(heilongjiangConsultation2024, 'ledger')],
}
