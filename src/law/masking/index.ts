/** The shelf of masking: rules, profiles, and the words by which names and personal data are recognised. */
export { MINORITY_PARTS, TRANSLITERATION } from './ethnic-names.ts'
export {
  MASKING_KINDS,
  MASKING_PROFILES,
  MASKING_ROLES,
  type MaskingKind,
  type MaskingProfileId,
  type MaskingRole,
  type MaskingRule,
  NAME_KINDS,
  type NameKind,
} from './masking-rule.ts'
export {
  FOLLOWING_WORDS,
  NAME_AFTER,
  NAME_BEFORE,
  NAMES_AND_WORDS,
  NUMERAL_WORDS,
  WORD_AFTER,
  WORD_BEFORE,
  WORDS_ENDING_IN_SURNAME,
} from './ordinary-words.ts'
export { AS_LAWYER, type MaskingProfile, NOT_PUBLISHED, PROFILES } from './profiles.ts'
export { findMaskingRule, MASKING_RULES } from './rules.ts'
export { COMPOUND_SURNAMES, SURNAMES, WORDLIKE_SURNAMES } from './surnames.ts'
export { KIND_TITLES, ROLE_TITLES } from './titles.ts'
