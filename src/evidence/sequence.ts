/** The sequencer: gives waiting leaves their places in the house's log. */

import { toHex } from '#engine/log/bytes.ts'
import { originOf } from '#engine/log/checkpoint.ts'
import { encodeLeaf } from '#engine/log/leaf.ts'
import { emptyRoot, grow, leafHash, rootAt } from '#engine/log/tree.ts'
import type { Store } from '#store/store.ts'
import { asSealer, type Tx } from '#store/unit-of-work.ts'
import { sha256 } from '#vault/commit.ts'
import { type Head, lastCheckpoint, lockHead, soundFrontier, type World } from './log-tables.ts'

/** `taken` leaves were placed; `size` is the log's size now. `awaitsCheckpoint`: a new year begins after the old log's last leaves are signed. */
export type Sequenced = { taken: number; origin: string | null; size: number; awaitsCheckpoint: boolean }

const BATCH = 256

type Waiting = { eventId: string; leaf: Uint8Array }

/** Places every leaf that waits for this house, 256 to a transaction. Safe to run at the same time in several processes. */
export async function sequence(store: Store, house: string, world: World): Promise<Sequenced> {
  let taken = 0
  for (;;) {
    const once = await asSealer(store, tx => sequenceOnce(tx, house, world))
    taken += once.taken
    if (once.taken < BATCH) return { ...once, taken }
  }
}

async function sequenceOnce(tx: Tx, house: string, world: World): Promise<Sequenced> {
  const open = await lockHead(tx, house)
  const year = legalYear(world.now())
  if (open !== undefined && year > open.year && (await lastCheckpoint(tx, house, open.origin))?.size !== open.size) {
    return { taken: 0, origin: open.origin, size: open.size, awaitsCheckpoint: true }
  }
  // Locked and taken row by row: identity numbers become visible out of order, so "greater than the last" would lose leaves.
  const waiting = await tx.query<Waiting>(
    `delete from log_pending where house_id = $1 and seq in (
       select seq from log_pending where house_id = $1 order by seq limit ${BATCH} for update skip locked)
     returning event_id as "eventId", leaf, seq`,
    [house],
  )
  if (waiting.length === 0) return { taken: 0, origin: open?.origin ?? null, size: open?.size ?? 0, awaitsCheckpoint: false }
  const inOrder = (waiting as (Waiting & { seq: number })[]).sort((a, b) => a.seq - b.seq)
  const head = open !== undefined && year <= open.year ? open : await openLog(tx, house, year, open, world)
  const size = await place(tx, house, head, inOrder)
  return { taken: waiting.length, origin: head.origin, size, awaitsCheckpoint: false }
}

/** Opens the log of a year; its first leaf ties it to the last checkpoint of the log before. */
async function openLog(tx: Tx, house: string, year: number, before: Head | undefined, world: World): Promise<Head> {
  const origin = originOf(house, year)
  const at = world.now().toISOString()
  if (before !== undefined)
    await tx.query('update log_origin set closed_at = $3 where house_id = $1 and origin = $2', [house, before.origin, at])
  await tx.query('insert into log_origin (house_id, origin, year, opened_at) values ($1, $2, $3, $4)', [house, origin, year, at])
  const head: Head = { origin, year, size: 0, root: emptyRoot(sha256) }
  await tx.query('insert into log_head (house_id, origin, size, root) values ($1, $2, 0, $3)', [house, origin, Buffer.from(head.root)])
  const prior = before === undefined ? null : { origin: before.origin, size: before.size, root: toHex(before.root) }
  const leaf = encodeLeaf({ v: 1, type: 'origin', house, origin, occurredAt: at, prior })
  const size = await place(tx, house, head, [{ eventId: `origin:${origin}`, leaf }])
  return { ...head, size, root: leafHash(sha256, leaf) }
}

/** Writes leaves, the subtrees they complete, and the new head; returns the new size. */
async function place(tx: Tx, house: string, head: Head, waiting: readonly Waiting[]): Promise<number> {
  const hashes = waiting.map(one => leafHash(sha256, one.leaf))
  const old = await soundFrontier(tx, house, head)
  const { size, nodes } = grow(sha256, head.size, old, hashes)
  const made = new Map(nodes.map(node => [`${node.level}/${node.index}`, node.hash]))
  const root = rootAt(sha256, size, (level, index) => made.get(`${level}/${index}`) ?? old(level, index))
  await tx.query(
    `insert into log_leaf (house_id, origin, idx, event_id, leaf, leaf_hash)
     select $1, $2, $3::bigint + n - 1, event_id, decode(leaf, 'hex'), decode(hash, 'hex')
     from unnest($4::text[], $5::text[], $6::text[]) with ordinality as w (event_id, leaf, hash, n)`,
    [house, head.origin, head.size, waiting.map(one => one.eventId), waiting.map(one => toHex(one.leaf)), hashes.map(toHex)],
  )
  const inner = nodes.filter(node => node.level > 0)
  await tx.query(
    `insert into log_node (house_id, origin, level, idx, hash)
     select $1, $2, level, idx, decode(hash, 'hex') from unnest($3::int[], $4::bigint[], $5::text[]) as w (level, idx, hash)`,
    [house, head.origin, inner.map(node => node.level), inner.map(node => node.index), inner.map(node => toHex(node.hash))],
  )
  await tx.query('update log_head set size = $3, root = $4, moved_at = now() where house_id = $1 and origin = $2', [
    house,
    head.origin,
    size,
    Buffer.from(root),
  ])
  return size
}

/** The calendar year in Asia/Shanghai. */
function legalYear(at: Date): number {
  return new Date(at.getTime() + 8 * 3_600_000).getUTCFullYear()
}
