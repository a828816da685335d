/** Whether a term may have a value: the stricter is accepted, the laxer refused with the article, and what the law fixes is not changed. */
import { type Words, words } from '#kernel/words.ts'
import { findPeriod } from '#law/periods/index.ts'
import { findTerm, parameterKey } from '#law/terms/index.ts'
import { lengthTitle, type Term, type TermValue } from '#law/terms/term.ts'
import type { Refusal } from '../procedure/refusal.ts'
import { type Length, noLonger, parseLength } from './length.ts'
import { readScoringTable, sayScoringTable } from './scoring-table.ts'

export type Judged = { ok: true; stricter: boolean } | { ok: false; because: Refusal }

const refuse = (term: Term | undefined, says: Words): Judged => ({
  ok: false,
  because: { code: 'guard', where: 'value', says, basis: [...(term?.basis ?? [])] },
})

/** A value's title as the page shows it. */
export function valueTitle(term: Term, value: TermValue): Words {
  const table = term.shape === 'scoring-table' ? readScoringTable(value) : null
  if (table) return sayScoringTable(table)
  return (
    term.values.find(one => one.value === value)?.title ??
    lengthTitle('period' in term.sets && term.sets.unit ? `${value}${term.sets.unit}` : value)
  )
}

/** The length a value stands for: of a period term its own, of a row term that of the named row; null for options that are none. */
export function lengthOf(term: Term, value: TermValue): Length | null {
  if ('row' in term.sets) {
    const row = findPeriod(String(value))
    return row && row.amount !== null && row.unit !== 'h' ? { amount: row.amount, unit: row.unit } : null
  }
  return parseLength('period' in term.sets && term.sets.unit ? `${value}${term.sets.unit}` : value)
}

const orderOf = (term: Term, value: TermValue): number => term.values.findIndex(one => one.value === value)

/** Whether `a` is at least as strict as `b` for those whom the term binds. Equal values are. */
export function atLeastAsStrict(term: Term, a: TermValue, b: TermValue): boolean {
  if (a === b) return true
  if (term.stricter === 'none' || term.stricter === 'either') return false
  const [left, right] = [lengthOf(term, a), lengthOf(term, b)]
  if (left && right) return term.stricter === 'shorter' ? noLonger(left, right) : noLonger(right, left)
  const [i, j] = [orderOf(term, a), orderOf(term, b)]
  if (i < 0 || j < 0) return false
  return term.stricter === 'shorter' ? i <= j : i >= j
}

/** What an agreement or a house may set. `by` is who sets it. */
export function judgeTerm(key: string, value: TermValue, by: 'agreement' | 'house'): Judged {
  const term = findTerm(key)
  if (!term) return refuse(undefined, words('没有这一约定项', 'There is no such term'))
  if (term.scope === 'agreement' && by === 'house')
    return refuse(
      term,
      words(`${term.title.zh}涉及双方期限，只能在协作意见中约定`, `${term.title.en} touches both sides: it belongs to an agreement`),
    )
  if (term.scope === 'house' && by === 'agreement')
    return refuse(term, words(`${term.title.zh}是各院内部开关，不在协作意见中约定`, `${term.title.en} is each house’s own switch`))
  if (term.stricter === 'none')
    return value === term.initial
      ? { ok: true, stricter: false }
      : refuse(term, words(`${term.title.zh}依法没有选择余地，不能更改`, `${term.title.en}: the law leaves no choice`))
  const listed = orderOf(term, value) >= 0
  const table = term.shape === 'scoring-table' && readScoringTable(value) !== null
  const free = table || ('period' in term.sets && term.law !== null && parseLength(value) !== null)
  if (!listed && !free) return refuse(term, words('不是可选的值', 'Not one of its values'))
  if (term.law === null || atLeastAsStrict(term, value, term.law)) return { ok: true, stricter: term.law !== null && value !== term.law }
  return refuse(
    term,
    words(
      `${term.title.zh}不得宽于法定的${valueTitle(term, term.law).zh}：${valueTitle(term, value).zh}`,
      `${term.title.en} must not be laxer than the law’s ${valueTitle(term, term.law).en}: ${valueTitle(term, value).en}`,
    ),
  )
}

/** Of two values that two agreements set, the one that both allow: the stricter; where neither is, the first. */
export const stricterOf = (term: Term, a: TermValue, b: TermValue): TermValue => (atLeastAsStrict(term, b, a) ? b : a)

/** The parameter a value becomes in a new matter; null where the value says "as the letter says". */
export function asParameter(term: Term, value: TermValue): [string, TermValue] | null {
  if (!('period' in term.sets)) return [parameterKey(term), value]
  const length = lengthOf(term, value)
  return length ? [parameterKey(term), `${length.amount}${length.unit}`] : null
}
