/** Quartiles and bars against the plain list of days, and the periods that may be asked for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/plain-date.ts'
import { AGE_BARS, barsOf, REPLY_BARS, spreadOf, type Tally } from './distribution.ts'
import { spanOf, spanTitle, type YEAR_PARTS } from './year-part.ts'

const tallied = (days: readonly number[]): Tally[] =>
  [...new Set(days)].map(one => ({ days: one, count: days.filter(each => each === one).length }))

describe('spread', () => {
  it.each<[string, number[], (number | null)[]]>([
    ['one value', [7], [7, 7, 7, 7, 7]],
    ['two', [3, 9], [3, 3, 3, 9, 9]],
    ['four', [1, 2, 3, 4], [1, 1, 2, 3, 4]],
    ['repeated', [5, 5, 5, 30], [5, 5, 5, 5, 30]],
    ['the same day', [0, 0, 1], [0, 0, 0, 1, 1]],
  ])('%s', (_says, days, wanted) => {
    const spread = spreadOf(tallied(days))
    expect([spread?.least, spread?.quarter, spread?.middle, spread?.threeQuarters, spread?.most]).toEqual(wanted)
    expect(spread?.count).toBe(days.length)
  })

  it('of nothing is none', () => {
    expect(spreadOf([])).toBeNull()
    expect(spreadOf([{ days: 3, count: 0 }])).toBeNull()
  })

  it('is what the sorted list says, in any order of the tallies', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 60 }), fc.boolean(), (days, turned) => {
        const sorted = [...days].sort((a, b) => a - b)
        const tallies = tallied(days)
        const spread = spreadOf(turned ? tallies.toReversed() : tallies)
        const at = (share: number): number => sorted[Math.max(1, Math.ceil(sorted.length * share)) - 1] as number
        expect(spread).toEqual({
          count: days.length,
          least: sorted[0],
          quarter: at(0.25),
          middle: at(0.5),
          threeQuarters: at(0.75),
          most: sorted.at(-1),
        })
      }),
    )
  })
})

describe('bars', () => {
  it('begin where the law has its periods, and the last is open', () => {
    expect(barsOf([], REPLY_BARS).map(bar => [bar.from, bar.to])).toEqual([
      [0, 7],
      [8, 15],
      [16, 30],
      [31, 60],
      [61, 90],
      [91, 120],
      [121, 180],
      [181, null],
    ])
    expect(barsOf([], AGE_BARS).at(-1)).toEqual({ from: 366, to: null, count: 0 })
  })

  it('hold every day that is not before the first, once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(900), { maxLength: 50 }), days => {
        const bars = barsOf(tallied(days), REPLY_BARS)
        expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(days.length)
        for (const bar of bars) expect(bar.count).toBe(days.filter(day => day >= bar.from && (bar.to === null || day <= bar.to)).length)
      }),
    )
  })
})

describe('periods', () => {
  it.each([
    ['year', '2026-01-01', '2026-12-31', '2026年'],
    ['h1', '2026-01-01', '2026-06-30', '2026年上半年'],
    ['h2', '2026-07-01', '2026-12-31', '2026年下半年'],
    ['q1', '2026-01-01', '2026-03-31', '2026年第一季度'],
    ['q2', '2026-04-01', '2026-06-30', '2026年第二季度'],
    ['q3', '2026-07-01', '2026-09-30', '2026年第三季度'],
    ['q4', '2026-10-01', '2026-12-31', '2026年第四季度'],
  ] as const)('%s', (part, from, to, title) => {
    expect(spanOf(2026, part, '2026-11-22')).toEqual({ from, to, today: '2026-11-22' })
    expect(spanTitle(2026, part).zh).toBe(title)
    expect(spanTitle(2026, part).en).toMatch(/^2026/)
  })

  it('a leap year ends its first quarter no later; quarters and halves cover the year without a gap', () => {
    for (const year of [2024, 2025, 2026]) {
      const of = (part: (typeof YEAR_PARTS)[number]) => spanOf(year, part, '2026-11-22')
      for (const chain of [
        ['q1', 'q2', 'q3', 'q4'],
        ['h1', 'h2'],
      ] as const) {
        expect(of(chain[0]).from).toBe(of('year').from)
        expect(of(chain.at(-1) as 'q4').to).toBe(of('year').to)
        for (const [index, part] of chain.slice(1).entries()) expect(of(part).from).toBe(addDays(of(chain[index] as 'q1').to, 1))
      }
    }
  })
})
