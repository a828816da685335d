/** The definition language, version 1: a procedure is pure data – stages, acts, clocks, papers, articles – and no functions. */
import type { Words } from '#kernel/words.ts'
import type { FormId } from '../forms/form.ts'
import type { HouseKind } from '../posts/house-kind.ts'
import type { PostId } from '../posts/post.ts'
import type { Citation } from '../statutes/statute.ts'

export type { HouseKind } from '../posts/house-kind.ts'

/** Who may fill a role: one kind of house, or any of several. `relation` is read against the role named in `to`. */
export type PartySpec = {
  kind: HouseKind | readonly HouseKind[]
  title: Words
  relation?: { is: 'same-level' | 'superior'; to: string }
  /** The matter may run without it; nobody fills the role unless chosen at the opening. */
  optional?: true
  /** Invited to one matter: no agreement needs to bind it. */
  guest?: true
}

/** The kinds of house that may fill a role. */
export const kindsOf = (spec: PartySpec): readonly HouseKind[] => (typeof spec.kind === 'string' ? [spec.kind] : spec.kind)

export type StageSpec = { title: Words; end?: true /** the reason this stage is final, shown to people */; says?: Words }

/**
 * What an act states. What the fold needs (date, code, flag, ids of points, codes of answers) goes into the signed header;
 * text, names and case numbers go in as salted commitments and live only in the facts.
 */
export type FactSpec = {
  kind: 'date' | 'code' | 'flag' | 'text' | 'number' | 'case-numbers' | 'people' | 'points' | 'answers' | 'checks' | 'document'
  title: Words
  required?: true
  /** For `code`: the closed list. For `answers`/`checks`: the codes each point may get. */
  values?: Record<string, Words>
  /** For `document`: what its JSON must be (engine/agreement); entered on a page of its own, never in the form of an act. */
  shape?: 'agreement' | 'amendment' | 'members'
  /** For `answers` and `checks`: the act whose points are answered, e.g. 'serve'. */
  of?: string
  /** For `answers`: every answer with another code than these needs reasons (30号 art 13). */
  reasonUnless?: string[]
  /** For `date`: not before this earlier date ('act.fact' or 'act.on'), not after the legal today. */
  notBefore?: string
  notAfterToday?: true
  /** A `date` that may lie in the future and must not be before today (hearing day). */
  future?: true
  help?: Words
}

type GuardBase = { says: Words; basis: Citation[] }

/** A condition besides stage and post. All must hold; the first that does not is the reason shown. */
export type Guard = GuardBase &
  (
    | { rule: 'before-due'; clock: string }
    | { rule: 'after-due'; clock: string /** or any of these clocks has run out */; or?: string[] }
    | { rule: 'done'; act: string }
    | { rule: 'not-done'; act: string }
    | { rule: 'fact-is'; fact: string; is: string[] }
    | { rule: 'own-fact-is'; fact: string; is: string[] }
    | { rule: 'own-fact-needs'; when: { fact: string; is: string[] }; needs: string }
    | { rule: 'other-person-than'; act: string }
    | { rule: 'not-complained-of' }
    /** A file goes with the act, besides the paper that states it: what is stated is proved (decision 0020). */
    | { rule: 'evidence' }
  )

export type ActSpec = {
  title: Words
  /** The role (key of `parties`) whose house does it. */
  by: string
  posts: PostId[]
  /** The act that opens the matter; `when` is then empty. */
  opening?: true
  when: string[]
  /** The stage after it; absent: the stage stays. `toBy` chooses by a code fact of this act. */
  to?: string
  toBy?: { fact: string; stages: Record<string, string> }
  /** `to` is entered only when each of these acts is done, this one included; an optional role that nobody fills is not waited for. */
  together?: readonly string[]
  repeat?: 'many'
  facts: Record<string, FactSpec>
  /** Form of the paper this act carries; `required` means it cannot be done without one that was decided or confirmed. */
  paper?: { form: FormId; required?: true }
  /** Posts one of which must have decided; the act then carries facts `decidedBy` (code) and `decidedOn` (date), never how the vote went. */
  decision?: PostId[]
  /** The paper must have been checked by this post, and not by the handling person (P1 art 5, 114). */
  checkedBy?: PostId
  /** A formal service: the other house must sign for it. */
  served?: true
  needs?: Guard[]
  /** Another house may enter it from a scan while the author has no node (本院代录). */
  byProxy?: true
  /** Files may be attached even when no paper form is set. */
  attachments?: true
  /** Why no clock measures this act, where it leaves its stage and none does: the text names no period, or a right and no duty. */
  noClock?: Words
  basis: Citation[]
}

/** 'act.fact' or 'act.on'. The first alternative whose act was done counts, unless `latest`. */
export type Moment = string

export type ClockSpec = {
  title: Words
  /** Row id in `law/periods`, e.g. 'D19'; or a fact that names a date, e.g. 'serve.dueOn'.
   *  `term` is a parameter key whose value names another row, e.g. 'counter-suggestion-limit' → 'D22b'. */
  period:
    | { rule: string; term?: string }
    | { dateFact: Moment /** later acts that name a new date; the last one named governs */; or?: Moment[] }
  start: Moment[]
  latest?: true
  /** Each start opens the next period: an act that meets one and starts the next is late where the one before had run out. */
  recurs?: true
  /** The clock runs only where this coded fact of the record says so, e.g. which side is responsible. */
  when?: { fact: Moment; is: string[] }
  by: string
  /** Any of these acts meets it. Compared is the act's legal date `on`. */
  met: string[]
  /** Acts by which what met it before counts no more: a closing that the other side did not agree to. */
  undoneBy?: { act: string; fact: string; is: string[] }[]
  /** The clock is moot (neither met nor missed) in these stages. */
  mootIn?: string[]
  /** Time between these two acts is not counted (P1 art 52); open-ended while the second is missing. */
  excluded?: { from: Moment; until: Moment; basis: Citation[]; title: Words }[]
  suspended?: { from: Moment; until: Moment; basis: Citation[]; title: Words }[]
  /** The act that prolongs by the period rule's extension. */
  extendedBy?: string
  /** The act that becomes possible when it is missed. */
  missed?: string
  /** A period of somebody's right, not of a house's duty: whose. When it has run out nothing is overdue. */
  right?: Words
  basis: Citation[]
}

export type Definition = {
  language: 1
  id: string
  /** The day from which this text of the rules applies; also the version's name. */
  version: string
  until?: string
  kind: 'internal' | 'shared'
  /** A mechanism that only an agreement founds: it starts where a clause in force binds every party. Absent: national law allows it. */
  ground?: 'agreement'
  title: Words
  basis: Citation[]
  parties: Record<string, PartySpec>
  /** The role that opens the matter, numbers it and places its acts. */
  keeper: string
  sealed: 'never' | 'always' | 'if-personnel'
  stages: Record<string, StageSpec>
  acts: Record<string, ActSpec>
  clocks: Record<string, ClockSpec>
  /** Other procedures this one may open, shown as links. */
  leadsTo?: string[]
}

/** Checks at compile time that a definition is well typed; the text stays plain data. */
export const procedure = (definition: Omit<Definition, 'language'>): Definition => ({ language: 1, ...definition })
