/** The acts of a matter as the fold wants them: read from the database, or remembered from the act that this program wrote last. */
import type { ActHeader } from '#engine/procedure/act.ts'
import type { Ask } from '#store/batch.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashText } from '#vault/hash-text.ts'
import type { ActRow, MatterRow } from '../matter-row.ts'

/** What the fold needs of an act. */
export type HeadRow = Pick<ActRow, 'header' | 'hash' | 'n' | 'effect'>

/** The acts in order, and the keeper's last placing (null in a house that is not the keeper). */
export type Heads = { acts: HeadRow[]; placing: { n: number; hash: string } | null }

/** The statement behind `loadHeads`. */
export const headsOf = (matterId: string): Ask => ({
  name: 'load-heads',
  sql: `select header::text as header, hash, n, effect from act where house_id = (select asker_house()) and matter_id = $1 order by n nulls last, arrival`,
  params: [matterId],
})

/** Placed acts by number, then proposals in order of arrival, as in `loadActs`. */
export async function loadHeads(tx: Tx, matterId: string): Promise<HeadRow[]> {
  const { name, sql, params } = headsOf(matterId)
  const rows = await tx.query<Omit<HeadRow, 'header'> & { header: string }>(sql, [...params], name)
  return rows.map(row => ({ ...row, header: JSON.parse(row.header) as ActHeader }))
}

/** What a matter's row says of its acts, so that acts remembered elsewhere are used only if they are the very same. */
export function digestOfHeads({ acts, placing }: Heads): string {
  const lines = acts.map(({ hash, n, effect }) => `${hash} ${n ?? '-'} ${effect ? '+' : '-'}`)
  return hashText([...lines, placing ? `${placing.n} ${placing.hash}` : ''].join('\n'))
}

const REMEMBERED = new Map<string, Map<string, Heads>>()
const MOST_MATTERS = 2_000
/** Several houses of one node hold the same matter. */
const MOST_OF_ONE = 4

/** Whether anything of this matter is remembered: then its acts are not read ahead. */
export const maybeRemembered = (matterId: string): boolean => REMEMBERED.has(matterId)

/** The acts that the row of a locked matter names by their digest; undefined when they have to be read. */
export const rememberedHeads = (matter: MatterRow): Heads | undefined =>
  matter.heads_digest ? REMEMBERED.get(matter.matter_id)?.get(matter.heads_digest) : undefined

/** Somebody else wrote an act of this matter: the next act reads ahead again. */
export const forgetHeads = (matterId: string): void => void REMEMBERED.delete(matterId)

/** Keeps what was just committed. */
export function rememberHeads(matterId: string, digest: string, heads: Heads): void {
  const ofMatter = REMEMBERED.get(matterId) ?? new Map<string, Heads>()
  REMEMBERED.delete(matterId)
  if (ofMatter.size >= MOST_OF_ONE) ofMatter.clear()
  ofMatter.set(digest, heads)
  REMEMBERED.set(matterId, ofMatter)
  if (REMEMBERED.size > MOST_MATTERS) REMEMBERED.delete(REMEMBERED.keys().next().value as string)
}
