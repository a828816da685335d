/** The kinds of house that enforce administrative law and may pass a suspected crime to the police. */
import type { HouseKind } from './procedure.ts'

/** Organs of administrative enforcement; the justice bureau enforces too. */
export const TRANSFERRING: readonly HouseKind[] = ['organ', 'justice']
