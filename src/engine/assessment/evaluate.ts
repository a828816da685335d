/** Evaluates an indicator over records: the plain reading of its declaration. The SQL of work/analysis is made from the same declaration. */
import { minDate } from '#kernel/plain-date.ts'
import type { Bound, DateField, Indicator, Test } from '#law/indicators/index.ts'
import type { Measured } from './measured.ts'

/** First and last day of the period, and the legal today. */
export type Span = { from: string; to: string; today: string }

/** The last day looked at: the period's last, or today while it runs. */
export const lastDay = ({ to, today }: Span): string => minDate(to, today)

const bound = (record: Measured, span: Span, name: Bound): string | null =>
  name === 'today' ? span.today : name === 'day' ? lastDay(span) : record[name]

function dateHolds(test: Extract<Test, { date: DateField }>, record: Measured, span: Span): boolean {
  const date = record[test.date]
  if (date === null) return false
  if ('known' in test) return true
  const other = bound(record, span, 'before' in test ? test.before : test.upTo)
  return other !== null && ('before' in test ? date < other : date <= other)
}

/** Whether the condition holds for this record on this day. */
export function holds(test: Test, record: Measured, span: Span): boolean {
  if ('all' in test) return test.all.every(one => holds(one, record, span))
  if ('any' in test) return test.any.some(one => holds(one, record, span))
  if ('not' in test) return !holds(test.not, record, span)
  if ('date' in test) return dateHolds(test, record, span)
  if ('code' in test) return test.is.includes(record[test.code])
  if ('flag' in test) return record[test.flag] === test.is
  return record[test.count] >= test.atLeast
}

/** Whether the record belongs to the period. */
export function falls(indicator: Indicator, record: Measured, span: Span): boolean {
  if (!('on' in indicator.period)) return true
  const date = record[indicator.period.on]
  return date !== null && span.from <= date && date <= span.to
}

export type Sides<R> = { above: R[]; below: R[] | null }

/** The records above and below the line. */
export function evaluate<R extends Measured>(indicator: Indicator, records: readonly R[], span: Span): Sides<R> {
  const looked = records.filter(one => one.sort === indicator.sort && falls(indicator, one, span) && holds(indicator.of, one, span))
  const { denominator } = indicator
  const below = denominator ? looked.filter(one => holds(denominator, one, span)) : null
  return { above: (below ?? looked).filter(one => holds(indicator.numerator, one, span)), below }
}
