/** Conditions of an act besides stage and post: what each one says about a state, a proposed act and its clocks. */
import { type Words, words } from '#kernel/words.ts'
import type { Guard } from '#law/procedures/procedure.ts'
import type { Code, DateBounds } from './act.ts'
import type { ClockView } from './assess.ts'
import type { Parameters } from './parameters.ts'
import type { Mark, Refusal } from './refusal.ts'
import type { State } from './state.ts'

export type Verdict = 'holds' | 'fails' | 'unsaid'

const asText = (code: Code | undefined): string | null =>
  code === undefined || code === null || typeof code === 'object' ? null : String(code)

const lastPart = (moment: string): string => moment.slice(moment.indexOf('.') + 1)

/** The latest value a fact was given, as text; null when no act gave it. `moment` is 'act.fact', or a fact name of any act. */
export function latestCode(state: State, moment: string): string | null {
  const dot = moment.indexOf('.')
  const kind = dot < 0 ? null : moment.slice(0, dot)
  const fact = lastPart(moment)
  const act = state.acts.findLast(
    done => (kind === null || done.kind === kind) && Object.hasOwn(done.codes, fact) && asText(done.codes[fact]) !== null,
  )
  return act ? asText(act.codes[fact]) : null
}

/** Guards that follow from the record and the act's own codes alone; 'unsaid' when the guard needs a date, a person or an uncoded fact. */
export function stateGuard(guard: Guard, state: State, codes: Record<string, Code>): Verdict {
  const yes = (ok: boolean): Verdict => (ok ? 'holds' : 'fails')
  const coded = (name: string): string | null => asText(Object.hasOwn(codes, lastPart(name)) ? codes[lastPart(name)] : undefined)
  switch (guard.rule) {
    case 'done':
      return yes(state.acts.some(act => act.kind === guard.act))
    case 'not-done':
      return yes(!state.acts.some(act => act.kind === guard.act))
    case 'fact-is':
      return yes(guard.is.includes(latestCode(state, guard.fact) ?? ''))
    case 'own-fact-is': {
      const value = coded(guard.fact)
      return value === null ? 'unsaid' : yes(guard.is.includes(value))
    }
    default:
      return 'unsaid'
  }
}

/** What a guard is asked about. `on` is when the act would bear its date; `own` is null while only the possibility of the act is shown. */
export type GuardCase = {
  state: State
  parameters: Parameters
  person: string
  on: DateBounds
  /** The act's own coded facts, and the names of all facts that have a value. */
  own: { codes: Record<string, Code>; given: string[]; files?: number } | null
  clocks: ClockView[]
}

/** null: the guard holds. A mark: it cannot be judged and is let through visibly. A refusal: it does not hold. */
export function judgeGuard(guard: Guard, about: GuardCase): Refusal | Mark | null {
  const refusal: Refusal = { code: 'guard', says: guard.says, basis: guard.basis }
  if (guard.rule === 'before-due') return judgeDue(guard, about, refusal)
  if (guard.rule === 'after-due') return judgeAnyDue(guard, about, refusal)
  if (guard.rule === 'evidence') return about.own && !about.own.files ? { ...refusal, code: 'evidence', where: 'files' } : null
  if (guard.rule === 'other-person-than') {
    return about.state.acts.some(act => act.kind === guard.act && act.person === about.person) ? refusal : null
  }
  if (guard.rule === 'not-complained-of') return (about.parameters.complainedOf ?? []).includes(about.person) ? refusal : null
  if (guard.rule === 'own-fact-needs') {
    if (!about.own) return null
    const value = asText(about.own.codes[lastPart(guard.when.fact)])
    return value !== null && guard.when.is.includes(value) && !about.own.given.includes(lastPart(guard.needs))
      ? { ...refusal, where: lastPart(guard.needs) }
      : null
  }
  if (guard.rule === 'own-fact-is' && about.own && stateGuard(guard, about.state, about.own.codes) === 'unsaid')
    return { ...refusal, where: lastPart(guard.fact) }
  return stateGuard(guard, about.state, about.own?.codes ?? {}) === 'fails' ? refusal : null
}

const because = (guard: Guard, more: Words): Words => words(`${guard.says.zh}（${more.zh}）`, `${guard.says.en} (${more.en})`)

/** After-due holds where any of its clocks has run out; else the first clock that runs says why not. */
function judgeAnyDue(guard: Guard & { rule: 'after-due' }, about: GuardCase, refusal: Refusal): Refusal | Mark | null {
  const started = [guard.clock, ...(guard.or ?? [])].filter(id =>
    about.clocks.some(view => view.id === id && view.status !== 'not-started'),
  )
  const verdicts = (started.length > 0 ? started : [guard.clock]).map(clock => judgeDue({ ...guard, clock }, about, refusal))
  return verdicts.includes(null) ? null : (verdicts.find(verdict => verdict?.code === 'cannot-be-judged') ?? verdicts[0] ?? null)
}

function judgeDue(guard: Guard & { rule: 'before-due' | 'after-due' }, about: GuardCase, refusal: Refusal): Refusal | Mark | null {
  const clock = about.clocks.find(view => view.id === guard.clock)
  if (!clock || clock.status === 'not-started')
    return { ...refusal, says: because(guard, words('期限尚未起算', 'the period has not started')) }
  const unsure: Mark = {
    code: 'cannot-be-judged',
    clock: guard.clock,
    basis: guard.basis,
    says: because(guard, words('无法判断期限是否届满', 'whether the period had ended cannot be judged')),
  }
  const { earliestDue, latestDue } = clock
  const { earliest, latest } = about.on
  const inTime = latest !== null && earliestDue !== null && latest <= earliestDue
  const tooLate = earliest !== null && latestDue !== null && earliest > latestDue
  if (guard.rule === 'before-due') {
    if (tooLate) return { ...refusal, says: because(guard, words(`期限已于${latestDue}届满`, `the period ended on ${latestDue}`)) }
    return inTime ? null : unsure
  }
  if (clock.status === 'met' && clock.metOn !== null)
    return { ...refusal, says: because(guard, words('已在期限内办理', 'it was done in time')) }
  if (clock.status === 'answer-under-way') return { ...refusal, says: because(guard, words('对方答复在途', 'an answer is under way')) }
  // a right nobody used has run out like any period; it is moot only because nobody owes anything
  if (clock.status === 'moot' && clock.right !== null && tooLate && clock.metOn === null) return null
  if (clock.status === 'moot' || clock.status === 'suspended') return { ...refusal, says: because(guard, clock.says) }
  if (inTime) return { ...refusal, says: because(guard, words(`期限至${earliestDue}`, `the period runs until ${earliestDue}`)) }
  return tooLate ? null : unsure
}
