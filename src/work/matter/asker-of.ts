/** Who asks, as the procedure engine wants to know it: role, posts, team, recusal, and whose acts may be entered from scans. */
import type { Asker } from '#engine/procedure/refusal.ts'
import type { PostId } from '#law/posts/post.ts'
import type { Ask } from '#store/batch.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { MatterRow } from './matter-row.ts'

type About = {
  name: string
  posts: PostId[]
  member: boolean
  recused: boolean
  peers: Record<string, number | null>
  complained: string[]
}
export type Standing = {
  asker: Asker
  parameters: MatterRow['parameters']
  name: string
  /** Houses of the address book that have joined, with the number of the last letter to each. */
  joined: ReadonlyMap<string, number>
}

/** The statement behind `askerOf`. */
export const standingIn = (matterId: string): Ask => ({
  name: 'asker-of',
  sql: `select coalesce((select name from person p where p.house_id = asker_house() and p.person_id = asker_person()), '') as name,
       coalesce((select jsonb_object_agg(peer_id, case when joined then sent_sequence end) from peer where house_id = asker_house()), '{}') as peers,
       coalesce((select array_agg(post) from post_held h where h.house_id = asker_house() and h.person_id = asker_person() and h.since <= asker_today() and (h.until is null or h.until >= asker_today())), '{}') as posts,
       exists (select 1 from matter_member m where m.house_id = asker_house() and m.matter_id = $1 and m.person_id = asker_person() and m.until is null) as member,
       exists (select 1 from recusal r where r.house_id = asker_house() and r.matter_id = $1 and r.person_id = asker_person() and r.until is null) as recused,
       coalesce((select array_agg(r.person_id) from recusal r where r.house_id = asker_house() and r.matter_id = $1 and r.until is null), '{}') as complained`,
  params: [matterId],
})

/** The asker's standing in one matter, and the matter's parameters with the house's own record of whom the matter complains of. */
export async function askerOf(tx: Tx, matter: MatterRow): Promise<Standing> {
  const { house, person } = tx.asker
  const { name, sql, params } = standingIn(matter.matter_id)
  const about = await tx.one<About>(sql, [...params], name)
  const joined = new Map(Object.entries(about.peers).filter((entry): entry is [string, number] => entry[1] !== null))
  const proxyFor = matter.parameters.parties
    .filter(party => about.peers[party.house] === null || (matter.local && party.house !== house))
    .map(party => party.role)
  const asker: Asker = { role: matter.own_role, person, posts: about.posts, proxyFor, recused: about.recused, onTeam: about.member }
  const parameters = { ...matter.parameters, complainedOf: [...(matter.parameters.complainedOf ?? []), ...about.complained] }
  return { asker, parameters, name: about.name, joined }
}
