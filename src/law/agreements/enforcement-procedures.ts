/** Procedures and posts of enforcement supervision, which three of the agreements bind alike. */
import { court, type Keeper, procuratorate } from './agreement.ts'

/** From lead or application to closed (law sheet P01–P35, A01–A14). */
export const ENFORCEMENT: readonly string[] = [
  'enforcement-supervision-case',
  'administrative-supervision-case',
  'written-query',
  'enforcement-suggestion',
  'administrative-enforcement-suggestion',
  'class-suggestion',
  'follow-up-request',
  'follow-up-suggestion',
  'order-to-lower-court',
  'personnel-suggestion',
  'entrusted-investigation',
  'flow-monitoring',
  'case-transfer',
  'case-referral',
  'order-to-lower-procuratorate',
]

export const ENFORCEMENT_KEEPERS: readonly Keeper[] = [
  ...procuratorate('handling-prosecutor', 'case-management', 'chief-procurator'),
  ...court('enforcement-judge', 'presiding-judge', 'filing-division', 'president'),
]
