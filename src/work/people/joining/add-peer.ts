/** Enters another house in the address book after first set-up: an organ, the police, a joint office; it may join this node later, or stay without one. */
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { NewHouse } from '../create-house.ts'

/** Writes one house of the address book. Keys come when it joins. @throws Fault conflict */
export async function addPeer(tx: Tx, peer: Omit<NewHouse, 'joined' | 'publicKey' | 'fingerprint'>): Promise<void> {
  const { house } = tx.asker
  const known = await tx.query(
    `insert into peer (house_id, peer_id, name, short_name, kind, level, region, code, superior, joined) select $1,$2,$3,$4,$5,$6,$7,$8,$9,false
     where $2 <> $1 on conflict do nothing returning peer_id`,
    [house, peer.house, peer.name, peer.shortName, peer.kind, peer.level, peer.region, peer.code, peer.superior ?? null],
  )
  if (known.length === 0)
    throw new Fault('conflict', words(`代号“${peer.house}”已经使用`, `The code “${peer.house}” is taken`), {
      details: [{ where: 'house', says: words('请换一个代号', 'Choose another code') }],
    })
  await appendEvent(tx, { house, kind: 'right', table: 'peer', id: peer.house, about: { what: 'peer-added', kind: peer.kind } })
}
