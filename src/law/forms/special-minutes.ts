/** 专题会议纪要: as the minutes of a joint meeting, on the one matter for which the chiefs called it (law sheet HS-SPEC). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const specialMinutes: Form = {
  id: 'special-minutes',
  title: words('专题联席会议纪要', 'Minutes of a special joint meeting'),
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
    part('reason', '召开事由', 'Why it was called', 'paragraphs', ['reasons'], { heading: true }),
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
  basis: [cite(frameworkOpinion2024, 'special-meetings')],
}
