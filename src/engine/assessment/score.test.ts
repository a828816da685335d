/** The score of a unit: the office's own table, each deduction with its record, and what never costs a point. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScoringTable } from '#law/terms/scoring-rules.ts'
import { readScoringTable, tableAmong } from '../agreement/scoring-table.ts'
import { type ScoredCase, scoreSheet } from './score.ts'

const TABLE: ScoringTable = { base: 100, perItemDeduct: 2, perPctDeduct: 0.5, thresholdPct: 100, bonus: 1, floor: 0, cap: 100 }
const reply = (matterId: string, more: Partial<ScoredCase> = {}): ScoredCase => ({
  ...{ matterId, replied: true, kept: true, adoption: 'adopted', withdrawn: false, objection: 'none' },
  ...more,
})
const LATE = { kept: false }
const SILENT = { replied: false, kept: false, adoption: '' }

describe('a sheet', () => {
  it.each<[string, ScoredCase[], Partial<ScoringTable>, number | null]>([
    ['all in time: base and bonus, held at the cap', [reply('a'), reply('b')], {}, 100],
    ['one late: one item, the reply rate is whole', [reply('a'), reply('b', LATE)], {}, 99],
    ['one of two never answered: one item and fifty points of the rate', [reply('a'), reply('b', SILENT)], {}, 74],
    [
      'a part of a percentage point counts as one',
      [reply('a'), reply('b'), reply('c', SILENT)],
      { bonus: 0, perItemDeduct: 0, perPctDeduct: 1 },
      66,
    ],
    ['not below the floor', [reply('a', SILENT)], { floor: 60 }, 60],
    ['above a threshold nothing is taken', [reply('a'), reply('b', SILENT)], { thresholdPct: 50, bonus: 0 }, 98],
    ['nothing due: base and bonus', [], { bonus: 0, base: 90 }, 90],
  ])('%s', (_says, cases, change, score) => expect(scoreSheet({ ...TABLE, ...change }, cases).score).toBe(score))

  it('names each record with what was taken for it', () => {
    const sheet = scoreSheet(TABLE, [reply('a'), reply('b', LATE), reply('c', SILENT)])
    expect(sheet.lines).toEqual([
      { matterId: 'a', what: 'in-time', points: 0, never: null },
      { matterId: 'b', what: 'late', points: 2, never: null },
      { matterId: 'c', what: 'no-reply', points: 2, never: null },
    ])
    expect([sheet.items, sheet.perItem, sheet.rate]).toEqual([2, 4, { above: 2, below: 3, percent: 66.7 }])
    expect([sheet.belowThreshold, sheet.perPercent, sheet.sum]).toEqual([34, 17, 80])
  })

  it('without the office’s table there are records and no score', () => {
    const sheet = scoreSheet(null, [reply('a'), reply('b', SILENT)])
    expect([sheet.score, sheet.sum, sheet.items, sheet.perItem, sheet.lines.map(one => one.points)]).toEqual([null, null, 1, 0, [0, 0]])
  })
})

describe('what never costs a point', () => {
  it.each<[string, Partial<ScoredCase>, string]>([
    ['an objection still open', { ...SILENT, objection: 'open' }, 'objection-open'],
    ['an objection upheld', { ...LATE, objection: 'upheld' }, 'objection-upheld'],
    ['not adopted, with reasons', { ...LATE, adoption: 'not-adopted' }, 'not-adopted-with-reasons'],
    ['withdrawn later', { ...SILENT, withdrawn: true }, 'withdrawn'],
    ['withdrawn with an objection', { ...SILENT, withdrawn: true, objection: 'upheld' }, 'withdrawn'],
  ])('%s', (_says, more, never) => {
    const sheet = scoreSheet(TABLE, [reply('a', more), reply('b')])
    expect(sheet.lines[0]).toMatchObject({ points: 0, never })
    expect([sheet.items, sheet.rate.below, sheet.score]).toEqual([0, 1, 100])
  })

  it.each<[string, Partial<ScoredCase>]>([
    ['an objection that was not upheld', { ...SILENT, objection: 'not-upheld' }],
    ['silence is no reasoned refusal', { ...SILENT, adoption: 'not-adopted' }],
  ])('%s costs as any other', (_says, more) =>
    expect(scoreSheet(TABLE, [reply('a', more)]).lines[0]).toMatchObject({ points: 2, never: null }),
  )

  it('for every list: exempt records change neither points nor rate, whatever the table', () => {
    const number = fc.integer({ min: 0, max: 50 })
    const table = fc.record({
      base: number,
      perItemDeduct: number,
      perPctDeduct: number,
      thresholdPct: fc.integer({ min: 0, max: 100 }),
      bonus: number,
    })
    const one = fc.record({
      replied: fc.boolean(),
      kept: fc.boolean(),
      adoption: fc.constantFrom('adopted', 'partly', 'not-adopted'),
      withdrawn: fc.boolean(),
      objection: fc.constantFrom('none', 'open', 'upheld', 'not-upheld'),
    })
    fc.assert(
      fc.property(table, fc.array(one, { maxLength: 12 }), (given, list) => {
        const full: ScoringTable = { ...given, floor: -10_000, cap: 10_000 }
        const cases = list.map((more, index) => reply(String(index), { ...more, kept: more.replied && more.kept }))
        const sheet = scoreSheet(full, cases)
        const counted = cases.filter((_, index) => sheet.lines[index]?.never === null)
        expect(sheet.score).toBe(scoreSheet(full, counted).score)
        // The formula again, by hand.
        const bad = counted.filter(each => !each.replied || !each.kept).length
        const rate = counted.length === 0 ? null : (counted.filter(each => each.replied).length / counted.length) * 100
        const below = rate === null ? 0 : Math.ceil(Math.max(0, full.thresholdPct - rate) - 1e-9)
        expect(sheet.score).toBeCloseTo(full.base - bad * full.perItemDeduct - below * full.perPctDeduct + full.bonus, 6)
        for (const line of sheet.lines) if (line.never) expect(line.points).toBe(0)
      }),
    )
  })
})

describe('a table', () => {
  it('is read from the text of a term, or from among what a page sends', () => {
    expect(readScoringTable(JSON.stringify(TABLE))).toEqual(TABLE)
    expect(tableAmong({ ...TABLE, note: 'x' })).toEqual(TABLE)
  })

  it.each<[string, string | null | Record<string, unknown>]>([
    ['the default of the term', 'empty'],
    ['a choice without numbers', 'by-office'],
    ['nothing', null],
    ['a list', '[1, 2]'],
    ['a number missing', { ...TABLE, base: undefined }],
    ['text for a number', { ...TABLE, base: '100' }],
    ['a deduction below zero', { ...TABLE, perItemDeduct: -1 }],
    ['a rate below zero', { ...TABLE, perPctDeduct: -1 }],
    ['a threshold over a hundred', { ...TABLE, thresholdPct: 101 }],
    ['a base outside floor and cap', { ...TABLE, base: 101 }],
    ['a floor above the cap', { ...TABLE, floor: 101 }],
    ['no number at all', { ...TABLE, cap: Number.NaN }],
  ])('%s is none: nothing is scored by a guess', (_says, value) =>
    expect(typeof value === 'object' && value !== null ? tableAmong(value) : readScoringTable(value)).toBeNull(),
  )
})
