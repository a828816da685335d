/** The options frozen in a matter, asked of one act: which codes they leave open, which reasons they no longer ask for. */
import type { Words } from '#kernel/words.ts'
import type { Guard } from '#law/procedures/procedure.ts'
import { OPTION_RULES, type OptionRule } from '#law/terms/option-rules.ts'
import type { Code } from '../procedure/act.ts'
import type { Parameters } from '../procedure/parameters.ts'
import type { Refusal } from '../procedure/refusal.ts'
import { own } from '../procedure/state.ts'

type Terms = Parameters['terms']
type Codes = Record<string, Code>

/** The rules that these terms put on this act. */
const rulesOf = (procedure: string, act: string, terms: Terms): OptionRule[] =>
  OPTION_RULES.filter(rule => rule.procedures.includes(procedure) && rule.acts.includes(act) && own(terms, rule.option) === rule.is)

/**
 * What the options of the matter do not leave open in an act that a house is about to do, each with its article. An act recorded from the
 * past or entered for another house is a fact and never refused for them: the caller asks for own acts only.
 */
export function optionRefusals(procedure: string, act: string, terms: Terms, codes: Codes): Refusal[] {
  return rulesOf(procedure, act, terms).flatMap((rule): Refusal[] => {
    if (rule.effect !== 'only') return []
    const value = own(codes, rule.fact)
    if (typeof value !== 'string' || rule.codes.includes(value)) return []
    if (rule.when && own(codes, rule.when.fact) !== rule.when.is) return []
    return [{ code: 'guard', where: rule.fact, says: rule.says, basis: [...rule.basis] }]
  })
}

/** Whether an option of the matter takes this condition away for the act as it is stated. */
export function isWaived(procedure: string, act: string, terms: Terms, guard: Guard, codes: Codes): boolean {
  if (guard.rule !== 'own-fact-needs') return false
  return rulesOf(procedure, act, terms).some(
    rule =>
      rule.effect === 'waives' &&
      rule.fact === guard.when.fact &&
      rule.needs === guard.needs &&
      guard.when.is.includes(rule.code) &&
      own(codes, rule.fact) === rule.code,
  )
}

/** How a form shows a fact under the options: the codes still offered (null: all of them), and what is said about it. */
export function factUnderOptions(
  procedure: string,
  act: string,
  fact: string,
  terms: Terms,
): { offered: readonly string[] | null; says: Words[] } {
  const rules = rulesOf(procedure, act, terms).filter(rule => rule.effect !== 'unlinks' && rule.fact === fact)
  const lists = rules.flatMap(rule => (rule.effect === 'only' && !rule.when ? [rule.codes] : []))
  const offered = lists.length === 0 ? null : lists.reduce((all, one) => all.filter(code => one.includes(code)))
  return { offered, says: rules.map(rule => rule.says) }
}

/** Whether an option of the matter takes a procedure off what may follow it. */
export const isUnlinked = (procedure: string, follows: string, terms: Terms): boolean =>
  OPTION_RULES.some(
    rule =>
      rule.effect === 'unlinks' && rule.follows === follows && rule.procedures.includes(procedure) && own(terms, rule.option) === rule.is,
  )
