/** The demo county's matters as dated steps on the definitions: each accepted on its own day, each clock asked on any day. */
import type { Facts, FoldedAct } from '#engine/procedure/act.ts'
import { assess, type ClockView } from '#engine/procedure/assess.ts'
import { type Checked, check } from '#engine/procedure/check.ts'
import { fold } from '#engine/procedure/fold.ts'
import { actOf } from '#engine/procedure/house-acts/confirm-rule.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import type { PostId } from '#law/posts/post.ts'
import { findProcedure } from '#law/procedures/index.ts'
import { type Definition, type HouseKind, kindsOf } from '#law/procedures/procedure.ts'

export type Step = [day: string, kind: string, facts: Facts, person?: string]

const house = (role: string, kind: HouseKind): Parameters['parties'][number] => ({
  role,
  house: role,
  name: role,
  kind,
  level: 4,
  region: '431200',
  superior: null,
})

export function parametersOf(def: Definition, confirmed: string[] = []): Parameters {
  const parties = Object.entries(def.parties).map(([role, spec]) => house(role, kindsOf(spec)[0] as HouseKind))
  return { parties, terms: {}, confirmed: Object.fromEntries(confirmed.map(rule => [rule, { by: '联络员', on: '2026-01-05' }])) }
}

export const definition = (id: string): Definition => {
  const def = findProcedure(id)
  if (!def) throw new Error(id)
  return def
}

/** One act proposed on its own day by the post named first, with its paper taken in and checked by case management. */
export function propose(
  def: Definition,
  parameters: Parameters,
  done: FoldedAct[],
  [day, kind, facts, person]: Step,
  post?: PostId,
): Checked {
  const act = actOf(def, kind)
  const doer = person ?? `${act?.posts[0]}`
  return check(
    def,
    parameters,
    fold(def, parameters, done),
    { kind, facts, on: day, source: 'own' },
    {
      today: day,
      calendars: CALENDARS,
      asker: { role: act?.by ?? null, person: doer, posts: [post ?? (act?.posts[0] as PostId)] },
      ...(act?.paper
        ? {
            paper: {
              form: act.paper.form,
              confirmed: true,
              handler: doer,
              checkedBy: { post: 'case-management' as const, person: 'desk' },
            },
          }
        : {}),
    },
  )
}

/** Runs a life; every step must be accepted. */
export function live(def: Definition, steps: Step[], parameters = parametersOf(def)): FoldedAct[] {
  const done: FoldedAct[] = []
  for (const step of steps) {
    const answer = propose(def, parameters, done, step)
    if (!answer.ok) throw new Error(`${step[0]} ${step[1]}: ${answer.because.map(no => `${no.where ?? ''} ${no.says.zh}`).join('; ')}`)
    const n = done.length + 1
    const act = actOf(def, step[1])
    const header: FoldedAct['header'] = {
      v: 1,
      actId: `a${n}`,
      matterId: 'm',
      house: act?.by ?? '',
      recordedBy: act?.by ?? '',
      role: act?.by ?? '',
      kind: step[1],
      person: step[3] ?? `${act?.posts[0]}`,
      post: act?.posts[0] as PostId,
      on: step[0],
      source: 'own',
      definition: { id: def.id, version: def.version, fingerprint: '' },
      prior: null,
      codes: answer.codes,
      commitments: {},
    }
    done.push({ header, hash: `h${n}`, n, effect: true })
  }
  return done
}

export function clockOf(def: Definition, acts: FoldedAct[], id: string, today: string, parameters = parametersOf(def)): ClockView {
  const view = assess(def, parameters, fold(def, parameters, acts), today, CALENDARS).find(found => found.id === id)
  if (!view) throw new Error(id)
  return view
}

export const points = [1, 2, 3].map(n => ({ id: `p${n}`, text: `第${n}项建议` }))
export const chief = (day: string): Facts => ({ decidedBy: 'chief-procurator', decidedOn: day })
export const president = (day: string): Facts => ({ decidedBy: 'president', decidedOn: day })
export const receipt = (day: string): Facts => ({ receivedOn: day, dateSource: 'stamp' })
export const CASE = ['（2025）湘3199执418号']
