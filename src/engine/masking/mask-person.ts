/** A person of the case, and whether the profile hides the name: the most protective of several roles counts, unless the person acts as lawyer. */
import { AS_LAWYER, type MaskingKind, type MaskingProfileId, type MaskingRole, type NameKind, PROFILES } from '#law/masking/index.ts'

/** A natural person as the matter knows them. `aliases` are hidden by the same token. */
export type MaskPerson = {
  name: string
  roles: readonly MaskingRole[]
  nameKind?: NameKind
  minor?: boolean
  aliases?: readonly string[]
  /** Numbers, addresses and the like of this person that must not survive. */
  known?: readonly string[]
}

/** The rule that hides the person's name in a case of this kind, or undefined: the name stays. */
export function hidingRule(person: MaskPerson, profile: MaskingProfileId, kind: MaskingKind): string | undefined {
  const strict = PROFILES[profile].also.includes('unlisted')
  if (actsAsLawyer(person) && !strict) return undefined
  const roles: readonly MaskingRole[] = person.minor ? ['minor', ...person.roles] : person.roles
  return PROFILES[profile].hidden.find(one => roles.includes(one.role) && (one.kinds === undefined || one.kinds.includes(kind)))?.rule
}

/** Whether a person is here as lawyer: besides representing somebody there is no part of their own (vector t29). */
export const actsAsLawyer = (person: MaskPerson): boolean =>
  person.roles.includes('lawyer') && !person.minor && person.roles.every(role => AS_LAWYER.includes(role))

/** Whether a minor is among them. */
export const hasMinor = (people: readonly MaskPerson[]): boolean =>
  people.some(one => one.minor || one.roles.includes('minor') || one.roles.includes('minor-representative'))
