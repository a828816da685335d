/** The oracle of the law tests: periods counted day by day on the State Council's lists, without the engine. */
import { year2022 } from '#law/calendars/year-2022.ts'
import { year2023 } from '#law/calendars/year-2023.ts'
import { year2024 } from '#law/calendars/year-2024.ts'
import { year2025 } from '#law/calendars/year-2025.ts'
import { year2026 } from '#law/calendars/year-2026.ts'

const YEARS = [year2022, year2023, year2024, year2025, year2026]
/** A day from milliseconds. */
export const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
/** The day `n` days later. */
export const next = (day: string, n = 1): string => iso(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000)

/** A day on which the last day of a period does not fall: listed as off, or a weekend that is not made up. */
function rests(day: string): boolean {
  if (YEARS.some(year => (year.work as readonly string[]).includes(day))) return false
  if (YEARS.some(year => year.off.some(({ from, to }) => from <= day && day <= to))) return true
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

/** The first day from this one on that is no rest day. */
export const rolled = (day: string): string => {
  let end = day
  while (rests(end)) end = next(end)
  return end
}

/** The corresponding day of a later month, or its last day. */
export function monthsOn(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** Day by day on working days, the first not counted. */
function workingDaysOn(day: string, amount: number): string {
  let end = day
  for (let left = amount; left > 0; ) {
    end = next(end)
    if (!rests(end)) left--
  }
  return end
}

/** The last day of a period whose first day is not counted. */
export const due = (day: string, amount: number, unit: 'd' | 'm' | 'wd'): string =>
  unit === 'wd' ? workingDaysOn(day, amount) : rolled(unit === 'm' ? monthsOn(day, amount) : next(day, amount))
