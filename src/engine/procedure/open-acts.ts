/** Which acts are open to a person now; every other act of the procedure with the first reason why not. */
import { type Words, words } from '#kernel/words.ts'
import { type PostId, postSpec } from '#law/posts/post.ts'
import type { ActSpec, ClockSpec, Definition, Guard } from '#law/procedures/procedure.ts'
import { isWaived } from '../agreement/option-conditions.ts'
import type { ActSource, Code, DateBounds } from './act.ts'
import type { ClockView } from './assess.ts'
import { exactly } from './bounds.ts'
import { judgeGuard, stateGuard } from './guards.ts'
import { actOf, confirmationBy } from './house-acts/confirm-rule.ts'
import type { Parameters } from './parameters.ts'
import type { Asker, Mark, Refusal, RefusalCode } from './refusal.ts'
import { own, type State } from './state.ts'

/** `posts`: the asker's posts that may do it. `proxy`: it is another house's act, entered from a scan (本院代录). */
export type OpenAct = { kind: string; title: Words; by: string; proxy: boolean } & (
  | { open: true; posts: PostId[]; marks: Mark[] }
  | { open: false; because: Refusal }
)

/** What the possibility of an act is judged on; `own` and `clocksAfter` are there once its facts are known. */
export type Question = {
  def: Definition
  parameters: Parameters
  state: State
  asker: Asker
  on: DateBounds
  source: ActSource
  clocks: ClockView[]
  own: { codes: Record<string, Code>; given: string[]; files?: number } | null
  clocksAfter: ClockView[] | null
}

export type Possible = { ok: true; posts: PostId[]; marks: Mark[] } | { ok: false; because: Refusal }

const list = (titles: Words[]): Words => words(titles.map(title => title.zh).join('、'), titles.map(title => title.en).join(', '))

const postTitles = (posts: readonly PostId[]): Words => list(posts.map(post => postSpec(post).title))

/** How this person could do the act: as the house itself, for a house without a node, or not at all. */
export function standing(act: ActSpec, asker: Asker, source: ActSource): 'own' | 'proxy' | 'past' | 'none' {
  if (source === 'past') return asker.role === null ? 'none' : 'past'
  if (asker.role === act.by && source === 'own') return 'own'
  // said aloud: what is entered for another house without saying so would carry no mark
  return source === 'proxy' && act.byProxy && asker.role !== null && (asker.proxyFor ?? []).includes(act.by) ? 'proxy' : 'none'
}

/** Judges one act in the fixed order: ended, house, recused, stage, once, guards, post, team. */
export function possible(question: Question, kind: string): Possible {
  const { def, state, asker, source } = question
  const act = actOf(def, kind)
  if (!act) return no('unknown-act', words('本程序没有这一行为', 'this procedure has no such act'), [])
  const how = standing(act, asker, source)
  const early = endedOrForeign(def, question, act, how) ?? stageRefusal(def, state, act, kind)
  if (early) return { ok: false, because: early }
  const marks: Mark[] = []
  for (const verdict of guardVerdicts(question, act, kind)) {
    if (verdict.code === 'cannot-be-judged' || verdict.code === 'not-met') marks.push(verdict as Mark)
    else return { ok: false, because: verdict as Refusal }
  }
  if (how !== 'own') {
    const desk = asker.posts.filter(post => postSpec(post).sees !== 'none')
    return desk.length > 0
      ? { ok: true, posts: desk, marks }
      : no('wrong-post', words('系统管理员不办理业务', 'an administrator does no business'), [])
  }
  const posts = act.posts.filter(post => asker.posts.includes(post))
  if (posts.length === 0)
    return no('wrong-post', words(`由${postTitles(act.posts).zh}办理`, `done by: ${postTitles(act.posts).en}`), act.basis)
  if (asker.onTeam === false && posts.every(post => postSpec(post).sees === 'team'))
    return no('not-on-team', words('不是本事项的承办人员', 'not on the team of this matter'), [])
  return { ok: true, posts, marks }
}

const no = (code: RefusalCode, says: Words, basis: Refusal['basis']): { ok: false; because: Refusal } => ({
  ok: false,
  because: { code, says, basis },
})

function endedOrForeign(def: Definition, { state, asker, parameters }: Question, act: ActSpec, how: string): Refusal | null {
  if (state.ended && !act.when.includes(state.stage ?? '')) {
    const stage = own(def.stages, state.stage ?? '')
    return {
      code: 'ended',
      says: stage?.says ?? words(`事项已经办结（${stage?.title.zh ?? ''}）`, `the matter has ended (${stage?.title.en ?? ''})`),
      basis: def.basis,
    }
  }
  if (how === 'none') {
    const party = parameters.parties.find(found => found.role === act.by)
    const role = own(def.parties, act.by)?.title
    return {
      code: 'wrong-house',
      says: words(`由${party?.name ?? role?.zh ?? '对方'}作出`, `done by ${party?.name ?? role?.en ?? 'the other house'}`),
      basis: act.basis,
    }
  }
  return asker.recused ? { code: 'recused', says: words('已回避本事项', 'recused from this matter'), basis: [] } : null
}

function stageRefusal(def: Definition, state: State, act: ActSpec, kind: string): Refusal | null {
  const already: Refusal = {
    code: 'already-done',
    says: words(`${act.title.zh}只能进行一次，已经作出`, `“${act.title.en}” can be done once, and was done`),
    basis: act.basis,
  }
  if (act.opening) return state.stage === null ? null : already
  if (state.stage === null) return { code: 'wrong-stage', says: words('事项尚未发起', 'the matter is not opened yet'), basis: act.basis }
  if (!act.when.includes(state.stage)) {
    const at = list(act.when.map(stage => own(def.stages, stage)?.title ?? words(stage, stage)))
    return { code: 'wrong-stage', says: words(`在“${at.zh}”阶段才能进行`, `possible at the stage: ${at.en}`), basis: act.basis }
  }
  return act.repeat !== 'many' && state.acts.some(done => done.kind === kind) ? already : null
}

/** True when the clock would be started by this very act, as a filing limit is by the application that states its dates. */
const startsItself = (clock: ClockSpec | undefined, kind: string): boolean =>
  clock?.start.some(moment => moment.startsWith(`${kind}.`)) ?? false

/** The source of a past act does not always tell what a guard asks: let through visibly, never guessed. */
const unjudged = ({ says, basis }: Guard): Mark => ({
  code: 'cannot-be-judged',
  says: words(`${says.zh}（来源未载，无法判断）`, `${says.en} (the source does not tell)`),
  basis,
})

function* guardVerdicts(question: Question, act: ActSpec, kind: string): Generator<Refusal | Mark> {
  const { def, state, parameters, asker, on, clocks, clocksAfter, source } = question
  for (const guard of act.needs ?? []) {
    const personal = guard.rule === 'other-person-than' || guard.rule === 'not-complained-of'
    if (personal && source !== 'own') continue
    if (question.own && isWaived(def.id, kind, parameters.terms, guard, question.own.codes)) continue
    const unsaid =
      guard.rule === 'evidence' || (guard.rule === 'own-fact-is' && stateGuard(guard, state, question.own?.codes ?? {}) === 'unsaid')
    if (source === 'past' && question.own && unsaid) {
      yield unjudged(guard)
      continue
    }
    let views = clocks
    if (guard.rule === 'before-due' || guard.rule === 'after-due') {
      const view = clocks.find(found => found.id === guard.clock)
      if (view?.status === 'not-started' && startsItself(own(def.clocks, guard.clock), kind)) {
        if (!clocksAfter) continue
        views = clocksAfter
      }
    }
    const verdict = judgeGuard(guard, { state, parameters, person: asker.person, on, own: question.own, clocks: views })
    if (verdict) yield source === 'past' ? asHistory(guard, verdict, views) : verdict
  }
}

/** A past act happened whether or not it was too early or too late: a condition of time that did not hold, or whose clock nobody can start, is told and not refused. */
function asHistory(guard: Guard, verdict: Refusal | Mark, clocks: ClockView[]): Refusal | Mark {
  if ((guard.rule !== 'before-due' && guard.rule !== 'after-due') || verdict.code === 'cannot-be-judged') return verdict
  const unknown = (clocks.find(found => found.id === guard.clock)?.status ?? 'not-started') === 'not-started'
  const { says, basis } = verdict
  return unknown
    ? {
        code: 'cannot-be-judged',
        clock: guard.clock,
        basis,
        says: words(`${says.zh}（来源未载，无法判断）`, `${says.en} (the source does not tell)`),
      }
    : { code: 'not-met', clock: guard.clock, basis, says: words(`当时未满足：${says.zh}`, `did not hold then: ${says.en}`) }
}

/**
 * Every act of the definition, open or with its first reason (design §9.3). `clocks` is the result of `assess` on `today`.
 * An act of another house is offered for proxy entry when that house is in `asker.proxyFor` and the act allows it. The confirmation of a
 * recalled rule is among them while a clock waits for it.
 */
export function openActs(
  def: Definition,
  parameters: Parameters,
  state: State,
  asker: Asker,
  today: string,
  clocks: ClockView[],
): OpenAct[] {
  const waiting = new Set(clocks.flatMap(view => (view.confirm?.houses ?? []).map(house => confirmationBy(house.role))))
  const confirmations = [...waiting].flatMap(kind =>
    [[kind, actOf(def, kind)] as const].filter((entry): entry is [string, ActSpec] => entry[1] !== undefined),
  )
  return [...Object.entries(def.acts), ...confirmations].map(([kind, act]): OpenAct => {
    const source: ActSource = asker.role !== act.by && act.byProxy && (asker.proxyFor ?? []).includes(act.by) ? 'proxy' : 'own'
    const answer = possible({ def, parameters, state, asker, on: exactly(today), source, clocks, own: null, clocksAfter: null }, kind)
    const head = { kind, title: act.title, by: act.by, proxy: source === 'proxy' }
    return answer.ok ? { ...head, open: true, posts: answer.posts, marks: answer.marks } : { ...head, open: false, because: answer.because }
  })
}
