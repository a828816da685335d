/** The fold: from definition, parameters and acts to the state of a matter, the same on every node that has the same acts. */
import { type Words, words } from '#kernel/words.ts'
import type { ActSpec, Definition } from '#law/procedures/procedure.ts'
import type { ActHeader, Code, DateBounds, FoldedAct } from './act.ts'
import { boundsOf, parseBounds, UNKNOWN } from './bounds.ts'
import { clockMaterials } from './clock-material.ts'
import { stateGuard } from './guards.ts'
import { actOf, hasConfirmed, isConfirmation, RULE_CODE } from './house-acts/confirm-rule.ts'
import type { Parameters } from './parameters.ts'
import { type ActDone, type NoEffectReason, own, type State } from './state.ts'

const REASONS: Record<NoEffectReason, Words> = {
  keeper: words('主办方排序时已不能进行', 'no longer open where the keeper placed it'),
  'unknown-act': words('本程序没有这一行为', 'this procedure has no such act'),
  'wrong-role': words('不是应由该方作出的行为', 'not an act of this party'),
  'not-opened': words('事项尚未发起', 'the matter was not opened yet'),
  'already-done': words('该行为只能作出一次', 'this act can be done only once'),
  ended: words('事项已经办结', 'the matter had ended'),
  'wrong-stage': words('事项当时所处阶段不能进行该行为', 'not possible at the stage the matter was in'),
  'no-branch': words('行为没有写明结果，无法确定下一阶段', 'the act names no result that leads to a stage'),
  guard: words('不具备该行为的条件', 'a condition of this act was not met'),
}

/** A state before any act: the matter does not exist yet. */
const emptyState = (): State => ({
  stage: null,
  history: [],
  acts: [],
  without: [],
  points: {},
  answers: {},
  moments: {},
  clocks: {},
  ended: false,
  sealed: false,
  provisional: false,
})

/** The stage an act leads to from `from`; null when its branching fact names none. */
export function stageAfter(act: ActSpec, codes: Record<string, Code>, from: string | null): string | null {
  if (act.toBy) {
    const branch = own(act.toBy.stages, String(own(codes, act.toBy.fact) ?? ''))
    if (branch !== undefined) return branch
    if (act.to === undefined) return null
  }
  return act.to ?? from
}

/** Why this act would change nothing now; null when it takes effect. Judged by structure only, never by a date (design §5). */
export function noEffect(def: Definition, state: State, header: Pick<ActHeader, 'kind' | 'role' | 'codes'>): NoEffectReason | null {
  const act = actOf(def, header.kind)
  if (!act) return 'unknown-act'
  if (act.by !== header.role) return 'wrong-role'
  if (act.opening) return state.stage === null ? branchFault(act, header.codes, null) : 'already-done'
  if (state.stage === null) return 'not-opened'
  if (!act.when.includes(state.stage)) return state.ended ? 'ended' : 'wrong-stage'
  if (act.repeat !== 'many' && state.acts.some(done => done.kind === header.kind)) return 'already-done'
  if (isConfirmation(header.kind) && hasConfirmed(state, header.role, own(header.codes, RULE_CODE))) return 'already-done'
  if ((act.needs ?? []).some(guard => stateGuard(guard, state, header.codes) === 'fails')) return 'guard'
  return branchFault(act, header.codes, state.stage)
}

const branchFault = (act: ActSpec, codes: Record<string, Code>, from: string | null): NoEffectReason | null =>
  stageAfter(act, codes, from) === null ? 'no-branch' : null

/** Each act once (its hash is its identity, the placed copy preferred): placed acts by n, then proposals as given. */
export function inOrder(acts: readonly FoldedAct[]): FoldedAct[] {
  const byHash = new Map<string, FoldedAct>()
  for (const act of acts) {
    const known = byHash.get(act.hash)
    if (!known || (known.n === null && act.n !== null) || (known.n !== null && act.n !== null && act.n < known.n)) byHash.set(act.hash, act)
  }
  const unique = [...byHash.values()]
  const placed = unique.filter(act => act.n !== null)
  const order = (a: FoldedAct, b: FoldedAct): number => (a.n ?? 0) - (b.n ?? 0) || (a.hash < b.hash ? -1 : 1)
  return [...placed.sort(order), ...unique.filter(act => act.n === null)]
}

/**
 * Folds acts into a state. The order of placed acts in the array does not matter; proposals count provisionally after them, in the order given.
 * An act takes effect when the keeper placed it with effect and the structure of the definition allows it; never throws on strange acts.
 */
export function fold(def: Definition, parameters: Parameters, acts: readonly FoldedAct[]): State {
  const state = emptyState()
  for (const act of inOrder(acts)) apply(def, parameters, state, act)
  state.sealed = isSealed(def, parameters, state)
  state.clocks = clockMaterials(def, state)
  return state
}

/** The state after one more act, without changing the state given. Used to see what a proposed act would do. */
export function foldOne(def: Definition, parameters: Parameters, state: State, act: FoldedAct): State {
  const next: State = {
    ...state,
    history: [...state.history],
    acts: [...state.acts],
    without: [...state.without],
    points: { ...state.points },
    answers: { ...state.answers },
    moments: { ...state.moments },
  }
  apply(def, parameters, next, act)
  next.sealed = isSealed(def, parameters, next)
  next.clocks = clockMaterials(def, next)
  return next
}

/** True while other acts that lead into the next stage together with this one are not done; optional roles that nobody fills are not waited for. */
function waits(def: Definition, parameters: Parameters, state: State, spec: ActSpec, kind: string): boolean {
  return (spec.together ?? []).some(other => {
    if (other === kind || state.acts.some(done => done.kind === other)) return false
    const role = own(def.acts, other)?.by ?? ''
    return !(own(def.parties, role)?.optional && !parameters.parties.some(party => party.role === role))
  })
}

function apply(def: Definition, parameters: Parameters, state: State, folded: FoldedAct): void {
  const { header, hash, n } = folded
  const reason = folded.effect ? noEffect(def, state, header) : 'keeper'
  const spec = actOf(def, header.kind)
  if (reason || !spec) {
    const why = reason ?? 'unknown-act'
    state.without.push({
      kind: header.kind,
      role: header.role,
      house: header.house,
      person: header.person,
      on: header.on,
      hash,
      n,
      reason: why,
      says: REASONS[why],
    })
    return
  }
  const next = stageAfter(spec, header.codes, state.stage) ?? ''
  const to = state.stage !== null && waits(def, parameters, state, spec, header.kind) ? state.stage : next
  const done: ActDone = {
    index: state.acts.length,
    kind: header.kind,
    role: header.role,
    house: header.house,
    recordedBy: header.recordedBy,
    person: header.person,
    post: header.post,
    on: header.on,
    bounds: boundsOf(header),
    source: header.source,
    hash,
    n,
    provisional: n === null,
    from: state.stage,
    to,
    codes: header.codes,
    files: 'attachment:1' in header.commitments,
  }
  state.acts.push(done)
  if (n === null) state.provisional = true
  if (to !== state.stage) state.history.push({ stage: to, kind: done.kind, hash, bounds: done.bounds, provisional: done.provisional })
  state.stage = to
  state.ended = own(def.stages, to)?.end === true
  collect(spec, state, done)
}

/** Keeps what later acts and clocks refer to: dates, point ids, answers per point. */
function collect(spec: ActSpec, state: State, done: ActDone): void {
  remember(state, `${done.kind}.on`, done, done.bounds)
  for (const [name, fact] of Object.entries(spec.facts)) {
    const code = own(done.codes, name)
    if (fact.kind === 'date') {
      const bounds = parseBounds(code) ?? (fact.required ? UNKNOWN : null)
      if (bounds) remember(state, `${done.kind}.${name}`, done, bounds)
    }
    if (fact.kind === 'points' && Array.isArray(code)) state.points[done.kind] = code.filter(id => typeof id === 'string')
    if ((fact.kind === 'answers' || fact.kind === 'checks') && typeof code === 'object' && code !== null && !Array.isArray(code)) {
      state.answers[`${done.kind}.${name}`] = { ...code }
    }
  }
  if (spec.decision && !own(spec.facts, 'decidedOn'))
    remember(state, `${done.kind}.decidedOn`, done, parseBounds(own(done.codes, 'decidedOn')) ?? UNKNOWN)
}

function remember(state: State, moment: string, done: ActDone, bounds: DateBounds): void {
  const instant = { index: done.index, hash: done.hash, bounds, provisional: done.provisional }
  state.moments[moment] = [...(state.moments[moment] ?? []), instant]
}

/**
 * Sealed always, or because the matter is about a named judge or officer: the parameter 'about-personnel' says so,
 * or an act stated the flag `aboutPersonnel`.
 */
function isSealed(def: Definition, parameters: Parameters, state: State): boolean {
  if (def.sealed !== 'if-personnel') return def.sealed === 'always'
  return parameters.terms['about-personnel'] === true || state.acts.some(act => own(act.codes, 'aboutPersonnel') === true)
}
