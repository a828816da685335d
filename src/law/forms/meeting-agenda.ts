/** 会议议程: the report on the last meeting’s items comes first, then the agreed topics (law sheet HS-MTG). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const meetingAgenda: Form = {
  id: 'meeting-agenda',
  title: words('联席会议议程', 'Agenda of a joint meeting'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('report', '一、上次议定事项落实情况报告', 'First: report on the last meeting’s items', 'paragraphs', ['lastReport'], {
      required: true,
      heading: true,
    }),
    part('topics', '二、本次议题', 'Second: topics', 'points', ['points'], { required: true, heading: true }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(frameworkOpinion2024, 'meetings'), cite(heilongjiangConsultation2024, 'meetings')],
}
