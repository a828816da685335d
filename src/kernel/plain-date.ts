/** Arithmetic on calendar dates written 'YYYY-MM-DD': no clock, no time zone, no Date object. */
import { Fault } from './fault.ts'
import { words } from './words.ts'

/** A date of the Gregorian calendar, 'YYYY-MM-DD', years 0001 to 9999. Dates compare as strings. */
export type PlainDate = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

type Parts = { year: number; month: number; day: number }

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0)
}

function read(text: string): Parts | undefined {
  const match = SHAPE.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return { year, month, day }
}

function parts(date: PlainDate): Parts {
  const found = read(date)
  if (!found)
    throw new Fault('malformed', words(`“${date}”不是有效的日期（应为 YYYY-MM-DD）`, `"${date}" is not a valid date (YYYY-MM-DD)`))
  return found
}

function write(year: number, month: number, day: number): PlainDate {
  if (year < 1 || year > 9999)
    throw new Fault('malformed', words('日期超出可计算的范围', 'The date is out of the range that can be computed'))
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whether the text is a date that exists, in the form 'YYYY-MM-DD'. */
export function isPlainDate(text: unknown): boolean {
  return typeof text === 'string' && read(text) !== undefined
}

/** Days since 1970-01-01 (negative before). Throws `malformed` for a date that does not exist. */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = parts(date)
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The date that lies this many days after 1970-01-01. */
export function fromDayNumber(days: number): PlainDate {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * m + 2) / 5) + 1)
}

/** The date `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** The corresponding day `months` later; where that month has no such day, its last day (民法典 art 202). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = parts(date)
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return write(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** The corresponding day `years` later; 02-29 becomes 02-28 where there is none. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12)
}

/** How many days `to` lies after `from` (negative when before). */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week: 1 Monday … 7 Sunday. */
export function weekday(date: PlainDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** Whether the date is a Saturday or Sunday, before any holiday notice moves it. */
export function isWeekend(date: PlainDate): boolean {
  return weekday(date) >= 6
}

/** -1, 0 or 1: for sorting. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The earliest of the dates. */
export function minDate(first: PlainDate, ...rest: PlainDate[]): PlainDate {
  return [first, ...rest].sort().at(0) ?? first
}

/** The latest of the dates. */
export function maxDate(first: PlainDate, ...rest: PlainDate[]): PlainDate {
  return [first, ...rest].sort().at(-1) ?? first
}

/** The last day of the date's month. */
export function lastDayOfMonth(date: PlainDate): PlainDate {
  const { year, month } = parts(date)
  return write(year, month, daysInMonth(year, month))
}

/** The year as a number. */
export function yearOf(date: PlainDate): number {
  return parts(date).year
}

/** Every date from `from` to `to`, both included; empty when `to` is earlier. */
export function datesBetween(from: PlainDate, to: PlainDate): PlainDate[] {
  const first = dayNumber(from)
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, i) => fromDayNumber(first + i))
}
