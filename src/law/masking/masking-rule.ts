/** What a masking rule, a role, a kind of case and a profile are; rules cite 法释〔2016〕19号 article by article. */
import type { Words } from '#kernel/words.ts'
import type { Citation } from '../statutes/statute.ts'

/** The part that a natural person has in the case. */
export const MASKING_ROLES = [
  'party',
  'legal-representative',
  'victim',
  'incidental-plaintiff',
  'witness',
  'expert',
  'minor',
  'minor-representative',
  'lawyer',
  'other-agent',
  'company-head',
  'judge',
  'clerk',
  'prosecutor',
  'other',
] as const
export type MaskingRole = (typeof MASKING_ROLES)[number]

/** Kinds of case that the rules tell apart; the last seven are not published (art 4). */
export const MASKING_KINDS = [
  'civil',
  'criminal',
  'administrative',
  'enforcement',
  'family',
  'inheritance',
  'personality',
  'divorce',
  'custody',
  'mediation',
  'mediation-confirmation',
  'minor-crime',
  'state-secret',
  'unsuitable',
] as const
export type MaskingKind = (typeof MASKING_KINDS)[number]

export const MASKING_PROFILES = ['court_2016', 'joint_strict'] as const
export type MaskingProfileId = (typeof MASKING_PROFILES)[number]

/** How a name is written, which decides N1–N4. */
export const NAME_KINDS = ['han', 'minority', 'foreign', 'latin'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** One rule: what it does and on which article it stands. A house rule stands on none and says so. */
export type MaskingRule = { id: string; title: Words; says: Words; basis: readonly Citation[]; house?: true }
