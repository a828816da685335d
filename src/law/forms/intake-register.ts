/** 收文登记表: the desk’s entry of one paper that came in. */
import { words } from '#kernel/words.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const intakeRegister: Form = {
  id: 'intake-register',
  title: words('收文登记表', 'Register of incoming papers'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('paper', '来文', 'The paper', 'table', ['serial', 'receivedOn', 'sender', 'incomingNumber', 'subject', 'copies'], {
      required: true,
      byHand: ['serial', 'incomingNumber', 'copies'],
    }),
    part(
      'handling',
      '办理',
      'Handling',
      'table',
      ['proposal', 'leaderNote', 'division', 'handler', 'dueOn', 'handedTo', 'result', 'remarks'],
      { byHand: ['proposal', 'leaderNote', 'division', 'handler', 'dueOn', 'handedTo', 'result', 'remarks'] },
    ),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(joint2016, '12')],
}
