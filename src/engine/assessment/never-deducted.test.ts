/** What is never deducted, for every way a suggestion can end; and a score that stays between floor and cap whatever the table says. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEVER_DEDUCTED, type NeverDeducted, type ScoringTable } from '#law/terms/scoring-rules.ts'
import { readScoringTable, tableAmong, writeScoringTable } from '../agreement/scoring-table.ts'
import { type ScoredCase, scoreSheet } from './score.ts'

const TABLE: ScoringTable = { base: 100, perItemDeduct: 2, perPctDeduct: 1, thresholdPct: 100, bonus: 0, floor: 0, cap: 100 }
const WORST: ScoredCase = { matterId: 'a', replied: false, kept: false, adoption: '', withdrawn: false, objection: 'none' }
const GOOD: ScoredCase = { ...WORST, replied: true, kept: true, adoption: 'adopted' }

/** Every way it can end. */
const ENDS: ScoredCase[] = [true, false].flatMap(withdrawn =>
  ['none', 'open', 'upheld', 'not-upheld'].flatMap(objection => [
    { ...WORST, withdrawn, objection },
    ...['adopted', 'partly', 'not-adopted', ''].flatMap(adoption =>
      [true, false].map(kept => ({ ...WORST, replied: true, kept, adoption, withdrawn, objection })),
    ),
  ]),
)

/** As the sheet of the law says it, one sentence after the other. */
function reasonOf(one: ScoredCase): NeverDeducted | null {
  if (one.withdrawn) return 'withdrawn'
  if (one.objection === 'open') return 'objection-open'
  if (one.objection === 'upheld') return 'objection-upheld'
  if (one.replied && one.adoption === 'not-adopted') return 'not-adopted-with-reasons'
  return null
}

describe('what is never deducted', () => {
  it('in all seventy-two ends of a suggestion', () => {
    expect(ENDS).toHaveLength(72)
    for (const end of ENDS) {
      const sheet = scoreSheet(TABLE, [end])
      const never = reasonOf(end)
      const fails = never === null && !(end.replied && end.kept)
      expect(sheet.lines, JSON.stringify(end)).toMatchObject([{ never, points: fails ? 2 : 0 }])
      expect([sheet.items, sheet.rate.below]).toEqual([fails ? 1 : 0, never === null ? 1 : 0])
    }
  })

  it('every reason of the list is met by some end, and there is no other', () => {
    const met = new Set(ENDS.flatMap(end => scoreSheet(TABLE, [end]).lines.flatMap(line => line.never ?? [])))
    expect([...met].sort()).toEqual(Object.keys(NEVER_DEDUCTED).sort())
  })

  it('beside good replies such an end leaves the score as it was', () => {
    const before = scoreSheet(TABLE, [GOOD, GOOD]).score
    for (const end of ENDS.filter(one => reasonOf(one) !== null)) expect(scoreSheet(TABLE, [GOOD, GOOD, end]).score).toBe(before)
  })
})

describe('floor and cap', () => {
  it.each<[string, Partial<ScoringTable>, number, number]>([
    // what is written, how many never answered of ten → sum, score
    ['ten missing: 100 − 20 − 100', {}, 10, 0],
    ['one missing: 100 − 2 − 10', {}, 1, 88],
    ['a floor of 60', { floor: 60 }, 10, 60],
    ['a cap below what is reached', { cap: 90, base: 90, bonus: 5 }, 0, 90],
    ['a bonus within the cap', { base: 90, bonus: 5 }, 0, 95],
    ['a floor below nothing', { floor: -50 }, 10, -20],
    ['tenths of a point', { perItemDeduct: 0.1, perPctDeduct: 0 }, 3, 99.7],
    ['a threshold that is met', { thresholdPct: 90 }, 1, 98],
    ['a threshold that is not', { thresholdPct: 90 }, 2, 86],
  ])('%s', (_says, change, missing, score) => {
    const cases = Array.from({ length: 10 }, (_, at) => (at < missing ? WORST : GOOD))
    expect(scoreSheet({ ...TABLE, ...change }, cases).score).toBe(score)
  })

  const points = fc.integer({ min: 0, max: 500 }).map(one => one / 10)
  const table = fc
    .record({
      low: points,
      rise: points,
      more: points,
      item: points,
      percent: points,
      bonus: points,
      threshold: fc.integer({ min: 0, max: 100 }),
    })
    .map(({ low, rise, more, item, percent, bonus, threshold }): ScoringTable => {
      const tenth = (value: number): number => Math.round(value * 10) / 10
      const [floor, base, cap] = [low, tenth(low + rise), tenth(low + rise + more)]
      return { floor, base, cap, perItemDeduct: item, perPctDeduct: percent, thresholdPct: threshold, bonus }
    })

  it('hold the score, and one more late reply never raises it', () => {
    fc.assert(
      fc.property(table, fc.array(fc.constantFrom(...ENDS), { maxLength: 10 }), (given, cases) => {
        const { score, sum } = scoreSheet(given, cases)
        expect(score).toBe(Math.min(given.cap, Math.max(given.floor, sum ?? 0)))
        const next = scoreSheet({ ...given, thresholdPct: 0 }, [...cases, { ...GOOD, kept: false }]).score ?? 0
        expect(next).toBeLessThanOrEqual(scoreSheet({ ...given, thresholdPct: 0 }, cases).score ?? 0)
      }),
    )
  })

  it('the order of the records changes no number', () => {
    fc.assert(
      fc.property(table, fc.array(fc.constantFrom(...ENDS), { maxLength: 8 }), (given, cases) => {
        const { lines: _, ...there } = scoreSheet(given, cases)
        const { lines: __, ...back } = scoreSheet(given, cases.toReversed())
        expect(back).toEqual(there)
      }),
    )
  })

  it('a table that an agreement may hold is the table that is scored by', () => {
    fc.assert(
      fc.property(table, given => {
        const text = writeScoringTable(given)
        expect(readScoringTable(text)).toEqual(given)
        expect(tableAmong(given)).toEqual(given)
      }),
    )
  })
})
