/** Time that does not count (T14): merged, then added to the end; an excluded period's first day counts on, its last day is the last excluded. */

import { Fault } from '#kernel/fault.ts'
import { addDays, daysBetween, maxDate, type PlainDate } from '#kernel/plain-date.ts'
import { words } from '#kernel/words.ts'
import type { Step } from './step.ts'

/** Excluded or suspended time. `to` null: still going on, so the end is not yet known. */
export type Exclusion = { from: PlainDate; to: PlainDate | null }

export type Excluded = { end: PlainDate; steps: Step[]; stopped?: PlainDate }

/** Joins exclusions that overlap or touch; sorted by their first day. Throws `malformed` when one ends before it begins. */
export function mergeExclusions(exclusions: readonly Exclusion[]): Exclusion[] {
  const merged: Exclusion[] = []
  for (const next of [...exclusions].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    if (next.to !== null && next.to < next.from) {
      throw new Fault(
        'malformed',
        words(`扣除期间止于 ${next.to}，早于其开始 ${next.from}`, `An excluded period ends (${next.to}) before it begins (${next.from})`),
      )
    }
    const last = merged.at(-1)
    if (last && (last.to === null || next.from <= last.to)) {
      last.to = last.to === null || next.to === null ? null : maxDate(last.to, next.to)
    } else merged.push({ ...next })
  }
  return merged
}

/** How many days these exclusions take, counted like any period (first day not, last day yes); open ones count nothing. */
export function excludedDays(exclusions: readonly Exclusion[]): number {
  return mergeExclusions(exclusions).reduce((sum, { from, to }) => sum + (to === null ? 0 : daysBetween(from, to)), 0)
}

/**
 * Moves a calendar end by the excluded days. Only days after `start` and before the running end take effect; one that begins while
 * the period only runs on because its last day was a rest day (`roll`) carries the end to the first day after it.
 */
export function applyExclusions(
  start: PlainDate,
  nominal: PlainDate,
  exclusions: readonly Exclusion[],
  roll: (date: PlainDate) => PlainDate,
): Excluded {
  const steps: Step[] = []
  let end = nominal
  for (const { from, to } of mergeExclusions(exclusions)) {
    if (to !== null && (to <= start || to === from)) {
      steps.push({ kind: 'not-excluded', date: from, until: to, why: to === from ? 'empty' : 'before-start', basis: [] })
      continue
    }
    const first = maxDate(from, start)
    if (first >= maxDate(end, roll(end))) {
      steps.push({ kind: 'not-excluded', date: from, until: to, why: 'after-end', basis: [] })
      continue
    }
    if (to === null) {
      steps.push({ kind: 'stopped', date: from, basis: [] })
      return { end, steps, stopped: from }
    }
    const moved = first < end ? addDays(end, daysBetween(first, to)) : maxDate(end, addDays(to, 1))
    // What is counted is the part inside the period; a stop that outlasts the end is counted to its own last day.
    steps.push({ kind: 'exclude', date: first, until: to, days: daysBetween(first, to), to: moved, basis: [] })
    end = moved
  }
  return { end, steps }
}

/** Whether a day is excluded: after the first day of an excluded period, up to and with its last. */
export function isExcluded(date: PlainDate, merged: readonly Exclusion[]): boolean {
  return merged.some(({ from, to }) => date > from && (to === null || date <= to))
}
