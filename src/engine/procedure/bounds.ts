/** Dates that may be known only to the month, the year or within limits, as text without any Date object. */
import { isPlainDate, lastDayOfMonth } from '#kernel/plain-date.ts'
import type { ActHeader, DateBounds } from './act.ts'

export { daysBetween } from '#kernel/plain-date.ts'

export const UNKNOWN: DateBounds = { precision: 'unknown', earliest: null, latest: null }

/** True for an existing day written 'YYYY-MM-DD'. */
export const isDay = (text: unknown): text is string => typeof text === 'string' && isPlainDate(text)

export const exactly = (day: string): DateBounds => ({ precision: 'day', earliest: day, latest: day })

/**
 * Reads 'YYYY-MM-DD', 'YYYY-MM', 'YYYY' or an interval 'A/B' of days with '..' for an open end.
 * Anything else, an empty interval included, gives null.
 */
export function parseBounds(text: unknown): DateBounds | null {
  if (isDay(text)) return exactly(text)
  if (typeof text !== 'string') return null
  if (/^\d{4}-\d{2}$/.test(text))
    return isDay(`${text}-01`) ? { precision: 'month', earliest: `${text}-01`, latest: lastDayOfMonth(`${text}-01`) } : null
  if (/^\d{4}$/.test(text)) return text === '0000' ? null : { precision: 'year', earliest: `${text}-01-01`, latest: `${text}-12-31` }
  return parseInterval(text)
}

function parseInterval(text: string): DateBounds | null {
  const parts = text.split('/')
  if (parts.length !== 2) return null
  const [from, until] = parts.map(part => (part === '..' ? null : isDay(part) ? part : undefined))
  if (from === undefined || until === undefined) return null
  return from !== null && until !== null && from > until ? null : { precision: 'unknown', earliest: from, latest: until }
}

/** True for bounds that an act may carry: real days in order, and both of them unless the day is unknown. */
export function areBounds(bounds: DateBounds): boolean {
  const { earliest, latest, precision } = bounds
  if ((earliest !== null && !isDay(earliest)) || (latest !== null && !isDay(latest))) return false
  if (earliest !== null && latest !== null && earliest > latest) return false
  return precision === 'unknown' ? true : earliest !== null && latest !== null && (precision !== 'day' || earliest === latest)
}

/** When an act was done: its legal date, else its bounds, else unknown. */
export function boundsOf(header: Pick<ActHeader, 'on' | 'bounds'>): DateBounds {
  if (isDay(header.on)) return exactly(header.on)
  return header.bounds && areBounds(header.bounds) ? header.bounds : UNKNOWN
}

/** Certainly before: even the latest reading of `a` lies before the earliest of `b`. */
export const surelyBefore = (a: DateBounds, b: DateBounds): boolean => a.latest !== null && b.earliest !== null && a.latest < b.earliest
