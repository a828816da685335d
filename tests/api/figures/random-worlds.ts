/** Random worlds: a few matters of random procedures, each led by random acts that its definition allows, with inexact days, proposals and refusals. */
import type { ActHeader, Code, FoldedAct } from '#engine/procedure/act.ts'
import { fold, noEffect } from '#engine/procedure/fold.ts'
import { confirmationBy, RULE_CODE, recalledRules } from '#engine/procedure/house-acts/confirm-rule.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import type { State } from '#engine/procedure/state.ts'
import { addDays } from '#kernel/plain-date.ts'
import { OTHER, SUBJECTS, subjectOf } from '#law/indicators/index.ts'
import { findProcedure, PROCEDURES } from '#law/procedures/index.ts'
import { type ActSpec, type Definition, type FactSpec, kindsOf } from '#law/procedures/procedure.ts'

export type Chance = () => number
export type WorldMatter = { id: string; def: Definition; parameters: Parameters; acts: FoldedAct[]; sealed: boolean; division: string }

export const HOUSES = ['here', 'court-a', 'organ-b', 'organ-c']
export const AGREEMENTS: Record<string, string[]> = { 'agreement-1': ['X-1', 'X-2', 'X-3'], 'agreement-2': ['Y-1', 'Y-2'] }
export const DIVISIONS = ['民事检察部', '行政检察部']

/** By subject, so that the rare ones are met often enough. */
const GROUPS: Definition[][] = [...new Set(SUBJECTS.map(one => one.subject))].map(name =>
  SUBJECTS.filter(one => one.subject === name).flatMap(one => findProcedure(one.procedure) ?? []),
)
const REST = PROCEDURES.filter(one => subjectOf(one.id).subject === OTHER && one.id !== 'agreement-record')
/** The one procedure whose acts are counted as queries, often enough. */
const SHARING = PROCEDURES.filter(one => one.id === 'information-sharing').flatMap(one => Array.from({ length: 30 }, () => one))
const pick = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
const days = (chance: Chance, most: number): number => Math.floor(chance() * chance() * most)

function codeOf(chance: Chance, spec: FactSpec, on: string, state: State): Code | undefined {
  const codes = Object.keys(spec.values ?? {})
  if (spec.kind === 'code') return pick(chance, codes)
  if (spec.kind === 'date') return chance() < 0.06 ? on.slice(0, 7) : addDays(on, spec.future ? days(chance, 60) : -days(chance, 6))
  if (spec.kind === 'flag') return chance() < 0.03
  if (spec.kind === 'points') return Array.from({ length: 1 + Math.floor(chance() * 3) }, (_, index) => `p${index + 1}`)
  if (spec.kind === 'answers' || spec.kind === 'checks') {
    const points = state.points[spec.of ?? ''] ?? []
    const usual = pick(chance, codes)
    return Object.fromEntries(points.map(point => [point, chance() < 0.7 ? usual : pick(chance, codes)]))
  }
  return undefined
}

function codesOf(chance: Chance, spec: ActSpec, on: string, state: State): Record<string, Code> {
  const found: [string, Code][] = []
  for (const [name, fact] of Object.entries(spec.facts)) {
    const code = fact.required || chance() < 0.6 ? codeOf(chance, fact, on, state) : undefined
    if (code !== undefined) found.push([name, code])
  }
  if (spec.decision) found.push(['decidedOn', addDays(on, -days(chance, 9))])
  return Object.fromEntries(found)
}

function parametersOf(chance: Chance, def: Definition): Parameters {
  const roles = Object.keys(def.parties)
  const ownRole = def.kind === 'internal' || chance() < 0.7 ? def.keeper : pick(chance, roles)
  const others = HOUSES.slice(1)
  const parties = roles
    .filter(role => role === ownRole || !def.parties[role]?.optional || chance() < 0.4)
    .map((role, index) => {
      const house = role === ownRole ? 'here' : (others[(index + Math.floor(chance() * 2)) % others.length] as string)
      const kind = kindsOf(def.parties[role] as Definition['parties'][string])[0] ?? 'court'
      return { role, house, name: house, kind, level: 4, region: '433199', superior: null }
    })
  const all = Object.entries(AGREEMENTS).flatMap(([agreement, clauses]) => clauses.map(clause => `${agreement}/${clause}`))
  return {
    parties,
    terms: { ...(chance() < 0.05 ? { 'about-personnel': true } : {}), ...(chance() < 0.5 ? { 'period:D10': '3wd' } : {}) },
    confirmed: Object.fromEntries(
      chance() < 0.5
        ? Object.values(def.clocks).flatMap(one => ('rule' in one.period ? [[one.period.rule, { by: 'x', on: '2026-01-01' }]] : []))
        : [],
    ),
    clauses: chance() < 0.5 ? [pick(chance, all), ...(chance() < 0.4 ? [pick(chance, all)] : [])] : [],
  }
}

/** One act, or null where nothing is open. Most acts are exact, placed and take effect; some are none of it. */
function nextAct(chance: Chance, matter: Omit<WorldMatter, 'sealed' | 'division'>, on: string): FoldedAct | null {
  const { def, parameters, acts } = matter
  const state = fold(def, parameters, acts)
  const open = Object.entries(def.acts).filter(([kind, spec]) => {
    const role = { kind, role: spec.by, codes: codesOf(() => 0.1, spec, on, state) }
    return noEffect(def, state, role) === null || chance() < 0.01
  })
  if (open.length === 0) return null
  const answering = open.filter(([kind]) =>
    /^(sign-for|reply|supply|hold|rule-|check|assess|decide|file$|docket|agree|conclude|approve|notify|agenda|mediate|task|meet|deliver|record-|call-up|review-legality)/.test(
      kind,
    ),
  )
  const [kind, spec] = pick(chance, answering.length > 0 && chance() < 0.6 ? answering : open)
  const inexact = chance() < 0.04
  const n = acts.length + 1
  const header: ActHeader = {
    v: 1,
    actId: `${matter.id}-a${n}`,
    matterId: matter.id,
    house: parameters.parties.find(party => party.role === spec.by)?.house ?? 'nobody',
    recordedBy: 'here',
    role: spec.by,
    kind,
    person: 'someone',
    post: spec.posts[0] ?? 'administrator',
    on: inexact ? null : on,
    ...(inexact ? { bounds: { precision: 'month' as const, earliest: `${on.slice(0, 7)}-01`, latest: `${on.slice(0, 7)}-28` } } : {}),
    source: inexact ? 'past' : 'own',
    definition: { id: def.id, version: def.version, fingerprint: '' },
    prior: null,
    codes: codesOf(chance, spec, on, state),
    commitments: chance() < 0.4 ? { 'attachment:1': 'c' } : {},
  }
  return { header, hash: `${matter.id}-h${n}`, n: chance() < 0.03 ? null : n, effect: chance() > 0.03 }
}

/** Every party confirms the recalled rules of its clocks, as a named person of each house would. */
function confirmations({ id, def, parameters }: Omit<WorldMatter, 'sealed' | 'division'>, on: string): FoldedAct[] {
  const rules = recalledRules(def).map(rule => rule.id)
  return parameters.parties.flatMap(({ role, house }) =>
    rules.map((rule, index): FoldedAct => {
      const header: ActHeader = {
        ...{
          v: 1,
          actId: '',
          matterId: id,
          house,
          recordedBy: house,
          role,
          kind: confirmationBy(role),
          person: 'someone',
          post: 'president',
          on,
        },
        ...{ source: 'own', definition: { id: def.id, version: def.version, fingerprint: '' }, prior: null, commitments: {} },
        codes: { [RULE_CODE]: rule },
      }
      return { header, hash: `${id}-c-${role}-${index}`, n: 0, effect: true }
    }),
  )
}

/** Three to twelve matters opened over two years; every one is opened, most go on for some acts. */
export function randomWorld(chance: Chance, number: number): WorldMatter[] {
  const size = 3 + Math.floor(chance() * 10)
  return Array.from({ length: size }, (_, index): WorldMatter => {
    const def = chance() < 0.85 ? pick(chance, pick(chance, GROUPS)) : pick(chance, [...REST, ...SHARING])
    const matter = { id: `w${number}-m${index}`, def, parameters: parametersOf(chance, def), acts: [] as FoldedAct[] }
    let on = addDays('2025-01-01', Math.floor(chance() * 660))
    const most = 1 + Math.floor(chance() * (chance() < 0.2 ? 18 : 8))
    const confirms = chance() < 0.6
    for (let step = 0; step < most; step++) {
      const act = nextAct(chance, matter, on)
      if (!act) break
      matter.acts.push(act)
      if (step === 0 && confirms) for (const one of confirmations(matter, on)) matter.acts.push({ ...one, n: matter.acts.length + 1 })
      on = addDays(on, days(chance, 70))
    }
    return { ...matter, sealed: chance() < 0.08, division: pick(chance, DIVISIONS) }
  })
}
