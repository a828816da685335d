/** 列席审判委员会会议函: the procuratorate asks to attend an item of the committee. */
import { words } from '#kernel/words.ts'
import { committeeAttendance2010 } from '../statutes/committee-attendance-2010.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const committeeAttendanceRequestLetter: Form = {
  id: 'committee-attendance-request-letter',
  title: words('列席审判委员会会议函', 'Letter asking to attend'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('item', '议题', 'The item', 'paragraphs', ['agenda'], { required: true }),
    part('case', '案号', 'Case numbers', 'line', ['caseNumbers']),
    part('reasons', '理由', 'Reasons', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('law', '依据', 'Legal basis', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '根据{legalBasis}的规定，本院提出列席，请予安排或者说明情况。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['chief-procurator'],
  basis: [cite(committeeAttendance2010, '4')],
}
