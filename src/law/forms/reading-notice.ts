/** 阅卷通知书: the second-instance court tells the procuratorate that it may read the file. */
import { words } from '#kernel/words.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const readingNotice: Form = {
  id: 'reading-notice',
  title: words('阅卷通知书', 'Notice to read the file'),
  issuer: 'court',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['caseNumbers', 'subject'], {
      required: true,
      text: '{caseNumbers}案，{subject}，本院决定开庭审理。',
    }),
    part('reading', '查阅案卷', 'Reading the file', 'paragraphs', [], {
      text: '请自接到本通知之日起一个月内查阅完毕；不能完成的，可以商请本院延期审理。',
    }),
    part('scope', '案卷', 'The file', 'line', ['fileScope'], { required: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['presiding-judge', 'handling-judge'],
  basis: [cite(criminalProcedure2018, '235'), cite(criminalInterpretation2021, '396')],
}
