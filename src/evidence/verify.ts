/** Verifies a house: its log against its signatures, its openings against its log, its rows against their leaves. */
import { fromHex } from '#engine/log/bytes.ts'
import { decodeLeaf } from '#engine/log/leaf.ts'
import { auditFacts, auditOrder } from './audit-acts.ts'
import { auditLogs, type LogAudit } from './audit-log.ts'
import { auditOpenings, auditTable } from './audit-rows.ts'
import { type Finding, type Reader, rowsOf } from './finding.ts'
import { RECORDED_TABLES, type RecordedTable } from './recorded.ts'
import type { Pinned } from './witness.ts'

/**
 * `size` counts the leaves of all years, `checkpoint` is the last signed one (root in hex), `unsealedTail` the leaves it does not cover: placed, and waiting.
 * `signatures` says whether the checkpoints were checked against a key. Only what lies before the checkpoint is vouched for.
 */
export type Verification = {
  house: string
  ok: boolean
  size: number
  checkpoint: { origin: string; size: number; root: string } | null
  unsealedTail: { placed: number; waiting: number }
  signatures: 'checked' | 'unchecked'
  rows: number
  findings: Finding[]
}

/**
 * Recomputes everything recorded of a house in one read-only snapshot, so that it can run while the node works. `db` is a connection of the owner or a
 * superuser that nobody else uses meanwhile. `key` is the house's key as the other side pinned it.
 */
export async function verify(
  db: Reader,
  house: string,
  options: { key?: Pinned; tables?: readonly RecordedTable[] } = {},
): Promise<Verification> {
  await db.query('begin isolation level repeatable read read only')
  try {
    const log = await auditLogs(db, house, options.key)
    const sealedLeaves = log.leaves.size
    const waiting = await addWaiting(db, house, log)
    const { ledger, findings } = await auditOpenings(db, house, log)
    const all = [...log.findings, ...findings]
    for (const spec of options.tables ?? RECORDED_TABLES) {
      if (await tableExists(db, spec.table)) all.push(...(await auditTable(db, house, spec, ledger)))
    }
    if (options.tables === undefined && (await tableExists(db, 'act_fact'))) {
      all.push(...(await auditFacts(db, house)))
      // An order can be compared only with placings and acts that are themselves as recorded.
      if (!all.some(one => one.table === 'act_placing' || one.table === 'act')) all.push(...(await auditOrder(db, house)))
    }
    const rows = [...ledger.values()].reduce((sum, one) => sum + one.size, 0)
    return {
      house,
      ok: all.length === 0,
      size: log.size,
      checkpoint: log.checkpoint,
      unsealedTail: { placed: Math.max(0, log.size - log.sealed), waiting },
      signatures: options.key === undefined ? 'unchecked' : 'checked',
      rows: Math.min(rows, sealedLeaves + waiting),
      findings: all,
    }
  } finally {
    await db.query('rollback')
  }
}

/** Every house that has a log or wants one. */
export async function housesWithLogs(db: Reader): Promise<string[]> {
  const rows = await rowsOf<{ house_id: string }>(db, 'select house_id from recorded_leaf union select house_id from log_origin order by 1')
  return rows.map(row => row.house_id)
}

/** Leaves that wait speak for their rows already; they are not sealed, and come after every placed one. */
async function addWaiting(db: Reader, house: string, log: LogAudit): Promise<number> {
  const rows = await rowsOf<{ seq: string; event_id: string; leaf: string }>(
    db,
    `select seq::text, event_id, encode(leaf, 'hex') as leaf from log_pending where house_id = $1 order by log_pending.seq`,
    [house],
  )
  for (const row of rows) {
    const entry = decodeLeaf(fromHex(row.leaf) ?? new Uint8Array())
    if (entry === null || !('eventId' in entry) || entry.eventId !== row.event_id)
      log.findings.push({ what: 'edited', table: 'log_pending', id: row.event_id })
    else log.leaves.set(row.event_id, { entry, at: `waiting#${row.seq}`, order: 1e16 - 1e15 + Number(row.seq), sealed: false })
  }
  return rows.length
}

async function tableExists(db: Reader, table: string): Promise<boolean> {
  return (
    (await rowsOf(db, 'select 1 from information_schema.tables where table_schema = current_schema() and table_name = $1', [table]))
      .length > 0
  )
}
