/** Every day 2007–2026 × many periods against a naive oracle that walks day by day and reads the raw holiday list itself. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#law/calendars/index.ts'
import { computePeriod, type Exclusion } from './period.ts'

const DAY = 86_400_000
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
const at = (date: string) => Date.parse(`${date}T00:00:00Z`)
const next = (date: string) => iso(at(date) + DAY)

/** The oracle's own calendar: a plain object of days, filled run by run. */
const table: Record<string, 'off' | 'work'> = {}
for (const year of CALENDARS.years) {
  for (const { from, to } of year.off) for (let time = at(from); time <= at(to); time += DAY) table[iso(time)] = 'off'
  for (const day of year.work) table[day] = 'work'
}
const resting = (date: string) => (table[date] ? table[date] === 'off' : [0, 6].includes(new Date(at(date)).getUTCDay()))
const known = (date: string) => Number(date.slice(0, 4)) >= 2007 && Number(date.slice(0, 4)) <= 2026

/** The corresponding day, found by walking back from the end of the month. */
function monthsOn(start: string, months: number): string {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number)
  for (let d = day; ; d--) {
    const probe = new Date(Date.UTC(year, month - 1 + months, d))
    if (probe.getUTCMonth() === (((month - 1 + months) % 12) + 12) % 12) return probe.toISOString().slice(0, 10)
  }
}

/** Counts days one by one; an excluded day does not count; the end moves to the first day that is neither rest nor excluded. */
function oracle(start: string, days: number, excluded: Exclusion[] = []): string {
  const out = (date: string) => excluded.some(({ from, to }) => date > from && date <= (to ?? '9999'))
  let date = start
  for (let left = days; left > 0; ) {
    date = next(date)
    if (!out(date)) left--
  }
  while (resting(date) || out(date)) date = next(date)
  return date
}

function workingDays(start: string, days: number): string {
  let date = start
  for (let left = days; left > 0; ) {
    date = next(date)
    if (!resting(date)) left--
  }
  return date
}

const everyDay = Array.from({ length: (at('2026-12-31') - at('2007-01-01')) / DAY + 1 }, (_, i) => iso(at('2007-01-01') + i * DAY))
const anyDay = fc.constantFrom(...everyDay)
const civil = { calc: 'civil', calendars: CALENDARS } as const

describe('every day 2007–2026', () => {
  it(`has ${everyDay.length} days`, () => expect(everyDay).toHaveLength(7305))

  it.each([1, 3, 5, 7, 10, 15, 30, 60])('%i calendar days', amount => {
    for (const start of everyDay) {
      const { due, provisional, nominal } = computePeriod({ ...civil, start, amount, unit: 'd' })
      expect(due).toBe(oracle(start, amount))
      expect(nominal).toBe(iso(at(start) + amount * DAY))
      expect(provisional).toBe(!(known(nominal) && known(due)))
    }
  })

  it.each([1, 2, 3, 4, 6, 12])('%i months, civil', amount => {
    for (const start of everyDay) {
      const { due, nominal } = computePeriod({ ...civil, start, amount, unit: 'm' })
      const end = monthsOn(start, amount)
      expect(nominal).toBe(end)
      expect(due).toBe(resting(end) ? oracle(end, 0) : end)
    }
  })

  it.each([1, 2])('%i years', amount => {
    for (const start of everyDay) expect(computePeriod({ ...civil, start, amount, unit: 'y' }).nominal).toBe(monthsOn(start, amount * 12))
  })

  it.each([1, 3, 5, 7, 10])('%i working days', amount => {
    for (const start of everyDay) {
      const { due, provisional } = computePeriod({ ...civil, start, amount, unit: 'wd' })
      expect(due).toBe(workingDays(start, amount))
      expect(provisional).toBe(!known(due))
    }
  })

  it.each([1, 2])('%i criminal months: the last day stays the last day, the other reading is the corresponding day', amount => {
    for (const start of everyDay) {
      const { nominal, due, alternatives } = computePeriod({ calc: 'criminal', calendars: CALENDARS, start, amount, unit: 'm' })
      const same = monthsOn(start, amount)
      const last = (date: string) => next(date).slice(8) === '01'
      const end = last(start) ? everyDayOfMonthEnd(same) : same
      expect(nominal).toBe(end)
      const other = oracle(same, 0)
      expect(alternatives.map(alternative => alternative.due)).toEqual(other === due ? [] : [other])
    }
  })

  it('three days counted back, earlier from a rest day', () => {
    for (const start of everyDay) {
      let date = iso(at(start) - 3 * DAY)
      while (resting(date)) date = iso(at(date) - DAY)
      expect(computePeriod({ ...civil, start, amount: 3, unit: 'd', direction: 'back' }).due).toBe(date)
    }
  })

  it('an extension is one run; the other reading is given exactly when it differs', () => {
    for (const start of everyDay) {
      const period = computePeriod({ ...civil, start, amount: 3, unit: 'm', extension: { amount: 1, unit: 'm' } })
      expect(period.due).toBe(oracle(monthsOn(start, 4), 0))
      const other = oracle(monthsOn(oracle(monthsOn(start, 3), 0), 1), 0)
      expect(period.alternatives.map(({ due }) => due)).toEqual(other === period.due ? [] : [other])
    }
  })
})

function everyDayOfMonthEnd(date: string): string {
  let day = date
  while (next(day).slice(8) !== '01') day = next(day)
  return day
}

const exclusions = (start: string) =>
  fc
    .array(fc.tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: 0, max: 40 })), { maxLength: 4 })
    .map(list => list.map(([offset, length]) => ({ from: iso(at(start) + offset * DAY), to: iso(at(start) + (offset + length) * DAY) })))

describe('excluded time', () => {
  it('equals counting day by day and leaving the excluded days out', () => {
    fc.assert(
      fc.property(
        anyDay.chain(start => fc.tuple(fc.constant(start), fc.integer({ min: 1, max: 100 }), exclusions(start))),
        ([start, amount, excluded]) => {
          expect(computePeriod({ ...civil, start, amount, unit: 'd', excluded }).due).toBe(oracle(start, amount, excluded))
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('does not depend on the order in which exclusions are given', () => {
    fc.assert(
      fc.property(
        anyDay.chain(start => fc.tuple(fc.constant(start), exclusions(start))),
        ([start, excluded]) => {
          const one = computePeriod({ ...civil, start, amount: 3, unit: 'm', excluded })
          const other = computePeriod({ ...civil, start, amount: 3, unit: 'm', excluded: [...excluded].reverse() })
          expect(other).toEqual(one)
        },
      ),
    )
  })

  it('never makes a period shorter, and a later start never an earlier end', () => {
    fc.assert(
      fc.property(
        anyDay.chain(start => fc.tuple(fc.constant(start), fc.integer({ min: 1, max: 60 }), exclusions(start))),
        ([start, amount, excluded]) => {
          const bare = computePeriod({ ...civil, start, amount, unit: 'd' }).due
          const due = computePeriod({ ...civil, start, amount, unit: 'd', excluded }).due
          expect(due >= bare).toBe(true)
          expect(computePeriod({ ...civil, start: next(start), amount, unit: 'd', excluded }).due >= due).toBe(true)
        },
      ),
    )
  })
})
