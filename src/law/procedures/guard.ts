/** Writes one condition of an act in one line: what must hold, what people are told when it does not, and where it is written. */
import type { Words } from '#kernel/words.ts'
import type { Citation } from '../statutes/statute.ts'
import type { Guard } from './procedure.ts'

/** One maker per guard rule of the definition language. */
export const guard = {
  beforeDue: (clock: string, says: Words, basis: Citation[]): Guard => ({ rule: 'before-due', clock, says, basis }),
  afterDue: (clock: string, says: Words, basis: Citation[]): Guard => ({ rule: 'after-due', clock, says, basis }),
  afterAnyDue: ([clock = '', ...or]: string[], says: Words, basis: Citation[]): Guard => ({ rule: 'after-due', clock, or, says, basis }),
  evidence: (says: Words, basis: Citation[]): Guard => ({ rule: 'evidence', says, basis }),
  done: (act: string, says: Words, basis: Citation[]): Guard => ({ rule: 'done', act, says, basis }),
  notDone: (act: string, says: Words, basis: Citation[]): Guard => ({ rule: 'not-done', act, says, basis }),
  factIs: (fact: string, is: string[], says: Words, basis: Citation[]): Guard => ({ rule: 'fact-is', fact, is, says, basis }),
  ownFactIs: (fact: string, is: string[], says: Words, basis: Citation[]): Guard => ({ rule: 'own-fact-is', fact, is, says, basis }),
  ownFactNeeds: (fact: string, is: string[], needs: string, says: Words, basis: Citation[]): Guard => ({
    rule: 'own-fact-needs',
    when: { fact, is },
    needs,
    says,
    basis,
  }),
  otherPersonThan: (act: string, says: Words, basis: Citation[]): Guard => ({ rule: 'other-person-than', act, says, basis }),
  notComplainedOf: (says: Words, basis: Citation[]): Guard => ({ rule: 'not-complained-of', says, basis }),
}
