/** Inexact dates: bounds, earliest and latest due date, and what can be judged. */
import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#law/calendars/index.ts'
import { inTime } from './in-time.ts'
import { boundsOf, computeRange, judgeRange } from './range.ts'

const threeMonths = { amount: 3, unit: 'm', calc: 'civil', calendars: CALENDARS } as const
const day = (date: string) => boundsOf(date)

describe('bounds of an inexact date', () => {
  it.each([
    ['2026-03-05', '2026-03-05', '2026-03-05'],
    ['2026-03', '2026-03-01', '2026-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['unknown', null, null],
    ['', null, null],
    ['2026-13', null, null],
    ['2026-02-30', null, null],
  ])('“%s” lies between %s and %s', (text, earliest, latest) => {
    expect(boundsOf(text)).toEqual({ earliest, latest })
  })
})

describe('due dates from inexact starts', () => {
  it('an exact day gives one date', () => {
    expect(computeRange(day('2026-08-21'), threeMonths)).toMatchObject({
      known: true,
      exact: true,
      earliest: { due: '2026-11-23' },
      latest: { due: '2026-11-23' },
    })
  })

  it('a month gives an earliest and a latest', () => {
    expect(computeRange(day('2025-07'), threeMonths)).toMatchObject({
      known: true,
      exact: false,
      earliest: { due: '2025-10-09' },
      latest: { due: '2025-10-31' },
    })
  })

  it('one side unknown: the other is still computed, the range is not', () => {
    expect(computeRange({ earliest: '2026-01-15', latest: null }, threeMonths)).toMatchObject({
      known: false,
      earliest: { due: '2026-04-15' },
    })
    expect(computeRange({ earliest: null, latest: null }, threeMonths)).toEqual({
      known: false,
      cannotJudge: { zh: expect.stringContaining('无法判断'), en: expect.stringContaining('cannot be judged') },
    })
  })
})

describe('judging an act against a range', () => {
  const july = computeRange(day('2025-07'), threeMonths)
  it.each([
    ['2025-10-09', 'in-time'],
    ['2025-10-10', 'cannot-be-judged'],
    ['2025-10-31', 'cannot-be-judged'],
    ['2025-11-01', 'late'],
    ['2025-10', 'cannot-be-judged'],
    ['2025-09', 'in-time'],
    ['2025-11', 'late'],
    ['2025', 'cannot-be-judged'],
    ['unknown', 'cannot-be-judged'],
  ])('received in July 2025, answered %s: %s', (acted, verdict) => {
    expect(judgeRange(july, boundsOf(acted))).toBe(verdict)
  })

  it('with one side unknown, only what is certain either way is judged', () => {
    const after = computeRange({ earliest: '2026-01-15', latest: null }, threeMonths)
    expect(judgeRange(after, day('2026-04-15'))).toBe('in-time')
    expect(judgeRange(after, day('2026-12-31'))).toBe('cannot-be-judged')
    const before = computeRange({ earliest: null, latest: '2026-01-15' }, threeMonths)
    expect(judgeRange(before, day('2026-04-16'))).toBe('late')
    expect(judgeRange(before, day('2026-04-15'))).toBe('cannot-be-judged')
  })
})

describe('in time (T7, T8)', () => {
  it.each([
    ['2026-11-23', '2026-11-23', undefined, true],
    ['2026-11-23', '2026-11-24', undefined, false],
    ['2026-11-23', '2026-11-27', '2026-11-23', true],
    ['2026-11-23', '2026-11-27', '2026-11-24', false],
    ['2026-11-23', '2026-11-20', '2026-11-19', true],
    ['2026-11-23', '2026-11-23T23:59', undefined, true],
    ['2026-06-02T10:00', '2026-06-02T10:00', undefined, true],
    ['2026-06-02T10:00', '2026-06-02T10:01', undefined, false],
    ['2026-06-02T10:00', '2026-06-02', undefined, true],
  ])('due %s, done %s, posted %s: %s', (due, acted, posted, verdict) => {
    expect(inTime(due, acted, posted)).toBe(verdict)
  })

  it('a postmark after the receipt is malformed', () => {
    expect(() => inTime('2026-11-23', '2026-11-20', '2026-11-21')).toThrow(/posting/)
  })
})
