/** How a house's log stands: its head, what is signed, what is not yet, and who countersigned when. */
import { toHex } from '#engine/log/bytes.ts'
import { rootWords } from '#engine/log/root-words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { lastCheckpoint, openHead } from './log-tables.ts'

/** `seconds` counts from the countersignature's own time to now. `size` is the tree it speaks for. */
export type Countersigned = { witness: string; origin: string; size: number; at: string; seconds: number }

/** `root` is hex, `words` its first four bytes as words. `unsealed` = leaves that no signed checkpoint covers: waiting or placed and unsigned. */
export type LogStatus = {
  origin: string | null
  size: number
  root: string | null
  words: string[]
  waiting: number
  unsealed: number
  checkpoint: { size: number; root: string; words: string[]; signedAt: string; note: string } | null
  countersigned: Countersigned[]
}

/** The state of the asker's own log (row-level security shows no other). The newest countersignature of each witness, oldest first. */
export async function status(tx: Tx, world: { now(): Date }): Promise<LogStatus> {
  const house = tx.asker.house
  const head = await openHead(tx, house)
  const last = head && (await lastCheckpoint(tx, house, head.origin))
  const { waiting } = await tx.one<{ waiting: number }>('select count(*) as waiting from log_pending where house_id = $1', [house])
  return {
    origin: head?.origin ?? null,
    size: head?.size ?? 0,
    root: head ? toHex(head.root) : null,
    words: head ? rootWords(head.root) : [],
    waiting,
    unsealed: waiting + (head?.size ?? 0) - (last?.size ?? 0),
    checkpoint: last
      ? { size: last.size, root: toHex(last.root), words: rootWords(last.root), signedAt: last.signedAt, note: last.note }
      : null,
    countersigned: await countersigned(tx, house, world.now()),
  }
}

async function countersigned(tx: Tx, house: string, now: Date): Promise<Countersigned[]> {
  const rows = await tx.query<{ witness: string; origin: string; size: number; seconds: number }>(
    `select distinct on (witness) witness, origin, size, extract(epoch from cosigned_at)::bigint as seconds
     from log_cosignature where house_id = $1 order by witness, cosigned_at desc, size desc`,
    [house],
  )
  const dated = rows.map(row => ({
    witness: row.witness,
    origin: row.origin,
    size: row.size,
    at: new Date(row.seconds * 1000).toISOString(),
    seconds: Math.max(0, Math.floor(now.getTime() / 1000) - row.seconds),
  }))
  return dated.sort((a, b) => b.seconds - a.seconds)
}
