/** Reads procuratorate document numbers 沅清检民执监〔2026〕43319900007号 by a grammar that each procuratorate confirms. */
import { type Words, words } from '#kernel/words.ts'

/** What a house's numbers look like. No public rule exists, so every part is a setting. */
export type ProcuratorateGrammar = {
  /** How many characters the short name may have. */
  shortName: { min: number; max: number }
  /** The accepted business codes; null: any of one to eight characters. */
  businessCodes: readonly string[] | null
  /** The codes bind only numbers that begin with this short name (a house knows its own codes, not its superior's); absent: all. */
  codesOf?: string
  maxDigits: number
  firstYear: number
}

/** The default until the house has confirmed its own forms. */
export const DEFAULT_GRAMMAR: ProcuratorateGrammar = { shortName: { min: 1, max: 4 }, businessCodes: null, maxDigits: 14, firstYear: 1979 }

export type ProcuratorateNumber = {
  ok: true
  kind: 'procuratorate'
  /** Kept as it came; a number is never rewritten. */
  raw: string
  /** With 〔〕, for comparing and printing. */
  normalised: string
  shortName: string
  business: string
  year: number
  /** As text: eleven digits carry the division code and a five-digit sequence. */
  sequence: string
  /** The division code in the long form of the unified system, else absent. */
  division?: string
}

export type ProcuratorateRefusal = { ok: false; raw: string; code: string; reason: Words }

const SHAPE = /^([^〔[［（(]*?)检((?:[^〔[［\d])*?)[〔[［](\d+)[〕\]］](.*)号$/u
const HAN = /^[\p{Script=Han}]+$/u
const BUSINESS = /^[\p{Script=Han}（）()]{1,12}$/u

/** Reads a number; one that does not fit comes back with the reason in words. Square brackets of every kind are taken, round ones are not. */
export function parseProcuratorateNumber(
  text: string,
  grammar: ProcuratorateGrammar = DEFAULT_GRAMMAR,
): ProcuratorateNumber | ProcuratorateRefusal {
  const refuse = (code: string, zh: string, en: string): ProcuratorateRefusal => ({ ok: false, raw: text, code, reason: words(zh, en) })
  const trimmed = text.trim()
  if (/[０-９]/.test(trimmed)) return refuse('full-width-digits', '数字应为半角', 'Digits are written half-width')
  if (!trimmed.endsWith('号')) return refuse('no-end', '文号应以“号”结尾', 'A number ends with 号')
  if (/[（(]\d{4}[）)]/.test(trimmed))
    return refuse(
      'round-brackets',
      '文号的年度用六角括号〔〕，圆括号用于案号',
      'The year stands in 〔〕; round brackets belong to court numbers',
    )
  if (!/检/.test(trimmed)) return refuse('no-marker', '缺少“检”字', 'The character 检 is missing')
  const match = SHAPE.exec(trimmed)
  if (!match)
    return refuse('shape', '应为“简称+检+业务字号+〔年度〕+序号+号”', 'Expected short name, 检, business code, 〔year〕, number, 号')
  const [, shortName = '', business = '', yearText = '', sequence = ''] = match
  if (shortName.length === 0) return refuse('no-short-name', '缺少检察院简称', 'The short name of the procuratorate is missing')
  if (!HAN.test(shortName) || shortName.length < grammar.shortName.min || shortName.length > grammar.shortName.max) {
    return refuse('short-name', `“${shortName}”不像检察院简称`, `“${shortName}” is no short name of a procuratorate`)
  }
  if (!BUSINESS.test(business)) return refuse('business', '缺少业务字号', 'The business code is missing')
  const bound = grammar.codesOf === undefined || grammar.codesOf === shortName
  if (grammar.businessCodes && bound && !grammar.businessCodes.includes(business))
    return refuse('business', `本院没有业务字号“${business}”`, `There is no business code ${business} in this house’s grammar`)
  const year = Number(yearText)
  if (yearText.length !== 4 || year < grammar.firstYear) return refuse('year', '年度不合常理', 'The year is not plausible')
  if (!/^\d+$/.test(sequence)) return refuse('sequence', '序号应为数字', 'The running number consists of digits')
  if (sequence.startsWith('0')) return refuse('leading-zero', '序号不补零', 'The running number has no leading zeros')
  if (sequence.length > grammar.maxDigits)
    return refuse('sequence', `序号最多${grammar.maxDigits}位`, `The running number has at most ${grammar.maxDigits} digits`)
  const division = sequence.length === 11 ? sequence.slice(0, 6) : undefined
  return {
    ok: true,
    kind: 'procuratorate',
    raw: text,
    normalised: `${shortName}检${business}〔${yearText}〕${sequence}号`,
    shortName,
    business,
    year,
    sequence,
    ...(division && { division }),
  }
}
