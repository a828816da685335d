/** Clauses in force as records: used in the period, ever used; the figures about the agreements themselves. */
import type { Span } from '#engine/assessment/evaluate.ts'
import type { Indicator } from '#law/indicators/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { Filter } from './indicator-sql.ts'

/** `usedOn`: last use in the period; `everOn`: last use at all. Keys are `<agreement>/<clause>`. */
export type ClauseRecord = {
  key: string
  agreementId: string
  clause: string
  no: string
  title: string
  agreement: string
  usedOn: string | null
  everOn: string | null
}

/** Clauses in force today that are bound to procedures, with their use by the matters that the asker may count. */
export async function clauseRecords(tx: Tx, span: Span, filter: Filter): Promise<ClauseRecord[]> {
  const params: unknown[] = [tx.asker.house, span.from, span.to, filter.agreement ?? null]
  return tx.query<ClauseRecord>(
    `with used as (select u.key, max(s.opened_on) filter (where s.opened_on between $2::date and $3::date) as in_period, max(s.opened_on) as ever
       from measure s cross join lateral (select distinct key from unnest(s.clauses) k (key)) u where s.house_id = $1 and s.sort = 'matter' group by 1)
     select a.agreement_id || '/' || c.clause as key, a.agreement_id as "agreementId", c.clause, c.no, c.title, a.title as agreement, used.in_period as "usedOn", used.ever as "everOn"
     from agreement a join agreement_clause c using (house_id, agreement_id) left join used on used.key = a.agreement_id || '/' || c.clause
     where a.house_id = $1 and a.state = 'agreed' and a.in_force_from <= asker_today() and c.since <= asker_today() and (c.until is null or c.until > asker_today())
       and (a.until is null or a.until >= asker_today()) and cardinality(c.procedures) > 0 and ($4::text is null or a.agreement_id = $4)
     order by a.agreement_id, c.ordinal`,
    params,
  )
}

const isUsed = (indicator: Indicator): boolean => 'used' in indicator.period

/** The records of one side of an indicator about clauses. */
export const clauseSide = (indicator: Indicator, records: readonly ClauseRecord[], side: 'above' | 'below'): ClauseRecord[] =>
  side === 'below' ? [...records] : records.filter(one => (isUsed(indicator) ? one.usedOn !== null : one.everOn === null))

/** Counts of the indicators about clauses; everybody of the house reads its agreements, so nothing is hidden. */
export async function clauseCounts(
  tx: Tx,
  span: Span,
  filter: Filter,
  wanted: readonly Indicator[],
): Promise<Map<string, { above: number; below: number | null }>> {
  if (wanted.length === 0) return new Map()
  const records = await clauseRecords(tx, span, filter)
  return new Map(
    wanted.map(one => [
      one.id,
      { above: clauseSide(one, records, 'above').length, below: one.denominator ? clauseSide(one, records, 'below').length : null },
    ]),
  )
}
