/** A house of the address book joins this node: its keys, its administrator, and every open matter it is party to. */
import { joinHouse } from '#contract/house.ts'
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { asCourier, asDesk, type Tx } from '#store/unit-of-work.ts'
import { fingerprint } from '#vault/fingerprint.ts'
import { introduceMatters } from '#work/matter/index.ts'
import { createHouse, getHouseRow, type HouseRow, listPeers, type NewHouse, type PeerRow, writeSetting } from '#work/people/index.ts'
import { type AnyAnswer, answer, type Call } from './answer.ts'
import { firstAdministrator } from './set-up.ts'
import { type Site, writeNodeSetting } from './site.ts'

type Known = Pick<HouseRow, 'name' | 'short_name' | 'kind' | 'level' | 'region' | 'code' | 'superior'>

const asNew = (house: string, row: Known, key: string | null, joined: boolean): NewHouse => ({
  house,
  name: row.name,
  shortName: row.short_name,
  kind: row.kind,
  level: row.level,
  region: row.region,
  code: row.code,
  superior: row.superior,
  joined,
  publicKey: key,
  fingerprint: key === null ? null : fingerprint(key),
})

const asKnown = (peer: PeerRow): NewHouse => asNew(peer.peer_id, peer, peer.public_key, peer.joined)

/** Marks the house as joined in the address book of one house of this node and sends it the open matters, both or neither. Done already: nothing. */
async function welcome(tx: Tx, site: Site, peer: string, key: string): Promise<void> {
  const marked = await tx.query(
    'update peer set joined = true, public_key = $3, fingerprint = $4 where house_id = $1 and peer_id = $2 and not joined returning peer_id',
    [tx.asker.house, peer, key, fingerprint(key)],
  )
  if (marked.length === 0) return
  await appendEvent(tx, { kind: 'right', table: 'peer', id: peer, about: { what: 'joined', key: fingerprint(key) } })
  await introduceMatters(tx, site, peer)
}

/** The house with its address book; made once. */
async function settle(tx: Tx, own: NewHouse, known: NewHouse[]): Promise<void> {
  const there = await tx.maybe('select house_id from house where house_id = $1', [own.house])
  if (!there) await createHouse(tx, own, known)
}

/** The courier has looked at the letters before their house was there; they need not wait until it looks again. */
const hurry = (site: Site, house: string): Promise<unknown> =>
  asCourier(site.store, tx => tx.query('update outbox set next_try = now() where to_house = $1 and sent_at is null', [house])).catch(
    (error: unknown) => site.log('letters-not-hurried', { house, error: error instanceof Error ? error.message : String(error) }),
  )

/** Who is to join. A house that this node holds keys of without holding the house began to join and did not finish: it goes on. @throws Fault */
async function joiningHouse(call: Call, site: Site, house: string): Promise<{ peer: PeerRow; others: PeerRow[] }> {
  const peers = await listPeers(call.tx)
  const peer = peers.find(one => one.peer_id === house)
  if (!peer) throw new Fault('not-found', words('通讯录中没有这个单位', 'The house is not in the address book'))
  if (site.houses.some(one => one.house === house))
    throw new Fault('conflict', words('该单位已在本站点', 'The house is on this node already'))
  if (peer.joined && !site.vault.holds(house)) throw new Fault('conflict', words('该单位已加入', 'The house has joined already'))
  return { peer, others: peers.filter(one => one.peer_id !== house) }
}

/**
 * Each step stands by itself and is done once, so that after a failure between two of them pressing again finishes the rest. The house is on this node
 * from the last step on, which is the caller's own transaction.
 */
async function join(call: Call, site: Site, input: { house: string; grounds: string }) {
  const { peer, others } = await joiningHouse(call, site, input.house)
  const own = await getHouseRow(call.tx)
  const ownSigner = site.vault.signerOf(own.house_id)
  const key = site.vault.signerOf(input.house, ownSigner.suite).publicKey
  const known = [asNew(own.house_id, own, ownSigner.publicKey, true), ...others.map(asKnown)]
  await asDesk(site.store, input.house, call.today, tx =>
    settle(tx, { ...asNew(input.house, peer, key, true), suite: ownSigner.suite }, known),
  )
  const administrator = await firstAdministrator(site.store, input.house, call.today)
  for (const { house } of site.houses) await asDesk(site.store, house, call.today, tx => welcome(tx, site, input.house, key))
  await writeSetting(call.tx, { key: `joined:${input.house}`, value: fingerprint(key), grounds: input.grounds })
  const { value } = await call.tx.one<{ value: Site['houses'] }>(`select value from node_setting where key = 'houses' for update`)
  const houses = [...value, { house: input.house, name: peer.name, kind: peer.kind }]
  await writeNodeSetting(call.tx, 'houses', houses)
  call.tx.afterCommit(async () => {
    site.houses = houses
    await hurry(site, input.house)
  })
  return { ...administrator, fingerprint: fingerprint(key) }
}

/** The answer of "a house joins". Only on a node of houses; what was entered for it stands marked until it adopts or corrects it. */
export const joinHouseAnswer = (site: Site): AnyAnswer => {
  const underWay = new Set<string>()
  return answer(joinHouse, async (call, input) => {
    if (underWay.has(input.house)) throw new Fault('conflict', words('该单位正在加入', 'The house is joining at this moment'))
    underWay.add(input.house)
    try {
      return await join(call, site, input)
    } finally {
      underWay.delete(input.house)
    }
  })
}
