/** Who asks, as the procedure engine wants to know it: role, posts, team, recusal, and whose acts may be entered from scans. */
import type { Asker } from '#engine/procedure/refusal.ts'
import type { PostId } from '#law/posts/post.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { MatterRow } from './matter-row.ts'

type About = { name: string; posts: PostId[]; member: boolean; recused: boolean; absent: string[]; joined: string[]; complained: string[] }
export type Standing = {
  asker: Asker
  parameters: MatterRow['parameters']
  name: string /** houses of the address book that have joined */
  joined: string[]
}

/** The asker's standing in one matter, and the matter's parameters with the house's own record of whom the matter complains of. */
export async function askerOf(tx: Tx, matter: MatterRow): Promise<Standing> {
  const { house, person, today } = tx.asker
  const about = await tx.one<About>(
    `select coalesce((select name from person p where p.house_id = $1 and p.person_id = $2), '') as name,
       coalesce((select array_agg(peer_id) from peer where house_id = $1 and joined), '{}') as joined,
       coalesce((select array_agg(post) from post_held h where h.house_id = $1 and h.person_id = $2 and h.since <= $4 and (h.until is null or h.until >= $4)), '{}') as posts,
       exists (select 1 from matter_member m where m.house_id = $1 and m.matter_id = $3 and m.person_id = $2 and m.until is null) as member,
       exists (select 1 from recusal r where r.house_id = $1 and r.matter_id = $3 and r.person_id = $2 and r.until is null) as recused,
       coalesce((select array_agg(peer_id) from peer where house_id = $1 and not joined), '{}') as absent,
       coalesce((select array_agg(r.person_id) from recusal r where r.house_id = $1 and r.matter_id = $3 and r.until is null), '{}') as complained`,
    [house, person, matter.matter_id, today],
    'asker-of',
  )
  const proxyFor = matter.parameters.parties
    .filter(party => about.absent.includes(party.house) || (matter.local && party.house !== house))
    .map(party => party.role)
  const asker: Asker = { role: matter.own_role, person, posts: about.posts, proxyFor, recused: about.recused, onTeam: about.member }
  const parameters = { ...matter.parameters, complainedOf: [...(matter.parameters.complainedOf ?? []), ...about.complained] }
  return { asker, parameters, name: about.name, joined: about.joined }
}
