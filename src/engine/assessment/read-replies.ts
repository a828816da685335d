/** What the acts of a matter say of its reply: answered when, adopted how far, checked, objected to, withdrawn, put right. */
import type { Subject } from '#law/indicators/index.ts'
import type { ActDone, State } from '../procedure/state.ts'

type Reply = {
  replied: boolean
  metOn: string | null
  points: number
  adopted: number
  partly: number
  refused: number
  corrected: number
  checked: number
  adoption: string
  corrective: boolean
  detail: string
}

/** Acts that count: those the keeper has placed. */
export const counted = (state: State): ActDone[] => state.acts.filter(act => !act.provisional)

export const isWithdrawal = (kind: string): boolean => kind === 'withdraw' || kind.startsWith('withdraw-')

const ADOPTED = ['adopted', 'partly']

/** All points adopted; none; or some, or some in part. Without points, as the outcome says. */
function adoptionOf(answers: string[], outcome: string): string {
  if (answers.length === 0) return outcome === 'adopted' || outcome === 'not-adopted' ? outcome : ''
  if (answers.every(code => code === 'adopted')) return 'adopted'
  return answers.some(code => ADOPTED.includes(code)) ? 'partly' : 'not-adopted'
}

/** Reads the reply of a matter by what its subject names. */
export function readReply(subject: Subject, state: State, outcome: string): Reply {
  const acts = counted(state)
  const reply = acts.find(act => subject.reply?.includes(act.kind))
  const byPoint = (reply && subject.answers && state.answers[subject.answers]) || {}
  const answers = Object.values(byPoint)
  const checks = (subject.checks && state.answers[subject.checks]) || {}
  const many = (code: string): number => answers.filter(one => one === code).length
  const taken = Object.entries(byPoint).filter(([, code]) => ADOPTED.includes(code))
  const corrected = Object.values(checks).filter(code => code === 'corrected').length
  const detail = subject.detail
    ? acts.map(act => act.codes[subject.detail?.split('.')[1] ?? '']).find(code => typeof code === 'string')
    : ''
  return {
    replied: reply !== undefined,
    metOn: reply?.bounds.latest ?? null,
    points: acts.length > 0 ? (state.points[acts[0]?.kind ?? '']?.length ?? 0) : 0,
    adopted: many('adopted'),
    partly: many('partly'),
    refused: many('not-adopted'),
    corrected,
    checked: Object.keys(checks).length,
    adoption: reply ? adoptionOf(answers, outcome) : '',
    corrective: acts.some(act => subject.corrective?.includes(act.kind) && act.files),
    detail: subject.checks
      ? taken.length > 0 && taken.every(([point]) => checks[point] === 'corrected')
        ? 'all-corrected'
        : ''
      : String(detail ?? ''),
  }
}

/** How an objection stands: open until it is answered. */
export function objectionOf(state: State): string {
  const acts = counted(state)
  if (!acts.some(act => act.kind === 'object')) return 'none'
  const answer = acts.findLast(act => act.kind === 'answer-objection')
  if (!answer) return 'open'
  return answer.codes.result === 'upheld' ? 'upheld' : 'not-upheld'
}

/** The last result that the acts name, in the words of the indicators, with its day. */
export function outcomeOf(subject: Subject, state: State): { outcome: string; outcomeOn: string | null } {
  for (const act of counted(state).toReversed()) {
    for (const one of subject.outcomes ?? []) {
      if (one.act !== act.kind) continue
      const code = one.fact === undefined ? '' : String(act.codes[one.fact] ?? '')
      const outcome = typeof one.as === 'string' ? one.as : Object.hasOwn(one.as, code) ? (one.as[code] ?? '') : ''
      if (outcome === '') continue
      const named =
        one.on === undefined ? undefined : state.moments[`${act.kind}.${one.on}`]?.findLast(moment => moment.index === act.index)
      return { outcome, outcomeOn: (named?.bounds ?? act.bounds).latest }
    }
  }
  return { outcome: '', outcomeOn: null }
}
