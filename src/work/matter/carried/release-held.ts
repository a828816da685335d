/** Held matters run as soon as their definition is shipped or accepted: everything that arrived meanwhile is folded anew. */
import type { Tx } from '#store/unit-of-work.ts'
import { loadActs, loadMatter, stateOf } from '../matter-row.ts'
import type { Means } from '../means.ts'
import { projectMatter } from '../project-matter.ts'
import { tellConfirmations } from '../tell-confirmations.ts'
import { isAccepted, isShipped } from './definition-fit.ts'

/** The matters of the house that wait for a definition. Runs as the desk. */
export const heldMatters = async (tx: Tx): Promise<string[]> =>
  (
    await tx.query<{ matter_id: string }>('select matter_id from matter where house_id = $1 and held order by opened_on, matter_id', [
      tx.asker.house,
    ])
  ).map(row => row.matter_id)

/** Releases one matter if its definition runs here now. Runs as the desk. Returns whether it did. */
export async function releaseHeld(tx: Tx, means: Means, matterId: string): Promise<boolean> {
  const held = await loadMatter(tx, matterId, true)
  if (!held.held) return false
  const runs = isShipped(held.procedure_id, held.procedure_version, held.fingerprint) || (await isAccepted(tx, held.fingerprint))
  if (!runs) return false
  await tx.query('update matter set held = false where house_id = $1 and matter_id = $2', [tx.asker.house, matterId])
  const matter = await loadMatter(tx, matterId)
  await projectMatter(tx, matter, stateOf(matter, await loadActs(tx, matterId)))
  await tellConfirmations(tx, means, matterId)
  return true
}
