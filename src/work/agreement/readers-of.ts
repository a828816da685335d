/** Who reads an agreement without signing it: the units bound through a signatory get every act of its record, so that they know what binds them. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import { AGREEMENT_PROCEDURE } from './project-agreement.ts'

/** The covered units named in the text that is proposed, signatories left out; no other procedure has readers. */
export function readersOf(def: Definition, parties: Parameters['parties'], facts: Facts): string[] {
  if (def.id !== AGREEMENT_PROCEDURE || typeof facts.agreement !== 'string') return []
  const signed = new Set(parties.map(party => party.house))
  return [...new Set(unitsOf(facts.agreement))].filter(house => !signed.has(house)).sort()
}

/** The text was checked before; one that cannot be read names nobody. */
function unitsOf(text: string): string[] {
  try {
    const { covered } = JSON.parse(text) as { covered?: { house?: unknown }[] }
    return (covered ?? []).flatMap(unit => (typeof unit.house === 'string' ? [unit.house] : []))
  } catch {
    return []
  }
}
