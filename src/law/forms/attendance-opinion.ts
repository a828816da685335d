/** 出庭意见书: the procuratorate’s opinion given at a second-instance hearing. */
import { words } from '#kernel/words.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const attendanceOpinion: Form = {
  id: 'attendance-opinion',
  title: words('出庭意见书', 'Opinion for the hearing'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'closing',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['caseNumbers', 'subject'], {
      required: true,
      text: '{caseNumbers}案，{subject}，根据法律规定，本院派员出席法庭，现发表出庭意见如下：',
    }),
    part('facts', '对事实和证据的意见', 'On facts and evidence', 'paragraphs', ['facts', 'evidence'], { required: true, heading: true }),
    part('opinion', '对定罪量刑、诉讼程序的意见', 'On conviction, sentence and procedure', 'paragraphs', ['opinion'], {
      required: true,
      heading: true,
    }),
    part('law', '法律依据', 'Legal basis', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '以上意见依据{legalBasis}，请合议庭评议时予以考虑。',
    }),
  ],
  draftedHere: true,
  approver: ['handling-prosecutor'],
  basis: [cite(criminalProcedure2018, '235'), cite(criminalRules2019, '446'), cite(criminalInterpretation2021, '397')],
}
