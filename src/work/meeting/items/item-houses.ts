/** The houses of a ledger: who keeps it, who stands on its sides, and the names by which a sheet may call them. */
import { mayStart } from '#engine/agreement/may-start.ts'
import type { KnownHouse } from '#engine/sheets/items/item-owner.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import { findProcedure } from '#law/procedures/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { agreementsInForce } from '#work/agreement/index.ts'
import { getHouseRow, type HouseRow, listPeers } from '#work/people/index.ts'

type Named = Pick<HouseRow, 'name' | 'short_name' | 'kind'>
export type LedgerSide = { role: string; house: string; name: string }
export type LedgerHouses = {
  procedureId: 'ledger-item' | 'office-ledger-item'
  own: HouseRow
  sides: LedgerSide[]
  counterparts: Record<string, string>
  known: KnownHouse[]
}

/** 沅清县人民法院 is also 沅清县法院, 沅清法院, 县法院 and 法院; the own house also 本院. */
export function namesOf(house: Named, own: boolean): string[] {
  const names = [house.name, house.name.replace(/人民/, '')]
  const found = /^(.*?)([省市县区州旗盟])?(中级|高级)?人民(法院|检察院)$/.exec(house.name)
  if (found) {
    const [, stem = '', unit = '', level = '', kind = ''] = found
    const plain = stem.replace(/^.*[省市州]/, '') || stem
    names.push(`${plain}${unit}${kind}`, `${plain}${kind}`, `${unit}${kind}`, kind)
    if (level === '中级') names.push(`${plain}中院`, `${unit}中院`, '中院', `${plain}${unit}中院`)
    if (level === '高级') names.push(`${unit}高院`, '高院', '省法院')
    if (kind === '检察院') names.push(`${plain}${unit}检`, `${plain}检`, `${unit}院`.length > 1 ? `${unit}检` : '检方')
  }
  if (house.short_name.length > 2) names.push(house.short_name)
  return [...new Set([...names, ...(own ? ['本院', '我院'] : [])])].filter(name => name.length > 1)
}

/** Who the parties of a new ledger are: two houses of which the own one keeps it, or a joint office with court and procuratorate. @throws Fault refused */
export async function ledgerHouses(tx: Tx, chosen: Record<string, string>): Promise<LedgerHouses> {
  const own = await getHouseRow(tx)
  const peers = await listPeers(tx)
  const side = (role: string): LedgerSide[] => {
    const peer = peers.find(one => one.peer_id === chosen[role])
    return peer ? [{ role, house: peer.peer_id, name: peer.name }] : []
  }
  const office = own.kind === 'joint-office'
  const others = office ? [...side('court-side'), ...side('procuratorate-side')] : side('recipient')
  const sides = office ? others : [{ role: 'issuer', house: own.house_id, name: own.name }, ...others]
  const known = sides.map(one => {
    const peer = peers.find(found => found.peer_id === one.house)
    return { id: one.house, names: peer ? namesOf(peer, false) : namesOf(own, true) }
  })
  return {
    procedureId: office ? 'office-ledger-item' : 'ledger-item',
    own,
    sides,
    counterparts: Object.fromEntries(others.map(one => [one.role, one.house])),
    known,
  }
}

/** The role that answers for an item of these houses; null when the sheet names none of the two. */
export function sideOf(houses: string[], ledger: Pick<LedgerHouses, 'sides'>): string | null {
  const roles = ledger.sides.filter(side => houses.includes(side.house)).map(side => side.role)
  return roles.length === 0 ? null : roles.length === 1 ? (roles[0] as string) : 'both'
}

/** A ledger needs its other side before anything is entered. @throws Fault refused */
export function requireSides(ledger: LedgerHouses): void {
  if (ledger.sides.length === 2) return
  throw new Fault('refused', words('请选择台账的对方单位', 'Choose the other house of the ledger'), {
    details: [
      { where: 'counterparts', says: words('台账有两方：销号须另一方同意', 'A ledger has two sides: the other one consents to closing') },
    ],
  })
}

const PAST_ALL_THE_SAME = words('已经销号的事项可以作为历史记录导入', 'closed items can be entered as past ones all the same')

/** Why this house may open no new item in this ledger today, said before anything is settled; null when it may, or before the other side is chosen. */
export async function notOpenedHere(tx: Tx, ledger: LedgerHouses): Promise<Words | null> {
  const def = findProcedure(ledger.procedureId)
  if (!def || ledger.sides.length !== 2) return null
  const parties = [
    { role: def.keeper, house: ledger.own.house_id },
    ...Object.entries(ledger.counterparts).map(([role, house]) => ({ role, house })),
  ]
  const verdict = mayStart(def, parties, await agreementsInForce(tx, tx.asker.today))
  return verdict.ok ? null : words(`${verdict.says.zh}；${PAST_ALL_THE_SAME.zh}`, `${verdict.says.en}; ${PAST_ALL_THE_SAME.en}`)
}
