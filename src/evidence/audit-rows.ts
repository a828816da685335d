/** Compares every recorded row with its last leaf and names rows that were edited, deleted, inserted or swapped past the program. */
import { commit } from '#vault/commit.ts'
import { refOf } from './append.ts'
import type { LogAudit, PlacedLeaf } from './audit-log.ts'
import { type Finding, type Reader, rowsOf } from './finding.ts'
import { aboutDigest, columnText, type RecordedTable, type Row, rowDigest, rowId } from './recorded.ts'

type Opening = { event_id: string; kind: string; ref_table: string; ref_id: string; digest: string; salt: string; about: string | null }
type Recorded = { opening: Opening; leaf: PlacedLeaf }

/** What is recorded of a house's rows: the newest leaf of each row, by table and id. */
export type Ledger = Map<string, Map<string, Recorded>>

/** Matches leaves with their openings. Leaves that still wait count too: the row they speak for is recorded, only not sealed. */
export async function auditOpenings(db: Reader, house: string, log: LogAudit): Promise<{ ledger: Ledger; findings: Finding[] }> {
  const findings: Finding[] = []
  const ledger: Ledger = new Map()
  const openings = await rowsOf<Opening>(
    db,
    'select event_id, kind, ref_table, ref_id, digest, salt, about::text as about from recorded_leaf where house_id = $1 order by event_id',
    [house],
  )
  const unopened = new Set(log.leaves.keys())
  for (const opening of openings) {
    const leaf = log.leaves.get(opening.event_id)
    unopened.delete(opening.event_id)
    if (leaf === undefined) {
      findings.push({ what: 'deleted', table: 'log_pending', id: opening.event_id })
      continue
    }
    if (!opens(opening, leaf)) findings.push({ what: 'edited', table: 'recorded_leaf', id: opening.event_id, leaf: leaf.at })
    if (opening.about !== null) continue
    const rows = ledger.get(leaf.entry.table) ?? new Map<string, Recorded>()
    ledger.set(leaf.entry.table, rows)
    const before = rows.get(opening.ref_id)
    if (before === undefined || before.leaf.order < leaf.order) rows.set(opening.ref_id, { opening, leaf })
  }
  for (const eventId of unopened)
    findings.push({ what: 'deleted', table: 'recorded_leaf', id: eventId, leaf: log.leaves.get(eventId)?.at ?? '' })
  return { ledger, findings }
}

function opens(opening: Opening, leaf: PlacedLeaf): boolean {
  const { entry } = leaf
  const about = opening.about === null || aboutDigest(JSON.parse(opening.about)) === opening.digest
  return (
    about &&
    opening.kind === entry.type &&
    opening.ref_table === entry.table &&
    commit(opening.salt, refOf(opening.ref_table, opening.ref_id)) === entry.ref &&
    commit(opening.salt, opening.digest) === entry.digest
  )
}

const PAGE = 2000

/** Compares one table of a house with its leaves. */
export async function auditTable(db: Reader, house: string, spec: RecordedTable, ledger: Ledger): Promise<Finding[]> {
  const recorded = ledger.get(spec.table) ?? new Map<string, Recorded>()
  const unseen = new Set(recorded.keys())
  const findings: Finding[] = []
  const changed: { row: Row; id: string; recorded: Recorded }[] = []
  for await (const row of rowsOfTable(db, house, spec)) {
    const id = rowId(spec, row)
    const known = recorded.get(id)
    unseen.delete(id)
    if (known === undefined) {
      if (needsLeaf(spec, row)) findings.push({ what: 'inserted', table: spec.table, id })
    } else if (commit(known.opening.salt, rowDigest(spec, row)) !== known.leaf.entry.digest) {
      changed.push({ row, id, recorded: known })
    }
  }
  for (const id of unseen) findings.push({ what: 'deleted', table: spec.table, id, leaf: recorded.get(id)?.leaf.at ?? '' })
  for (const one of changed) {
    const swapped = changed.some(other => other !== one && isOtherRow(spec, one.row, other.row, other.recorded))
    findings.push({ what: swapped ? 'swapped' : 'edited', table: spec.table, id: one.id, leaf: one.recorded.leaf.at })
  }
  return findings
}

/** Whether a row of this table may not be without a leaf. */
function needsLeaf({ everyRow }: RecordedTable, row: Row): boolean {
  return typeof everyRow === 'boolean' ? everyRow : columnText(row[everyRow.unless.column]) !== everyRow.unless.is
}

/** Whether a row now holds what the log says another one held. */
function isOtherRow(spec: RecordedTable, row: Row, other: Row, recorded: Recorded): boolean {
  const asOther = { ...row, ...Object.fromEntries(spec.idColumns.map(column => [column, other[column]])) }
  return commit(recorded.opening.salt, rowDigest(spec, asOther)) === recorded.leaf.entry.digest
}

/** Every row of a house in a table, column by column as text, whatever types the driver knows. Runs inside a transaction: the cursor needs one. */
async function* rowsOfTable(db: Reader, house: string, spec: RecordedTable): AsyncGenerator<Row> {
  const names = [...new Set([...spec.idColumns, ...spec.digestColumns])]
  const types = await rowsOf<{ column_name: string; data_type: string }>(
    db,
    `select column_name, data_type from information_schema.columns where table_schema = current_schema() and table_name = $1`,
    [spec.table],
  )
  const columns = names.map(
    name => `${asText(quoted(name), types.find(one => one.column_name === name)?.data_type ?? '')} as ${quoted(name)}`,
  )
  const json = new Set(types.filter(one => isJson(one.data_type)).map(one => one.column_name))
  await db.query(`declare audited no scroll cursor for select ${columns.join(', ')} from ${quoted(spec.table)} where house_id = $1`, [
    house,
  ])
  try {
    for (;;) {
      const rows = await rowsOf<Record<string, string | null>>(db, `fetch ${PAGE} from audited`)
      for (const row of rows)
        yield Object.fromEntries(
          Object.entries(row).map(([name, text]) => [name, text !== null && json.has(name) ? columnText(JSON.parse(text)) : text]),
        )
      if (rows.length < PAGE) return
    }
  } finally {
    await db.query('close audited')
  }
}

function isJson(type: string): boolean {
  return type === 'jsonb' || type === 'json' || type === 'ARRAY'
}

function asText(column: string, type: string): string {
  if (isJson(type)) return `to_jsonb(${column})::text`
  if (type === 'bytea') return `encode(${column}, 'hex')`
  if (type === 'timestamp with time zone') return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  if (type === 'date') return `to_char(${column}, 'YYYY-MM-DD')`
  return `${column}::text`
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
