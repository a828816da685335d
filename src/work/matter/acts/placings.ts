/** The keeper's placings: its own acts at once, others' when their turn comes. */
import type { Placing } from '#engine/exchange/letter.ts'
import { append } from '#evidence/append.ts'
import { CanonicalText } from '#evidence/recorded.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { signText } from '#mail/peers.ts'
import type { Ask } from '#store/batch.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashText } from '#vault/hash-text.ts'
import type { Vault } from '#vault/open-vault.ts'
import type { MatterRow } from '../matter-row.ts'
import { forgetHeads, type Heads } from './heads.ts'

/** A signed placing with the canonical text that was signed, and its hash. */
export type Placed = { placing: Placing; signature: string; text: string; hash: string }

const sealed = async (vault: Vault, house: string, placing: Placing): Promise<Placed> => {
  const text = canonicalJson(placing)
  return { placing, text, hash: hashText(text), signature: await signText(vault, house, text) }
}

const LAST_PLACING =
  'select n, hash from act_placing where house_id = (select asker_house()) and matter_id = $1 order by epoch desc, n desc limit 1'
const PLACING_AT =
  'select n, hash from act_placing where house_id = (select asker_house()) and matter_id = $1 and n = $2 order by epoch desc limit 1'

/** The statement that reads the last placing of a matter. */
export const lastPlacingOf = (matterId: string): Ask => ({ name: 'last-placing', sql: LAST_PLACING, params: [matterId] })

/** The hash of the placing with this number, the newest where a restore gave it twice: nearly always the last one of all. */
async function placingHashAt(tx: Tx, matterId: string, n: number): Promise<string> {
  const last = await tx.maybe<{ n: number; hash: string }>(LAST_PLACING, [matterId], 'last-placing')
  return last?.n === n ? last.hash : (await tx.one<{ hash: string }>(PLACING_AT, [matterId, n], 'placing-at')).hash
}

/** The keeper places its own act at once; other houses' proposals are placed by the desk job. */
export async function ownPlacing(
  tx: Tx,
  vault: Vault,
  matter: MatterRow,
  hash: string,
  before: Pick<Heads, 'acts'> & Partial<Heads>,
): Promise<Placed> {
  const n = before.acts.reduce((top, act) => Math.max(top, act.n ?? 0), 0) + 1
  const previous = n === 1 ? null : before.placing?.n === n - 1 ? before.placing.hash : await placingHashAt(tx, matter.matter_id, n - 1)
  const placing: Placing = { v: 1, matterId: matter.matter_id, epoch: matter.epoch, n, actHash: hash, previous, effect: true }
  return sealed(vault, tx.asker.house, placing)
}

export const INSERT_PLACING =
  'insert into act_placing (house_id, matter_id, epoch, n, act_hash, body, hash, signature) values ($1,$2,$3,$4,$5,$6,$7,$8)'

export const placingRow = (tx: Tx, matterId: string, { placing, signature, text, hash }: Placed) => ({
  house_id: tx.asker.house,
  matter_id: matterId,
  epoch: placing.epoch,
  n: placing.n,
  act_hash: placing.actHash,
  body: new CanonicalText(text),
  hash,
  signature,
})

export const placingValues = (row: ReturnType<typeof placingRow>): unknown[] => [
  row.house_id,
  row.matter_id,
  row.epoch,
  row.n,
  row.act_hash,
  row.body.text,
  row.hash,
  row.signature,
]

/** Writes one placing and its leaf. */
export async function insertPlacing(tx: Tx, matterId: string, placing: Placing, signature: string): Promise<void> {
  const text = canonicalJson(placing)
  const row = placingRow(tx, matterId, { placing, signature, text, hash: hashText(text) })
  const fresh = await tx.query(`${INSERT_PLACING} on conflict do nothing returning n`, placingValues(row), 'insert-placing')
  if (!fresh.length) return
  await append(tx, { kind: 'placing', table: 'act_placing', row })
  // What a program remembers of this matter's acts is not true any more.
  tx.later('forget-heads', 'update matter set heads_digest = null where house_id = $1 and matter_id = $2 and heads_digest is not null', [
    tx.asker.house,
    matterId,
  ])
  tx.afterCommit(() => forgetHeads(matterId))
}
