/** What a person settles about each line of a sheet before it is entered: plain data, testable without a page. */
import type { z } from 'zod'
import type { OutputOf } from '#contract/endpoint.ts'
import type { ItemAnswer, previewItems } from '#contract/meeting/items.ts'

export type Seen = OutputOf<typeof previewItems>
export type SeenItem = Seen['items'][number]
export type Choice = 'open' | 'past' | 'leave-out'
export type Line = { as: Choice; side: string; values: Record<string, string> }
/** By row. */
export type Settled = Record<number, Line>

/** As proposed: what is in the ledger already stays out; a line about which something is asked keeps what was read. */
export const settledOf = (seen: Seen): Settled =>
  Object.fromEntries(seen.items.map(item => [item.row, { as: item.here ? 'leave-out' : item.as, side: item.side ?? '', values: {} }]))

/** The six fields and the day as they stand for a line now. */
export const textNow = (item: SeenItem, line: Line | undefined, field: string): string => line?.values[field] ?? item.values[field] ?? ''

const ASKED = ['task', 'target', 'baseline', 'problems', 'ownerHouse', 'effect'] as const

/** What still keeps a line from being opened today; a past line keeps its gaps. */
export function openGaps(item: SeenItem, line: Line | undefined, today: string): string[] {
  if (line?.as !== 'open') return []
  const gaps: string[] = ASKED.filter(field => textNow(item, line, field).trim() === '' && !(field === 'ownerHouse' && line.side))
  const due = textNow(item, line, 'dueOn')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(due) || due < today) gaps.push('dueOn')
  if (!line.side) gaps.push('side')
  return gaps
}

/** The same text into every missing one of the six fields of the lines that are to be opened. */
export function fillGaps(seen: Seen, settled: Settled, text: string, today: string): Settled {
  const next: Settled = { ...settled }
  for (const item of seen.items) {
    const line = settled[item.row]
    if (!line) continue
    const gaps = openGaps(item, line, today).filter(field => (ASKED as readonly string[]).includes(field) && field !== 'ownerHouse')
    if (gaps.length > 0) next[item.row] = { ...line, values: { ...line.values, ...Object.fromEntries(gaps.map(field => [field, text])) } }
  }
  return next
}

/** As the contract wants it. */
export const toSend = (settled: Settled): z.input<typeof ItemAnswer>[] =>
  Object.entries(settled).map(([row, line]) => ({ row: Number(row), as: line.as, values: line.values, side: line.side || null }))
