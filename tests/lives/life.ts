/** A life: one run of one procedure told as a table – day, act, facts, and what the clocks then say – that the law tests, the API tests and the exchange simulation all carry out. */
import type { Facts, FoldedAct } from '#engine/procedure/act.ts'
import { assess, type ClockView } from '#engine/procedure/assess.ts'
import { check } from '#engine/procedure/check.ts'
import { fold } from '#engine/procedure/fold.ts'
import { confirmationBy, RULE_CODE } from '#engine/procedure/house-acts/confirm-rule.ts'
import type { Parameters, PartyHouse } from '#engine/procedure/parameters.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { type PostId, postSpec } from '#law/posts/post.ts'
import { findProcedure } from '#law/procedures/index.ts'
import { type ActSpec, type Definition, type HouseKind, kindsOf } from '#law/procedures/procedure.ts'

export type Step = {
  /** The legal day of the act, and the day on which it is done unless `today` says a later one. */
  on: string
  today?: string
  act: string
  facts?: Facts
  /** Defaults to the first post of the act that the role's kind of house has. */
  post?: PostId
  /** Who does it; defaults to one person per post. */
  person?: string
  /** How many files go with it, where its law asks for evidence. */
  files?: number
  /** Must be refused, with this code; `article` as the first citation of the reason prints it, e.g. '19'. */
  refused?: { code: string; article?: string }
  /** After the act: clock id → the due day while it runs ('2026-08-20'), or 'met', 'met-late', 'overdue', 'moot', 'unconfirmed', 'not-started'. */
  clocks?: Record<string, string>
  /** Marks the act carries, e.g. ['late']. */
  marks?: string[]
  stage?: string
}

export type Life = {
  procedure: string
  /** What is told, in a line. */
  says: string
  /** Agreement clauses this life carries out, e.g. ['JS-2']. */
  clauses: string[]
  /** Kind of house per role where the definition leaves a choice; an optional role not named here takes no part. */
  parties?: Record<string, HouseKind>
  /** Recalled rules that both houses have confirmed. */
  confirmed?: string[]
  terms?: Parameters['terms']
  steps: Step[]
}

export const definitionOf = (life: Life): Definition => {
  const def = findProcedure(life.procedure)
  if (!def) throw new Error(`no procedure ${life.procedure}`)
  return def
}

/** The kind of house in each role of this life. */
export function rolesOf(life: Life): Record<string, HouseKind> {
  const roles: Record<string, HouseKind> = {}
  for (const [role, spec] of Object.entries(definitionOf(life).parties)) {
    const kind = life.parties?.[role] ?? (spec.optional ? undefined : kindsOf(spec)[0])
    if (kind) roles[role] = kind
  }
  return roles
}

const house = (role: string, kind: HouseKind): PartyHouse => ({
  role,
  house: role,
  name: role,
  kind,
  level: 4,
  region: '431200',
  superior: null,
})

export function parametersOf(life: Life): Parameters {
  return {
    parties: Object.entries(rolesOf(life)).map(([role, kind]) => house(role, kind)),
    terms: life.terms ?? {},
    confirmed: Object.fromEntries((life.confirmed ?? []).map(rule => [rule, { by: '联络员', on: '2026-01-05' }])),
  }
}

/** The post that does a step: the one named, else the first the house has. */
export function postOf(life: Life, act: ActSpec, step: Step): PostId {
  const kind = rolesOf(life)[act.by]
  const fitting = act.posts.find(post => kind !== undefined && (postSpec(post).houses as readonly string[]).includes(kind))
  return step.post ?? fitting ?? (act.posts[0] as PostId)
}

/** The confirmations of the houses that did not open the matter: theirs are acts, the opener's stands in the parameters. */
function confirmationsOf(life: Life): FoldedAct[] {
  const def = definitionOf(life)
  const roles = Object.keys(rolesOf(life)).filter(role => role !== def.keeper)
  return (life.confirmed ?? []).flatMap(rule =>
    roles.map((role): FoldedAct => {
      const named = { kind: confirmationBy(role), role, house: role, recordedBy: role, person: role, post: 'administrator' as const }
      const header = {
        v: 1 as const,
        actId: `${role}-${rule}`,
        matterId: 'm',
        on: null,
        source: 'own' as const,
        prior: null,
        commitments: {},
      }
      const definition = { id: def.id, version: def.version, fingerprint: '' }
      return { header: { ...header, ...named, definition, codes: { [RULE_CODE]: rule } }, hash: `${role}-${rule}`, n: null, effect: true }
    }),
  )
}

/** The record of a life so far, the confirmations of recalled rules included once it is opened. */
export const recordOf = (life: Life, done: FoldedAct[]): FoldedAct[] => (done.length > 0 ? [...done, ...confirmationsOf(life)] : [])

export type Outcome = { ok: true; act: FoldedAct; marks: string[] } | { ok: false; code: string; articles: string[]; says: string }

/** Does one step on the record so far, its paper taken in, decided by whom the facts say, and checked by case management. */
export function take(life: Life, done: FoldedAct[], step: Step): Outcome {
  const def = definitionOf(life)
  const act = def.acts[step.act]
  if (!act) return { ok: false, code: 'unknown-act', articles: [], says: step.act }
  const parameters = parametersOf(life)
  const post = postOf(life, act, step)
  const person = step.person ?? `${act.by}:${post}`
  const answer = check(
    def,
    parameters,
    fold(def, parameters, recordOf(life, done)),
    {
      kind: step.act,
      facts: step.facts ?? {},
      on: step.on,
      source: 'own',
      ...(step.today && step.today > step.on ? { enteredLater: '次日补录' } : {}),
    },
    {
      today: step.today ?? step.on,
      calendars: CALENDARS,
      asker: { role: act.by, person, posts: [post] },
      files: step.files ?? 0,
      ...(act.paper
        ? { paper: { form: act.paper.form, confirmed: true, handler: person, checkedBy: { post: 'case-management', person: 'checker' } } }
        : {}),
    },
  )
  if (!answer.ok) {
    const [first] = answer.because
    return {
      ok: false,
      code: first?.code ?? '',
      articles: (first?.basis ?? []).map(cited => cited.article),
      says: answer.because.map(no => `${no.where ?? ''} ${no.says.zh}`).join('; '),
    }
  }
  const n = done.length + 1
  const header: FoldedAct['header'] = {
    v: 1,
    actId: `a${n}`,
    matterId: 'm',
    house: act.by,
    recordedBy: act.by,
    role: act.by,
    kind: step.act,
    person,
    post,
    on: step.on,
    source: 'own',
    definition: { id: def.id, version: def.version, fingerprint: '' },
    prior: null,
    codes: answer.codes,
    commitments: {},
  }
  return { ok: true, act: { header, hash: `h${n}`, n, effect: true }, marks: answer.marks.map(mark => mark.code) }
}

/** What a clock says in a word: its due day while it runs, else its status. */
export function sayClock(view: ClockView | undefined): string {
  if (!view) return 'no such clock'
  if (['running', 'due-soon', 'suspended'].includes(view.status)) return view.due ?? view.status
  return view.status
}

/** Clock id → what it says on this day. */
export function clocksOn(life: Life, done: FoldedAct[], today: string): Record<string, string> {
  const def = definitionOf(life)
  const parameters = parametersOf(life)
  const views = assess(def, parameters, fold(def, parameters, recordOf(life, done)), today, CALENDARS)
  return Object.fromEntries(views.map(view => [view.id, sayClock(view)]))
}

export type Difference = { step: string; expected: unknown; found: unknown }

/** Carries out a life and returns everything that came out otherwise than told; empty when the law runs as the table says. */
export function runLife(life: Life): { done: FoldedAct[]; stage: string | null; differences: Difference[] } {
  const def = definitionOf(life)
  const parameters = parametersOf(life)
  const done: FoldedAct[] = []
  const differences: Difference[] = []
  for (const step of life.steps) {
    const at = `${step.on} ${step.act}`
    const outcome = take(life, done, step)
    if (step.refused) {
      if (outcome.ok) differences.push({ step: at, expected: step.refused, found: 'taken' })
      else if (outcome.code !== step.refused.code || (step.refused.article && !outcome.articles.includes(step.refused.article)))
        differences.push({ step: at, expected: step.refused, found: outcome })
      continue
    }
    if (!outcome.ok) {
      differences.push({ step: at, expected: 'taken', found: outcome.says })
      break
    }
    done.push(outcome.act)
    const clocks = clocksOn(life, done, step.today ?? step.on)
    for (const [id, expected] of Object.entries(step.clocks ?? {}))
      if (clocks[id] !== expected) differences.push({ step: `${at} ${id}`, expected, found: clocks[id] ?? 'no such clock' })
    const stage = fold(def, parameters, done).stage
    if (step.stage !== undefined && stage !== step.stage) differences.push({ step: at, expected: step.stage, found: stage })
    for (const mark of step.marks ?? [])
      if (!outcome.marks.includes(mark)) differences.push({ step: at, expected: mark, found: outcome.marks })
  }
  return { done, stage: fold(def, parameters, done).stage, differences }
}
