/** What comes after first set-up, in this order, and where: each step can be left and resumed. */
import type { Key } from '#web/words/words.ts'

export type NextStep = { id: 'people' | 'agreement' | 'ledger'; to: string; title: Key; says: Key }

/** Whoever is not signed in is asked to sign in first and then brought there. */
export const NEXT_STEPS: readonly NextStep[] = [
  { id: 'people', to: '/admin', title: 'set-up-people', says: 'set-up-people-says' },
  { id: 'agreement', to: '/agreements/new', title: 'agreement-new', says: 'set-up-agreement-says' },
  { id: 'ledger', to: '/ledger', title: 'set-up-ledger', says: 'set-up-ledger-says' },
]
