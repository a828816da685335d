/** What an indicator is as data: which records it counts, when a record falls into a period, what is above and below the line, and where that is written. */
import type { Words } from '#kernel/words.ts'

/** The dates of a record. `dueOn` and `metOn`: the duty it measures; `outcomeOn`: its result; `plannedOn`: a meeting or activity. */
export type DateField = 'openedOn' | 'endedOn' | 'startOn' | 'dueOn' | 'metOn' | 'outcomeOn' | 'plannedOn'

/**
 * The codes of a record. `kept`: yes, no, or empty while it cannot be said. `state` of the duty: none, open, met, moot, suspended, unsure, under-way,
 * unconfirmed. `adoption` of a reply: adopted, partly, not-adopted. `objection`: none, open, upheld, not-upheld.
 */
export type CodeField = 'subject' | 'procedure' | 'clock' | 'kept' | 'state' | 'adoption' | 'outcome' | 'objection' | 'detail'
export type FlagField = 'shared' | 'ended' | 'replied' | 'withdrawn' | 'corrective'
export type CountField = 'points' | 'adopted' | 'partly' | 'refused' | 'corrected' | 'checked'

/** A day to compare with: the legal today, the last day looked at (the earlier of today and the period's end), or another date of the record. */
export type Bound = 'today' | 'day' | DateField

/** A condition on one record. A date that is not known fulfils no comparison. */
export type Test =
  | { date: DateField; known: true }
  | { date: DateField; before: Bound }
  | { date: DateField; upTo: Bound }
  | { code: CodeField; is: readonly string[] }
  | { flag: FlagField; is: boolean }
  | { count: CountField; atLeast: number }
  | { all: readonly Test[] }
  | { any: readonly Test[] }
  | { not: Test }

/**
 * `matter`: one record for each matter. `duty`: one for each period that ran in it. `signing`: one for each served letter that a desk signs for.
 * `event`: one for each act that is counted as such. `clause`: one for each clause in force.
 */
export type Sort = 'matter' | 'duty' | 'signing' | 'event' | 'clause'

/** `on`: the date that places a record in a period. `standing`: how things stand on the last day looked at. `used`: used under it in the period. */
export type PeriodRule = { on: DateField } | { standing: true } | { used: true }

export type Indicator = {
  id: string
  title: Words
  /** The whole definition in a sentence or two. */
  definition: Words
  /** What is above the line; for a count, what is counted. */
  above: Words
  below: Words | null
  excluded: readonly Words[]
  /** From which procedures, acts and clocks the records come. */
  source: Words
  /** By which date a record falls into the period, in words. */
  falls: Words
  unit: 'count' | 'rate' | 'days'
  sort: Sort
  period: PeriodRule
  /** All records it looks at; what is left out is named in `excluded`. */
  of: Test
  numerator: Test
  denominator: Test | null
  /** For `days`: from which date to which. */
  days?: { from: DateField; until: DateField }
  /** Shown split by this code or date: by procedure, or by age in days on the last day looked at. */
  by?: CodeField | { age: DateField }
  /** The row of law sheet §8.4 it follows, or why it has none, and the clauses that ask for it. */
  basis: { row: Words; clauses: readonly string[] }
}

/** Everything of the record set, nothing above or below it left out. */
export const ALL: Test = { all: [] }

export const subject = (...is: string[]): Test => ({ code: 'subject', is })

/** What §8.4 leaves out of every rate of replies. */
export const COUNTED: readonly Test[] = [
  { flag: 'withdrawn', is: false },
  { not: { code: 'state', is: ['suspended', 'unconfirmed', 'unsure'] } },
  { not: { code: 'objection', is: ['open', 'upheld'] } },
]
