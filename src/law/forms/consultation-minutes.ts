/** 会商纪要（一案一议）: records both views, what was agreed and what was left open; it decides no case. */
import { words } from '#kernel/words.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { sixianAgreement2022 } from '../statutes/sixian-agreement-2022.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const consultationMinutes: Form = {
  id: 'consultation-minutes',
  title: words('会商纪要（一案一议）', 'Minutes of a consultation'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('when', '时间和参加人员', 'Time and people', 'table', ['heldOn', 'attendees'], { required: true }),
    part('topic', '议题', 'Topic', 'table', ['subject'], { required: true }),
    part('views', '双方意见', 'Both views', 'table', ['proposerView', 'otherView'], { required: true }),
    part('common', '共识与保留的分歧', 'Agreed, and left open', 'table', ['agreedPoints', 'openPoints'], {
      required: true,
      byHand: ['agreedPoints', 'openPoints'],
    }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(heilongjiangConsultation2024, 'consultation'), cite(sixianAgreement2022, 'consultation')],
}
