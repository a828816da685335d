/** The own house and the houses it knows. */
import type { HouseKind } from '#law/procedures/procedure.ts'
import type { Tx } from '#store/unit-of-work.ts'

export type HouseRow = {
  house_id: string
  name: string
  short_name: string
  kind: HouseKind
  level: number
  region: string
  code: string
  superior: string | null
  suite: string
}
export type PeerRow = {
  peer_id: string
  name: string
  short_name: string
  kind: HouseKind
  level: number
  region: string
  code: string
  superior: string | null
  joined: boolean
  public_key: string | null
  fingerprint: string | null
}

/** The asker's own house. @throws Fault not-found */
export const getHouseRow = (tx: Tx): Promise<HouseRow> =>
  tx.one<HouseRow>('select * from house where house_id = $1', [tx.asker.house], 'own-house')

/** The houses the own house deals with, by name. */
export const listPeers = (tx: Tx): Promise<PeerRow[]> =>
  tx.query<PeerRow>('select * from peer where house_id = $1 order by kind, level, peer_id', [tx.asker.house], 'peers')
