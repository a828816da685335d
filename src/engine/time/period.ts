/** Computes a legal period: nominal end, due date, every step with its article, and the other reading where the text allows two. */
import { Fault } from '#kernel/fault.ts'
import { addDays, addMonths, isPlainDate, lastDayOfMonth, type PlainDate } from '#kernel/plain-date.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Unit } from '#law/periods/period-rule.ts'
import { civilSupervision2021 } from '#law/statutes/civil-supervision-2021.ts'
import { cite } from '#law/statutes/statute.ts'
import { applyExclusions, type Excluded } from './exclusions.ts'
import { hourPeriod } from './hour-period.ts'
import type { Alternative, Period, PeriodInput } from './period-shape.ts'
import { rollingOver } from './rolling.ts'
import { type Moment, monthBasis, type Step, startBasis } from './step.ts'
import { workingDayPeriod } from './working-day-period.ts'

export type { Exclusion } from './exclusions.ts'
export type { Alternative, MonthEnd, Period, PeriodInput } from './period-shape.ts'
export type { Moment, Step } from './step.ts'

type Reading = 'text' | 'same-day' | 'from-due'

/** Adds one amount to a date by the calendar; `monthEnd` reports that the month-end rule decided the day (T2, 刑诉解释 art 202). */
function advance(from: PlainDate, amount: number, unit: Unit, lastDayRule: boolean): { to: PlainDate; monthEnd: boolean } {
  if (unit === 'd') return { to: addDays(from, amount), monthEnd: false }
  const same = addMonths(from, unit === 'y' ? amount * 12 : amount)
  const to = lastDayRule && from === lastDayOfMonth(from) ? lastDayOfMonth(same) : same
  return { to, monthEnd: to.slice(8) !== from.slice(8) }
}

function demand(input: PeriodInput): void {
  const amounts = [input.amount, ...(input.extension ? [input.extension.amount] : [])]
  if (amounts.some(amount => !Number.isInteger(amount) || amount < 1 || amount > 36_500)) {
    throw new Fault('malformed', words('期间的数额应为正整数', 'The length of a period is a positive whole number'))
  }
  if (input.unit === 'h') return
  if (input.direction === 'back' && (input.extension || input.excluded?.length)) {
    throw new Fault('malformed', words('倒算的期间没有延长和扣除', 'A period counted back takes no extension and no exclusions'))
  }
  if (input.extension && (input.extension.unit === 'h' || (input.extension.unit === 'wd') !== (input.unit === 'wd'))) {
    throw new Fault('malformed', words('延长的单位与期间不一致', 'The extension is in a unit that does not fit the period'))
  }
  if (!isPlainDate(input.start))
    throw new Fault('malformed', words(`“${input.start}”不是有效的日期`, `"${input.start}" is not a valid date`))
  for (const { from, to } of input.excluded ?? []) {
    if (isPlainDate(from) && (to === null || isPlainDate(to))) continue
    throw new Fault(
      'malformed',
      words(`扣除期间“${from}..${to}”不是有效的日期`, `The excluded period "${from}..${to}" is not made of valid dates`),
    )
  }
}

/** The calendar end: the base amount and, where it may be extended, the extension. */
function nominalEnd(input: PeriodInput, reading: Reading, target: (date: PlainDate) => PlainDate): { nominal: PlainDate; steps: Step[] } {
  const { start, unit, extension } = input
  const back = input.direction === 'back'
  const lastDayRule = input.calc === 'criminal' && reading !== 'same-day' && input.monthEnd !== 'same-day'
  const base = advance(start, back ? -input.amount : input.amount, unit, lastDayRule)
  const basis = unit === 'd' ? [] : monthBasis(input.calc)
  const marks = { ...(back && { back }), ...(base.monthEnd && { monthEnd: true as const }) }
  const steps: Step[] = [{ kind: 'count', date: start, amount: input.amount, unit, to: base.to, ...marks, basis }]
  if (input.fixed) steps.push({ kind: 'fixed', date: start, basis: [cite(civilSupervision2021, '20')] })
  if (!extension || input.fixed || back) return { nominal: base.to, steps }
  const from = reading === 'from-due' ? target(base.to) : base.to
  // One run from the original start (T13): months are added to the start, so that a short month in between does no harm.
  const oneRun = extension.unit === unit && reading !== 'from-due'
  const longer = oneRun
    ? advance(start, input.amount + extension.amount, unit, lastDayRule)
    : advance(from, extension.amount, extension.unit, lastDayRule)
  steps.push({ kind: 'extend', date: from, ...extension, to: longer.to, ...(longer.monthEnd && { monthEnd: true }), basis: [] })
  return { nominal: longer.to, steps }
}

/** Excluded time; a fixed period knows none, and says so. */
function withExclusions(input: PeriodInput, nominal: PlainDate, target: (date: PlainDate) => PlainDate): Excluded {
  const excluded = input.excluded ?? []
  if (!input.fixed) return applyExclusions(input.start, nominal, excluded, target)
  return { end: nominal, steps: excluded.map(({ from, to }) => ({ kind: 'not-excluded', date: from, until: to, why: 'fixed', basis: [] })) }
}

/** One pass under one reading. */
function run(input: PeriodInput, reading: Reading): Omit<Period, 'alternatives' | 'assumption'> {
  const rolling = rollingOver(input)
  const { nominal, steps } = nominalEnd(input, reading, rolling.target)
  const excluded = withExclusions(input, nominal, rolling.target)
  const { due, provisional, steps: rolled } = rolling.finish(excluded.end)
  const opensOn = input.direction === 'wait' ? addDays(due, 1) : undefined
  const opening: Step[] = opensOn ? [{ kind: 'opens', date: opensOn, basis: [] }] : []
  const because: Step[] = [
    { kind: 'start', date: input.start, basis: startBasis(input.calc) },
    ...steps,
    ...excluded.steps,
    ...rolled,
    ...opening,
  ]
  const { end: counted, stopped } = excluded
  return { nominal, counted, due, provisional, because, ...(stopped && { stopped }), ...(opensOn && { opensOn }) }
}

const READINGS = {
  'same-day': words('以对应日为届满日（不适用月末规则）', 'by the corresponding day, without the month-end rule'),
  'from-due': words('延长自原届满日起另行计算', 'the extension runs from the day on which the base period ended'),
  wait: words('等待期间的届满不因休假日顺延', 'the end of a waiting period does not move from a rest day'),
} as const

function otherReadings(input: PeriodInput, main: { nominal: Moment; due: Moment }): Alternative[] {
  const others: Alternative[] = []
  const consider = (other: { nominal: Moment; due: Moment; provisional: boolean }, reading: Words) => {
    const same = (one: { nominal: Moment; due: Moment }) => one.due === other.due
    if (!same(main) && !others.some(same)) others.push({ nominal: other.nominal, due: other.due, provisional: other.provisional, reading })
  }
  const open = (input.monthEnd ?? 'ask') === 'ask'
  if (open && input.calc === 'criminal' && (input.unit === 'm' || input.unit === 'y'))
    consider(run(input, 'same-day'), READINGS['same-day'])
  if (input.extension && !input.fixed && input.direction !== 'back') consider(run(input, 'from-due'), READINGS['from-due'])
  if (input.direction === 'wait' && input.roll !== false) consider(run({ ...input, roll: false }, 'text'), READINGS.wait)
  return others
}

function assumptionOf(input: PeriodInput, because: readonly Step[]): Words | undefined {
  const said: Words[] = []
  const has = (kind: Step['kind']) => because.some(step => step.kind === kind)
  if (has('extend'))
    said.push(
      words('延长与原期间合并、自原起算日连续计算（T13）', 'base and extension are counted as one run from the original start (T13)'),
    )
  if (has('exclude'))
    said.push(
      words(
        '扣除的日数加于名义届满日之后再顺延（T14，条文未规定算法）',
        'excluded days are added to the nominal end, then rest days (T14; the text gives no method)',
      ),
    )
  if (input.direction === 'back') said.push(words('倒算遇休假日提前（T15）', 'counting back, a rest day moves the date earlier (T15)'))
  if (said.length === 0) return undefined
  return words(said.map(({ zh }) => zh).join('；'), said.map(({ en }) => en).join('; '))
}

/**
 * Computes a period (law sheet §13, design §6): start day excluded, month-end rule, extension as one run, excluded time, rest days.
 * Throws `malformed` for dates that do not exist, amounts below 1, or exclusions that end before they begin.
 */
export function computePeriod(input: PeriodInput): Period {
  demand(input)
  if (input.unit === 'h') return hourPeriod(input)
  const main = input.unit === 'wd' ? workingDayPeriod(input) : run(input, 'text')
  const assumption = assumptionOf(input, main.because)
  const alternatives = input.unit === 'wd' ? [] : otherReadings(input, main)
  return { ...main, alternatives, ...(assumption && { assumption }) }
}
