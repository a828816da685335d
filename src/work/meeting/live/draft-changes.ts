/** The rows of a text that is written together: read, added under a lock, folded into one when they are many. */
import { createHash } from 'node:crypto'
import type { Tx } from '#store/unit-of-work.ts'
import { foldedInto, refuses, type Unfit } from './live-text.ts'

export type DraftKey = { matterId: string; draft: string }
export type NewChange = { bytes: Uint8Array; house: string; person: string | null; name: string }

/** More changes than this become one: the text is read by applying them all. */
const FOLD_AFTER = 150
/** What one row may hold. */
const MOST_ROW = 300_000

/** One writer of a draft at a time within this house: the numbers that readers continue from become visible in their order. */
export const lockDraft = async (tx: Tx, { matterId, draft }: DraftKey): Promise<void> =>
  void (await tx.query(
    `select 1 from pg_advisory_xact_lock(hashtextextended(concat($1::text, chr(31), $2::text, chr(31), $3::text), 0))`,
    [tx.asker.house, matterId, draft],
    'lock-draft',
  ))

/** Every change that is kept, oldest first. */
export async function loadChanges(tx: Tx, { matterId, draft }: DraftKey): Promise<Uint8Array[]> {
  const rows = await tx.query<{ bytes: Buffer }>(
    'select bytes from draft_change where house_id = $1 and matter_id = $2 and draft = $3 order by seq',
    [tx.asker.house, matterId, draft],
    'draft-bytes',
  )
  return rows.map(row => new Uint8Array(row.bytes))
}

const insert = (tx: Tx, key: DraftKey, change: NewChange): Promise<unknown[]> =>
  tx.query(
    `insert into draft_change (house_id, matter_id, draft, change_id, bytes, by_house, person_id, person_name) values ($1,$2,$3,$4,$5,$6,$7,$8)
     on conflict do nothing returning change_id`,
    [
      tx.asker.house,
      key.matterId,
      key.draft,
      createHash('sha256').update(change.bytes).digest('hex'),
      Buffer.from(change.bytes),
      change.house,
      change.person,
      change.name,
    ],
    'draft-insert',
  )

/**
 * Adds changes to those `held` (locked and loaded by the caller); what is here already changes nothing. An unfit one is not kept. Returns the changes
 * that were new, all that are held now, and why others were not taken.
 */
export async function addChanges(
  tx: Tx,
  key: DraftKey,
  held: readonly Uint8Array[],
  changes: readonly NewChange[],
): Promise<{ added: NewChange[]; held: Uint8Array[]; unfit: Unfit[] }> {
  const added: NewChange[] = []
  const unfit: Unfit[] = []
  let now = [...held]
  for (const change of changes) {
    const objection = refuses(now, change.bytes)
    if (objection) {
      unfit.push(objection)
      continue
    }
    if ((await insert(tx, key, change)).length === 0) continue
    added.push(change)
    now = [...now, change.bytes]
  }
  if (now.length > FOLD_AFTER && added.length > 0) now = await fold(tx, key, now)
  return { added, held: now, unfit }
}

/** All rows as one: the same text; who typed what is no longer told. Left as it is while the whole is larger than a row. */
async function fold(tx: Tx, key: DraftKey, held: Uint8Array[]): Promise<Uint8Array[]> {
  const whole = foldedInto(held)
  if (whole.length > MOST_ROW) return held
  await tx.query('delete from draft_change where house_id = $1 and matter_id = $2 and draft = $3', [
    tx.asker.house,
    key.matterId,
    key.draft,
  ])
  await insert(tx, key, { bytes: whole, house: tx.asker.house, person: null, name: '' })
  return [whole]
}
