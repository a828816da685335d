/** One leaf in the caller's transaction: what happened is recorded, or nothing happened. */
import { randomBytes } from 'node:crypto'
import { encodeLeaf, type LeafEntry } from '#engine/log/leaf.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { commit, newSalt } from '#vault/commit.ts'
import { aboutDigest, RECORDED_TABLES, type RecordedKind, type RecordedTable, type Row, rowDigest, rowId } from './recorded.ts'

/** A row of a recorded table. `row` holds its id and digest columns as they were written; `spec` only where the table is not in RECORDED_TABLES. */
export type RowToRecord = { kind: RecordedKind; table: string; row: Row; house?: string; at?: Date; spec?: RecordedTable }

/** Something that happened and has no row of its own. `about` holds codes, ids and dates only — never a name, a number or a text. */
export type EventToRecord = { kind: RecordedKind; table: string; id: string; about: Row; house?: string; at?: Date }

/**
 * Records a row that this transaction wrote. `house` is the asker's unless said otherwise (row-level security lets no other through).
 * Returns the event id (uuid v7), by which the leaf is found and proved. Throws a plain Error for a table that is not declared.
 */
export async function append(tx: Tx, what: RowToRecord): Promise<string> {
  return (await appendAll(tx, [what]))[0] as string
}

/** Records several rows of this transaction in one statement, in the order given. Returns their event ids. */
export async function appendAll(tx: Tx, all: RowToRecord[]): Promise<string[]> {
  return write(
    tx,
    all.map(what => {
      const spec = what.spec ?? RECORDED_TABLES.find(one => one.table === what.table)
      if (spec === undefined) throw new Error(`append: ${what.table} is not a recorded table`)
      const { kind, table } = what
      return { kind, table, id: rowId(spec, what.row), digest: rowDigest(spec, what.row), about: null, ...placeOf(tx, what) }
    }),
  )
}

/** Records an event: a sign-in, a refusal, a reading, a right given. Returns the event id. */
export async function appendEvent(tx: Tx, what: EventToRecord): Promise<string> {
  const { kind, table, id, about } = what
  return (await write(tx, [{ kind, table, id, digest: aboutDigest(about), about, ...placeOf(tx, what) }]))[0] as string
}

/** What a leaf's `ref` commits to. */
export function refOf(table: string, id: string): { table: string; id: string } {
  return { table, id }
}

type ToWrite = { kind: RecordedKind; table: string; id: string; digest: string; about: Row | null; house: string; at: Date }

function placeOf(tx: Tx, what: { house?: string; at?: Date }): { house: string; at: Date } {
  return { house: what.house ?? tx.asker.house, at: what.at ?? new Date() }
}

/** One statement for all rows, sent with what follows or with the commit: a leaf without its opening, or an opening without its leaf, cannot be. */
async function write(tx: Tx, all: ToWrite[]): Promise<string[]> {
  const made = all.map(what => {
    const { kind, table, id, digest, about, house, at } = what
    const eventId = uuidV7(at)
    const salt = newSalt()
    const ref = commit(salt, refOf(table, id))
    const entry: LeafEntry = { v: 1, type: kind, eventId, house, occurredAt: at.toISOString(), table, ref, digest: commit(salt, digest) }
    return {
      ...what,
      eventId,
      salt,
      about: about === null ? null : JSON.stringify(about),
      leaf: Buffer.from(encodeLeaf(entry)).toString('hex'),
    }
  })
  const column = <K extends keyof (typeof made)[number]>(key: K): (typeof made)[number][K][] => made.map(one => one[key])
  tx.laterRows(
    'append-leaves',
    `with given as (
       select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
         as g (house, event, kind, ref_table, ref_id, digest, salt, about, leaf)),
     opening as (
       insert into recorded_leaf (house_id, event_id, kind, ref_table, ref_id, digest, salt, about)
       select house, event, kind, ref_table, ref_id, digest, salt, about::jsonb from given)
     insert into log_pending (house_id, event_id, kind, leaf) select house, event, kind, decode(leaf, 'hex') from given`,
    [
      column('house'),
      column('eventId'),
      column('kind'),
      column('table'),
      column('id'),
      column('digest'),
      column('salt'),
      column('about'),
      column('leaf'),
    ],
  )
  return column('eventId')
}

/** RFC 9562 uuid v7: milliseconds, then chance. */
function uuidV7(at: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at.getTime(), 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
