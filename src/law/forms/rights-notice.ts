/** 申请监督权利告知书: tells parties of their right to apply for supervision. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { sixianAgreement2022 } from '../statutes/sixian-agreement-2022.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const rightsNotice: Form = {
  id: 'rights-notice',
  title: words('申请监督权利告知书', 'Notice of the right to apply for supervision'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'line', ['caseNumbers'], { required: true }),
    part('right', '权利告知', 'The right', 'paragraphs', [], {
      text: '你认为本案存在法律规定可以申请检察监督情形的，可以依法向人民检察院申请监督。是否申请由你自行决定，不影响你依法行使其他诉讼权利。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(sixianAgreement2022, 'rights'), cite(civilSupervision2021, '19')],
}
