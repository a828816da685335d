/** 列席审判委员会会议通知: agenda and time of the items that the chief procurator attends. */
import { words } from '#kernel/words.ts'
import { committeeAttendance2010 } from '../statutes/committee-attendance-2010.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const committeeAttendanceNotice: Form = {
  id: 'committee-attendance-notice',
  title: words('列席审判委员会会议通知', 'Notice of the committee meeting'),
  issuer: 'court',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('meeting', '会议', 'The meeting', 'paragraphs', ['meetingDay', 'meetingTime', 'meetingPlace'], {
      required: true,
      text: '本院审判委员会定于{meetingDay}{meetingTime}在{meetingPlace}召开会议，请检察长列席；检察长不能列席的，可以委托副检察长列席。',
    }),
    part('items', '列席的议题', 'Items attended', 'paragraphs', ['agenda'], { required: true, heading: true }),
    part('case', '案号', 'Case numbers', 'line', ['caseNumbers']),
    part('materials', '材料清单', 'Materials', 'line', ['materials']),
    part('secrecy', '保密提示', 'Secrecy', 'paragraphs', [], { text: '只列席所通知的议题；对审判委员会讨论的内容应当保密。' }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['president', 'vice-president'],
  basis: [cite(committeeAttendance2010, '4'), cite(committeeAttendance2010, '5'), cite(committeeAttendance2010, '9')],
}
