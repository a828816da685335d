/** The own house and the houses it knows. */
import type { HouseKind } from '#law/procedures/procedure.ts'
import type { Tx } from '#store/unit-of-work.ts'

/** What is known of any house, the own one and others. */
type HouseFacts = {
  name: string
  short_name: string
  kind: HouseKind
  level: number
  region: string
  code: string
  superior: string | null
}
export type HouseRow = HouseFacts & { house_id: string; suite: string }
export type PeerRow = HouseFacts & { peer_id: string; joined: boolean; public_key: string | null; fingerprint: string | null }

/** The asker's own house. @throws Fault not-found */
export const getHouseRow = (tx: Tx): Promise<HouseRow> =>
  tx.one<HouseRow>('select * from house where house_id = $1', [tx.asker.house], 'own-house')

/** The houses the own house deals with, by name. */
export const listPeers = (tx: Tx): Promise<PeerRow[]> =>
  tx.query<PeerRow>('select * from peer where house_id = $1 order by kind, level, peer_id', [tx.asker.house], 'peers')
