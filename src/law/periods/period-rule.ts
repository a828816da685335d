/** The shape of a legal period as data: how long, from what, for whom, how it may be prolonged, and where it is written. */
import type { Words } from '#kernel/words.ts'
import type { Citation } from '../statutes/statute.ts'

export type Unit = 'h' | 'd' | 'wd' | 'm' | 'y'

/** Counting regime: civil/administrative procedure, criminal procedure, administrative procedure. */
export type Calc = 'civil' | 'criminal' | 'admin'

/** `forward`: a duty due by then. `back`: N days before an event. `wait`: opens a right only after it. */
export type Direction = 'forward' | 'back' | 'wait'

export type PeriodRule = {
  /** The row id of the law sheet, e.g. D19, N03, D-JY-REPLY. */
  id: string
  title: Words
  /** null: the text names no number (the row then says so and cannot be computed without a house value). */
  amount: number | null
  unit: Unit
  calc: Calc
  direction: Direction
  start: Words
  who: Words
  /** A fixed period (不变期间): never stops, breaks or extends. */
  fixed?: true
  /** false: the end does not move from a rest day (custody-type). Default true. */
  roll?: false
  extension?: { amount: number | null; unit: Unit; by: Words; once?: true }
  excluded?: Words
  note?: Words
  basis: Citation[]
}
