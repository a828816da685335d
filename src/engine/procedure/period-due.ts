/** The only place where a procedure's clock meets the reckoning of time: rule and dates in, due day with its steps out. */
import { addDays } from '#kernel/plain-date.ts'
import type { Calendars } from '#law/calendars/index.ts'
import { findPeriod } from '#law/periods/index.ts'
import type { PeriodRule, Unit } from '#law/periods/period-rule.ts'
import { ROW_READINGS } from '#law/terms/row-readings.ts'
import { noLonger, parseLength } from '../agreement/length.ts'
import { type Alternative, computePeriod, type Exclusion, type MonthEnd, type Period, type Step } from '../time/period.ts'
import type { Parameters } from './parameters.ts'
import { own } from './state.ts'

export type { Calendars } from '#law/calendars/index.ts'
export type { Alternative, Exclusion, Step } from '../time/period.ts'

export type DueResult = {
  nominal: string
  due: string
  provisional: boolean
  because: Step[]
  alternatives: Alternative[]
  stopped: string | null
}

export type DueInput = {
  rule: PeriodRule
  start: string
  extended: boolean
  excluded: Exclusion[]
  calendars: Calendars
  region: string
  monthEnd?: MonthEnd
}

/** The parameter by which an agreement names the reading of month ends in criminal periods. */
const MONTH_END = 'criminal-month-end'

/** The reading agreed, or `ask`: both dates are shown. */
export const monthEndOf = (parameters: Parameters): MonthEnd => {
  const value = own(parameters.terms, MONTH_END)
  return value === 'same-day' || value === 'month-end' ? value : 'ask'
}

/** Parameter key under which a house or agreement sets a length that the law leaves open, e.g. 'period:D08' → '7d'. */
export const lengthKey = (rule: string): string => `period:${rule}`

/** A row that can be read in two ways, in the reading its house has chosen. */
function read(rule: PeriodRule | undefined, parameters: Parameters): PeriodRule | undefined {
  const ways = ROW_READINGS.find(one => one.row === rule?.id)
  const chosen = ways?.readings.find(one => one.value === own(parameters.terms, ways.option))
  return rule && chosen ? { ...rule, amount: chosen.amount, unit: chosen.unit } : rule
}

/** The days of the other readings of the row, each with its words. */
function otherReadings(input: DueInput, due: string): Alternative[] {
  const { id, amount, unit } = input.rule
  const others = ROW_READINGS.find(one => one.row === id)?.readings.filter(one => one.amount !== amount || one.unit !== unit) ?? []
  return others.flatMap(({ says, ...length }) => {
    const other = computed({ ...input, rule: { ...input.rule, ...length } }, length)
    return other.due === due ? [] : [{ nominal: other.nominal, due: other.due, provisional: other.provisional, reading: says }]
  })
}

/**
 * The rule of a law-sheet row: where its text names no number, with the length the parameters set; where it names one, with a length that an
 * agreement set, if that is stricter. A fixed period and a laxer length stay as the law has them.
 */
export function ruleOf(id: string, parameters: Parameters): PeriodRule | undefined {
  const rule = read(findPeriod(id), parameters)
  const length = rule ? parseLength(own(parameters.terms, lengthKey(rule.id)) ?? '') : null
  if (!rule || !length) return rule
  if (rule.amount === null) return { ...rule, ...length }
  if (rule.fixed || rule.unit === 'h' || rule.direction !== 'forward' || !noLonger(length, { amount: rule.amount, unit: rule.unit }))
    return rule
  return { ...rule, ...length }
}

/**
 * Hours from an act of which only the day is kept: 24 hours from any time of a day end on the next one, whatever the time was; rest days move nothing.
 * null for a length that is no whole number of days.
 */
function hoursByDay({ rule, start, extended }: DueInput): DueResult | null {
  if (rule.amount === null || rule.amount % 24 !== 0 || extended) return null
  const due = addDays(start, rule.amount / 24)
  const because: Step[] = [{ kind: 'count', date: start, amount: rule.amount, unit: 'h', to: due, basis: [] }]
  return { nominal: due, due, provisional: false, because, alternatives: [], stopped: null }
}

/**
 * The due day of a rule from one start day. null where it cannot be reckoned by days: no number in the text, hours that make no whole day,
 * an extension whose length no text gives, or a start outside 1900–2899.
 */
export function dueOf(input: DueInput): DueResult | null {
  const { rule, start, extended } = input
  if (rule.amount === null || start < '1900-01-01' || start > '2899-12-31') return null
  if (rule.unit === 'h') return hoursByDay(input)
  if (extended && !rule.fixed && (rule.extension?.amount ?? null) === null) return null
  const period = computed(input, { amount: rule.amount, unit: rule.unit })
  return {
    nominal: period.nominal,
    due: period.due,
    provisional: period.provisional,
    because: period.because,
    alternatives: [...period.alternatives, ...otherReadings(input, period.due)],
    stopped: period.stopped ?? null,
  }
}

function computed(
  { rule, start, extended, excluded, calendars, region, monthEnd }: DueInput,
  length: { amount: number; unit: Unit },
): Period {
  const longer = extended && !rule.fixed ? (rule.extension?.amount ?? null) : null
  return computePeriod({
    start,
    amount: length.amount,
    unit: length.unit,
    calc: rule.calc,
    direction: rule.direction,
    excluded,
    region,
    calendars,
    ...(longer !== null && rule.extension ? { extension: { amount: longer, unit: rule.extension.unit } } : {}),
    ...(rule.roll === false ? { roll: false } : {}),
    ...(rule.fixed ? { fixed: true } : {}),
    ...(monthEnd ? { monthEnd } : {}),
  })
}
