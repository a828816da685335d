/** Roles and kinds of case as people read them. */
import { type Words, words } from '#kernel/words.ts'
import type { MaskingKind, MaskingRole } from './masking-rule.ts'

export const ROLE_TITLES: Readonly<Record<MaskingRole, Words>> = {
  party: words('当事人', 'Party'),
  'legal-representative': words('法定代理人', 'Statutory agent'),
  victim: words('被害人', 'Victim'),
  'incidental-plaintiff': words('附带民事诉讼原告人', 'Incidental civil plaintiff'),
  witness: words('证人', 'Witness'),
  expert: words('鉴定人', 'Expert'),
  minor: words('未成年人', 'Minor'),
  'minor-representative': words('未成年人的法定代理人', 'Minor’s statutory agent'),
  lawyer: words('律师', 'Lawyer'),
  'other-agent': words('其他代理人', 'Other agent'),
  'company-head': words('法定代表人、主要负责人', 'Head of a legal person'),
  judge: words('法官、陪审员', 'Judge'),
  clerk: words('书记员', 'Clerk'),
  prosecutor: words('检察官', 'Prosecutor'),
  other: words('其他', 'Other'),
}

export const KIND_TITLES: Readonly<Record<MaskingKind, Words>> = {
  civil: words('民事', 'Civil'),
  criminal: words('刑事', 'Criminal'),
  administrative: words('行政', 'Administrative'),
  enforcement: words('执行', 'Enforcement'),
  family: words('婚姻家庭（非离婚、抚养）', 'Family, other than divorce and custody'),
  inheritance: words('继承', 'Inheritance'),
  personality: words('人格权', 'Personality rights'),
  divorce: words('离婚', 'Divorce'),
  custody: words('未成年子女抚养、监护', 'Custody or guardianship of minor children'),
  mediation: words('调解结案', 'Concluded by mediation'),
  'mediation-confirmation': words('确认人民调解协议', 'Confirmation of a mediation agreement'),
  'minor-crime': words('未成年人犯罪', 'Crime by a minor'),
  'state-secret': words('涉及国家秘密', 'State secrets'),
  unsuitable: words('其他不宜公布', 'Otherwise unsuitable'),
}
