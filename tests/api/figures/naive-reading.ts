/** What the second implementation reads from one matter by plain loops: its reply, how far it was adopted, its objection, the duty that counts. */
import { assess, type ClockView } from '#engine/procedure/assess.ts'
import { fold } from '#engine/procedure/fold.ts'
import type { ActDone, State } from '#engine/procedure/state.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { PERIODS } from '#law/periods/index.ts'
import type { WorldMatter } from './random-worlds.ts'

export type Period = { from: string; to: string; today: string }

export type Read = { matter: WorldMatter; state: State; clocks: ClockView[]; acts: ActDone[] }

export const COURT_LETTERS =
  'enforcement-suggestion follow-up-suggestion personnel-suggestion trial-suggestion judge-conduct-suggestion class-suggestion administrative-enforcement-suggestion'.split(
    ' ',
  )
export const ORGAN_LETTERS =
  'organ-suggestion governance-suggestion minors-suggestion correction-suggestion other-suggestion unlawful-administration public-interest-suggestion'.split(
    ' ',
  )
export const JUDICIAL = ['governance-judicial-suggestion', 'minors-judicial-suggestion', 'judicial-suggestion']
export const CORRECTIONS = ['criminal-correction', 'trial-correction', 'criminal-enforcement-correction']
export const RETRIAL = ['civil-retrial-suggestion', 'administrative-retrial-suggestion']
export const PROTESTS = ['civil-protest', 'administrative-protest', 'criminal-protest', 'criminal-retrial-protest']
export const LETTERS = [...COURT_LETTERS, ...ORGAN_LETTERS, ...JUDICIAL, ...CORRECTIONS, ...RETRIAL]
export const TRANSFERS: Record<string, string[]> = {
  'false-litigation-transfer': ['file', 'refuse'],
  'false-litigation-notice': ['feedback'],
  'refusal-transfer': ['file', 'refuse'],
  'crime-transfer': ['file', 'refuse'],
  'clue-transfer': ['reply', 'feedback'],
  'reverse-linkage': ['reply'],
}
export const REPLY_CLOCKS: Record<string, string[]> = {
  'trial-suggestion': ['reply', 'named'],
  'judge-conduct-suggestion': ['reply', 'named'],
  'minors-suggestion': ['reply'],
  'public-interest-suggestion': ['perform', 'urgent-reply'],
  'governance-judicial-suggestion': ['reply', 'letter-date'],
  'minors-judicial-suggestion': ['reply', 'letter-date'],
  'judicial-suggestion': ['letter-date'],
}
export const read = (matter: WorldMatter, today: string): Read => {
  const state = fold(matter.def, matter.parameters, matter.acts)
  return {
    matter,
    state,
    clocks: assess(matter.def, matter.parameters, state, today, CALENDARS),
    acts: state.acts.filter(act => act.n !== null),
  }
}

export const inside = (day: string | null | undefined, { from, to }: Period): boolean =>
  day !== null && day !== undefined && day >= from && day <= to
export const dayOf = (act: ActDone | undefined): string | null => act?.bounds.latest ?? null
export const opened = (one: Read): string | null => dayOf(one.state.acts[0])
export const withdrawn = (one: Read): boolean => one.acts.some(act => act.kind === 'withdraw' || act.kind.startsWith('withdraw-'))

export function firstReply(one: Read): ActDone | undefined {
  const id = one.matter.def.id
  const kinds = RETRIAL.includes(id) ? ['rule-retrial', 'refuse-retrial'] : (TRANSFERS[id] ?? ['reply'])
  for (const act of one.acts) if (kinds.includes(act.kind)) return act
  return undefined
}

export function adoption(one: Read): '' | 'adopted' | 'partly' | 'not-adopted' {
  if (!firstReply(one)) return ''
  if (RETRIAL.includes(one.matter.def.id)) {
    let last = ''
    for (const act of one.acts) if (['rule-retrial', 'refuse-retrial'].includes(act.kind)) last = act.kind
    return last === 'rule-retrial' ? 'adopted' : 'not-adopted'
  }
  const codes = Object.values(one.state.answers['reply.answers'] ?? {})
  if (codes.length === 0) return ''
  let yes = 0
  let some = 0
  for (const code of codes) {
    if (code === 'adopted') yes++
    if (code === 'adopted' || code === 'partly') some++
  }
  return yes === codes.length ? 'adopted' : some > 0 ? 'partly' : 'not-adopted'
}

export function checksOf(one: Read): Record<string, string> {
  const id = one.matter.def.id
  const act = ['follow-up-suggestion', 'personnel-suggestion', ...CORRECTIONS].includes(id)
    ? 'close'
    : JUDICIAL.includes(id)
      ? 'archive'
      : id === 'public-interest-suggestion'
        ? 'verify'
        : ORGAN_LETTERS.includes(id) && id !== 'organ-suggestion'
          ? 'assess'
          : 'check-result'
  return one.state.answers[`${act}.checks`] ?? {}
}

export const objection = (one: Read): 'none' | 'open' | 'upheld' | 'not-upheld' => {
  if (!one.acts.some(act => act.kind === 'object')) return 'none'
  const answers = one.acts.filter(act => act.kind === 'answer-objection')
  if (answers.length === 0) return 'open'
  return answers[answers.length - 1]?.codes.result === 'upheld' ? 'upheld' : 'not-upheld'
}

export type Due = { due: string | null; status: ClockView['status']; met: string | null }
/** A duty that has begun; a rule that only opens a right after a wait is nobody's duty. */
export const isDuty = (view: ClockView): boolean =>
  view.status !== 'not-started' &&
  view.start !== null &&
  view.right === null &&
  !PERIODS.some(rule => rule.id === view.rule && rule.direction === 'wait')
export const asDue = (view: ClockView): Due => ({ due: view.due ?? view.latestDue, status: view.status, met: view.metOn?.latest ?? null })

/** The duty to reply: of several the one due first, moot ones only where there is no other. */
export function replyDuty(one: Read): Due | null {
  const id = one.matter.def.id
  let names = REPLY_CLOCKS[id] ?? (ORGAN_LETTERS.includes(id) ? ['reply', 'urgent-reply'] : ['reply'])
  if (id === 'administrative-retrial-suggestion' && one.clocks.some(view => view.id === 'extended-reply' && isDuty(view)))
    names = ['extended-reply']
  if (['ledger-item', 'office-ledger-item'].includes(id)) names = ['due', 'due-theirs']
  const found = one.clocks.filter(view => names.includes(view.id) && isDuty(view))
  const live = found.filter(view => view.status !== 'moot')
  let best: Due | null = null
  for (const view of live.length > 0 ? live : found) {
    const due = asDue(view)
    if (best === null || (due.due ?? 'z') < (best.due ?? 'z')) best = due
  }
  return best
}

export const LIVE = ['running', 'due-soon', 'overdue', 'met', 'met-late']
export const unsure = (due: Due): boolean => due.status === 'cannot-be-judged' && (due.met !== null || due.due === null)
export const live = (due: Due): boolean => LIVE.includes(due.status) || (due.status === 'cannot-be-judged' && !unsure(due))
