/** The holiday tables 2007–2026; a new year is one new file and one line here. A year without a notice makes dates provisional. */
import type { Calendars, HolidayYear, RegionalDay } from './holiday-year.ts'
import { year2007 } from './year-2007.ts'
import { year2008 } from './year-2008.ts'
import { year2009 } from './year-2009.ts'
import { year2010 } from './year-2010.ts'
import { year2011 } from './year-2011.ts'
import { year2012 } from './year-2012.ts'
import { year2013 } from './year-2013.ts'
import { year2014 } from './year-2014.ts'
import { year2015 } from './year-2015.ts'
import { year2016 } from './year-2016.ts'
import { year2017 } from './year-2017.ts'
import { year2018 } from './year-2018.ts'
import { year2019 } from './year-2019.ts'
import { year2020 } from './year-2020.ts'
import { year2021 } from './year-2021.ts'
import { year2022 } from './year-2022.ts'
import { year2023 } from './year-2023.ts'
import { year2024 } from './year-2024.ts'
import { year2025 } from './year-2025.ts'
import { year2026 } from './year-2026.ts'

export type { Calendars, HolidayYear, OffRun, RegionalDay } from './holiday-year.ts'

/** Every year whose notice we hold. */
const YEARS: readonly HolidayYear[] = [
  year2007,
  year2008,
  year2009,
  year2010,
  year2011,
  year2012,
  year2013,
  year2014,
  year2015,
  year2016,
  year2017,
  year2018,
  year2019,
  year2020,
  year2021,
  year2022,
  year2023,
  year2024,
  year2025,
  year2026,
]

/** Local festivals fixed by autonomous areas (放假办法 art 4): none confirmed yet, an administrator's own list is joined by `withRegionalDays`. */
const REGIONAL: readonly RegionalDay[] = []

/** What the product ships with. */
export const CALENDARS: Calendars = { version: '2007-2026 checked 2026-11-21', years: YEARS, regional: REGIONAL }

/** The shipped tables plus a region's own days; the version says that they were added. */
export function withRegionalDays(calendars: Calendars, days: readonly RegionalDay[]): Calendars {
  if (days.length === 0) return calendars
  return { ...calendars, version: `${calendars.version} +${days.length} regional`, regional: [...calendars.regional, ...days] }
}
