/** Two houses may only start what an agreement that binds them, or national law, allows; and under which terms. */
import { type Words, words } from '#kernel/words.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import { findTerm } from '#law/terms/index.ts'
import type { TermValue } from '#law/terms/term.ts'
import { asParameter, stricterOf } from './term-value.ts'

/** An agreement as the gate needs it, as it reads on one day. */
export type InForce = {
  id: string
  title: string
  parties: string[]
  units: string[]
  /** The house that keeps the joint ledger, where the agreement names one. */
  ledgerKeeper?: string | null
  clauses: { id: string; no: string; title: string; procedures: string[] }[]
  terms: { key: string; value: TermValue }[]
}
export type BindingClause = { agreement: string; agreementTitle: string; clause: string; no: string; title: string }

export type MayStart = { ok: true; national: boolean; clauses: BindingClause[] } | { ok: false; says: Words; what: Words; where?: string }

/** How matters and lists name a clause: the agreement's id and the clause's. */
export const clauseKey = (one: Pick<BindingClause, 'agreement' | 'clause'>): string => `${one.agreement}/${one.clause}`

/** True when every one of these houses has signed it or is bound through a signatory. */
const bindsAll = (agreement: InForce, houses: readonly string[]): boolean =>
  houses.every(house => agreement.parties.includes(house) || agreement.units.includes(house))

/** Lines of the joint ledger: opened by the house that the agreement names as its keeper. */
const LEDGER: readonly string[] = ['ledger-item', 'office-ledger-item']

/** Whether this house may open it under the agreement: lines of the ledger are opened by its keeper alone. */
const opensIt = (procedure: string, { ledgerKeeper }: InForce, opener: string | undefined): boolean =>
  opener === undefined || !LEDGER.includes(procedure) || !ledgerKeeper || ledgerKeeper === opener

/** The clauses in force that bind this procedure for all of these houses; with `opener` only those under which that house may open it. */
export function clausesBinding(
  procedure: string,
  houses: readonly string[],
  agreements: readonly InForce[],
  opener?: string,
): BindingClause[] {
  return agreements
    .filter(agreement => bindsAll(agreement, houses) && opensIt(procedure, agreement, opener))
    .flatMap(agreement =>
      agreement.clauses
        .filter(clause => clause.procedures.includes(procedure))
        .map(clause => ({
          agreement: agreement.id,
          agreementTitle: agreement.title,
          clause: clause.id,
          no: clause.no,
          title: clause.title,
        })),
    )
}

/** A house in its role of a matter. */
export type InRole = { role: string; house: string }

/** The houses that an agreement must bind: all but guests. */
export const housesToBind = (def: Definition, parties: readonly InRole[]): string[] =>
  parties.filter(party => def.parties[party.role]?.guest !== true).map(party => party.house)

/** Whether these houses may start it. National law needs no clause; its clauses are named all the same, for they count as used. */
export function mayStart(def: Definition, parties: readonly InRole[], agreements: readonly InForce[]): MayStart {
  const houses = housesToBind(def, parties)
  const opener = parties.find(party => party.role === def.keeper)?.house
  const clauses = clausesBinding(def.id, houses, agreements, opener)
  if (def.ground !== 'agreement') return { ok: true, national: true, clauses }
  if (clauses.length > 0) return { ok: true, national: false, clauses }
  if (clausesBinding(def.id, houses, agreements).length > 0)
    return {
      ok: false,
      says: words(
        '台账由协作意见载明的单位保管，由该单位立项',
        'The agreement names another house as keeper of the ledger: that house opens items',
      ),
      what: words('请把议定事项告知台账保管单位，由其立项', 'Tell the keeper of the ledger what was agreed; it opens the item'),
    }
  const somewhere = agreements.some(agreement => agreement.clauses.some(clause => clause.procedures.includes(def.id)))
  const title = def.title
  if (somewhere)
    return {
      ok: false,
      where: 'counterparts',
      says: words(
        `所选单位不都受绑定“${title.zh}”的协作意见约束`,
        `Not every house chosen is bound by an agreement that provides for “${title.en}”`,
      ),
      what: words(
        '请改选签署单位或者受约束单位，或者先修订协作意见将其列入',
        'Choose signatories or covered units, or amend the agreement to cover the house',
      ),
    }
  return {
    ok: false,
    says: words(`没有现行有效的协作条款绑定“${title.zh}”`, `No clause in force provides for “${title.en}”`),
    what: words(
      '请在“协议”中录入协作意见，或者把该程序绑定到条款并由各方确认',
      'Enter the agreement, or bind the procedure to a clause and have it confirmed by all',
    ),
  }
}

/** The terms a new matter of these houses carries: of two agreements the stricter; where none is stricter the first. */
export function frozenTerms(houses: readonly string[], agreements: readonly InForce[]): Record<string, TermValue> {
  const chosen = new Map<string, TermValue>()
  for (const agreement of agreements.filter(one => bindsAll(one, houses)))
    for (const { key, value } of agreement.terms) {
      const term = findTerm(key)
      if (term?.scope !== 'agreement') continue
      const before = chosen.get(key)
      chosen.set(key, before === undefined ? value : stricterOf(term, before, value))
    }
  return Object.fromEntries(
    [...chosen].flatMap(([key, value]) => {
      const term = findTerm(key)
      const made = term ? asParameter(term, value) : null
      return made ? [made] : []
    }),
  )
}
