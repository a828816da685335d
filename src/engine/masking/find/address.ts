/** Home addresses: what lies below county or district goes, the county stays (art 10, art 11); seats of legal persons stay. */
import { cut, type Proposal } from '../span.ts'

const NOT_DISTRICT = '(?<!小|社|校|院|园|厂|矿|景|住宅|生活|家属|街|片|辖|营|库|牧|林|山)'
const PROVINCE = '(?:\\p{Script=Han}{1,8}?(?:省|自治区|特别行政区))?'
const CITY = '(?:\\p{Script=Han}{1,10}?(?:自治州|地区|盟|(?<!超|门|城)市))?'
const COUNTY = `(?:\\p{Script=Han}{1,10}?(?:自治县|自治旗|林区|特区|县|旗|(?<!超|门|城)市|${NOT_DISTRICT}区))?`
const CHAIN = new RegExp(`${PROVINCE}${CITY}${COUNTY}`, 'uy')
const LABEL =
  /(?:户籍所在地|户籍地址|户籍地|户口所在地|经常居住地|现居住地|现住址|现住地|家庭住址|家庭地址|送达地址|通讯地址|联系地址|收件地址|居住地址|居住地|住址|住所地|住所|地址|现住|暂住|租住|家住|居住于|居住在|住在|住于|家在|住)[\s:：为于在是系]{0,3}/gu
const NOT_LIVING = /^(?:院|房|宅|宿|户|建|处|所|址|持|校|店|在)/u
const HOLDING = /[居入记止拦抓按制拖挡停不捆围卡堵捂掐勒抱扣稳站坐拉捉逮困骗保握扶截锁盯忍接原常长]$/u
const UNIT =
  /街道|苏木|社区|居委会|大道|小区|花园|公寓|大厦|广场|单元|宿舍|镇|乡|村|组|屯|队|寨|湾|路|街|道|巷|弄|胡同|里|苑|城|庄|号|栋|幢|座|楼|层|室|房|户|门|附近|旁|对面/gu
const PERSON = /[男女]|出生|[一-龥]{1,4}族|身份证/u
const ORGANISATION = /公司|厂|合作社|委员会|局|院|银行|中心|店|商行|事务所|政府|医院|学校|支行|集团|工会|协会|基金会/u
const NO_ADDRESS = /^(?:多年|期间|时|的|且|并|后|了|过|一起|附近|院|人)/u

/** A street number with a flat: a home, wherever it stands. */
const FLAT =
  /\p{Script=Han}{1,24}(?:路|街|道|巷|弄|村|小区|花园|苑|社区|公寓|组|里|城)[\dA-Za-z\-一二三四五六七八九十]{0,8}(?:号|栋|幢|座)[\dA-Za-z-]{0,6}(?:号楼|栋|幢|座|楼)?[\dA-Za-z]{0,4}(?:单元)?[\dA-Za-z-]{1,8}(?:室|号|房|户)/gu

/** Proposals for every home address, and the details themselves, so that they can be found again elsewhere. */
export function findAddresses(text: string, folded: string): { proposals: Proposal[]; details: string[] } {
  const proposals: Proposal[] = []
  const details: string[] = []
  for (const found of folded.matchAll(LABEL)) {
    const read = readAddress(folded, found.index, found.index + found[0].length, found[0])
    if (!read || read.end <= read.start) continue
    const rule = '10.address'
    proposals.push(
      read.hasPlace ? [{ start: read.start, end: read.end, to: '', rule }] : cut(text, found.index, read.start, read.end, rule),
    )
    const detail = text.slice(read.start, read.end)
    if (detail.length >= 4) details.push(detail)
  }
  for (const found of folded.matchAll(FLAT)) {
    const lead = /^.*?(?:位于|离开|在|于|到|至|往|入|从|回)(?=\p{Script=Han}{2})/u.exec(found[0])?.[0].length ?? 0
    CHAIN.lastIndex = found.index + lead
    const kept = CHAIN.exec(folded)?.[0].length ?? 0
    const start = found.index + lead + (lead + kept < found[0].length ? kept : 0)
    const end = found.index + found[0].length
    proposals.push([{ start, end, to: kept > 0 ? '' : '×', rule: '10.address' }])
    details.push(text.slice(start, end))
  }
  return { proposals, details: [...new Set(details)] }
}

/** From the label on: where the county ends and where the detail ends. Undefined: no address, or the seat of a legal person. */
function readAddress(
  folded: string,
  label: number,
  from: number,
  word: string,
): { start: number; end: number; hasPlace: boolean } | undefined {
  const before =
    folded
      .slice(Math.max(0, label - 60), label)
      .split(/[。；;\n]/u)
      .at(-1) ?? ''
  CHAIN.lastIndex = from
  const chain = CHAIN.exec(folded)?.[0] ?? ''
  if (word.trim() === '住' && (NOT_LIVING.test(folded.slice(from)) || (HOLDING.test(before) && chain === ''))) return undefined
  if (/^(?:住所|地址)/u.test(word) && ORGANISATION.test(before) && !PERSON.test(before)) return undefined
  const start = from + chain.length
  const rest =
    /^[^，,。；;：:！？（(\n]{0,80}(?:\n(?=[\dA-Za-z\p{Script=Han}\- ]{0,12}(?:号|室|栋|幢))[^，,。；;：:！？（(\n]{0,40})?/u.exec(
      folded.slice(start),
    )?.[0] ?? ''
  const units = [...rest.matchAll(UNIT)]
  const last = units.at(-1)
  if (last) return { start, end: start + last.index + last[0].length, hasPlace: chain !== '' }
  const closes = /^(?:[，,。；;（(\n]|$)/u.test(folded.slice(start + rest.length))
  if (rest.length === 0 || rest.length > 15 || !closes || NO_ADDRESS.test(rest) || chain === '') return undefined
  return { start, end: start + rest.length, hasPlace: true }
}
