/** Local times, hour periods, and what is malformed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#law/calendars/index.ts'
import { addHours, isLocalTime, nextHour } from './hours.ts'
import { computePeriod, type PeriodInput } from './period.ts'

describe('local times', () => {
  it.each([
    ['2026-06-01T10:00', true],
    ['2026-06-01T23:59', true],
    ['2026-06-01T24:00', false],
    ['2026-02-30T10:00', false],
    ['2026-06-01', false],
    ['2026-06-01T10:00Z', false],
    ['2026-06-01 10:00', false],
  ])('%s: %s', (text, is) => expect(isLocalTime(text)).toBe(is))

  it.each([
    ['2026-06-01T10:00', 24, '2026-06-02T10:00'],
    ['2026-12-31T23:30', 1, '2027-01-01T00:30'],
    ['2026-03-01T00:15', -1, '2026-02-28T23:15'],
    ['2026-06-01T10:00', 0, '2026-06-01T10:00'],
  ])('%s + %i h = %s', (time, hours, to) => expect(addHours(time, hours)).toBe(to))

  it.each([
    ['2026-06-01T10:00', '2026-06-01T11:00'],
    ['2026-06-01T10:30', '2026-06-01T11:00'],
    ['2026-06-01T23:59', '2026-06-02T00:00'],
  ])('the hour after %s begins at %s', (time, next) => expect(nextHour(time)).toBe(next))

  it('agrees with the platform in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: -9000, max: 9000 }), (start, hours) => {
        const text = (n: number) => new Date(n * 3_600_000).toISOString().slice(0, 16)
        expect(addHours(text(start), hours)).toBe(text(start + hours))
      }),
    )
  })
})

describe('malformed input', () => {
  const good: PeriodInput = { start: '2026-06-01', amount: 3, unit: 'm', calc: 'civil', calendars: CALENDARS }
  it.each([
    ['a date that does not exist', { start: '2026-02-30' }, /not a valid date/],
    ['a time where a date is due', { start: '2026-06-01T10:00' }, /not a valid date/],
    ['a date where a time is due', { unit: 'h' }, /needs a time/],
    ['no length', { amount: 0 }, /positive/],
    ['a negative length', { amount: -1 }, /positive/],
    ['half a month', { amount: 0.5 }, /positive/],
    ['an exclusion with a false date', { excluded: [{ from: '2026-06-31', to: '2026-07-01' }] }, /valid dates/],
    ['an exclusion that ends before it begins', { excluded: [{ from: '2026-07-02', to: '2026-07-01' }] }, /before it begins/],
    ['counting back with an extension', { direction: 'back', extension: { amount: 1, unit: 'm' } }, /counted back/],
    ['counting back with an exclusion', { direction: 'back', excluded: [{ from: '2026-05-01', to: '2026-05-02' }] }, /counted back/],
    ['months extended by working days', { extension: { amount: 1, unit: 'wd' } }, /unit/],
    ['working days extended by months', { unit: 'wd', extension: { amount: 1, unit: 'm' } }, /unit/],
    ['hours with an exclusion', { start: '2026-06-01T10:00', unit: 'h', excluded: [{ from: '2026-06-01', to: '2026-06-02' }] }, /hours/],
    ['hours extended by days', { start: '2026-06-01T10:00', unit: 'h', extension: { amount: 1, unit: 'd' } }, /hours/],
  ] as [string, Partial<PeriodInput>, RegExp][])('%s', (_, wrong, message) => {
    expect(() => computePeriod({ ...good, ...wrong })).toThrow(message)
  })

  it('hours may be extended by hours', () => {
    expect(computePeriod({ ...good, start: '2026-06-01T10:00', amount: 24, unit: 'h', extension: { amount: 12, unit: 'h' } }).due).toBe(
      '2026-06-02T22:00',
    )
  })

  it('working days may be extended and counted back', () => {
    expect(computePeriod({ ...good, amount: 3, unit: 'wd', extension: { amount: 2, unit: 'wd' } }).due).toBe('2026-06-08')
    expect(computePeriod({ ...good, amount: 3, unit: 'wd', direction: 'back' }).due).toBe('2026-05-27')
    expect(computePeriod({ ...good, amount: 10, unit: 'wd', direction: 'wait' })).toMatchObject({
      due: '2026-06-15',
      opensOn: '2026-06-16',
    })
  })
})

describe('provisional', () => {
  const due = (start: string, amount: number, unit: 'd' | 'wd' | 'm') =>
    computePeriod({ start, amount, unit, calc: 'civil', calendars: CALENDARS })
  it.each([
    ['2026-12-01', 30, 'd', '2026-12-31', false],
    ['2026-12-02', 30, 'd', '2027-01-01', true],
    ['2026-12-28', 3, 'wd', '2026-12-31', false],
    ['2026-12-28', 4, 'wd', '2027-01-01', true],
    ['2026-11-12', 3, 'm', '2027-02-12', true],
    ['2006-11-12', 1, 'm', '2006-12-12', true],
    ['2006-12-20', 20, 'd', '2007-01-09', false],
  ] as const)('%s + %i %s = %s: %s', (start, amount, unit, end, provisional) => {
    expect(due(start, amount, unit)).toMatchObject({ due: end, provisional })
  })

  it('names the year whose notice is missing', () => {
    expect(due('2026-12-28', 4, 'wd').because.at(-1)).toMatchObject({ kind: 'uncovered', years: [2027] })
  })
})
