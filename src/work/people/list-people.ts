/** People of the house with their posts, and names by id. */
import type { Tx } from '#store/unit-of-work.ts'

export type PersonRow = {
  person_id: string
  name: string
  login: string
  division: string
  disabled: boolean
  open_matters: number
  posts: { post: string; since: string; until: string | null; delegated_by: string | null }[]
}

/** Everybody of the own house, by division and name. */
export const listPeople = (tx: Tx): Promise<PersonRow[]> =>
  tx.query<PersonRow>(
    `select p.person_id, p.name, a.login, p.division, p.disabled_at is not null as disabled,
       open_matters(p.person_id) as open_matters,
       coalesce((select jsonb_agg(jsonb_build_object('post', h.post, 'since', h.since, 'until', h.until, 'delegated_by', (select d.name from person d where d.house_id = h.house_id and d.person_id = h.delegated_by)) order by h.since)
         from post_held h where h.house_id = p.house_id and h.person_id = p.person_id and (h.until is null or h.until >= $2)), '[]') as posts
     from person p join account a using (account_id) where p.house_id = $1 order by p.division, p.created_at, p.person_id`,
    [tx.asker.house, tx.asker.today],
  )

/** Names of persons of the own house by id. */
export async function namesOf(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.query<{ person_id: string; name: string }>(
    'select person_id, name from person where house_id = $1',
    [tx.asker.house],
    'names-of',
  )
  return new Map(rows.map(row => [row.person_id, row.name]))
}

/** One person's name; empty when unknown here. */
export async function nameOf(tx: Tx, person: string): Promise<string> {
  const row = await tx.maybe<{ name: string }>(
    'select name from person where house_id = $1 and person_id = $2',
    [tx.asker.house, person],
    'name-of',
  )
  return row?.name ?? ''
}
