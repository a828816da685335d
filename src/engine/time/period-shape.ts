/** What a computation of a period takes and gives. */
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Words } from '#kernel/words.ts'
import type { Calendars } from '#law/calendars/index.ts'
import type { Calc, Direction, Unit } from '#law/periods/period-rule.ts'
import type { Exclusion } from './exclusions.ts'
import type { Moment, Step } from './step.ts'

/** How a month that begins on the last day of a shorter one ends in criminal procedure: as agreed, or `ask` with both dates. */
export type MonthEnd = 'ask' | 'month-end' | 'same-day'

/** What a computation needs. Dates are legal dates in Asia/Shanghai; for unit `h` the start is a local time. */
export type PeriodInput = {
  /** The event day (not counted); with `back`, the day that the period lies before. */
  start: Moment
  amount: number
  unit: Unit
  calc: Calc
  direction?: Direction
  extension?: { amount: number; unit: Unit }
  excluded?: readonly Exclusion[]
  /** GB/T 2260 code of the place whose rest days count; '' for none. */
  region?: string
  calendars: Calendars
  /** false: the end does not move from a rest day (custody-type). */
  roll?: boolean
  /** A fixed period: extension and exclusions have no effect (T10). */
  fixed?: boolean
  /** The reading that the houses agreed; absent as `ask`. */
  monthEnd?: MonthEnd
}

export type Alternative = { nominal: Moment; due: Moment; provisional: boolean; reading: Words }

export type Period = {
  /** The end by the calendar, extension included, before excluded time and rest days. */
  nominal: Moment
  /** `nominal` plus excluded days, before rest days. */
  counted: Moment
  /** The last day (met until 24:00); with `wait`, the last day of waiting; with `back`, the latest day to act. */
  due: Moment
  /** The result needed a day of a year without a holiday notice. */
  provisional: boolean
  because: Step[]
  alternatives: Alternative[]
  /** What was assumed where no text says so. */
  assumption?: Words
  /** Counting stands still since this day; `due` is what it would be without the stop. */
  stopped?: PlainDate
  /** With `wait`: the first day on which the right is open. */
  opensOn?: PlainDate
}
