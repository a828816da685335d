/** 列席审判委员会登记表: who attended which item. */
import { words } from '#kernel/words.ts'
import { committeeAttendance2010 } from '../statutes/committee-attendance-2010.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const committeeAttendanceRegister: Form = {
  id: 'committee-attendance-register',
  title: words('列席审判委员会登记表', 'Register of attendance'),
  issuer: 'court',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  parts: [
    part('meeting', '会议', 'The meeting', 'table', ['heldOn', 'agenda'], { required: true }),
    part('case', '案号', 'Case numbers', 'line', ['caseNumbers']),
    part('attendance', '列席', 'Attendance', 'table', ['attendee', 'courtPost'], { required: true }),
    part('access', '进出会场', 'In and out', 'table', ['remarks', 'recipientSignature'], { byHand: ['remarks', 'recipientSignature'] }),
  ],
  draftedHere: true,
  approver: ['adjudication-committee'],
  basis: [cite(committeeAttendance2010, '1'), cite(committeeAttendance2010, '4')],
}
