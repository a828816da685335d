/** What a term is: a value that an agreement or a house sets, whom it binds, which way is stricter, and how the law reads. */
import type { Words } from '#kernel/words.ts'
import type { HouseKind } from '../posts/house-kind.ts'
import type { Citation } from '../statutes/statute.ts'

export type TermValue = string | number | boolean

/** One reading of the law where texts differ or are silent; `value` is what it leads to. */
export type Reading = { value: TermValue | null; says: Words; basis: readonly Citation[] }

/**
 * What a term sets. `period`: the length of a row of the law sheets, as '1m', '15d', '7wd'. `row`: which row a clock runs by.
 * `option`: a choice under the term's key: what it does stands in option-rules, row-readings or with whoever reads it; see recorded-only.
 */
export type Sets = { period: string; unit?: 'd' } | { row: true } | { option: true }

export type Term = {
  key: string
  title: Words
  says: Words
  sets: Sets
  /** Whom it binds, in words and by kind of house. */
  binds: Words
  kinds: readonly HouseKind[]
  /** A term that a shared clock reads belongs to an agreement, never to one house. */
  scope: 'agreement' | 'house'
  /**
   * Which way is stricter for those bound. `none`: the law leaves no choice, not changeable. `either`: the law is silent and no way is stricter.
   * For options `values` stand in the order in which `longer` means further down.
   */
  stricter: 'shorter' | 'longer' | 'none' | 'either'
  initial: TermValue
  /** The law's own value: laxer than this is refused with `basis`. null: no text names one. */
  law: TermValue | null
  /** The choices; for a period these are proposals, and any stricter length may be written. */
  values: readonly { value: TermValue; title: Words }[]
  /** Besides its choices it may hold a table of this shape, written as text. */
  shape?: 'scoring-table'
  /** Row X1–X15 of the enforcement sheet's table of conflicts, or the key of the co-operation sheet's §16.2. */
  conflict: string | null
  readings: readonly Reading[]
  basis: readonly Citation[]
}

/** Title of a length as people say it. */
export function lengthTitle(value: TermValue): Words {
  const match = /^(\d+)(d|wd|m|y)$/.exec(String(value))
  if (!match) return { zh: String(value), en: String(value) }
  const n = match[1]
  const one = n === '1' ? '' : 's'
  const unit = {
    d: { zh: '日', en: `day${one}` },
    wd: { zh: '个工作日', en: `working day${one}` },
    m: { zh: '个月', en: `month${one}` },
    y: { zh: '年', en: `year${one}` },
  }[match[2] as 'd']
  return { zh: `${n}${unit.zh}`, en: `${n} ${unit.en}` }
}

/** Lengths as proposals. */
export const lengths = (...values: string[]): { value: string; title: Words }[] =>
  values.map(value => ({ value, title: lengthTitle(value) }))
