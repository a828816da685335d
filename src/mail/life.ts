/** Which life of its mail a house is in: the epoch of its letters to each other house, and whether it rests after a restore (design §5). */

import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { Vault } from '#vault/open-vault.ts'

export type Life = { epoch: number; base: number; resting: boolean }

/** Known since the node started: it changes with a restore and its end only, and both forget it. */
const LIVES = new WeakMap<Vault, Map<string, Map<string, Life>>>()

/** The life of the pair own house → `to`; read once for all peers of the house. */
export async function lifeOf(tx: Tx, vault: Vault, to: string): Promise<Life> {
  const { house } = tx.asker
  const byHouse = LIVES.get(vault) ?? new Map<string, Map<string, Life>>()
  LIVES.set(vault, byHouse)
  const known = byHouse.get(house)?.get(to)
  if (known) return known
  const rows = await tx.query<Life & { peer: string }>(
    'select peer_id as peer, sent_epoch as epoch, sent_base as base, resting from peer where house_id = $1',
    [house],
    'mail-lives',
  )
  byHouse.set(house, new Map(rows.map(({ peer, ...life }) => [peer, life])))
  tx.atEnd(saved => saved || forgetLives(vault, house))
  return byHouse.get(house)?.get(to) ?? { epoch: 1, base: 0, resting: false }
}

/** After a restore, and when the house works again: read anew. */
export const forgetLives = (vault: Vault, house: string): void => void LIVES.get(vault)?.delete(house)

/** The houses whose answer is still missing, by name. */
export async function waitsFor(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(
    `select p.name from house_rest r join peer p on p.house_id = r.house_id and p.joined left join rest_peer q on q.house_id = r.house_id and q.since = r.since and q.peer_id = p.peer_id
     where r.house_id = $1 and r.resumed_at is null and q.told_at is null and q.released_on is null order by p.peer_id`,
    [tx.asker.house],
    'rest-waits',
  )
  return rows.map(row => row.name)
}

/** Whether the house rests: nothing is placed, numbered or sent. */
export const isResting = async (tx: Tx): Promise<boolean> =>
  (await tx.maybe('select 1 from house_rest where house_id = $1 and resumed_at is null', [tx.asker.house], 'is-resting')) !== undefined

/** What a person is told who tries: who is missing. */
export async function restFault(tx: Tx): Promise<Fault> {
  const names = await waitsFor(tx)
  const missing = names.length
    ? words(`尚待${names.join('、')}告知`, `still waiting for ${names.join(', ')}`)
    : words('正在取回丢失的函件', 'lost letters are being taken back')
  return new Fault(
    'unavailable',
    words(
      `本院数据由备份恢复，在对方告知其所见的最后函件、编排和文号之前，不编排、不编号、不发函（${missing.zh}）；查阅和收文照常`,
      `This house was restored from a backup: until the others have told the last letter, placing and number they saw, nothing is placed, numbered or sent (${missing.en}); reading and taking in go on`,
    ),
  )
}

/** @throws Fault unavailable while the house rests */
export async function requireAwake(tx: Tx): Promise<void> {
  if (await isResting(tx)) throw await restFault(tx)
}
