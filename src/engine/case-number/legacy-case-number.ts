/** Reads case numbers of 2015 and earlier（2015）泸执字第123号; the short name is ambiguous and no court is guessed from it. */
import { type Words, words } from '#kernel/words.ts'
import { foldBrackets } from './fold.ts'

export type LegacyCaseNumber = {
  ok: true
  kind: 'court-legacy'
  raw: string
  normalised: string
  year: number
  /** Court short name and case category as written; where one ends and the other begins is not certain. */
  head: string
  /** As written, with leading zeros. */
  sequence: string
  /** The number after the hyphen, as written. */
  sub?: string
}

export type LegacyRefusal = { ok: false; raw: string; code: string; reason: Words }

const SHAPE = /^[（(](\d{4})[）)]([\p{Script=Han}]{1,12})字第(\d{1,8})(?:-(\d{1,3}))?号$/u

/** Reads a legacy number; years after 2015 are refused, because the form ended with 2015. */
export function parseLegacyCaseNumber(text: string): LegacyCaseNumber | LegacyRefusal {
  const match = SHAPE.exec(text.trim())
  if (!match)
    return {
      ok: false,
      raw: text,
      code: 'shape',
      reason: words(
        '不是“（年度）简称+类别+字第+号码+号”的旧案号',
        'Not a legacy number of the form （year）short name, category, 字第, number, 号',
      ),
    }
  const [all, yearText = '', head = '', sequence = '', sub] = match
  const year = Number(yearText)
  if (year > 2015 || year < 1949) {
    return {
      ok: false,
      raw: text,
      code: 'year',
      reason: words(`旧案号只用于2015年及以前，这里是${year}年`, `Legacy numbers end with 2015; this one says ${year}`),
    }
  }
  return { ok: true, kind: 'court-legacy', raw: text, normalised: foldBrackets(all), year, head, sequence, ...(sub && { sub }) }
}
