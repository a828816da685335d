/** The closed list of what a house records, and the tables whose rows the log can vouch for. */

import { toHex, utf8 } from '#engine/log/bytes.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { sha256 } from '#vault/commit.ts'

/** Kinds of leaves (design §7). Not recorded: drafts, sessions, jobs, projections. */
export const RECORDED_KINDS = [
  'act',
  'letter',
  'receipt',
  'placing',
  'decision',
  'number',
  'right',
  'sign-in',
  'refusal',
  'read',
  'setting',
  'paper',
  'blob',
] as const
export type RecordedKind = (typeof RECORDED_KINDS)[number]

/**
 * A table whose rows are recorded. `idColumns` name a row within its house (house_id itself is not listed); `digestColumns` are those that never change
 * without a new leaf. `everyRow`: a row without a leaf was put in by other means and is named by `verify`; with `unless`, rows that hold this text in this
 * column need none (a receipt carries no number and is not recorded by its sender).
 */
export type RecordedTable = {
  table: string
  idColumns: readonly string[]
  digestColumns: readonly string[]
  everyRow: boolean | { unless: { column: string; is: string } }
}

/** The tables that `verify` recomputes. One line each; columns that placing or service fill in later are left out. */
export const RECORDED_TABLES: readonly RecordedTable[] = [
  {
    table: 'act',
    idColumns: ['act_id'],
    digestColumns: ['matter_id', 'kind', 'by_house', 'person_id', 'post', 'on_date', 'header', 'hash', 'signature', 'source'],
    everyRow: true,
  },
  {
    table: 'act_placing',
    idColumns: ['matter_id', 'epoch', 'n'],
    digestColumns: ['act_hash', 'body', 'hash', 'signature'],
    everyRow: true,
  },
  {
    table: 'outbox',
    idColumns: ['letter_id'],
    digestColumns: ['to_house', 'sequence', 'kind', 'matter_id', 'act_id'],
    everyRow: { unless: { column: 'sequence', is: '0' } },
  },
  { table: 'inbox', idColumns: ['letter_id'], digestColumns: ['from_house', 'sequence', 'kind', 'matter_id', 'act_id'], everyRow: false },
  { table: 'attachment', idColumns: ['attachment_id'], digestColumns: ['plain_hash', 'blob_id'], everyRow: true },
]

/** A row as the caller holds it or as the database gives it back. */
export type Row = Readonly<Record<string, unknown>>

/**
 * SHA-256 (hex) over the canonical JSON of the table's name and its digest columns as text: the same for a row in hand and for the row read back.
 * Numbers and booleans count as their text, dates as 'YYYY-MM-DD', instants as ISO 8601 UTC with milliseconds, JSON as its canonical form, bytes as hex.
 */
export function rowDigest(spec: RecordedTable, row: Row): string {
  const values = Object.fromEntries(spec.digestColumns.map(column => [column, columnText(row[column])]))
  return toHex(sha256(utf8(canonicalJson({ table: spec.table, values }))))
}

/** SHA-256 (hex) over the canonical JSON of an event's codes. */
export function aboutDigest(about: unknown): string {
  return toHex(sha256(utf8(canonicalJson(asStored(about)))))
}

/** The id of a row within its house: its id columns, joined by '/'. */
export function rowId(spec: RecordedTable, row: Row): string {
  return spec.idColumns
    .map(column => columnText(row[column]) ?? '')
    .map(text => (spec.idColumns.length === 1 ? text : text.replaceAll('%', '%25').replaceAll('/', '%2F')))
    .join('/')
}

/** A JSON value whose canonical text is known already: it stands for the value in a row to be recorded. */
export class CanonicalText {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A column's value as text; null stays null, and a column left out counts as null. */
export function columnText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (value instanceof CanonicalText) return value.text
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return toHex(value)
  return typeof value === 'object' ? canonicalJson(asStored(value)) : String(value)
}

/** JSON as a jsonb column keeps it: members without a value are left out. */
function asStored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown
}
