/** 评议（现场监督）表: holds the remarks of those who were invited. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { luxiAgreement2025 } from '../statutes/luxi-agreement-2025.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const observationSheet: Form = {
  id: 'observation-sheet',
  title: words('评议（现场监督）表', 'Sheet of an observation'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('occasion', '活动', 'Occasion', 'table', ['subject', 'heldOn', 'attendees'], { required: true }),
    part('remarks', '意见', 'Remarks', 'table', ['opinion', 'improvement'], { required: true, byHand: ['improvement'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(frameworkOpinion2024, 'review'), cite(luxiAgreement2025, 'invitation')],
}
