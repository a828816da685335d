/** 会议纪要 of a joint meeting: the report on the last items first, decisions, reservations, both log heads; minutes bear no seal (law sheet §14.2). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const jointMinutes: Form = {
  id: 'joint-minutes',
  title: words('联席会议纪要', 'Minutes of a joint meeting'),
  issuer: 'any',
  numberFamily: '会纪',
  layout: 'official-letter',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('when', '时间、地点、主持', 'Time, place, chair', 'table', ['heldOn', 'place', 'chair'], { required: true }),
    part('people', '出席、列席、请假', 'Present, in attendance, excused', 'table', ['present', 'observers', 'absent'], {
      required: true,
      byHand: ['observers', 'absent'],
    }),
    part('report', '上次事项落实', 'The last meeting’s items', 'paragraphs', ['lastReport'], { required: true, heading: true }),
    part('points', '议题', 'Topics', 'points', ['points'], { required: true, heading: true }),
    part('account', '会议情况', 'What was said', 'paragraphs', ['account'], { required: true, heading: true }),
    part('decisions', '议定事项', 'Decisions', 'paragraphs', ['decisions'], { heading: true }),
    part('reservations', '分歧与保留意见', 'Differences and reservations', 'paragraphs', ['reservations'], { heading: true }),
    part('heads', '两院存证日志头', 'Log heads of both houses', 'paragraphs', ['heads'], { required: true, heading: true }),
    part('signed', '签发', 'Signed off', 'table', ['signedOff'], { required: true, byHand: ['signedOff'] }),
    part('copies', '分送', 'Copies to', 'line', ['copiedTo']),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(frameworkOpinion2024, 'meetings'), cite(heilongjiangConsultation2024, 'meetings')],
}
