/** 签到表: who was there, in attendance, excused (law sheet HS-MTG). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const attendanceSheet: Form = {
  id: 'attendance-sheet',
  title: words('会议签到表', 'Attendance sheet'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('meeting', '会议', 'The meeting', 'table', ['meetsOn', 'place', 'chair'], { required: true, byHand: ['chair'] }),
    part('people', '签到', 'Attendance', 'table', ['present', 'observers', 'absent'], { required: true, byHand: ['observers', 'absent'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(frameworkOpinion2024, 'meetings')],
}
