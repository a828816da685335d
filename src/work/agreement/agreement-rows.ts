/** What the pages of agreements read from the tables, and where each agreement stands today. */
import type { z } from 'zod'
import type { AgreementRow, AgreementStatus } from '#contract/agreement-views.ts'
import { type AgreementReading, clausesOn, standingOn } from '#engine/agreement/read-agreement.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow, listPeers } from '#work/people/index.ts'
import { clauseUse, NO_USE, type Use } from './clause-use.ts'

type Row = z.output<typeof AgreementRow>
type Status = z.output<typeof AgreementStatus>
export type Stored = { agreement_id: string; reading: AgreementReading; fingerprint: string }
export type KnownHouse = { house: string; name: string; kind: string; joined: boolean; own: boolean }
/** What every page of agreements needs besides the agreements. */
export type Around = { today: string; own: string; house(id: string): KnownHouse; use(key: string): Use }

export const STATUS_TITLES: Record<Status, Words> = {
  proposed: words('待各方确认', 'To be confirmed'),
  'not-yet': words('尚未生效', 'Not yet in force'),
  'in-force': words('现行有效', 'In force'),
  expired: words('期限届满', 'Expired'),
  refused: words('未获确认', 'Refused'),
  withdrawn: words('已撤回', 'Withdrawn'),
  ended: words('已终止', 'Ended'),
}

/** All agreements of the house, the newest first. */
export const loadAgreements = (tx: Tx): Promise<Stored[]> =>
  tx.query<Stored>('select agreement_id, reading, fingerprint from agreement where house_id = $1 order by signed_on desc, agreement_id', [
    tx.asker.house,
  ])

/** One agreement. @throws Fault not-found */
export const loadAgreement = (tx: Tx, id: string): Promise<Stored> =>
  tx.one<Stored>('select agreement_id, reading, fingerprint from agreement where house_id = $1 and agreement_id = $2', [tx.asker.house, id])

/** The own house, its address book and the use of every clause. */
export async function around(tx: Tx): Promise<Around> {
  const own = await getHouseRow(tx)
  const known = new Map<string, KnownHouse>(
    (await listPeers(tx)).map(peer => [
      peer.peer_id,
      { house: peer.peer_id, name: peer.name, kind: peer.kind, joined: peer.joined, own: false },
    ]),
  )
  known.set(own.house_id, { house: own.house_id, name: own.name, kind: own.kind, joined: true, own: true })
  const use = await clauseUse(tx)
  return {
    today: tx.asker.today,
    own: own.house_id,
    house: id => known.get(id) ?? { house: id, name: id, kind: '', joined: false, own: false },
    use: key => use.get(key) ?? NO_USE,
  }
}

/** Changes of the other side, or the agreement itself, that this house has not answered. */
export const awaitingUs = (reading: AgreementReading, own: string): number => {
  const asked = reading.state === 'proposed' && reading.parties.some(party => party.house === own && party.confirmedOn === null) ? 1 : 0
  const open = reading.changes.filter(
    one => one.status === 'awaiting' && one.house !== own && !one.answers.some(answer => answer.house === own),
  )
  return asked + (reading.parties.some(party => party.house === own) && reading.state === 'agreed' ? open.length : 0)
}

/** The clauses as they read today; before the first day as they will, after the last as they did. */
export const clausesNow = (reading: AgreementReading, today: string): ReturnType<typeof clausesOn> =>
  clausesOn(reading.clauses, today < reading.inForceFrom ? reading.inForceFrom : today)

/** One line of the list. */
export function rowOut({ agreement_id, reading }: Stored, about: Around): Row {
  const clauses = clausesNow(reading, about.today)
  const status = standingOn(reading, about.today)
  return {
    agreementId: agreement_id,
    title: reading.title,
    template: reading.template,
    status,
    statusTitle: STATUS_TITLES[status],
    signedOn: reading.signedOn,
    inForceFrom: reading.inForceFrom,
    until: reading.until,
    reviewOn: reading.reviewOn,
    reviewDue: status === 'in-force' && reading.reviewOn !== null && reading.reviewOn <= about.today,
    signatories: reading.parties.map(party => ({ ...party, ...about.house(party.house) })),
    clauses: clauses.length,
    unbound: clauses.filter(clause => clause.procedures.length === 0).length,
    neverUsed: clauses.filter(clause => clause.procedures.length > 0 && about.use(`${agreement_id}/${clause.id}`).used === 0).length,
    use: about.use(agreement_id),
    awaitingUs: awaitingUs(reading, about.own),
  }
}
