/** From a matter's folded acts and assessed clocks to the records that indicators count. Independent of today, so that it is written once per act. */
import { subjectOf } from '#law/indicators/index.ts'
import { findPeriod } from '#law/periods/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { ClockView } from '../procedure/assess.ts'
import type { Parameters } from '../procedure/parameters.ts'
import type { Calendars } from '../procedure/period-due.ts'
import type { ActDone, State } from '../procedure/state.ts'
import { computePeriod } from '../time/period.ts'
import type { Measured } from './measured.ts'
import { counted, isWithdrawal, objectionOf, outcomeOf, readReply } from './read-replies.ts'

export type Measurable = {
  def: Definition
  parameters: Parameters
  state: State
  clocks: readonly ClockView[]
  calendars: Calendars
}

/** Two working days are what a desk has before both sides are shown an unopened letter (design §3.4). */
const SIGNING_DAYS = 2

const STATES: Record<ClockView['status'], string> = {
  'not-started': 'none',
  running: 'open',
  'due-soon': 'open',
  overdue: 'open',
  met: 'met',
  'met-late': 'met',
  moot: 'moot',
  suspended: 'suspended',
  'cannot-be-judged': 'unsure',
  'answer-under-way': 'under-way',
  unconfirmed: 'unconfirmed',
}

type Duty = Pick<Measured, 'startOn' | 'dueOn' | 'metOn' | 'kept' | 'state'>
const NO_DUTY: Duty = { startOn: null, dueOn: null, metOn: null, kept: '', state: 'none' }

const dutyOf = (view: ClockView): Duty => ({
  startOn: view.start?.latest ?? null,
  dueOn: view.due ?? view.latestDue,
  metOn: view.status === 'met' || view.status === 'met-late' ? (view.metOn?.latest ?? null) : null,
  kept: view.status === 'met' ? 'yes' : view.status === 'met-late' ? 'no' : '',
  // Between two readings of an inexact date a period is running, unsure or overdue by the day it is looked at; here it is open.
  state: view.status === 'cannot-be-judged' && view.metOn === null && view.latestDue !== null ? 'open' : STATES[view.status],
})

/** A duty that has begun: no right of somebody, and no wait after which only something opens. */
const begun = (view: ClockView): boolean =>
  view.status !== 'not-started' && view.start !== null && view.right === null && findPeriod(view.rule ?? '')?.direction !== 'wait'

const NEVER = '9999-12-31'

/** Of the clocks of the reply the one that falls due first; the one that stands instead of them where it has begun. */
function mainDuty(input: Measurable): Duty {
  const subject = subjectOf(input.def.id)
  const named = input.clocks.filter(view => begun(view) && subject.duty?.includes(view.id))
  const instead = input.clocks.find(view => begun(view) && view.id === subject.instead)
  const views = instead ? [instead] : named
  const live = views.filter(view => view.status !== 'moot')
  const first = (live.length > 0 ? live : views).map(dutyOf).sort((a, b) => ((a.dueOn ?? NEVER) < (b.dueOn ?? NEVER) ? -1 : 1))[0]
  return first ?? NO_DUTY
}

/** The houses of a matter: who opened it and its first other party. */
function houses({ def, parameters }: Measurable): { fromHouse: string; toHouse: string; of: (role: string) => string } {
  const of = (role: string): string => parameters.parties.find(party => party.role === role)?.house ?? ''
  const other = Object.keys(def.parties).find(role => role !== def.keeper && of(role) !== '')
  return { fromHouse: of(def.keeper), toHouse: other ? of(other) : '', of }
}

/** The day on which the matter came to the end that stands; null while it runs or where no day is known. */
function endedDay({ def, state }: Measurable): string | null {
  if (!state.ended) return null
  const running = state.history.findLastIndex(entry => def.stages[entry.stage]?.end !== true)
  return state.history[running + 1]?.bounds.latest ?? null
}

function blank(input: Measurable): Measured {
  const { fromHouse, toHouse } = houses(input)
  return {
    part: '',
    sort: 'matter',
    procedure: input.def.id,
    subject: subjectOf(input.def.id).subject,
    clock: '',
    shared: input.def.kind === 'shared',
    fromHouse,
    toHouse,
    byHouse: toHouse === '' ? fromHouse : toHouse,
    openedOn: input.state.acts[0]?.bounds.latest ?? null,
    ended: input.state.ended,
    endedOn: endedDay(input),
    ...NO_DUTY,
    replied: false,
    points: 0,
    adopted: 0,
    partly: 0,
    refused: 0,
    corrected: 0,
    checked: 0,
    adoption: '',
    outcome: '',
    outcomeOn: null,
    plannedOn: null,
    withdrawn: false,
    objection: 'none',
    corrective: false,
    detail: '',
  }
}

function matterRecord(input: Measurable, base: Measured): Measured {
  const { state } = input
  const subject = subjectOf(input.def.id)
  const { outcome, outcomeOn } = outcomeOf(subject, state)
  const planned = (subject.planned ?? []).flatMap(moment => state.moments[moment] ?? []).sort((a, b) => a.index - b.index)
  const reply = readReply(subject, state, outcome)
  const duty = mainDuty(input)
  return {
    ...base,
    ...duty,
    ...reply,
    metOn: subject.reply ? reply.metOn : duty.metOn,
    outcome,
    outcomeOn,
    plannedOn: planned.at(-1)?.bounds.latest ?? null,
    withdrawn: counted(state).some(act => isWithdrawal(act.kind)),
    objection: objectionOf(state),
  }
}

const dutyRecord = (base: Measured, of: (role: string) => string, view: ClockView): Measured => ({
  ...base,
  ...dutyOf(view),
  part: `duty:${view.id}`,
  sort: 'duty',
  clock: view.id,
  byHouse: of(view.byRole),
})

/** A served letter, and what its addressee's desk does with it. */
const DESK_ACTS: Record<string, readonly string[]> = {
  'sign-for': ['serve-again'],
  'sign-for-reply': ['reply'],
}

/** From the last sending before it was signed for; withdrawn, returned and otherwise served letters are moot. */
function signingRecord(input: Measurable, base: Measured, of: (role: string) => string, kind: string): Measured | null {
  const { def, state, parameters, calendars } = input
  const spec = def.acts[kind]
  const acts = counted(state)
  const done = acts.find(act => act.kind === kind)
  const before = (act: ActDone): boolean => done === undefined || act.index < done.index
  const sends = (act: ActDone): boolean =>
    DESK_ACTS[kind]?.includes(act.kind) === true || (kind === 'sign-for' && def.acts[act.kind]?.opening === true)
  const sent = acts.findLast(act => before(act) && sends(act))
  const startOn = sent?.bounds.latest ?? null
  if (!spec || !sent || startOn === null || startOn < '1900-01-01' || startOn > '2899-12-31') return null
  const region = parameters.parties.find(party => party.role === spec.by)?.region ?? ''
  const dueOn = computePeriod({
    start: startOn,
    amount: SIGNING_DAYS,
    unit: 'wd',
    calc: 'civil',
    direction: 'forward',
    excluded: [],
    region,
    calendars,
  }).due
  const metOn = done
    ? (state.moments[`${kind}.receivedOn`]?.find(moment => moment.index === done.index)?.bounds ?? done.bounds).latest
    : null
  const waits = spec.when.includes(state.stage ?? '')
  const state_ = done ? (metOn === null ? 'unsure' : 'met') : waits ? 'open' : 'moot'
  const kept = metOn === null ? '' : metOn <= dueOn ? 'yes' : 'no'
  return { ...base, part: `signing:${kind}`, sort: 'signing', byHouse: of(spec.by), startOn, dueOn, metOn, kept, state: state_ }
}

/** Acts that are counted for themselves. */
function eventOf(def: Definition, kind: string): string | null {
  if (isWithdrawal(kind)) return 'withdrawal'
  if (kind === 'object') return 'objection'
  if (kind === 'carry-over') return 'carried-over'
  if (kind === 'record-use') return 'query'
  return Object.values(def.clocks).some(clock => clock.extendedBy === kind) ? 'extension' : null
}

const eventRecord = (base: Measured, act: ActDone, outcome: string): Measured => ({
  ...base,
  part: `event:${act.hash}`,
  sort: 'event',
  byHouse: act.house,
  metOn: act.bounds.latest,
  outcome,
})

/** All records of a matter, the matter's own first; nothing before it was opened. */
export function measureMatter(input: Measurable): Measured[] {
  if (input.state.stage === null) return []
  const base = blank(input)
  const { of } = houses(input)
  return [
    matterRecord(input, base),
    ...input.clocks.filter(begun).map(view => dutyRecord(base, of, view)),
    ...Object.keys(DESK_ACTS).flatMap(kind => signingRecord(input, base, of, kind) ?? []),
    ...counted(input.state).flatMap(act => {
      const event = eventOf(input.def, act.kind)
      return event === null ? [] : [eventRecord(base, act, event)]
    }),
  ]
}
