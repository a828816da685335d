/** The shape of a year's holiday table and of a region's own festival days: data with source and date. */

/** A run of consecutive days off, both ends included; weekend days inside it are listed too. */
export type OffRun = { name: string; from: string; to: string }

/** What the State Council notice for one year says. A day may lie in the year before or after (new-year swaps). */
export type HolidayYear = {
  year: number
  off: readonly OffRun[]
  /** Saturdays and Sundays on which people work. */
  work: readonly string[]
  papers: readonly { title: string; url: string }[]
  checkedOn: string
}

/** A local day off of an autonomous area (放假办法 art 4); `region` is a GB/T 2260 prefix, e.g. '4331'. */
export type RegionalDay = { region: string; date: string; name: string }

/** All tables a computation may use. Plain data: it travels in letters and is named in results by `version`. */
export type Calendars = { version: string; years: readonly HolidayYear[]; regional: readonly RegionalDay[] }
