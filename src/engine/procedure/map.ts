/** The stages of a procedure as a map with "you are here": reached, current, still possible, or not any more and why. */
import { type Words, words } from '#kernel/words.ts'
import type { ActSpec, Definition } from '#law/procedures/procedure.ts'
import type { DateBounds } from './act.ts'
import { own, type State } from './state.ts'

export type StageStatus = 'reached' | 'current' | 'possible' | 'not-any-more'

/** `when` is the first time the stage was reached. `because` is given for `not-any-more`. */
export type MapStage = {
  id: string
  title: Words
  end: boolean
  status: StageStatus
  when: DateBounds | null
  provisional: boolean
  because: Words | null
}

/** An act as an arrow between stages; `from` null for an opening act. `taken` when the matter went this way. */
export type MapArrow = { from: string | null; to: string; act: string; title: Words; by: string; taken: boolean }

export type ProcedureMap = { stages: MapStage[]; arrows: MapArrow[] }

/** Every stage an act may lead to from `from`. */
export const targets = (act: ActSpec, from: string | null): string[] => [
  ...new Set([
    ...(act.toBy ? Object.values(act.toBy.stages) : []),
    ...(act.to === undefined ? (act.toBy || from === null ? [] : [from]) : [act.to]),
  ]),
]

/** All arrows of the definition that change the stage. */
export function arrowsOf(def: Definition): Omit<MapArrow, 'taken'>[] {
  return Object.entries(def.acts).flatMap(([kind, act]) =>
    (act.opening ? [null] : act.when).flatMap(from =>
      targets(act, from)
        .filter(to => to !== from)
        .map(to => ({ from, to, act: kind, title: act.title, by: act.by })),
    ),
  )
}

/** The map of a matter. Possible means: some way of acts that are not used up leads there from the current stage. */
export function procedureMap(def: Definition, state: State): ProcedureMap {
  const spent = new Set(state.acts.map(act => act.kind).filter(kind => own(def.acts, kind)?.repeat !== 'many'))
  const arrows = arrowsOf(def)
  const possible = new Set<string>()
  const todo: (string | null)[] = [state.stage]
  for (let here = todo.pop(); here !== undefined; here = todo.pop()) {
    for (const arrow of arrows) {
      if (arrow.from !== here || spent.has(arrow.act) || possible.has(arrow.to)) continue
      possible.add(arrow.to)
      todo.push(arrow.to)
    }
  }
  const steps = new Set(state.acts.filter(act => act.to !== act.from).map(act => `${act.from ?? ''}>${act.kind}>${act.to}`))
  const here = own(def.stages, state.stage ?? '')
  const stages = Object.entries(def.stages).map(([id, spec]): MapStage => {
    const entry = state.history.find(step => step.stage === id)
    const status: StageStatus = id === state.stage ? 'current' : entry ? 'reached' : possible.has(id) ? 'possible' : 'not-any-more'
    const because =
      status !== 'not-any-more'
        ? null
        : state.ended
          ? (here?.says ?? words(`事项已经办结（${here?.title.zh ?? ''}）`, `the matter has ended (${here?.title.en ?? ''})`))
          : words(`自“${here?.title.zh ?? ''}”阶段已不能到达`, `no way leads there from “${here?.title.en ?? ''}”`)
    return {
      id,
      title: spec.title,
      end: spec.end === true,
      status,
      when: entry?.bounds ?? null,
      provisional: entry?.provisional ?? false,
      because,
    }
  })
  return { stages, arrows: arrows.map(arrow => ({ ...arrow, taken: steps.has(`${arrow.from ?? ''}>${arrow.act}>${arrow.to}`) })) }
}
