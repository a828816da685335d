/** 派员出庭通知书: the procuratorate names who attends the hearing. */
import { words } from '#kernel/words.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { publicInterestInterpretation2020 } from '../statutes/public-interest-interpretation-2020.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const attendanceDispatchLetter: Form = {
  id: 'attendance-dispatch-letter',
  title: words('派员出庭通知书', 'Letter naming who attends'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '来文', 'The notice', 'paragraphs', ['incomingNumber', 'caseNumbers'], {
      required: true,
      text: '贵院{incomingNumber}出庭通知书收悉。{caseNumbers}案，',
    }),
    part('people', '出庭人员', 'Who attends', 'paragraphs', ['attendee'], {
      required: true,
      text: '本院指派{attendee}出席法庭，依法履行职责。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['handling-prosecutor', 'chief-procurator'],
  basis: [cite(publicInterestInterpretation2020, '8'), cite(publicInterest2021, '49'), cite(criminalRules2019, '446')],
}
