/** 会议通知: day, place, agreed topics and the papers that go with them (law sheet HS-MTG). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const meetingNotice: Form = {
  id: 'meeting-notice',
  title: words('联席会议通知', 'Notice of a joint meeting'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('meeting', '会议', 'The meeting', 'paragraphs', ['meetsOn', 'place'], {
      required: true,
      text: '定于{meetsOn}在{place}召开联席会议，请派员参加。',
    }),
    part('agenda', '议题', 'Topics', 'points', ['points'], { required: true, heading: true }),
    part('materials', '材料', 'Papers', 'line', ['materials']),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(frameworkOpinion2024, 'meetings'), cite(frameworkOpinion2024, 'meeting-days')],
}
