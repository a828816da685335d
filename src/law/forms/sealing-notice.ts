/** 犯罪记录封存通知书: tells who holds the record that it is sealed. */
import { words } from '#kernel/words.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { recordSealing2022 } from '../statutes/record-sealing-2022.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const sealingNotice: Form = {
  id: 'sealing-notice',
  title: words('犯罪记录封存通知书', 'Sealing notice'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('record', '被封存的记录', 'The record', 'paragraphs', ['parties', 'caseNumbers', 'recordKind'], {
      required: true,
      text: '{parties}，{caseNumbers}，{recordKind}。',
    }),
    part('law', '依据', 'Legal basis', 'paragraphs', ['legalBasis'], { required: true, text: '根据{legalBasis}的规定，决定予以封存。' }),
    part('duty', '要求', 'What must be done', 'paragraphs', [], {
      text: '请加密、专库保管并加注专门标识，不得向任何单位和个人提供；司法机关为办案需要或者有关单位根据国家规定查询的，依法审查。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: [],
  basis: [
    cite(criminalProcedure2018, '286'),
    cite(criminalRules2019, '482'),
    cite(criminalInterpretation2021, '581'),
    cite(recordSealing2022, 'notice'),
  ],
}
