/** Which days are rest days in a region, and for which years a holiday notice is known (rules T4, T6, T16). */
import { addDays, isWeekend, type PlainDate, yearOf } from '#kernel/plain-date.ts'
import type { Calendars } from '#law/calendars/index.ts'

/** Rest days of one region. `unknown` years have no notice: weekends still count, and the result is provisional. */
export type RestDays = {
  isRest(date: PlainDate): boolean
  /** Whether the State Council notice for the date's year is in the tables. */
  isCovered(date: PlainDate): boolean
  /** Name of the holiday on that day, '' on an ordinary day or weekend. */
  nameOf(date: PlainDate): string
  /** Whether the day is a Saturday or Sunday on which people work. */
  isMakeUp(date: PlainDate): boolean
}

type Table = { off: Map<PlainDate, string>; work: Set<PlainDate>; years: Set<number> }

const tables = new WeakMap<Calendars, Table>()

function tableOf(calendars: Calendars): Table {
  const known = tables.get(calendars)
  if (known) return known
  const table: Table = { off: new Map(), work: new Set(), years: new Set() }
  for (const year of [...calendars.years].sort((a, b) => a.year - b.year)) {
    table.years.add(year.year)
    for (const run of year.off) {
      for (let day = run.from; day <= run.to; day = addDays(day, 1)) {
        table.off.set(day, run.name)
        table.work.delete(day)
      }
    }
    for (const day of year.work) {
      table.work.add(day)
      table.off.delete(day)
    }
  }
  tables.set(calendars, table)
  return table
}

/**
 * The rest days of a region (GB/T 2260 code; '' for none): Saturdays, Sundays and public holidays as moved by the yearly notice;
 * a make-up working day is a working day; a local festival of an autonomous area counts only in that area.
 */
export function restDaysOf(calendars: Calendars, region = ''): RestDays {
  const table = tableOf(calendars)
  const local = new Map(calendars.regional.filter(day => region !== '' && region.startsWith(day.region)).map(day => [day.date, day.name]))
  return {
    isRest: date => local.has(date) || table.off.has(date) || (isWeekend(date) && !table.work.has(date)),
    isCovered: date => table.years.has(yearOf(date)),
    nameOf: date => local.get(date) ?? table.off.get(date) ?? '',
    isMakeUp: date => table.work.has(date) && isWeekend(date) && !local.has(date),
  }
}
