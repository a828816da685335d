/** The gate of every new matter: a clause in force or national law, the terms it carries, the clauses it counts for. */
import { type BindingClause, clauseKey, frozenTerms, housesToBind, type InRole, mayStart } from '#engine/agreement/may-start.ts'
import { asParameter } from '#engine/agreement/term-value.ts'
import { Fault } from '#kernel/fault.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import { TERMS } from '#law/terms/index.ts'
import type { TermValue } from '#law/terms/term.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { listSettings } from '#work/people/index.ts'
import { agreementsInForce } from './agreements-in-force.ts'

export type Admitted = { clauses: string[]; terms: Record<string, TermValue> }

/** The own house's switches that an internal matter carries: periods at their default too, choices only where somebody made one. */
export async function houseTerms(tx: Tx): Promise<Record<string, TermValue>> {
  const set = new Map((await listSettings<TermValue>(tx)).map(row => [row.key, row.value]))
  return Object.fromEntries(
    TERMS.filter(term => term.scope === 'house').flatMap(term => {
      const value = set.get(term.key) ?? ('period' in term.sets ? term.initial : undefined)
      const made = value === undefined ? null : asParameter(term, value)
      return made ? [made] : []
    }),
  )
}

/**
 * What a new matter of these houses starts under on `day`. An agreement's own record needs no clause.
 * @throws Fault refused naming the reason and what to do
 */
export async function admit(tx: Tx, def: Definition, parties: readonly InRole[], day: string): Promise<Admitted> {
  const agreements = await agreementsInForce(tx, day)
  const verdict = mayStart(def, parties, agreements)
  if (!verdict.ok) throw new Fault('refused', verdict.says, { details: [{ where: verdict.where ?? 'procedureId', says: verdict.what }] })
  return { clauses: verdict.clauses.map(clauseKey), terms: await termsOf(tx, def, parties, agreements) }
}

/** The same for what happened before this record began: nothing is refused, the clauses of that day are counted all the same. */
export async function admitPast(tx: Tx, def: Definition, parties: readonly InRole[], day: string): Promise<Admitted> {
  const agreements = await agreementsInForce(tx, day)
  const verdict = mayStart(def, parties, agreements)
  return { clauses: verdict.ok ? verdict.clauses.map(clauseKey) : [], terms: await termsOf(tx, def, parties, agreements) }
}

const termsOf = async (
  tx: Tx,
  def: Definition,
  parties: readonly InRole[],
  agreements: Awaited<ReturnType<typeof agreementsInForce>>,
): Promise<Record<string, TermValue>> => (def.kind === 'internal' ? houseTerms(tx) : frozenTerms(housesToBind(def, parties), agreements))

/** One clause as lists name it. */
export type ClauseRef = { agreementId: string; agreementTitle: string; clause: string; no: string; title: string }

export const clauseRef = (one: BindingClause): ClauseRef => ({
  agreementId: one.agreement,
  agreementTitle: one.agreementTitle,
  clause: one.clause,
  no: one.no,
  title: one.title,
})

/** Clauses by their keys, as they read now; a clause this house does not know is left out. */
export async function clauseRefs(tx: Tx, keys: readonly string[]): Promise<ClauseRef[]> {
  if (keys.length === 0) return []
  return tx.query<ClauseRef>(
    `select distinct on (a.signed_on, a.agreement_id, c.ordinal, c.clause) a.agreement_id as "agreementId", a.title as "agreementTitle", c.clause, c.no, c.title
     from agreement_clause c join agreement a using (house_id, agreement_id) where c.house_id = $1 and (c.agreement_id || '/' || c.clause) = any ($2)
     order by a.signed_on, a.agreement_id, c.ordinal, c.clause, c.since desc`,
    [tx.asker.house, keys],
  )
}
