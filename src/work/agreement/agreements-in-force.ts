/** The agreements of the house as they read on one day, for the gate: who is bound, by which clauses and terms. */
import type { InForce } from '#engine/agreement/may-start.ts'
import type { TermValue } from '#law/terms/term.ts'
import type { Tx } from '#store/unit-of-work.ts'

/** Agreements that every signatory has confirmed and that bind on `day`, oldest first. */
export async function agreementsInForce(tx: Tx, day: string): Promise<InForce[]> {
  const rows = await tx.query<{
    id: string
    title: string
    parties: string[]
    units: string[]
    ledgerKeeper: string | null
    clauses: InForce['clauses']
    terms: { key: string; value: TermValue }[]
  }>(
    `select a.agreement_id as id, a.title, a.ledger_keeper as "ledgerKeeper",
       array(select p.party from agreement_party p where p.house_id = a.house_id and p.agreement_id = a.agreement_id) as parties,
       array(select u.unit from agreement_unit u where u.house_id = a.house_id and u.agreement_id = a.agreement_id and u.since <= $2 and (u.until is null or $2 < u.until)) as units,
       coalesce((select jsonb_agg(jsonb_build_object('id', c.clause, 'no', c.no, 'title', c.title, 'procedures', c.procedures) order by c.ordinal)
         from agreement_clause c where c.house_id = a.house_id and c.agreement_id = a.agreement_id and c.since <= $2 and (c.until is null or $2 < c.until)), '[]') as clauses,
       coalesce((select jsonb_agg(jsonb_build_object('key', t.key, 'value', t.value)) from agreement_term t where t.house_id = a.house_id and t.agreement_id = a.agreement_id and t.set_on <= $2), '[]') as terms
     from agreement a where a.house_id = $1 and a.in_force_from <= $2 and (a.until is null or $2 <= a.until)
       and (a.state = 'agreed' or (a.state = 'ended' and $2 <= a.ends_on)) order by a.signed_on, a.agreement_id`,
    [tx.asker.house, day],
    'agreements-in-force',
  )
  return rows
}
