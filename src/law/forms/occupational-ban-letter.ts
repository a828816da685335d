/** 从业禁止裁判送达函: the court sends the judgment, or a certificate, to the education organ. */
import { words } from '#kernel/words.ts'
import { minorsProtection } from '../statutes/minors-protection.ts'
import { occupationalBan2022 } from '../statutes/occupational-ban-2022.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const occupationalBanLetter: Form = {
  id: 'occupational-ban-letter',
  title: words('从业禁止裁判送达函', 'Letter serving an occupational ban'),
  issuer: 'court',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('judgment', '裁判', 'The judgment', 'paragraphs', ['caseNumbers', 'effectiveOn'], {
      required: true,
      text: '{caseNumbers}判决已于{effectiveOn}发生法律效力。',
    }),
    part('ban', '从业禁止', 'The ban', 'paragraphs', ['parties', 'ban'], { required: true, heading: true }),
    part('request', '请求', 'Request', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '根据{legalBasis}的规定，现将裁判文书（或者证明）送达你单位，请依法落实并反馈。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['presiding-judge', 'division-head'],
  basis: [cite(occupationalBan2022, 'judgment'), cite(minorsProtection, '62')],
}
