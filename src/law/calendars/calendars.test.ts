/** The holiday tables: shape, the days the law sheet names, and a cross-check with an independent package. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDays, datesBetween, isPlainDate, isWeekend } from '#kernel/plain-date.ts'
import { CALENDARS, type HolidayYear, withRegionalDays } from './index.ts'

const table = (year: number): HolidayYear => {
  const found = CALENDARS.years.find(one => one.year === year)
  if (!found) throw new Error(`no table for ${year}`)
  return found
}

const off = (year: number) => new Set(table(year).off.flatMap(({ from, to }) => datesBetween(from, to)))

/** The package's own data; its functions are right only east of Greenwich, because they read a date as UTC and answer in local time. */
const packaged = JSON.parse(
  readFileSync(join(dirname(createRequire(import.meta.url).resolve('chinese-days')), 'chinese-days.json'), 'utf8'),
) as { holidays: Record<string, string>; workdays: Record<string, string> }
const isWorkday = (date: string) => date in packaged.workdays || !(date in packaged.holidays || isWeekend(date))

/** A day is at work unless a table says off; a make-up day is at work; else Monday to Friday. Written out here on purpose. */
function works(date: string): boolean {
  for (const year of [...CALENDARS.years].reverse()) {
    if (year.work.includes(date)) return true
    if (year.off.some(({ from, to }) => date >= from && date <= to)) return false
  }
  return !isWeekend(date)
}

describe('the tables', () => {
  it('cover 2007 to 2026 without a gap, and not 2027', () => {
    expect(CALENDARS.years.map(({ year }) => year)).toEqual(Array.from({ length: 20 }, (_, i) => 2007 + i))
    expect(CALENDARS.regional).toEqual([])
  })

  it.each(CALENDARS.years.map(year => [year.year, year] as const))('%i is well formed and names its source', (number, year) => {
    expect(year.papers.length).toBeGreaterThan(0)
    for (const { title, url } of year.papers) {
      expect(title).toContain(`国务院办公厅关于${number}年`)
      expect(url).toMatch(/^https?:\/\/www\.gov\.cn\//)
    }
    expect(year.checkedOn).toBe('2026-11-21')
    for (const { name, from, to } of year.off) {
      expect(name.length).toBeGreaterThan(1)
      expect([isPlainDate(from), isPlainDate(to), from <= to]).toEqual([true, true, true])
    }
    for (const day of year.work) {
      // The second notice of 2020 ends the lengthened holiday by naming the Monday on which work begins.
      expect(isWeekend(day) || day === '2020-02-03', day).toBe(true)
      expect(
        year.off.some(({ from, to }) => day >= from && day <= to),
        day,
      ).toBe(false)
    }
    const runs = [...year.off].sort((a, b) => (a.from < b.from ? -1 : 1))
    for (const [i, run] of runs.entries()) if (i > 0) expect(run.from > (runs[i - 1]?.to ?? '')).toBe(true)
  })

  it('is plain data: it travels in letters', () => {
    expect(JSON.parse(JSON.stringify(CALENDARS))).toEqual(CALENDARS)
  })
})

describe('the days that the law sheet names (§13.4)', () => {
  it.each([
    [
      2024,
      ['2024-01-01', '2024-01-01'],
      ['2024-02-10', '2024-02-17'],
      ['2024-04-04', '2024-04-06'],
      ['2024-05-01', '2024-05-05'],
      ['2024-06-10', '2024-06-10'],
      ['2024-09-15', '2024-09-17'],
      ['2024-10-01', '2024-10-07'],
    ],
    [
      2025,
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    [
      2026,
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
  ] as [number, ...[string, string][]][])('days off in %i', (year, ...runs) => {
    const named = new Set(runs.flatMap(([from, to]) => datesBetween(from, to)))
    // A weekend inside or beside a run may or may not be listed; weekdays decide.
    const weekdays = (days: Set<string>) => [...days].filter(day => !isWeekend(day)).sort()
    expect(weekdays(off(year))).toEqual(weekdays(named))
    for (const day of named) expect(works(day), day).toBe(false)
  })

  it.each([
    [2024, ['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12']],
    [2025, ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11']],
    [2026, ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']],
  ])('make-up working days in %i', (year, days) => {
    expect([...table(year).work].sort()).toEqual(days)
    for (const day of days) expect(works(day)).toBe(true)
  })

  it('2024-02-09 was no public holiday; from 2025 on New Year’s Eve is one', () => {
    expect(works('2024-02-09')).toBe(true)
    expect(works('2025-01-28')).toBe(false)
    expect(works('2026-02-16')).toBe(false)
  })

  it('2026 has 248 working days (domain sheet E)', () => {
    expect(datesBetween('2026-01-01', '2026-12-31').filter(works)).toHaveLength(248)
  })

  it('days that a notice moves in the year before count: 2018-12-31 off, 2018-12-29 at work', () => {
    expect([works('2018-12-31'), works('2018-12-29'), works('2011-12-31'), works('2007-12-31'), works('2006-12-30')]).toEqual([
      false,
      true,
      true,
      false,
      true,
    ])
  })
})

describe('cross-check with chinese-days (a check, not the truth)', () => {
  it.each(CALENDARS.years.map(({ year }) => year))('%i: the same working days', year => {
    const differ = datesBetween(`${year}-01-01`, `${year}-12-31`).filter(day => isWorkday(day) !== works(day))
    expect(differ).toEqual([])
  })

  it('calls 2027-01-01 a working day, where we say that no notice is loaded', () => {
    expect(isWorkday('2027-01-01')).toBe(true)
    expect(CALENDARS.years.some(({ year }) => year === 2027)).toBe(false)
  })
})

describe('a region’s own days', () => {
  it('are joined, and the version says so', () => {
    const day = { region: '4331', date: '2026-09-18', name: '州庆' }
    const joined = withRegionalDays(CALENDARS, [day])
    expect(joined.regional).toEqual([day])
    expect(joined.version).not.toBe(CALENDARS.version)
    expect(withRegionalDays(CALENDARS, [])).toBe(CALENDARS)
    expect(addDays(day.date, 0)).toBe('2026-09-18')
  })
})
