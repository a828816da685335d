/** 出庭通知书: the court tells the procuratorate when and where it hears a case that the procuratorate attends. */
import { words } from '#kernel/words.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { publicInterestInterpretation2020 } from '../statutes/public-interest-interpretation-2020.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const courtAttendanceNotice: Form = {
  id: 'court-attendance-notice',
  title: words('出庭通知书', 'Notice to attend a hearing'),
  issuer: 'court',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['caseNumbers', 'subject'], { required: true, text: '{caseNumbers}案，{subject}。' }),
    part('hearing', '开庭', 'The hearing', 'paragraphs', ['hearingDay', 'trialTime', 'courtroom'], {
      required: true,
      text: '本院定于{hearingDay}{trialTime}在{courtroom}开庭审理，请派员出席法庭。',
    }),
    part('panel', '合议庭', 'Panel', 'line', ['panel']),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['presiding-judge', 'handling-judge'],
  basis: [
    cite(criminalProcedure2018, '187'),
    cite(criminalProcedure2018, '235'),
    cite(publicInterestInterpretation2020, '8'),
    cite(civilProcedure2023, '224'),
  ],
}
