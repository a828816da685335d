/** The annex on electronic service: between which houses an electronic letter counts as service, and how long one may stay unopened (design §3.4). */
import { words } from '#kernel/words.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { Tx } from '#store/unit-of-work.ts'

/** `unopenedAfter`: working days after which an unopened letter is red on both sides and goes on paper. */
export type ElectronicService = { agreed: boolean; unopenedAfter: number }

/** Where no annex is agreed: an electronic letter only informs, and is red after two working days all the same. */
export const NO_ANNEX: ElectronicService = { agreed: false, unopenedAfter: 2 }

export const NOT_SERVICE = words(
  '没有签署电子送达附件：电子函件只作通知，正式文书仍须送达纸质件',
  'No annex on electronic service: electronic letters inform only; papers are served on paper',
)

export type Annexed = { bound: string[]; unopenedAfter: number }

/** The shortest of the values agreed in annexes that bind both houses. */
export function serviceBetween(own: string, other: string, annexes: readonly Annexed[]): ElectronicService {
  const days = annexes.filter(({ bound }) => bound.includes(own) && bound.includes(other)).map(one => one.unopenedAfter)
  return days.length === 0 ? NO_ANNEX : { agreed: true, unopenedAfter: Math.min(...days) }
}

/** What holds today between the asker's house and another one: signatories and the units bound through them. */
export async function electronicService(tx: Tx): Promise<(other: string) => ElectronicService> {
  const { house, today } = tx.asker
  const annexes = await tx.query<Annexed>(
    `select (a.annex->>'unopenedAfter')::int as "unopenedAfter",
       array(select p.party from agreement_party p where p.house_id = a.house_id and p.agreement_id = a.agreement_id
         union select u.unit from agreement_unit u where u.house_id = a.house_id and u.agreement_id = a.agreement_id and u.since <= $2 and (u.until is null or $2 < u.until)) as bound
     from agreement a where a.house_id = $1 and (a.annex->>'agreed')::boolean and a.in_force_from <= $2 and (a.until is null or $2 <= a.until)
       and (a.state = 'agreed' or (a.state = 'ended' and $2 <= a.ends_on))`,
    [house, today],
    'annexes-in-force',
  )
  return other => serviceBetween(house, other, annexes)
}

/** Whether letters of this procedure serve a paper: its recipient signs for it. */
export const servesPaper = (def: Pick<Definition, 'acts'>): boolean => Object.keys(def.acts).some(kind => kind.startsWith('sign-for'))
