/** Excluded and suspended time: merging, counting, and where it takes effect. */
import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#law/calendars/index.ts'
import { applyExclusions, type Exclusion, excludedDays, isExcluded, mergeExclusions } from './exclusions.ts'
import { computePeriod } from './period.ts'

const span = (text: string): Exclusion => {
  const [from = '', to] = text.split('..')
  return { from, to: to ? to : null }
}
const spans = (...texts: string[]) => texts.map(span)

describe('merging', () => {
  it.each([
    [['2026-06-22..2026-07-03'], ['2026-06-22..2026-07-03'], 11],
    [['2026-06-22..2026-07-03', '2026-07-01..2026-07-10'], ['2026-06-22..2026-07-10'], 18],
    [['2026-07-01..2026-07-10', '2026-06-22..2026-07-03'], ['2026-06-22..2026-07-10'], 18],
    [['2026-06-22..2026-07-03', '2026-07-03..2026-07-05'], ['2026-06-22..2026-07-05'], 13],
    [['2026-06-22..2026-07-03', '2026-07-04..2026-07-06'], ['2026-06-22..2026-07-03', '2026-07-04..2026-07-06'], 13],
    [['2026-06-22..2026-07-30', '2026-07-01..2026-07-02'], ['2026-06-22..2026-07-30'], 38],
    [['2026-06-22..2026-06-22'], ['2026-06-22..2026-06-22'], 0],
    [[], [], 0],
  ])('%j → %j, %i days', (given, merged, days) => {
    expect(mergeExclusions(spans(...given))).toEqual(spans(...merged))
    expect(excludedDays(spans(...given))).toBe(days)
  })

  it('one that is still going on swallows what follows it', () => {
    expect(mergeExclusions([...spans('2026-07-05..2026-07-09'), { from: '2026-07-01', to: null }])).toEqual([
      { from: '2026-07-01', to: null },
    ])
    expect(
      mergeExclusions([
        { from: '2026-07-01', to: null },
        { from: '2026-06-20', to: '2026-07-02' },
      ]),
    ).toEqual([{ from: '2026-06-20', to: null }])
    expect(excludedDays([{ from: '2026-07-01', to: null }])).toBe(0)
  })

  it('leaves what it was given alone', () => {
    const given = spans('2026-06-22..2026-07-03', '2026-07-01..2026-07-10')
    mergeExclusions(given)
    expect(given).toEqual(spans('2026-06-22..2026-07-03', '2026-07-01..2026-07-10'))
  })

  it('one that ends before it begins is malformed', () => {
    expect(() => mergeExclusions(spans('2026-07-03..2026-06-22'))).toThrow(/ends/)
  })

  it('the first day counts on, the last day is the last excluded', () => {
    const merged = mergeExclusions(spans('2026-06-22..2026-07-03'))
    expect(['2026-06-22', '2026-06-23', '2026-07-03', '2026-07-04'].map(day => isExcluded(day, merged))).toEqual([false, true, true, false])
    expect(isExcluded('2030-01-01', [{ from: '2026-06-22', to: null }])).toBe(true)
  })
})

describe('where an exclusion takes effect', () => {
  const apply = (...texts: string[]) => applyExclusions('2026-06-15', '2026-09-15', spans(...texts), date => date)

  it.each([
    ['inside', ['2026-06-22..2026-07-03'], '2026-09-26'],
    ['over the start: only the part after it', ['2026-06-01..2026-06-20'], '2026-09-20'],
    ['wholly before the start', ['2026-06-01..2026-06-15'], '2026-09-15'],
    ['over the end: the whole of it', ['2026-09-10..2026-09-30'], '2026-10-05'],
    ['after the end', ['2026-09-15..2026-09-30'], '2026-09-15'],
    ['after the old end but before the moved end', ['2026-06-22..2026-07-03', '2026-09-20..2026-09-25'], '2026-10-01'],
    ['two apart', ['2026-06-22..2026-07-03', '2026-08-01..2026-08-11'], '2026-10-06'],
  ])('%s', (_, given, end) => {
    expect(apply(...given).end).toBe(end)
  })

  it('says what was not excluded, and why', () => {
    expect(apply('2026-06-01..2026-06-15').steps).toEqual([expect.objectContaining({ kind: 'not-excluded', why: 'before-start' })])
    expect(apply('2026-09-15..2026-09-30').steps).toEqual([expect.objectContaining({ kind: 'not-excluded', why: 'after-end' })])
    expect(apply('2026-07-01..2026-07-01').steps).toEqual([expect.objectContaining({ kind: 'not-excluded', why: 'empty' })])
  })

  it('one that is still going on stops the clock; the end is not yet known', () => {
    expect(apply('2026-07-01')).toMatchObject({ end: '2026-09-15', stopped: '2026-07-01' })
    const period = computePeriod({
      start: '2026-06-15',
      amount: 3,
      unit: 'm',
      calc: 'civil',
      calendars: CALENDARS,
      excluded: [{ from: '2026-07-01', to: null }],
    })
    expect(period).toMatchObject({ stopped: '2026-07-01' })
    expect(period.because).toContainEqual(expect.objectContaining({ kind: 'stopped', date: '2026-07-01' }))
  })

  it('one that begins on the weekend to which the end fell carries it to the first working day after', () => {
    // 3 months from 2026-08-21 end on Saturday 11-21; excluded from 11-22 to Tuesday 12-01.
    const period = computePeriod({
      start: '2026-08-21',
      amount: 3,
      unit: 'm',
      calc: 'civil',
      calendars: CALENDARS,
      excluded: spans('2026-11-22..2026-12-01'),
    })
    expect(period.due).toBe('2026-12-02')
  })

  it('a fixed period does not stop (T10)', () => {
    const period = computePeriod({
      start: '2025-04-03',
      amount: 6,
      unit: 'm',
      calc: 'admin',
      calendars: CALENDARS,
      fixed: true,
      excluded: spans('2025-05-01..2025-06-01'),
      extension: { amount: 1, unit: 'm' },
    })
    expect(period.due).toBe('2025-10-09')
    expect(period.because.map(({ kind }) => kind)).toEqual(['start', 'count', 'fixed', 'not-excluded', 'roll'])
  })

  it('working days inside an excluded time do not count', () => {
    const period = computePeriod({
      start: '2026-06-01',
      amount: 5,
      unit: 'wd',
      calc: 'civil',
      calendars: CALENDARS,
      excluded: spans('2026-06-02..2026-06-04'),
    })
    expect(period).toMatchObject({ nominal: '2026-06-08', due: '2026-06-10' })
  })
})
