/** Reading the log's tables: the open log of a house, stored subtrees in one query, the last checkpoint. */
import { sameBytes, toHex } from '#engine/log/bytes.ts'
import { frontier, type ReadNode, rootAt } from '#engine/log/tree.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { sha256 } from '#vault/commit.ts'

/** The clock of this node, handed in. */
export type World = { now(): Date }

export type Head = { origin: string; year: number; size: number; root: Uint8Array }
export type SignedHead = { origin: string; size: number; root: Uint8Array; note: string; signedAt: string }

/** The open log of a house with its head, locked against every other sequencer and signer; undefined before the first leaf. */
export async function lockHead(tx: Tx, house: string): Promise<Head | undefined> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('countersign-log/' || $1, 0))`, [house])
  return openHead(tx, house)
}

/** The open log of a house with its head, unlocked. */
export async function openHead(tx: Tx, house: string): Promise<Head | undefined> {
  return tx.maybe<Head>(
    `select o.origin, o.year, h.size, h.root from log_origin o join log_head h using (house_id, origin) where o.house_id = $1 and o.closed_at is null`,
    [house],
  )
}

/** The newest checkpoint of one log. */
export async function lastCheckpoint(tx: Tx, house: string, origin: string): Promise<SignedHead | undefined> {
  return tx.maybe<SignedHead>(
    `select origin, size, root, note, signed_at as "signedAt" from log_checkpoint where house_id = $1 and origin = $2 order by size desc limit 1`,
    [house, origin],
  )
}

/** Fetches stored subtrees in one query and gives a reader for them. Throws Fault `internal` when one is missing. */
export async function nodeReader(
  tx: Tx,
  house: string,
  origin: string,
  asked: readonly { level: number; index: number }[],
): Promise<ReadNode> {
  const rows =
    asked.length === 0
      ? []
      : await tx.query<{ level: number; idx: number; hash: Uint8Array }>(
          `with asked as (select * from unnest($3::int[], $4::bigint[]) as a (level, idx))
     select a.level, a.idx, n.hash from asked a join log_node n on n.house_id = $1 and n.origin = $2 and n.level = a.level and n.idx = a.idx
     union all
     select 0, a.idx, l.leaf_hash from asked a join log_leaf l on l.house_id = $1 and l.origin = $2 and l.idx = a.idx where a.level = 0`,
          [house, origin, asked.map(at => at.level), asked.map(at => at.index)],
        )
  const held = new Map(rows.map(row => [`${row.level}/${row.idx}`, new Uint8Array(row.hash)]))
  return (level, index) => {
    const hash = held.get(`${level}/${index}`)
    if (hash === undefined) throw brokenLog(origin, `node ${level}/${index} is missing`)
    return hash
  }
}

/** A reader of the frontier of a tree, after checking that it still adds up to the root that was written down. */
export async function soundFrontier(tx: Tx, house: string, head: { origin: string; size: number; root: Uint8Array }): Promise<ReadNode> {
  const read = await nodeReader(tx, house, head.origin, frontier(head.size))
  const root = rootAt(sha256, head.size, read)
  if (!sameBytes(root, head.root)) throw brokenLog(head.origin, `at ${head.size} the tree gives ${toHex(root)}`)
  return read
}

/** The log does not add up: nothing is appended and nothing signed until a person has looked (`countersign verify` names the place). */
export function brokenLog(origin: string, detail: string): Fault {
  return new Fault(
    'internal',
    words('存证日志前后不一致，已停止签发检查点，请运行核验', 'The log is inconsistent; signing has stopped. Run verify.'),
    {
      cause: new Error(`${origin}: ${detail}`),
    },
  )
}
