/** What happens to an end that falls on a rest day: forward, earlier when counting back, or not at all (T3, T6, T15). */
import { addDays, type PlainDate, yearOf } from '#kernel/plain-date.ts'
import type { PeriodInput } from './period-shape.ts'
import { type RestDays, restDaysOf } from './rest-days.ts'
import { rollBasis, type Step } from './step.ts'

export type Rolled = { due: PlainDate; provisional: boolean; steps: Step[] }

export type Rolling = {
  /** Where the end would land, without noting anything. */
  target(date: PlainDate): PlainDate
  /** The due date with its steps; provisional when a day of an uncovered year was looked at. */
  finish(date: PlainDate): Rolled
}

function walk(rest: RestDays, date: PlainDate, step: 1 | -1): { to: PlainDate; uncovered: number[] } {
  const uncovered = new Set<number>()
  let to = date
  for (;;) {
    if (!rest.isCovered(to)) uncovered.add(yearOf(to))
    if (!rest.isRest(to)) return { to, uncovered: [...uncovered] }
    to = addDays(to, step)
  }
}

/** The names of the holidays passed over, joined; '' for a plain weekend. */
function namesBetween(rest: RestDays, from: PlainDate, to: PlainDate, step: 1 | -1): string {
  const names = new Set<string>()
  for (let day = from; day !== to; day = addDays(day, step)) {
    const name = rest.nameOf(day)
    if (name) names.add(name)
  }
  return [...names].join('、')
}

/** The rolling rule of one computation. */
export function rollingOver(input: PeriodInput): Rolling {
  const rest = restDaysOf(input.calendars, input.region)
  if (input.roll === false) {
    const finish = (date: PlainDate): Rolled => {
      const steps: Step[] = rest.isRest(date)
        ? [{ kind: 'no-roll', date, holiday: rest.nameOf(date), why: 'custody', basis: rollBasis(input.calc) }]
        : []
      return { due: date, provisional: false, steps }
    }
    return { target: date => date, finish }
  }
  const back = input.direction === 'back'
  const step = back ? -1 : 1
  const finish = (date: PlainDate): Rolled => {
    const { to, uncovered } = walk(rest, date, step)
    const steps: Step[] = []
    if (to !== date)
      steps.push({
        kind: 'roll',
        date,
        to,
        holiday: namesBetween(rest, date, to, step),
        ...(back && { back }),
        basis: rollBasis(input.calc),
      })
    if (uncovered.length > 0) steps.push({ kind: 'uncovered', date: to, years: uncovered, basis: [] })
    return { due: to, provisional: uncovered.length > 0, steps }
  }
  return { target: date => walk(rest, date, step).to, finish }
}
