/** Every procedure the product ships; a new one is one new file, its test and one line here. */
import { administrativeSupervisionCase } from './administrative-supervision-case.ts'
import { counterSuggestion } from './counter-suggestion.ts'
import { enforcementSuggestion } from './enforcement-suggestion.ts'
import { enforcementSupervisionCase } from './enforcement-supervision-case.ts'
import { fileRequest } from './file-request.ts'
import { followUpRequest } from './follow-up-request.ts'
import { followUpSuggestion } from './follow-up-suggestion.ts'
import { orderToLowerCourt } from './order-to-lower-court.ts'
import { organSuggestion } from './organ-suggestion.ts'
import { personnelSuggestion } from './personnel-suggestion.ts'
import type { Definition } from './procedure.ts'
import { writtenQuery } from './written-query.ts'

export const PROCEDURES: readonly Definition[] = [
  enforcementSupervisionCase,
  administrativeSupervisionCase,
  writtenQuery,
  fileRequest,
  enforcementSuggestion,
  followUpRequest,
  followUpSuggestion,
  orderToLowerCourt,
  counterSuggestion,
  organSuggestion,
  personnelSuggestion,
]

/** The procedure with this id; without `version` the newest one. Undefined when the product does not ship it. */
export function findProcedure(id: string, version?: string): Definition | undefined {
  const found = PROCEDURES.filter(definition => definition.id === id && (version === undefined || definition.version === version))
  return found.reduce<Definition | undefined>(
    (newest, next) => (newest === undefined || next.version > newest.version ? next : newest),
    undefined,
  )
}
