/** Date arithmetic against the platform's own UTC calendar, and the month-end rule case by case. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from './fault.ts'
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  datesBetween,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isPlainDate,
  isWeekend,
  lastDayOfMonth,
  maxDate,
  minDate,
  weekday,
  yearOf,
} from './plain-date.ts'

const utc = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10)
const days = fc.integer({ min: -250_000, max: 250_000 })

describe('what a date is', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a date', text => {
    expect(isPlainDate(text)).toBe(true)
  })

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '20260101',
    '2026/01/01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
    '２０２６-01-01',
    'tomorrow',
  ])('“%s” is none', text => {
    expect(isPlainDate(text)).toBe(false)
  })

  it.each([undefined, null, 20260101, {}, new Date(0)])('%s is none', value => {
    expect(isPlainDate(value)).toBe(false)
  })

  it('arithmetic on something else is refused as malformed, in both languages', () => {
    for (const act of [() => addDays('2026-02-30', 1), () => weekday('x'), () => addMonths('2026-1-1', 1), () => yearOf('')]) {
      expect(act).toThrow(Fault)
      expect(act).toThrow(/not a valid date/)
    }
    expect(() => addDays('9999-12-31', 1)).toThrow(/range/)
    expect(() => addMonths('0001-01-31', -1)).toThrow(/range/)
  })
})

describe('days', () => {
  it('numbers and dates map one to one, as the platform says (UTC)', () => {
    fc.assert(
      fc.property(days, n => {
        const date = fromDayNumber(n)
        expect(date).toBe(utc(n))
        expect(dayNumber(date)).toBe(n)
      }),
      { numRuns: 3000 },
    )
  })

  it('every day 2007–2027 has the platform’s weekday', () => {
    for (let n = dayNumber('2007-01-01'); n <= dayNumber('2027-12-31'); n++) {
      const date = fromDayNumber(n)
      const sunday0 = new Date(`${date}T00:00:00Z`).getUTCDay()
      expect(weekday(date)).toBe(sunday0 === 0 ? 7 : sunday0)
      expect(isWeekend(date)).toBe(sunday0 === 0 || sunday0 === 6)
    }
  })

  it('adding is undone by taking away, and measured by daysBetween', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (n, more) => {
        const date = fromDayNumber(n)
        expect(addDays(addDays(date, more), -more)).toBe(date)
        expect(daysBetween(date, addDays(date, more))).toBe(more)
      }),
    )
  })

  it('orders as strings do', () => {
    expect(compareDates('2026-01-01', '2026-01-02')).toBe(-1)
    expect(compareDates('2026-01-02', '2026-01-02')).toBe(0)
    expect(compareDates('2026-01-03', '2026-01-02')).toBe(1)
    expect(minDate('2026-03-01', '2025-12-31', '2026-01-01')).toBe('2025-12-31')
    expect(maxDate('2026-03-01', '2026-12-31', '2026-01-01')).toBe('2026-12-31')
    expect(minDate('2026-03-01')).toBe('2026-03-01')
  })

  it('lists a run of days, both ends included', () => {
    expect(datesBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
    expect(datesBetween('2026-01-02', '2026-01-01')).toEqual([])
  })
})

describe('months and years (民法典 art 202)', () => {
  it.each([
    ['2026-08-21', 3, '2026-11-21'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-31', 12, '2027-05-31'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s + %i months = %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-11-21', 2, '2028-11-21'],
  ])('%s + %i years = %s', (from, years, to) => {
    expect(addYears(from, years)).toBe(to)
  })

  it('keeps the day of the month, or takes the last day of a shorter month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (n, months) => {
        const from = fromDayNumber(n)
        const to = addMonths(from, months)
        expect(to.slice(8) === from.slice(8) || (to === lastDayOfMonth(to) && to.slice(8) < from.slice(8))).toBe(true)
        expect(yearOf(to) * 12 + Number(to.slice(5, 7)) - yearOf(from) * 12 - Number(from.slice(5, 7))).toBe(months)
      }),
    )
  })

  it.each([
    ['2026-02-01', '2026-02-28'],
    ['2024-02-10', '2024-02-29'],
    ['2026-12-31', '2026-12-31'],
    ['2026-04-30', '2026-04-30'],
    ['2100-02-01', '2100-02-28'],
  ])('the last day of the month of %s is %s', (date, last) => {
    expect(lastDayOfMonth(date)).toBe(last)
  })
})
