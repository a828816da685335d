/** Periods from dates that are not exactly known: the earliest and the latest due date, or "cannot be judged". */
import { isPlainDate, lastDayOfMonth, type PlainDate } from '#kernel/plain-date.ts'
import { type Words, words } from '#kernel/words.ts'
import { inTime } from './in-time.ts'
import { computePeriod } from './period.ts'
import type { Period, PeriodInput } from './period-shape.ts'

/** Bounds of an inexact date; null where that side is unknown. */
export type DateBounds = { earliest: PlainDate | null; latest: PlainDate | null }

export type PeriodRange =
  | { known: true; exact: boolean; earliest: Period; latest: Period }
  | { known: false; cannotJudge: Words; earliest?: Period; latest?: Period }

/** '2026' → its first and last day, '2026-03' → that month, '2026-03-05' → that day; anything else is unknown on both sides. */
export function boundsOf(text: string): DateBounds {
  if (isPlainDate(text)) return { earliest: text, latest: text }
  const first = /^\d{4}$/.test(text) ? `${text}-01-01` : `${text}-01`
  if (!isPlainDate(first)) return { earliest: null, latest: null }
  return { earliest: first, latest: text.length === 4 ? `${text}-12-31` : lastDayOfMonth(first) }
}

/** Computes a period from both ends of an inexact start. */
export function computeRange(start: DateBounds, input: Omit<PeriodInput, 'start'>): PeriodRange {
  const at = (date: PlainDate | null) => (date === null ? undefined : computePeriod({ ...input, start: date }))
  const [earliest, latest] = [at(start.earliest), at(start.latest)]
  if (earliest && latest) return { known: true, exact: earliest.due === latest.due, earliest, latest }
  const cannotJudge = words('起算日期不明，无法判断届满日', 'The starting date is unknown; the due date cannot be judged')
  return { known: false, cannotJudge, ...(earliest && { earliest }), ...(latest && { latest }) }
}

/** Judges an act against a range: certain only when both ends agree. An act on an inexact day is judged by its own bounds. */
export function judgeRange(range: PeriodRange, acted: DateBounds): 'in-time' | 'late' | 'cannot-be-judged' {
  if (range.earliest && acted.latest !== null && inTime(range.earliest.due, acted.latest)) return 'in-time'
  if (range.latest && acted.earliest !== null && !inTime(range.latest.due, acted.earliest)) return 'late'
  return 'cannot-be-judged'
}
