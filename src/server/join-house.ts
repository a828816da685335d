/** A house of the address book joins this node: its keys, its administrator, and every open matter it is party to. */
import { joinHouse } from '#contract/house.ts'
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { asDesk, inTransaction, type Tx } from '#store/unit-of-work.ts'
import { fingerprint } from '#vault/fingerprint.ts'
import { introduceMatters } from '#work/matter/index.ts'
import { createHouse, getHouseRow, listPeers, type NewHouse, type PeerRow } from '#work/people/index.ts'
import { type AnyAnswer, answer } from './answer.ts'
import { firstAdministrator } from './set-up.ts'
import { refreshSite, type Site, writeNodeSetting } from './site.ts'

const asNew = (peer: PeerRow): NewHouse => ({
  house: peer.peer_id,
  name: peer.name,
  shortName: peer.short_name,
  kind: peer.kind,
  level: peer.level,
  region: peer.region,
  code: peer.code,
  superior: peer.superior,
  joined: peer.joined,
  publicKey: peer.public_key,
  fingerprint: peer.fingerprint,
})

/** Marks the house as joined in one address book of this node, and records it. */
async function markJoined(tx: Tx, peer: string, key: string): Promise<void> {
  await tx.query('update peer set joined = true, public_key = $3, fingerprint = $4 where house_id = $1 and peer_id = $2', [
    tx.asker.house,
    peer,
    key,
    fingerprint(key),
  ])
  await appendEvent(tx, { kind: 'right', table: 'peer', id: peer, about: { what: 'joined', key: fingerprint(key) } })
}

/** The answer of "a house joins". Only on a node of houses; what was entered for it stands marked until it adopts or corrects it. */
export const joinHouseAnswer = (site: Site): AnyAnswer =>
  answer(joinHouse, async (call, input) => {
    const peers = await listPeers(call.tx)
    const peer = peers.find(one => one.peer_id === input.house)
    if (!peer) throw new Fault('not-found', words('通讯录中没有这个单位', 'The house is not in the address book'))
    if (peer.joined) throw new Fault('conflict', words('该单位已加入', 'The house has joined already'))
    if (site.houses.some(one => one.house === input.house))
      throw new Fault('conflict', words('该单位已在本站点', 'The house is on this node already'))
    const own = await getHouseRow(call.tx)
    const key = site.vault.signerOf(input.house).publicKey
    const ownKey = site.vault.signerOf(own.house_id).publicKey
    const me: NewHouse = {
      house: own.house_id,
      name: own.name,
      shortName: own.short_name,
      kind: own.kind,
      level: own.level,
      region: own.region,
      code: own.code,
      superior: own.superior,
      joined: true,
      publicKey: ownKey,
      fingerprint: fingerprint(ownKey),
    }
    const joining: NewHouse = { ...asNew(peer), joined: true, publicKey: key, fingerprint: fingerprint(key) }
    await asDesk(site.store, input.house, call.today, tx =>
      createHouse(tx, joining, [me, ...peers.filter(one => one.peer_id !== input.house).map(asNew)]),
    )
    const administrator = await firstAdministrator(site.store, input.house, call.today)
    await markJoined(call.tx, input.house, key)
    call.tx.afterCommit(async () => {
      for (const other of site.houses.filter(one => one.house !== own.house_id))
        await asDesk(site.store, other.house, call.today, tx => markJoined(tx, input.house, key))
      for (const keeper of site.houses) await asDesk(site.store, keeper.house, call.today, tx => introduceMatters(tx, site, input.house))
      const houses = [...site.houses, { house: input.house, name: peer.name, kind: peer.kind }]
      await inTransaction(site.store, { house: '', person: '', post: null, today: call.today }, tx =>
        writeNodeSetting(tx, 'houses', houses),
      )
      await refreshSite(site)
    })
    return { ...administrator, fingerprint: fingerprint(key) }
  })
