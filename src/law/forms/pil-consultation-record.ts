/** 磋商记录（事实确认书）: what organ and procuratorate found to be the facts and agreed to do. */
import { words } from '#kernel/words.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const pilConsultationRecord: Form = {
  id: 'pil-consultation-record',
  title: words('磋商记录（事实确认书）', 'Record of the consultation'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('meeting', '磋商', 'The consultation', 'table', ['heldOn', 'consultationForm', 'attendees'], { required: true }),
    part('facts', '事实确认', 'Facts confirmed', 'table', ['facts', 'harm'], { required: true }),
    part('plan', '整改措施和时限', 'Measures and time limit', 'table', ['measures', 'rectifyPeriod'], { required: true }),
    part('notes', '不同意见', 'Differing views', 'table', ['remarks'], { byHand: ['remarks'] }),
    part('sign', '双方签字', 'Signed by both', 'table', ['recipientSignature'], { byHand: ['recipientSignature'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(publicInterest2021, '70')],
}
