/** Periods in working days: rest days out, make-up Saturdays and Sundays in (T6, T11). */
import { addDays, daysBetween, type PlainDate, yearOf } from '#kernel/plain-date.ts'
import { isExcluded, mergeExclusions } from './exclusions.ts'
import type { Period, PeriodInput } from './period-shape.ts'
import { restDaysOf } from './rest-days.ts'
import { type Step, startBasis, workingDayBasis } from './step.ts'

type Walked = { to: PlainDate; restDays: number; makeUpDays: number; uncovered: Set<number>; stoppedAt?: PlainDate }

function walk(input: PeriodInput, from: PlainDate, amount: number, obeyExclusions: boolean): Walked {
  const rest = restDaysOf(input.calendars, input.region)
  const merged = obeyExclusions ? mergeExclusions(input.excluded ?? []) : []
  const closed = merged.filter(({ to }) => to !== null)
  const open = merged.find(({ to }) => to === null)
  const step = input.direction === 'back' ? -1 : 1
  const walked: Walked = { to: from, restDays: 0, makeUpDays: 0, uncovered: new Set() }
  for (let left = amount; left > 0; ) {
    walked.to = addDays(walked.to, step)
    if (!rest.isCovered(walked.to)) walked.uncovered.add(yearOf(walked.to))
    if (open && walked.to > open.from) walked.stoppedAt = open.from
    if (isExcluded(walked.to, closed)) continue
    if (rest.isRest(walked.to)) walked.restDays += 1
    else {
      left -= 1
      if (rest.isMakeUp(walked.to)) walked.makeUpDays += 1
    }
  }
  return walked
}

/** Counts working days after (before, with `back`) the start; excluded days do not count; an extension is added to the same run. */
export function workingDayPeriod(input: PeriodInput): Omit<Period, 'alternatives' | 'assumption'> {
  const { start } = input
  const back = input.direction === 'back'
  const free = !input.fixed && !back
  const more = free ? (input.extension?.amount ?? 0) : 0
  const plain = walk(input, start, input.amount + more, false)
  const walked = free ? walk(input, start, input.amount + more, true) : plain
  const base = walk(input, start, input.amount, false)
  const because: Step[] = [
    { kind: 'start', date: start, basis: startBasis(input.calc) },
    {
      kind: 'count',
      date: start,
      amount: input.amount,
      unit: 'wd',
      to: base.to,
      ...(back && { back }),
      basis: workingDayBasis(input.calc),
    },
  ]
  if (more > 0) because.push({ kind: 'extend', date: base.to, amount: more, unit: 'wd', to: plain.to, basis: [] })
  if (walked.restDays + walked.makeUpDays > 0) {
    because.push({ kind: 'skipped', date: start, to: walked.to, restDays: walked.restDays, makeUpDays: walked.makeUpDays, basis: [] })
  }
  if (free && walked.to !== plain.to) {
    for (const { from, to } of mergeExclusions(input.excluded ?? [])) {
      if (to !== null) because.push({ kind: 'exclude', date: from, until: to, days: daysBetween(from, to), to: walked.to, basis: [] })
    }
  }
  if (walked.stoppedAt) because.push({ kind: 'stopped', date: walked.stoppedAt, basis: [] })
  if (walked.uncovered.size > 0) because.push({ kind: 'uncovered', date: walked.to, years: [...walked.uncovered], basis: [] })
  const opensOn = input.direction === 'wait' ? addDays(walked.to, 1) : undefined
  if (opensOn) because.push({ kind: 'opens', date: opensOn, basis: [] })
  return {
    nominal: plain.to,
    counted: walked.to,
    due: walked.to,
    provisional: walked.uncovered.size > 0,
    because,
    ...(walked.stoppedAt && { stopped: walked.stoppedAt }),
    ...(opensOn && { opensOn }),
  }
}
