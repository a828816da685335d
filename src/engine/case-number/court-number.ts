/** Reads a court case number（2026）湘3199执418号 in four levels, and says in words why something is none (法〔2015〕137号). */
import { type Words, words } from '#kernel/words.ts'
import { caseNumbers2015 } from '#law/statutes/case-numbers-2015.ts'
import { type Citation, cite } from '#law/statutes/statute.ts'
import { type CaseType, isCaseType, NEVER_AT_BASIC, reorderedType } from './case-type.ts'
import { foldBrackets, foldDigits } from './fold.ts'
import { PROVINCE_NAMES, PROVINCES, WRONG_CHARACTER } from './province.ts'

export type CourtLevel = 'supreme' | 'high' | 'intermediate' | 'basic'

export type CaseNumber = {
  ok: true
  kind: 'court'
  raw: string
  /** With full-width brackets, as it is printed. */
  normalised: string
  year: number
  court: { code: string; province: string; level: CourtLevel }
  /** 专门审判代字: only 知 is published. */
  special?: '知'
  type: CaseType
  sequence: number
  /** 之一 … 之九十九. */
  sub?: string
  /** L2 is `not-checked` where no court registry was handed in. */
  levels: { L0: 'passed'; L1: 'passed'; L2: 'passed' | 'not-checked'; L3: 'passed' }
}

export type NumberRefusal = {
  ok: false
  raw: string
  level: 'L0' | 'L1' | 'L2' | 'L3'
  code: string
  reason: Words
  suggestion?: string
  basis?: Citation[]
}

export type CaseNumberOptions = {
  /** Numbers of later years are refused; without it there is no upper bound. */
  currentYear?: number
  /** The court registry: whether a code is one of a court known to the house (L2). */
  isKnownCourt?: (code: string) => boolean
}

const SUB = /^之(?:[一二三四五六七八九]|十[一二三四五六七八九]?|[二三四五六七八九]十[一二三四五六七八九]?)$/

type Refuse = (
  level: NumberRefusal['level'],
  code: string,
  zh: string,
  en: string,
  more?: { suggestion?: string; basis?: Citation[] },
) => NumberRefusal

type Frame = { year: number; body: string; digits: string; tail: string }

/** Brackets, year, 号 and the running number: everything around the codes. */
function frameOf(text: string, refuse: Refuse): Frame | NumberRefusal {
  if (/[０-９]/.test(text)) {
    return refuse('L0', 'full-width-digits', '数字应为半角', 'Digits are written half-width', {
      suggestion: foldBrackets(foldDigits(text)),
    })
  }
  if (/^[〔[［【]/.test(text))
    return refuse(
      'L0',
      'wrong-brackets',
      '案号用圆括号（），〔〕用于文号',
      'Case numbers take round brackets （）; 〔〕 belongs to document numbers',
    )
  if (!/^[（(]/.test(text)) return refuse('L0', 'no-brackets', '年度应当用圆括号括起', 'The year stands in round brackets')
  const head = /^[（(](\d+)[）)]/.exec(text)
  if (!head) {
    return /^[（(]\d{4}(?!\d*[）)])/.test(text)
      ? refuse('L0', 'unclosed', '年度的括号没有闭合', 'The bracket around the year is not closed')
      : refuse('L0', 'year', '年度应为四位数字', 'The year has four digits')
  }
  if (head[1]?.length !== 4) return refuse('L0', 'year', '年度应为四位数字', 'The year has four digits')
  const rest = text.slice(head[0].length)
  if (rest.includes('字第')) return refuse('L0', 'legacy-form', '“字第”是2015年以前的旧案号写法', '字第 belongs to numbers before 2016')
  const end = rest.lastIndexOf('号')
  if (end < 0) return refuse('L0', 'no-end', '案号应以“号”结尾', 'A case number ends with 号')
  const parts = /^(.*?\D)([-−+]?\d+)$/s.exec(rest.slice(0, end))
  if (!parts) return refuse('L0', 'no-sequence', '缺少案件编号', 'The running number is missing')
  const [, body = '', digits = ''] = parts
  return { year: Number(head[1]), body, digits, tail: rest.slice(end + 1) }
}

function sequenceRefusal({ body, digits, tail }: Frame, refuse: Refuse): NumberRefusal | undefined {
  const art10 = { basis: [cite(caseNumbers2015, '10')] }
  if (/^[-−+]/.test(digits) || /[-−+]$/.test(body))
    return refuse('L0', 'sign', '案件编号不带正负号', 'The running number has no sign', art10)
  if (/^0+$/.test(digits)) return refuse('L0', 'zero', '案件编号自1开始', 'Running numbers begin with 1', art10)
  if (digits.startsWith('0')) return refuse('L0', 'leading-zero', '案件编号不补零', 'The running number has no leading zeros', art10)
  if (digits.length > 8) return refuse('L0', 'sequence', '案件编号最多八位', 'The running number has at most eight digits', art10)
  if (tail && !SUB.test(tail)) return refuse('L0', 'sub', '“号”后只能接“之一”至“之九十九”', 'After 号 only 之一 to 之九十九 may stand')
  return undefined
}

type Codes = { code: string; province: string; level: CourtLevel; special?: '知'; type: CaseType }

function courtOf(body: string, refuse: Refuse): { code: string; province: string; level: CourtLevel; rest: string } | NumberRefusal {
  if (body.startsWith('最高法')) return { code: '最高法', province: '', level: 'supreme', rest: body.slice(3) }
  const [first = ''] = body
  const art4 = [cite(caseNumbers2015, '4')]
  const named = Object.keys(PROVINCE_NAMES).find(name => body.startsWith(name))
  if (named) {
    const short = PROVINCE_NAMES[named]
    return refuse('L1', 'province-name', `省级代字用简称“${short}”，不用“${named}”`, `The province is written ${short}, not ${named}`, {
      basis: art4,
    })
  }
  const right = WRONG_CHARACTER[first]
  if (right)
    return refuse('L1', 'province', `省级代字是“${right}”，不是“${first}”`, `The province character is ${right}, not ${first}`, {
      basis: art4,
    })
  if (!(PROVINCES as readonly string[]).includes(first)) {
    return refuse(
      'L1',
      'short-name',
      `“${first}”不是省级代字（法院简称是2016年以前的写法）`,
      `${first} is no province character (short names of courts ended in 2015)`,
      { basis: art4 },
    )
  }
  const digits = /^\d*/.exec(body.slice(1))?.[0] ?? ''
  if (![0, 2, 4].includes(digits.length)) {
    return refuse(
      'L0',
      'court-digits',
      `法院代字的数字应为两位或四位，这里有${digits.length}位`,
      `A court code has two or four digits, not ${digits.length}`,
      { basis: [cite(caseNumbers2015, '5')] },
    )
  }
  const level = digits.length === 0 ? 'high' : digits.length === 2 ? 'intermediate' : 'basic'
  return { code: first + digits, province: first, level, rest: body.slice(1 + digits.length) }
}

function codesOf(body: string, refuse: Refuse): Codes | NumberRefusal {
  const court = courtOf(body, refuse)
  if ('ok' in court) return court
  const { code, province, level, rest } = court
  if (isCaseType(rest)) return { code, province, level, type: rest }
  const special = rest.startsWith('知') ? rest.slice(1) : undefined
  if (special !== undefined && isCaseType(special)) return { code, province, level, special: '知', type: special }
  const reordered = reorderedType(rest)
  const basis = [cite(caseNumbers2015, '7')]
  return reordered
    ? refuse('L0', 'type-order', `类型代字是“${reordered}”，不是“${rest}”`, `The type code is ${reordered}, not ${rest}`, { basis })
    : refuse(
        'L0',
        'unknown-type',
        rest ? `没有类型代字“${rest}”` : '缺少类型代字',
        rest ? `There is no type code ${rest}` : 'The type code is missing',
        { basis },
      )
}

/**
 * Reads a case number of 2016 or later. A number that is none comes back with the level it failed at and the reason in words;
 * older numbers have their own parser (`parseLegacyCaseNumber`). Round brackets of both widths are taken and printed full-width.
 */
export function parseCaseNumber(text: string, options: CaseNumberOptions = {}): CaseNumber | NumberRefusal {
  const raw = text
  const refuse: Refuse = (level, code, zh, en, more = {}) => ({ ok: false, raw, level, code, reason: words(zh, en), ...more })
  const frame = frameOf(text.trim(), refuse)
  if ('ok' in frame) return frame
  const { year, body, digits, tail } = frame
  if (year < 2016) return refuse('L0', 'year', `${year}年还没有法院代字，新案号自2016年起`, `Court codes began in 2016, not in ${year}`)
  if (options.currentYear !== undefined && year > options.currentYear)
    return refuse('L0', 'year', `年度${year}还没有到`, `The year ${year} has not come yet`)
  const wrong = sequenceRefusal(frame, refuse)
  if (wrong) return wrong
  const codes = codesOf(body, refuse)
  if ('ok' in codes) return codes
  const { code, province, level, special, type } = codes
  if (options.isKnownCourt && !options.isKnownCourt(code))
    return refuse('L2', 'unknown-court', `法院代字“${code}”不在法院名册中`, `The court code ${code} is not in the court registry`)
  if (level === 'basic' && NEVER_AT_BASIC.includes(type))
    return refuse('L3', 'level', `“${type}”不会是基层法院（${code}）的案件`, `${type} is never a case of a basic court (${code})`)
  const normalised = `（${year}）${code}${special ?? ''}${type}${digits}号${tail}`
  return {
    ok: true,
    kind: 'court',
    raw,
    normalised,
    year,
    court: { code, province, level },
    ...(special && { special }),
    type,
    sequence: Number(digits),
    ...(tail && { sub: tail }),
    levels: { L0: 'passed', L1: 'passed', L2: options.isKnownCourt ? 'passed' : 'not-checked', L3: 'passed' },
  }
}
