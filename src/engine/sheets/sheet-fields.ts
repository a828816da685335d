/** The columns we know of the two sheets that offices keep – suggestion ledger and intake register – and how people head them. */
import { type Words, words } from '#kernel/words.ts'

export type SheetKind = 'suggestion-ledger' | 'intake-register'
export type FieldKind = 'text' | 'date' | 'number' | 'case-numbers' | 'adoption' | 'year'

export type SheetField = {
  title: Words
  kind: FieldKind
  /** Headings that mean exactly this. */
  headings: string[]
  /** Parts of a heading that make it likely; a person confirms. */
  like: string[]
}

const field = (zh: string, en: string, kind: FieldKind, headings: string, like = ''): SheetField => ({
  title: words(zh, en),
  kind,
  headings: [zh, ...headings.split(' ').filter(text => text !== '')],
  like: like.split(' ').filter(text => text !== ''),
})

const LEDGER = {
  serial: field('序号', 'Serial', 'text', '编号 顺序号 序次 no'),
  year: field('年度', 'Year', 'year', '年份 年'),
  number: field(
    '文号',
    'Document number',
    'number',
    '建议书文号 检察建议书文号 检察建议文号 检察建议书编号 建议书编号 发文字号 文书编号 文书文号 发文文号',
    '建议书号 文号',
  ),
  caseNumbers: field(
    '案号',
    'Case numbers',
    'case-numbers',
    '原案号 执行案号 法院案号 案件案号 所涉案号 涉及案号 原执行案号 案件编号',
    '案号',
  ),
  title: field('案件名称', 'Case name', 'text', '案由 案件 名称 建议书名称 案件名 事由 当事人 案件当事人', '案由 名称'),
  recipient: field(
    '被建议单位',
    'Recipient',
    'text',
    '被建议机关 受文单位 主送单位 发往单位 接收单位 被监督单位 被建议法院 被监督法院 建议对象 送达单位',
    '被建议 被监督',
  ),
  points: field(
    '建议内容',
    'What is suggested',
    'text',
    '建议事项 主要内容 检察建议内容 监督事项 监督内容 建议主要内容 主要问题',
    '内容 问题',
  ),
  issuedOn: field(
    '发出日期',
    'Sent on',
    'date',
    '发出时间 制发日期 制发时间 发文日期 发文时间 提出日期 提出时间 发送日期 寄出日期 成文日期',
    '制发 发出 发文',
  ),
  servedOn: field('送达日期', 'Served on', 'date', '送达时间 宣告送达日期', '送达'),
  receivedOn: field(
    '签收日期',
    'Received on',
    'date',
    '收到日期 签收时间 收到时间 法院签收日期 法院收到日期 接收日期 收文日期',
    '签收 收到',
  ),
  dueOn: field(
    '回复期限',
    'Reply due on',
    'date',
    '应回复日期 应回复时间 回复截止日期 回复期限届满日 回复届满日 回复时限 到期日 到期日期 截止日期 期限届满日',
    '届满 期限 截止 到期',
  ),
  repliedOn: field('回复日期', 'Replied on', 'date', '回复时间 实际回复日期 复函日期 回函日期 法院回复日期 回复意见日期', '回复 复函 回函'),
  replyNumber: field('回复文号', 'Number of the reply', 'number', '复函文号 回函文号 回复函文号'),
  adoption: field('采纳情况', 'Adopted or not', 'adoption', '是否采纳 采纳与否 回复结果 采纳 是否被采纳 采纳结果 回复情况', '采纳'),
  result: field('办理结果', 'Result', 'text', '处理结果 整改情况 落实情况 办理情况 处理情况', '整改 落实 结果'),
  handler: field('承办人', 'Handled by', 'text', '承办检察官 经办人 办案人 承办 主办检察官 检察官', '承办人 经办'),
  remarks: field('备注', 'Remarks', 'text', '说明 其他 备考', '备注'),
}

const REGISTER = {
  serial: field('序号', 'Serial', 'text', '编号 顺序号 no 收文编号 收文号 登记号 收文序号 流水号', '收文号'),
  year: field('年度', 'Year', 'year', '年份 年'),
  receivedOn: field(
    '收文日期',
    'Received on',
    'date',
    '收文时间 收到日期 收到时间 签收日期 登记日期 来文日期 接收日期 日期',
    '收文日 收到',
  ),
  sender: field('来文单位', 'Sent by', 'text', '来文机关 发文单位 发文机关 来件单位 寄件单位 来函单位 发件单位', '来文单 来文机'),
  number: field('来文文号', 'Number of the paper', 'number', '文号 来文字号 发文字号 来文号 原文号 文件字号 文件编号 文件号', '文号 字号'),
  caseNumbers: field('案号', 'Case numbers', 'case-numbers', '所涉案号 案件号 涉及案号', '案号'),
  title: field(
    '标题',
    'Subject',
    'text',
    '事由 文件标题 来文标题 文件名称 内容摘要 摘要 文件题名 来文事由 文书名称 标题或事由 标题事由',
    '标题 事由',
  ),
  copies: field('份数', 'Copies', 'text', '件数 页数 份'),
  secrecy: field('密级', 'Secrecy', 'text', '秘密等级 缓急 紧急程度'),
  proposal: field('拟办意见', 'Proposed handling', 'text', '拟办 办理意见', '拟办'),
  instruction: field('领导批示', 'Instruction', 'text', '批示 批示意见 领导意见 批办意见', '批示'),
  division: field('承办部门', 'Division', 'text', '承办单位 主办部门 承办庭室 处理部门 分送部门 转办部门 去向', '部门 庭室'),
  handler: field('承办人', 'Handled by', 'text', '经办人 签收人 领取人 接收人', '承办人 经办'),
  dueOn: field('办结期限', 'Due on', 'date', '办理期限 应办结日期 办理时限 截止日期 回复期限', '期限 时限'),
  repliedOn: field('办结日期', 'Done on', 'date', '办结时间 办毕日期 回复日期', '办结'),
  result: field('办理结果', 'Result', 'text', '办理情况 处理结果 处理情况 办结情况 归档情况', '结果 情况'),
  remarks: field('备注', 'Remarks', 'text', '说明 其他', '备注'),
}

export type LedgerField = keyof typeof LEDGER
export type RegisterField = keyof typeof REGISTER
export type FieldId = LedgerField | RegisterField

export const SHEETS: Record<SheetKind, Partial<Record<FieldId, SheetField>>> = { 'suggestion-ledger': LEDGER, 'intake-register': REGISTER }

/** Headings found in only one of the two sheets: they tell which one it is. */
const TELLING: Record<SheetKind, FieldId[]> = {
  'suggestion-ledger': ['recipient', 'adoption', 'issuedOn', 'points', 'servedOn'],
  'intake-register': ['sender', 'copies', 'division', 'instruction', 'proposal'],
}

export const tells = (kind: SheetKind, id: FieldId): boolean => TELLING[kind].includes(id)

/** Full-width folded, spaces, brackets with their content and punctuation removed: 回 复 期 限（三个月） → 回复期限. */
export const plainHeading = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[(（【[][^)）】\]]*[)）】\]]/gu, '')
    .replace(/[\s:：*＊.。、/／_-]/gu, '')
    .toLowerCase()

export type HeadingMatch = { id: FieldId; sure: boolean }

/** The field a heading names in this kind of sheet; null when we do not know it. */
export function matchHeading(kind: SheetKind, heading: string): HeadingMatch | null {
  const plain = plainHeading(heading)
  if (plain === '') return null
  const fields = Object.entries(SHEETS[kind]) as [FieldId, SheetField][]
  for (const [id, spec] of fields) if (spec.headings.includes(plain)) return { id, sure: true }
  for (const [id, spec] of fields) if (spec.like.some(text => plain.includes(text))) return { id, sure: false }
  return null
}
