/** What figures can be narrowed to: the houses, agreements, divisions and procedures that the asker's countable records name. */
import type { Tx } from '#store/unit-of-work.ts'

export type Choices = {
  houses: { house: string; name: string; kind: string }[]
  agreements: { agreementId: string; title: string; clauses: { key: string; no: string; title: string }[] }[]
  divisions: string[]
  procedures: string[]
  /** Years in which anything was opened, the latest first. */
  years: number[]
}

export async function choicesOf(tx: Tx): Promise<Choices> {
  const { house } = tx.asker
  const houses = await tx.query<Choices['houses'][number]>(
    'select peer_id as house, name, kind from peer where house_id = $1 order by name, peer_id',
    [house],
  )
  const agreements = await tx.query<Choices['agreements'][number]>(
    `select a.agreement_id as "agreementId", a.title, coalesce((select jsonb_agg(jsonb_build_object('key', a.agreement_id || '/' || c.clause, 'no', c.no, 'title', c.title) order by c.ordinal)
       from agreement_clause c where c.house_id = a.house_id and c.agreement_id = a.agreement_id and c.since <= asker_today() and (c.until is null or c.until > asker_today())), '[]') as clauses
     from agreement a where a.house_id = $1 and a.state in ('agreed', 'ended') order by a.title, a.agreement_id`,
    [house],
  )
  const divisions = await tx.query<{ division: string }>(
    `select distinct division from person where house_id = $1 and division <> '' order by 1`,
    [house],
  )
  const procedures = await tx.query<{ procedure: string }>(
    `select distinct procedure from measure where house_id = $1 and sort = 'matter' order by 1`,
    [house],
  )
  const years = await tx.query<{ year: number }>(
    `select distinct extract(year from opened_on)::int as year from measure where house_id = $1 and sort = 'matter' and opened_on is not null order by 1 desc`,
    [house],
  )
  return {
    houses,
    agreements,
    divisions: divisions.map(row => row.division),
    procedures: procedures.map(row => row.procedure),
    years: years.map(row => row.year),
  }
}
