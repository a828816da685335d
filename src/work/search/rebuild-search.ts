/** Throws the index of search away and writes it anew from the texts themselves, words included; as the owner, while the node runs or not. */
import { fillWords } from './fill-words.ts'

export type OwnerQuery = (sql: string, params?: unknown[]) => Promise<unknown[]>

/** `house`: only this one, else all. Returns how many texts there are. Searches meanwhile see the old index, then the new one. */
export async function rebuildSearch(query: OwnerQuery, house: string | null): Promise<number> {
  const [made] = (await query('select search_rebuild($1)::int as made', [house])) as { made: number }[]
  const houses = (await query('select distinct house_id from search_text where tokens is null and ($1::text is null or house_id = $1)', [
    house,
  ])) as { house_id: string }[]
  for (const one of houses) {
    const tx = { asker: { house: one.house_id, person: 'desk', post: null, today: '' }, query: query as never }
    for (let done = -1; done !== 0; ) done = await fillWords(tx, 500)
  }
  return made?.made ?? 0
}
