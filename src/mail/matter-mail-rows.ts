/** What this house holds of one shared matter, read from its act and placing rows. */

import type { Placing } from '#engine/exchange/letter.ts'
import type { KeptPlacing, MatterMail } from '#engine/exchange/matter-mail.ts'
import type { ActHeader } from '#engine/procedure/act.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import type { Tx } from '#store/unit-of-work.ts'

type MatterHead = { keeper: string; parameters: Parameters; epoch: number; resting: boolean }
type ActHead = { hash: string; header: ActHeader; arrival: number }
type PlacingHead = { body: Placing; signature: string; hash: string }

/** Reads and locks the matter's row, so that two jobs never place at once. Null when nothing of it is here. */
export async function loadMatterMail(tx: Tx, matterId: string): Promise<MatterMail | null> {
  const house = tx.asker.house
  const head = await tx.maybe<MatterHead>(
    `select keeper, parameters, epoch, exists (select 1 from house_rest r where r.house_id = $1 and r.resumed_at is null) as resting from matter where house_id = $1 and matter_id = $2 for update`,
    [house, matterId],
    'matter-mail',
  )
  if (!head) return null
  const acts = await tx.query<ActHead>(
    'select hash, header, arrival from act where house_id = $1 and matter_id = $2 order by arrival',
    [house, matterId],
    'matter-mail-acts',
  )
  const placings = await tx.query<PlacingHead>(
    'select body, signature, hash from act_placing where house_id = $1 and matter_id = $2 order by epoch, n',
    [house, matterId],
    'matter-mail-placings',
  )
  const kept: KeptPlacing[] = placings.map(row => ({ placing: row.body, signature: row.signature, hash: row.hash, by: head.keeper }))
  const parties = [...new Set([head.keeper, ...head.parameters.parties.map(party => party.house)])]
  return { matterId, keeper: head.keeper, parties, epoch: head.epoch, resting: head.resting, acts, placings: kept }
}
