/** The one act that every procedure has besides its own: a house confirms a recalled rule by which a clock of the matter runs (design §3.3). */
import { type Words, words } from '#kernel/words.ts'
import { findPeriod, PERIODS } from '#law/periods/index.ts'
import type { PeriodRule } from '#law/periods/period-rule.ts'
import type { PostId } from '#law/posts/post.ts'
import type { ActSpec, ClockSpec, Definition } from '#law/procedures/procedure.ts'
import type { Parameters, PartyHouse } from '../parameters.ts'
import { own, type State } from '../state.ts'

/** Who may confirm a rule for the house. */
export const CONFIRMERS: PostId[] = [
  'chief-procurator',
  'deputy-chief-procurator',
  'president',
  'vice-president',
  'case-management',
  'filing-division',
  'organ-head',
]

/** The code of the act's header that names the rule. */
export const RULE_CODE = 'confirmedRule'

const PREFIX = 'confirm-rule:'

/** The kind of the act for the house in this role: an act has one author, so there is one kind for each role. */
export const confirmationBy = (role: string): string => `${PREFIX}${role}`

export const isConfirmation = (kind: string): boolean => kind.startsWith(PREFIX)

/** True when nothing of the rule's text was read or reported: it runs only after somebody has confirmed it. */
export const isRecalled = (rule: PeriodRule): boolean => rule.basis.length > 0 && rule.basis.every(cited => cited.evidence === 'recalled')

/** The recalled rules that clocks of this definition run by, or may run by where a term chooses. */
export function recalledRules(def: Definition): PeriodRule[] {
  const periods = Object.values(def.clocks).flatMap(({ period }) => ('rule' in period ? [period] : []))
  const named = periods.map(period => findPeriod(period.rule))
  const chosen = periods.some(period => period.term !== undefined) ? PERIODS : []
  return [...new Set([...named, ...chosen])].filter((rule): rule is PeriodRule => rule !== undefined && isRecalled(rule))
}

const TITLE = words('确认未核对规则', 'Confirm a recalled rule')
const NO_CLOCK = words('确认规则不设期限', 'confirming a rule has no period')

function confirmation(def: Definition, role: string): ActSpec {
  const values: Record<string, Words> = Object.fromEntries(recalledRules(def).map(rule => [rule.id, rule.title]))
  return {
    title: TITLE,
    by: role,
    posts: CONFIRMERS,
    when: Object.keys(def.stages),
    repeat: 'many',
    byProxy: true,
    attachments: true,
    noClock: NO_CLOCK,
    facts: {
      [RULE_CODE]: { kind: 'code', title: words('规则', 'Rule'), required: true, values },
      grounds: { kind: 'text', title: words('依据', 'Grounds'), required: true },
    },
    basis: def.basis,
  }
}

/** The act of this kind: the definition's own, or the confirmation that every definition has for each of its roles. Definitions stay as pinned. */
export function actOf(def: Definition, kind: string): ActSpec | undefined {
  const known = own(def.acts, kind)
  if (known || !isConfirmation(kind)) return known
  const role = kind.slice(PREFIX.length)
  return own(def.parties, role) ? confirmation(def, role) : undefined
}

/** Whether the house in this role has confirmed the rule by an act of the matter. */
export const hasConfirmed = (state: Pick<State, 'acts'>, role: string, rule: unknown): boolean =>
  state.acts.some(act => act.kind === confirmationBy(role) && own(act.codes, RULE_CODE) === rule)

/**
 * The houses for which the rule waits: in a shared clock both (every party), else the house whose clock it is. What the opener had confirmed
 * is frozen in the opening act's parameters and counts for the opener alone. Empty when the rule may run.
 */
export function waitsForHouses(
  def: Definition,
  parameters: Parameters,
  state: Pick<State, 'acts'>,
  clock: ClockSpec,
  rule: string,
): PartyHouse[] {
  const needed = def.kind === 'shared' ? parameters.parties : parameters.parties.filter(party => party.role === clock.by)
  const frozen = (party: PartyHouse): boolean => party.role === def.keeper && Object.hasOwn(parameters.confirmed, rule)
  return needed.filter(party => !frozen(party) && !hasConfirmed(state, party.role, rule))
}
