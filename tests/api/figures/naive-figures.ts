/** Every indicator a second time, indicator by indicator and loop by loop from the raw acts: nothing of the declarations or of the machine is used. */
import type { ClockView } from '#engine/procedure/assess.ts'
import type { ActDone } from '#engine/procedure/state.ts'
import { addDays, minDate } from '#kernel/plain-date.ts'
import {
  adoption,
  asDue,
  checksOf,
  dayOf,
  firstReply,
  inside,
  isDuty,
  LETTERS,
  live,
  ORGAN_LETTERS,
  objection,
  opened,
  type Period,
  PROTESTS,
  REPLY_CLOCKS,
  RETRIAL,
  type Read,
  read,
  replyDuty,
  TRANSFERS,
  unsure,
  withdrawn,
} from './naive-reading.ts'
import { AGREEMENTS, type WorldMatter } from './random-worlds.ts'
import { isWorkingDay } from './working-day.ts'

export type { Period } from './naive-reading.ts'
/** Ids above and below the line by indicator, as `matter part`; `null` below for a count. */
export type NaiveFigures = Map<string, { above: string[]; below: string[] | null }>

function suggestions(all: Read[], p: Period, out: NaiveFigures): void {
  const id = (one: Read): string => `${one.matter.id} `
  const letters = all.filter(one => LETTERS.includes(one.matter.def.id))
  const due: Read[] = []
  const inTime: Read[] = []
  const replied: Read[] = []
  for (const one of letters) {
    const duty = replyDuty(one)
    if (!duty || !inside(duty.due, p) || withdrawn(one) || ['open', 'upheld'].includes(objection(one))) continue
    if (duty.status === 'suspended' || duty.status === 'unconfirmed' || unsure(duty)) continue
    const reply = firstReply(one)
    if (!reply && !((duty.due as string) < p.today)) continue
    due.push(one)
    if (duty.status === 'met') inTime.push(one)
    if (reply) replied.push(one)
  }
  out.set('on-time', { above: inTime.map(id), below: due.map(id) })
  out.set('replied', { above: replied.map(id), below: due.map(id) })
  const standing = letters.filter(one => !withdrawn(one))
  const answered = standing.filter(one => inside(dayOf(firstReply(one)), p))
  const taken = answered.filter(one => ['adopted', 'partly'].includes(adoption(one)))
  out.set('adopted', { above: taken.map(id), below: answered.map(id) })
  const issued = standing.filter(one => inside(opened(one), p))
  const last = minDate(p.to, p.today)
  const same = issued.filter(one => ['adopted', 'partly'].includes(adoption(one)) && (dayOf(firstReply(one)) ?? 'z') <= last)
  out.set('adopted-same-period', { above: same.map(id), below: issued.map(id) })
  const examined = taken.filter(one => !RETRIAL.includes(one.matter.def.id) && Object.keys(checksOf(one)).length > 0)
  const right = examined.filter(one => {
    for (const [point, code] of Object.entries(one.state.answers['reply.answers'] ?? {}))
      if (code !== 'not-adopted' && checksOf(one)[point] !== 'corrected') return false
    return true
  })
  out.set('rectified', { above: right.map(id), below: examined.map(id) })
  out.set('not-adopted-with-reasons', { above: answered.filter(one => adoption(one) === 'not-adopted').map(id), below: null })
  const kinds = [...LETTERS, ...PROTESTS, 'counter-suggestion']
  out.set('suggestions', { above: all.filter(one => kinds.includes(one.matter.def.id) && inside(opened(one), p)).map(id), below: null })
  const timed = answered.filter(one => {
    const start = startOfReply(one)
    return start !== null && start <= (dayOf(firstReply(one)) as string)
  })
  out.set('reply-days', { above: timed.map(id), below: null })
}

/** When the period of the reply that counts began. */
function startOfReply(one: Read): string | null {
  const duty = replyDuty(one)
  for (const view of one.clocks) {
    if (!isDuty(view)) continue
    const due = asDue(view)
    if (duty && due.due === duty.due && due.status === duty.status && isReplyClock(one, view.id)) return view.start?.latest ?? null
  }
  return null
}
function isReplyClock(one: Read, clock: string): boolean {
  const id = one.matter.def.id
  if (id === 'administrative-retrial-suggestion' && one.clocks.some(view => view.id === 'extended-reply' && isDuty(view)))
    return clock === 'extended-reply'
  return (REPLY_CLOCKS[id] ?? (ORGAN_LETTERS.includes(id) ? ['reply', 'urgent-reply'] : ['reply'])).includes(clock)
}

function events(all: Read[], p: Period, out: NaiveFigures): void {
  const lists: Record<string, string[]> = { extensions: [], withdrawals: [], objections: [], 'items-carried-over': [], queries: [] }
  for (const one of all) {
    const prolonging = new Set(Object.values(one.matter.def.clocks).flatMap(clock => clock.extendedBy ?? []))
    for (const act of one.acts) {
      if (!inside(dayOf(act), p)) continue
      const id = `${one.matter.id} event:${act.hash}`
      if (act.kind === 'withdraw' || act.kind.startsWith('withdraw-')) lists.withdrawals?.push(id)
      else if (act.kind === 'object') lists.objections?.push(id)
      else if (act.kind === 'carry-over') lists['items-carried-over']?.push(id)
      else if (act.kind === 'record-use') lists.queries?.push(id)
      else if (prolonging.has(act.kind)) lists.extensions?.push(id)
    }
  }
  for (const [name, above] of Object.entries(lists)) out.set(name, { above, below: null })
}

function duties(all: Read[], p: Period, out: NaiveFigures): void {
  const last = minDate(p.to, p.today)
  const rate = (name: string, wanted: (one: Read, view: ClockView) => boolean): void => {
    const above: string[] = []
    const below: string[] = []
    for (const one of all)
      for (const view of one.clocks) {
        const due = asDue(view)
        if (!isDuty(view) || !wanted(one, view) || !inside(due.due, p) || !live(due)) continue
        const done = view.status === 'met' || view.status === 'met-late'
        if (!done && !((due.due as string) < p.today)) continue
        below.push(`${one.matter.id} duty:${view.id}`)
        if (view.status === 'met') above.push(`${one.matter.id} duty:${view.id}`)
      }
    out.set(name, { above, below })
  }
  rate('duties-kept', one => one.matter.def.kind === 'shared')
  rate('own-review', one => one.matter.def.kind === 'internal')
  rate('files-supplied', (one, view) => one.matter.def.id === 'file-request' && view.id === 'supply')
  rate('files-returned', (one, view) => one.matter.def.id === 'file-request' && view.id === 'loan')
  const late: string[] = []
  for (const one of all)
    for (const view of one.clocks) {
      const due = asDue(view)
      if (!isDuty(view) || !live(due) || due.due === null || due.due >= last) continue
      const done = view.status === 'met' || view.status === 'met-late'
      if (done ? (due.met as string) > last && view.status === 'met-late' : !one.state.ended) late.push(`${one.matter.id} duty:${view.id}`)
    }
  out.set('late', { above: late, below: null })
}

function signing(all: Read[], p: Period, out: NaiveFigures): void {
  const above: string[] = []
  const below: string[] = []
  for (const one of all)
    for (const [kind, again] of [
      ['sign-for', 'serve-again'],
      ['sign-for-reply', 'reply'],
    ] as const) {
      const spec = one.matter.def.acts[kind]
      if (!spec) continue
      let sent: ActDone | undefined
      let signed: ActDone | undefined
      for (const act of one.acts) {
        if (signed) break
        if (act.kind === kind) signed = act
        else if (act.kind === again || (kind === 'sign-for' && one.matter.def.acts[act.kind]?.opening)) sent = act
      }
      if (!sent || dayOf(sent) === null) continue
      let due = dayOf(sent) as string
      for (let counted = 0; counted < 2; ) {
        due = addDays(due, 1)
        if (isWorkingDay(due)) counted++
      }
      const given = signed ? one.matter.acts.find(act => act.hash === signed?.hash)?.header.codes.receivedOn : undefined
      const month = typeof given === 'string' && given.length === 7
      const got = signed ? (typeof given === 'string' ? (month ? lastOfMonth(given) : given) : dayOf(signed)) : null
      const waiting = !signed && spec.when.includes(one.state.stage ?? '')
      if (!inside(due, p) || !(got !== null || waiting)) continue
      if (got === null && !(due < p.today)) continue
      below.push(`${one.matter.id} signing:${kind}`)
      if (got !== null && got <= due) above.push(`${one.matter.id} signing:${kind}`)
    }
  out.set('signed-for', { above, below })
}
const lastOfMonth = (month: string): string => addDays(`${addDays(`${month}-28`, 4).slice(0, 7)}-01`, -1)

const PROTEST_RESULTS: Record<string, string> = {
  changed: 'changed',
  remanded: 'changed',
  mediated: 'changed',
  maintained: 'upheld',
  upheld: 'upheld',
  dismissed: 'upheld',
  ended: 'ended',
}
const PROTEST_ACTS = ['record-retrial', 'decide', 'record-decide', 'judge', 'record-lower-result']

/** The last result named, with its day. */
function result(one: Read): { code: string; on: string | null } {
  const id = one.matter.def.id
  let found = { code: '', on: null as string | null }
  const set = (act: ActDone, code: string, on = dayOf(act)): void => {
    found = { code, on }
  }
  for (const act of one.acts) {
    const held = one.state.moments[`${act.kind}.heldOn`]?.filter(moment => moment.index === act.index).at(-1)?.bounds.latest
    if (PROTESTS.includes(id) && PROTEST_ACTS.includes(act.kind)) {
      const code = PROTEST_RESULTS[String(act.codes.result)]
      if (code) set(act, code)
    }
    if (id === 'dispute-settlement' && act.kind === 'agree') set(act, 'settled')
    if (id === 'dispute-settlement' && ['give-up', 'parties-withdraw'].includes(act.kind)) set(act, 'not')
    if (id === 'joint-mediation' && act.kind === 'record-result') set(act, act.codes.result === 'none' ? 'not' : 'settled')
    if (['enforcement-supervision-case', 'administrative-supervision-case'].includes(id)) {
      if (act.kind === 'decide-suggestion') set(act, 'proved')
      if (['not-support', 'terminate'].includes(act.kind)) set(act, 'not-proved')
    }
    if (id === 'suggestion-investigation' && act.kind === 'conclude') set(act, act.codes.finding === 'problem' ? 'proved' : 'not-proved')
    if (id === 'suggestion-investigation' && act.kind === 'dismiss') set(act, 'not-proved')
    if (['joint-meeting', 'special-meeting', 'joint-activity'].includes(id)) {
      if (act.kind === 'hold') set(act, 'held', held === undefined ? dayOf(act) : held)
      if (['cancel', 'cancel-theirs'].includes(act.kind)) set(act, 'cancelled')
    }
  }
  return found
}

function results(all: Read[], p: Period, out: NaiveFigures): void {
  const id = (one: Read): string => `${one.matter.id} `
  const of = (...ids: string[]): Read[] => all.filter(one => ids.includes(one.matter.def.id))
  const decided = of(...PROTESTS).filter(one => result(one).code !== '' && inside(result(one).on, p))
  out.set('protest-changed', { above: decided.filter(one => result(one).code === 'changed').map(id), below: decided.map(id) })
  const leads = of('enforcement-supervision-case', 'administrative-supervision-case', 'suggestion-investigation')
  const known = leads.filter(one => result(one).code !== '' && inside(result(one).on, p))
  out.set('lead-precision', { above: known.filter(one => result(one).code === 'proved').map(id), below: known.map(id) })
  const disputes = of('dispute-settlement', 'joint-mediation').filter(one => inside(result(one).on, p))
  out.set('settled', { above: disputes.filter(one => result(one).code === 'settled').map(id), below: null })
  const moved = all.filter(one => TRANSFERS[one.matter.def.id] && !withdrawn(one))
  out.set('transferred', { above: moved.filter(one => inside(opened(one), p)).map(id), below: null })
  out.set('answered-transfers', { above: moved.filter(one => inside(dayOf(firstReply(one)), p)).map(id), below: null })
  out.set('counter-suggestions', {
    above: of('counter-suggestion')
      .filter(one => inside(opened(one), p))
      .map(id),
    below: null,
  })
  out.set('file-requests', {
    above: of('file-request')
      .filter(one => inside(opened(one), p))
      .map(id),
    below: null,
  })
  const held = (one: Read): boolean => result(one).code === 'held'
  const planned = of('joint-meeting', 'special-meeting').filter(one => inside(plannedOn(one, ['call', 'postpone', 'notify']), p))
  out.set('meetings-held', { above: planned.filter(one => held(one) && result(one).on !== null).map(id), below: planned.map(id) })
  const active = of('joint-activity').filter(one => held(one) && inside(result(one).on, p))
  out.set('activities', { above: active.map(id), below: null })
  out.set('trainings', { above: active.filter(one => one.acts[0]?.codes.sort === 'training').map(id), below: null })
}

function plannedOn(one: Read, kinds: string[]): string | null {
  let day: string | null = null
  for (const act of one.state.acts) {
    if (!kinds.includes(act.kind)) continue
    for (const name of ['plannedOn', 'meetsOn']) {
      const moment = one.state.moments[`${act.kind}.${name}`]?.find(found => found.index === act.index)
      if (moment) day = moment.bounds.latest
    }
  }
  return day
}

function stands(all: Read[], p: Period, out: NaiveFigures): void {
  const id = (one: Read): string => `${one.matter.id} `
  const last = minDate(p.to, p.today)
  const openNow = all.filter(one => {
    const from = opened(one)
    if (from === null || from > last) return false
    if (!one.state.ended) return true
    const end = endDay(one)
    return end !== null && end > last
  })
  out.set('uses', { above: all.filter(one => inside(opened(one), p)).map(id), below: null })
  out.set('open', { above: openNow.map(id), below: null })
  const items = (list: Read[]): Read[] => list.filter(one => ['ledger-item', 'office-ledger-item'].includes(one.matter.def.id))
  out.set('items-opened', {
    above: items(all)
      .filter(one => inside(opened(one), p))
      .map(id),
    below: null,
  })
  const due = items(all).filter(one => inside(replyDuty(one)?.due, p))
  out.set('items-closed', { above: due.filter(one => one.state.ended).map(id), below: due.map(id) })
  out.set('items-overdue', {
    above: items(openNow)
      .filter(one => (replyDuty(one)?.due ?? 'z') < last)
      .map(id),
    below: null,
  })
  out.set('items-by-age', { above: items(openNow).map(id), below: null })
}

/** The day of the first of the end stages at the end of the history. */
function endDay(one: Read): string | null {
  let first: string | null = null
  for (const entry of [...one.state.history].reverse()) {
    if (one.matter.def.stages[entry.stage]?.end !== true) break
    first = entry.bounds.latest
  }
  return first
}

function clauses(all: Read[], p: Period, out: NaiveFigures): void {
  const keys = Object.entries(AGREEMENTS).flatMap(([agreement, names]) => names.map(name => `${agreement}/${name}`))
  const under = (key: string): Read[] => all.filter(one => one.matter.parameters.clauses?.includes(key))
  out.set('clauses-used', { above: keys.filter(key => under(key).some(one => inside(opened(one), p))), below: keys })
  out.set('clauses-never-used', { above: keys.filter(key => !under(key).some(one => opened(one) !== null)), below: null })
}

/** All of them, for the matters of a world that the asker may count. */
export function naiveFigures(matters: readonly WorldMatter[], p: Period): NaiveFigures {
  const all = matters.map(matter => read(matter, p.today)).filter(one => one.state.stage !== null)
  const out: NaiveFigures = new Map()
  for (const part of [suggestions, events, duties, signing, results, stands, clauses]) part(all, p, out)
  return out
}
