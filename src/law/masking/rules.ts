/** Every masking rule: whose name is hidden (art 8), how (art 9), what is deleted (art 10), kept (art 11), not published (art 4), and the house rules of the strict profile. */
import { type Words, words } from '#kernel/words.ts'
import { minorsProtection } from '../statutes/minors-protection.ts'
import { onlinePublication2016 as publication } from '../statutes/online-publication-2016.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import type { MaskingRule } from './masking-rule.ts'

const rule = (id: string, title: Words, says: Words, ...basis: Citation[]): MaskingRule => ({ id, title, says, basis })
const house = (id: string, title: Words, says: Words): MaskingRule => ({ id, title, says, basis: [], house: true })

const four = (id: string, zh: string, en: string): MaskingRule =>
  rule(`4.${id}`, words('不公布', 'Not published'), words(zh, en), cite(publication, '4'), cite(publication, '6'))
const how = (id: string, zh: string, en: string): MaskingRule =>
  rule(id, words('姓名替代', 'How a name is replaced'), words(zh, en), cite(publication, '9'))
const drop = (id: string, zh: string, en: string, ...more: Citation[]): MaskingRule =>
  rule(`10.${id}`, words('删除', 'Deleted'), words(zh, en), cite(publication, '10'), ...more)
const keep = (id: string, zh: string, en: string): MaskingRule =>
  rule(`11.${id}`, words('保留', 'Kept'), words(zh, en), cite(publication, '11'))

export const MASKING_RULES: readonly MaskingRule[] = [
  four('state-secret', '涉及国家秘密', 'State secrets'),
  four('minor-crime', '未成年人犯罪', 'A crime by a minor'),
  four('mediation', '以调解方式结案', 'Concluded by mediation'),
  four('mediation-confirmation', '确认人民调解协议效力', 'Confirmation of a people’s mediation agreement'),
  four('divorce', '离婚诉讼', 'Divorce'),
  four('custody', '涉及未成年子女抚养、监护', 'Custody or guardianship of minor children'),
  four('unsuitable', '其他不宜公布的情形', 'Otherwise unsuitable for publication'),
  rule(
    '8.1',
    words('隐名', 'Name hidden'),
    words('婚姻家庭、继承纠纷案件中的当事人及其法定代理人', 'Parties and their statutory agents in family and inheritance disputes'),
    cite(publication, '8'),
  ),
  rule(
    '8.2',
    words('隐名', 'Name hidden'),
    words(
      '刑事案件中的被害人及其法定代理人、附带民事诉讼原告人及其法定代理人、证人、鉴定人',
      'Victims, incidental civil plaintiffs, their statutory agents, witnesses and experts in criminal cases',
    ),
    cite(publication, '8'),
  ),
  rule(
    '8.3',
    words('隐名', 'Name hidden'),
    words('未成年人及其法定代理人', 'Minors and their statutory agents'),
    cite(publication, '8'),
    cite(minorsProtection, '103'),
  ),
  how('N1', '保留姓氏，名字以“某”替代（复姓保留复姓）', 'The surname stays, 某 for the given name (compound surnames stay whole)'),
  how('N2', '少数民族姓名保留第一个字，其余以“某”替代', 'Minority-language names: the first character and 某'),
  how('N3', '外国人、无国籍人的中文译名保留第一个字，其余以“某”替代', 'Foreign names in Chinese: the first character and 某'),
  how('N4', '外文姓名保留第一个字母，删除其余', 'Names in Latin letters: the first letter, the rest is deleted'),
  how('N5', '替代后相同而人不同的，加阿拉伯数字', 'Different persons with the same replacement: Arabic numerals'),
  how('N6', '同一人全文使用同一替代', 'The same person has the same replacement everywhere'),
  drop('address', '自然人的家庭住址，只留县、区', 'A natural person’s home address; county or district stays', cite(publication, '11')),
  drop('phone', '通讯方式：电话', 'Telephone'),
  drop('email', '通讯方式：电子邮箱', 'E-mail'),
  drop('contact', '通讯方式：微信、QQ 等账号', 'WeChat, QQ and other accounts'),
  drop('identity', '身份证号码等证件号码', 'Identity card and other personal document numbers'),
  drop('account', '银行账号', 'Bank account'),
  drop('plate', '车牌号码', 'Licence plate'),
  drop('certificate', '动产或者不动产权属证书编号', 'Number of a certificate of title'),
  drop('health', '健康状况', 'Health'),
  drop('investigation', '涉及技术侦查措施的信息', 'Technical investigation'),
  drop('school', '未成年人的就读学校', 'A minor’s school', cite(minorsProtection, '103')),
  drop('other', '其他个人信息', 'Other personal information'),
  drop('secret', '商业秘密', 'Trade secrets'),
  drop('privacy', '家事、人格权益纠纷中的个人隐私', 'Private matters in family and personality disputes'),
  keep('party', '其他自然人当事人的姓名、出生日期、性别、县区', 'Other natural parties: name, date of birth, sex, county'),
  keep('legal-person', '法人的名称、住所地、组织机构代码、法定代表人', 'Legal persons: name, seat, code, representative'),
  keep('lawyer', '律师姓名、执业证号、律师事务所', 'Lawyers: name, licence number, firm'),
  keep('agent', '其他代理人的姓名、出生日期、性别、县区、关系', 'Other agents: name, date of birth, sex, county, relation'),
  house('H1', words('从严：隐名', 'Strict: name hidden'), words('隐去全部自然人姓名', 'Every natural person')),
  house('H2', words('从严：案号', 'Strict: numbers'), words('隐去全部案号、文号', 'Every case and document number')),
  house('H3', words('从严：单位', 'Strict: companies'), words('隐去公司等单位名称', 'Names of companies and other undertakings')),
  house(
    'H4',
    words('从严：地名', 'Strict: places'),
    words('隐去乡镇、村、街道，保留省、市、县', 'Townships, villages and streets; province to county stay'),
  ),
  house('H5', words('从严：学校', 'Strict: schools'), words('隐去学校名称', 'Schools')),
  house('H6', words('从严：医院', 'Strict: hospitals'), words('隐去医院名称', 'Hospitals')),
  house('hand', words('人工', 'By hand'), words('由人增加，附理由', 'Added by a person, with a reason')),
]

const byId = new Map(MASKING_RULES.map(one => [one.id, one]))

/** The rule with this id, or undefined. */
export const findMaskingRule = (id: string): MaskingRule | undefined => byId.get(id)
