/** What the agreements in force say about regular meetings between this house and each other one. */
import { findTerm } from '#law/terms/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow, listPeers } from '#work/people/index.ts'
import type { SlotTerms } from './slots.ts'

export type PairTerms = SlotTerms & {
  other: string
  otherName: string
  /** Who hosts first: the house that entered the oldest of the agreements. */ houses: [string, string]
  since: string
  through: string | null
  agreements: { agreementId: string; title: string }[]
}

type Row = {
  agreement_id: string
  title: string
  keeper: string
  in_force_from: string
  until: string | null
  houses: string[]
  terms: Record<string, unknown>
}

const KINDS = new Set(['court', 'procuratorate'])

/** Agreements that bind today and have a clause on regular meetings. */
const bindingAgreements = (tx: Tx): Promise<Row[]> =>
  tx.query<Row>(
    `select a.agreement_id, a.title, m.keeper, a.in_force_from, coalesce(a.ends_on, a.until) as until,
       array(select p.party from agreement_party p where p.house_id = a.house_id and p.agreement_id = a.agreement_id
         union select u.unit from agreement_unit u where u.house_id = a.house_id and u.agreement_id = a.agreement_id and u.since <= $2 and (u.until is null or $2 < u.until)) as houses,
       coalesce((select jsonb_object_agg(t.key, t.value) from agreement_term t where t.house_id = a.house_id and t.agreement_id = a.agreement_id and t.set_on <= $2 and t.key in ('meetings-per-year', 'host-rotation')), '{}') as terms
     from agreement a join matter m on m.house_id = a.house_id and m.matter_id = a.agreement_id
     where a.house_id = $1 and a.in_force_from <= $2 and (a.until is null or $2 <= a.until) and (a.state = 'agreed' or (a.state = 'ended' and $2 <= a.ends_on))
       and exists (select 1 from agreement_clause c where c.house_id = a.house_id and c.agreement_id = a.agreement_id and c.since <= $2 and (c.until is null or $2 < c.until) and 'joint-meeting' = any (c.procedures))
     order by a.signed_on, a.agreement_id`,
    [tx.asker.house, tx.asker.today],
    'meeting-agreements',
  )

const initialOf = (key: string): unknown => findTerm(key)?.initial
const perYearOf = (value: unknown): SlotTerms['perYear'] => (value === 1 || value === 4 ? value : 2)
const rotationOf = (value: unknown): SlotTerms['rotation'] => (value === 'fixed' ? 'fixed' : 'alternate')

/** One entry for every court or procuratorate of the same level this house meets; several agreements of one pair count once, by the most meetings. */
export async function meetingTerms(tx: Tx): Promise<PairTerms[]> {
  const own = await getHouseRow(tx)
  if (!KINDS.has(own.kind)) return []
  const counterparts = (await listPeers(tx)).filter(peer => KINDS.has(peer.kind) && peer.kind !== own.kind && peer.level === own.level)
  const pairs: PairTerms[] = []
  const agreements = await bindingAgreements(tx)
  for (const peer of counterparts) {
    const binding = agreements.filter(one => one.houses.includes(own.house_id) && one.houses.includes(peer.peer_id))
    const [oldest] = binding
    if (!oldest) continue
    const set = (key: string): unknown[] => binding.flatMap(one => (key in one.terms ? [one.terms[key]] : []))
    const counts = set('meetings-per-year')
    const first = oldest.keeper === peer.peer_id ? peer.peer_id : own.house_id
    pairs.push({
      other: peer.peer_id,
      otherName: peer.name,
      perYear: perYearOf(counts.length > 0 ? Math.max(...counts.map(Number)) : initialOf('meetings-per-year')),
      rotation: rotationOf(set('host-rotation').at(-1) ?? initialOf('host-rotation')),
      houses: [first, first === own.house_id ? peer.peer_id : own.house_id],
      since: oldest.in_force_from,
      through: binding.some(one => one.until === null)
        ? null
        : (binding
            .map(one => one.until as string)
            .sort()
            .at(-1) ?? null),
      agreements: binding.map(one => ({ agreementId: one.agreement_id, title: one.title })),
    })
  }
  return pairs
}
