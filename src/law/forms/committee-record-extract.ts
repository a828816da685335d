/** 审判委员会会议记录摘录（列席意见部分）: the opinion of the attendee as it stands in the record, and nothing else. */
import { words } from '#kernel/words.ts'
import { committeeAttendance2010 } from '../statutes/committee-attendance-2010.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const committeeRecordExtract: Form = {
  id: 'committee-record-extract',
  title: words('审判委员会会议记录摘录（列席意见部分）', 'Extract of the record (opinion of the attendee)'),
  issuer: 'court',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  parts: [
    part('meeting', '会议', 'The meeting', 'table', ['heldOn', 'agenda'], { required: true }),
    part('case', '案号', 'Case numbers', 'line', ['caseNumbers']),
    part('opinion', '列席人员发表的意见', 'Opinion given', 'table', ['attendee', 'opinion'], { required: true }),
    part('sign', '核对', 'Checked by the attendee', 'table', ['recipientSignature'], { byHand: ['recipientSignature'] }),
  ],
  draftedHere: true,
  approver: ['adjudication-committee'],
  basis: [cite(committeeAttendance2010, '7'), cite(committeeAttendance2010, '9')],
}
