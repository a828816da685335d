/** Hands facts that another page found to the form of an act, without losing what was typed there. */

import type { ActValues, Facts } from './act-form/act-values.ts'
import { addToDraft } from './autosave.ts'

const EMPTY: ActValues = { on: '', post: '', facts: {}, paperId: null, enteredLater: '' }

/** Where a method that was handed over begins; an earlier one gives way to the next, what a person wrote above it stays. */
const METHOD = '总体：'

/** What was typed, then what was found. */
function joined(kept: string, found: string): string {
  const at = kept.split('\n').findIndex(line => line.startsWith(METHOD))
  const typed = (at < 0 ? kept : kept.split('\n').slice(0, at).join('\n')).trim()
  return typed && typed !== found ? `${typed}\n${found}` : found
}

/** The draft with these facts in it: a text is added below what was typed, a list takes the place of the list before; everything else stays. */
export function withFacts<T extends { facts: Facts }>(kept: T, facts: Facts): T {
  const merged = Object.entries(facts).map(([name, found]) => {
    const before = kept.facts[name]
    return [name, typeof before === 'string' && typeof found === 'string' ? joined(before, found) : found] as const
  })
  return { ...kept, facts: { ...kept.facts, ...Object.fromEntries(merged) } }
}

/** Into the form of an act of a running matter, which then opens at `/matters/<id>?act=<kind>`. */
export const adoptIntoAct = (person: { personId: string; today: string }, matterId: string, kind: string, facts: Facts): Promise<void> =>
  addToDraft<ActValues>(person.personId, `act:${matterId}:${kind}`, { ...EMPTY, on: person.today }, kept => withFacts(kept, facts))

type Start = ActValues & {
  kind: string
  title: string
  caseNumbers: string[]
  counterparts: Record<string, string>
  packageActs: string[]
  complainedOf: string[]
}

/** Into the form that starts a procedure, which then opens at `/matters/start?procedure=<id>`. */
export const adoptIntoStart = (person: { personId: string; today: string }, procedureId: string, facts: Facts): Promise<void> =>
  addToDraft<Partial<Start> & { facts: Facts }>(person.personId, `start:${procedureId}:`, { facts: {}, on: person.today }, kept =>
    withFacts(kept, facts),
  )
