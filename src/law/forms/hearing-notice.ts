/** 听证通知书: invites the parties at least three days before a hearing. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const hearingNotice: Form = {
  id: 'hearing-notice',
  title: words('听证通知书', 'Notice of a hearing'),
  issuer: 'procuratorate',
  numberFamily: '检民执监',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['caseNumbers', 'heardOn', 'hearingTime', 'hearingPlace'], {
      required: true,
      text: '本院办理的{caseNumbers}案，定于{heardOn}{hearingTime}在{hearingPlace}举行听证。',
    }),
    part('topic', '听证事项', 'Subject', 'line', ['hearingTopic'], { required: true }),
    part('host', '主持人', 'Host', 'line', ['hearingHost'], { required: true }),
    part('attend', '参加听证', 'Attendance', 'paragraphs', [], {
      text: '请准时参加，并携带身份证明和有关证据材料。不参加听证的，不影响听证进行。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['handling-prosecutor'],
  basis: [cite(civilSupervision2021, '56'), cite(civilSupervision2021, '54')],
}
