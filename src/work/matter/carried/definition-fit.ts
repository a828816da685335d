/** Whether a definition that a letter carries runs here, waits for an update or acceptance, or is none at all. */
import { fingerprint } from '#engine/procedure/canonical.ts'
import { isHoldable } from '#engine/procedure/house-acts/held-definition.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { findProcedure } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashText } from '#vault/hash-text.ts'

/** True when this program ships the very text that the fingerprint names. */
export function isShipped(id: string, version: string, named: string): boolean {
  const shipped = findProcedure(id, version)
  return shipped !== undefined && fingerprint(shipped, hashText) === named
}

/** Whether a named person of the house has accepted the definition of this fingerprint. */
export const isAccepted = async (tx: Tx, named: string): Promise<boolean> =>
  (await tx.maybe('select 1 from accepted_definition where house_id = $1 and fingerprint = $2', [tx.asker.house, named], 'accepted')) !==
  undefined

/**
 * `runs`: shipped, or accepted by this house. `held`: stored and signed for, but not run (design §5). The carried text must be what its
 * fingerprint names. @throws Fault refused for a false fingerprint, or a definition of which not even the service can be read
 */
export async function fitOf(tx: Tx, carried: unknown, named: string): Promise<{ fit: 'runs' | 'held'; def: Definition }> {
  if (!isHoldable(carried) || fingerprint(carried, hashText) !== named)
    throw new Fault(
      'refused',
      words('函件所附程序定义无法读取或与其指纹不符', 'The carried definition cannot be read or is not what its fingerprint names'),
    )
  if (isShipped(carried.id, carried.version, named) || (await isAccepted(tx, named))) return { fit: 'runs', def: carried }
  return { fit: 'held', def: carried }
}
