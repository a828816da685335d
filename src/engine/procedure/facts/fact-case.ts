/** What a fact is checked against, and how a problem with it is told. */
import type { Words } from '#kernel/words.ts'
import type { ActSpec } from '#law/procedures/procedure.ts'
import type { Citation } from '#law/statutes/statute.ts'
import type { ActSource, DateBounds } from '../act.ts'
import type { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'

/** Longest text and longest list taken. */
export const MAX_TEXT = 20_000
export const MAX_LIST = 200

/** `on` is the act's own date; a past act may leave out what its source does not tell. */
export type FactCase = { act: ActSpec; kind: string; state: State; today: string; on: DateBounds; source: ActSource }

export const problem = (where: string, says: Words, basis: Citation[] = []): Refusal => ({ code: 'facts', where, says, basis })

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
