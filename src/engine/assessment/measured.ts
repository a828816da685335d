/** What indicators count: one record for a matter, for each period that ran in it, each letter signed for, each act counted as such. No personal text. */
import type { Sort } from '#law/indicators/index.ts'

/**
 * One record. `part` names it within its matter. Houses: `fromHouse` opened the matter, `toHouse` is its other party, `byHouse` is whose doing is measured.
 * Dates 'YYYY-MM-DD', the latest possible day of inexact ones, null where none is known. Codes as in law/indicators.
 */
export type Measured = {
  part: string
  sort: Exclude<Sort, 'clause'>
  procedure: string
  subject: string
  clock: string
  shared: boolean
  fromHouse: string
  toHouse: string
  byHouse: string
  openedOn: string | null
  ended: boolean
  endedOn: string | null
  startOn: string | null
  dueOn: string | null
  metOn: string | null
  kept: string
  state: string
  replied: boolean
  points: number
  adopted: number
  partly: number
  refused: number
  corrected: number
  checked: number
  adoption: string
  outcome: string
  outcomeOn: string | null
  plannedOn: string | null
  withdrawn: boolean
  objection: string
  corrective: boolean
  detail: string
}

/** The columns of table `measure`, in the order of the fields. */
export const COLUMNS = {
  part: 'text',
  sort: 'text',
  procedure: 'text',
  subject: 'text',
  clock: 'text',
  shared: 'boolean',
  fromHouse: 'text',
  toHouse: 'text',
  byHouse: 'text',
  openedOn: 'date',
  ended: 'boolean',
  endedOn: 'date',
  startOn: 'date',
  dueOn: 'date',
  metOn: 'date',
  kept: 'text',
  state: 'text',
  replied: 'boolean',
  points: 'int',
  adopted: 'int',
  partly: 'int',
  refused: 'int',
  corrected: 'int',
  checked: 'int',
  adoption: 'text',
  outcome: 'text',
  outcomeOn: 'date',
  plannedOn: 'date',
  withdrawn: 'boolean',
  objection: 'text',
  corrective: 'boolean',
  detail: 'text',
} as const satisfies Record<keyof Measured, 'text' | 'boolean' | 'date' | 'int'>

/** The column of a field: `dueOn` is `due_on`. */
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
