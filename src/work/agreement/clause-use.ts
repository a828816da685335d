/** How often clauses and agreements were used, what is open and late: counts whose records can be opened, sealed ones only for those who may see them. */
import type { z } from 'zod'
import type { UseView } from '#contract/agreement-views.ts'
import type { Tx } from '#store/unit-of-work.ts'

export type Use = z.output<typeof UseView>
/** `ended`: matters that ended on a known day; `days`: from their opening to that day, summed. */
type Row = { key: string; used: number; open: number; late: number; last_used: string | null; ended: number; days: number }
type Seen = Row & { plain: number }

export const NO_USE: Use = { used: 0, open: 0, late: 0, hidden: 0, lastUsedOn: null, averageDays: null }

/** Fewer ended matters than this show no average: it would tell of single ones. */
const AVERAGE_OF = 3

/** To one decimal. */
export const averageDays = (ended: number, days: number): number | null =>
  ended < AVERAGE_OF ? null : Math.round((days / ended) * 10) / 10

const later = (a: string | null, b: string | null): string | null => ((a ?? '') > (b ?? '') ? a : b)

/** By clause key (`agreement/clause`), and by agreement id for the agreement as a whole. `hidden`: counted, but not the asker's to open. */
export async function clauseUse(tx: Tx): Promise<Map<string, Use>> {
  const all = await tx.query<Row>('select * from clause_use()', [])
  // What the asker sees row by row: sealed matters of theirs are added, and what they do not see of the rest is said.
  const seen = await tx.query<Seen>(
    `select k.key, count(*) filter (where not m.sealed) as plain, count(*) filter (where m.sealed) as used, count(*) filter (where m.sealed and not m.ended) as open,
       count(*) filter (where m.sealed and not m.ended and exists (select 1 from matter_clock c where c.house_id = m.house_id and c.matter_id = m.matter_id and c.open and c.due < asker_today())) as late,
       max(m.opened_on) as last_used, count(*) filter (where m.sealed and m.ended and m.ended_on >= m.opened_on) as ended,
       coalesce(sum(m.ended_on - m.opened_on) filter (where m.sealed and m.ended and m.ended_on >= m.opened_on), 0) as days
     from matter m cross join lateral (select distinct v.key from unnest(m.clauses) as u (clause) cross join lateral (values (u.clause), (split_part(u.clause, '/', 1))) as v (key)) k
     where m.house_id = $1 group by 1`,
    [tx.asker.house],
  )
  const own = new Map(seen.map(row => [row.key, row]))
  const keys = new Set([...all.map(row => row.key), ...own.keys()])
  const house = new Map(all.map(row => [row.key, row]))
  return new Map(
    [...keys].map(key => {
      const [a, b] = [house.get(key), own.get(key)]
      const use: Use = {
        used: (a?.used ?? 0) + (b?.used ?? 0),
        open: (a?.open ?? 0) + (b?.open ?? 0),
        late: (a?.late ?? 0) + (b?.late ?? 0),
        hidden: Math.max(0, (a?.used ?? 0) - (b?.plain ?? 0)),
        lastUsedOn: later(a?.last_used ?? null, b?.last_used ?? null),
        averageDays: averageDays((a?.ended ?? 0) + (b?.ended ?? 0), (a?.days ?? 0) + (b?.days ?? 0)),
      }
      return [key, use]
    }),
  )
}
