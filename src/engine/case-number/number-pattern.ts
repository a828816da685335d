/** Patterns of a house's own document numbers, such as {short}民执监〔{year}〕{region}{seq:5}号: checked, filled in, compared. */
import { type Words, words } from '#kernel/words.ts'
import { printedNumber } from '../drafting/draft-facts.ts'
import { parseCaseNumber } from './court-number.ts'

/** What a pattern may take from the house. */
export type PatternHouse = { short: string; code: string; region: string }

export type PatternVerdict = { ok: true; preview: string } | { ok: false; code: string; reason: Words }

const MAX_LENGTH = 60
const MAX_PADDING = 8
const TOKEN = /\{(short|code|region|year|seq)(?::([1-9]))?\}/g
const LITERALS = /^[\p{Script=Han}A-Za-z0-9〔〕（）\-·]*$/u
/** Running numbers at which two patterns are compared: each length, each change of length. */
const SAMPLE_YEAR = 2026
const SAMPLES = [1, 2, 7, 9, 10, 11, 99, 100, 101, 110, 999, 1000, 1001, 12_345, 99_999, 100_000, 111_111]

/** The number that the pattern makes of a year and a running number. `{seq:5}` is padded with zeros to five digits; a longer one is never cut. */
export function formatNumberPattern(pattern: string, house: PatternHouse, year: number, sequence: number): string {
  return pattern.replace(TOKEN, (_, name: 'short' | 'code' | 'region' | 'year' | 'seq', width?: string) =>
    name === 'year' ? String(year) : name === 'seq' ? String(sequence).padStart(Number(width ?? 1), '0') : house[name],
  )
}

/**
 * Whether a pattern may number papers. Year and running number each stand in it once, so that one pattern never makes a number twice;
 * the number is printed as GB/T 9704 wants it (〔year〕…号) and is no court case number. A refusal comes back with its reason.
 */
export function checkNumberPattern(pattern: string, house: PatternHouse, year: number, sequence: number): PatternVerdict {
  const refuse = (code: string, zh: string, en: string): PatternVerdict => ({ ok: false, code, reason: words(zh, en) })
  if (pattern.trim() === '') return refuse('empty', '请填写文号规则', 'Enter the pattern')
  if (pattern.length > MAX_LENGTH)
    return refuse('long', `文号规则最多${MAX_LENGTH}个字符`, `A pattern has at most ${MAX_LENGTH} characters`)
  const tokens = [...pattern.matchAll(TOKEN)]
  const rest = pattern.replace(TOKEN, '')
  const strange = /\{[^}]*\}?/.exec(rest)?.[0]
  if (strange)
    return refuse(
      'token',
      `不认识“${strange}”，可用 {short}、{code}、{region}、{year}、{seq} 和 {seq:1} 至 {seq:${MAX_PADDING}}`,
      `Unknown: ${strange}. Use {short}, {code}, {region}, {year}, {seq} and {seq:1} to {seq:${MAX_PADDING}}`,
    )
  const wide = tokens.find(one => one[2] !== undefined && (one[1] !== 'seq' || Number(one[2]) > MAX_PADDING))
  if (wide) return refuse('token', `“${wide[0]}”不能写位数`, `${wide[0]} takes no such width`)
  const count = (name: string): number => tokens.filter(one => one[1] === name).length
  if (count('seq') !== 1)
    return refuse('sequence', '须有且只有一个顺序号 {seq}', 'The running number {seq} stands in it exactly once: else numbers would repeat')
  if (count('year') !== 1)
    return refuse(
      'year',
      '须有且只有一个年份 {year}，顺序号每年从1开始',
      'The year {year} stands in it exactly once: running numbers begin anew each year',
    )
  if (!pattern.includes('〔{year}〕') && !pattern.startsWith('（{year}）'))
    return refuse(
      'brackets',
      '年份写成〔{year}〕；只有法院的函以（{year}）开头',
      'The year is written 〔{year}〕; only a court’s letter begins with （{year}）',
    )
  if (!LITERALS.test(rest))
    return refuse(
      'letters',
      '只能用汉字、字母、数字和〔〕（）-·',
      'Only Chinese characters, letters, digits and 〔〕（）-· may stand in it',
    )
  const preview = formatNumberPattern(pattern, house, year, sequence)
  if (printedNumber(preview) !== preview)
    return refuse(
      'shape',
      `“${preview}”不像文号：年份用〔〕括起，以“号”结尾`,
      `${preview} is no document number: the year stands in 〔〕 and 号 ends it`,
    )
  if (parseCaseNumber(preview).ok)
    return refuse('case-number', `“${preview}”会与法院案号混同`, `${preview} would be taken for a court case number`)
  return { ok: true, preview }
}

/** Whether two patterns of one house can make the same number in one year, with whichever running numbers. */
export function patternsCollide(one: string, other: string, house: PatternHouse): boolean {
  const meets = (pattern: string, like: string): boolean =>
    SAMPLES.some(sequence => isMadeBy(like, house, formatNumberPattern(pattern, house, SAMPLE_YEAR, sequence)))
  return meets(one, other) || meets(other, one)
}

/** Whether the pattern makes this number of the sample year: what lies between its fixed parts must be a running number as the pattern writes it. */
function isMadeBy(pattern: string, house: PatternHouse, text: string): boolean {
  const [before = '', after = ''] = pattern.split(/\{seq(?::\d)?\}/).map(part => formatNumberPattern(part, house, SAMPLE_YEAR, 0))
  const middle = text.slice(before.length, text.length - after.length)
  return /^\d+$/.test(middle) && formatNumberPattern(pattern, house, SAMPLE_YEAR, Number(middle)) === text
}

/**
 * How a house's numbers look until it says otherwise. A court's letters follow its case numbers, but a family of its own mark (法建) stands behind
 * the short name as the sheet prints it: ××法建〔年〕×号 (mechanisms sheet §7, §14.2). A procuratorate's have the long form of its region (sheet D2).
 */
export function defaultNumberPattern(kind: string, family: string, short: string): string {
  if (kind === 'court' && family.startsWith('法')) return `{short}${short.endsWith('法') ? family.slice(1) : family}〔{year}〕{seq}号`
  if (kind === 'court') return `（{year}）{code}${family}函{seq}号`
  if (kind !== 'procuratorate') return `{short}${family}〔{year}〕{seq}号`
  // 沅清检 + 检民执监 is written 沅清检民执监 (sheet D2)
  const tail = short.endsWith('检') && family.startsWith('检') ? family.slice(1) : family
  return `{short}${tail}〔{year}〕{region}{seq:5}号`
}
