/** What a published case is here: its account line by line, and the acts recorded from those lines. */
import type { DateBounds, Facts } from '#engine/procedure/act.ts'

/** One line of the published account, as its source dates it. `unknown` with the limits the account gives. */
export type PublishedLine = { when: string; precision: DateBounds['precision']; notBefore?: string; notAfter?: string; says: string }
/** `line`: which line it comes from (0-based). `implied`: not told itself, but the told act cannot be without it; then only limits, never a day of its own. */
export type PublishedAct = {
  line: number
  by: 'procuratorate' | 'court'
  kind: string
  precision: DateBounds['precision']
  date: string | null
  notBefore?: string
  notAfter?: string
  facts: Facts
  bounds?: Record<string, DateBounds>
  implied?: string
}
export type PublishedMatter = {
  key: string
  procedureId: 'enforcement-supervision-case' | 'enforcement-suggestion'
  title: string
  acts: PublishedAct[]
}
export type PublishedCase = {
  id: string
  title: string
  source: string
  region: string
  procuratorate: string
  court: string
  lines: PublishedLine[]
  matters: PublishedMatter[]
  /** Lines that are no act of our procedures, each with the reason. */
  left: { line: number; because: string }[]
}
