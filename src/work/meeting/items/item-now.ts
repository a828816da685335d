/** An item as it stands now, read from its acts in order: what was opened, changed, broken down, fed back, asked and agreed. Pure. */
import type { FactValue } from '#engine/procedure/act.ts'

/** An effective act of an item as this house has it. */
export type ItemAct = {
  act_id: string
  kind: string
  by_house: string
  person_name: string | null
  on_date: string | null
  /** The code of the side that answers for it; only the opening act has it. */
  side: string | null
  facts: Record<string, FactValue>
}

export type Who = { house: string; person: string; on: string | null }
export type SaidBy = Who & { text: string }

export type ItemNow = {
  title: string
  task: string
  target: string
  baseline: string
  problems: string
  ownerHouse: string
  ownerDivision: string
  ownerCases: string[]
  ownerPeople: string[]
  /** What is expected; what was reached stands in `closing.result`. */
  effect: string
  standard: string
  side: string
  dueOn: string | null
  meeting: string
  agendaPoint: string
  percent: number | null
  progress: SaidBy | null
  carried: { meeting: string; dueOn: string | null; on: string | null; reason: string } | null
  closing: (Who & { actId: string; result: string; answer: (Who & { agreed: boolean; reason: string }) | null }) | null
  reminders: SaidBy[]
  escalated: SaidBy | null
  amended: { on: string | null; reason: string; answer: 'agreed' | 'not-agreed' | null } | null
}

const SIX = ['task', 'target', 'baseline', 'problems', 'ownerHouse', 'effect'] as const

const textOf = (value: FactValue | undefined): string => (typeof value === 'string' ? value.trim() : '')
const listOf = (value: FactValue | undefined): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one.trim() !== '') : []
const whoOf = (act: ItemAct): Who => ({ house: act.by_house, person: act.person_name ?? '', on: act.on_date })
const dayOf = (value: FactValue | undefined): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(textOf(value)) ? textOf(value) : null)

const EMPTY: ItemNow = {
  title: '',
  task: '',
  target: '',
  baseline: '',
  problems: '',
  ownerHouse: '',
  ownerDivision: '',
  ownerCases: [],
  ownerPeople: [],
  effect: '',
  standard: '',
  side: '',
  dueOn: null,
  meeting: '',
  agendaPoint: '',
  percent: null,
  progress: null,
  carried: null,
  closing: null,
  reminders: [],
  escalated: null,
  amended: null,
}

function opened(now: ItemNow, act: ItemAct): void {
  const { facts } = act
  for (const name of ['title', ...SIX, 'ownerDivision', 'standard', 'meeting', 'agendaPoint'] as const) now[name] = textOf(facts[name])
  now.ownerCases = listOf(facts.ownerCases)
  now.ownerPeople = listOf(facts.ownerPeople)
  now.side = act.side ?? textOf(facts.side)
  now.dueOn = dayOf(facts.dueOn)
}

function amended(now: ItemNow, act: ItemAct): void {
  for (const name of SIX) if (textOf(act.facts[name])) now[name] = textOf(act.facts[name])
  now.dueOn = dayOf(act.facts.dueOn) ?? now.dueOn
  now.amended = { on: act.on_date, reason: textOf(act.facts.reason), answer: null }
}

function carriedOver(now: ItemNow, act: ItemAct): void {
  now.carried = { meeting: now.meeting, dueOn: now.dueOn, on: act.on_date, reason: textOf(act.facts.reason) }
  now.dueOn = dayOf(act.facts.dueOn) ?? now.dueOn
  now.meeting = textOf(act.facts.meeting) || now.meeting
}

/** Each side breaks the item down for itself: the last word of each counts, both stand together; what neither named stays as opened. */
function assigned(now: ItemNow, last: Map<string, ItemAct>): void {
  const acts = [...last.values()]
  if (acts.length === 0) return
  const divisions = acts.map(act => textOf(act.facts.ownerDivision)).filter(Boolean)
  const cases = acts.flatMap(act => listOf(act.facts.ownerCases))
  const people = acts.flatMap(act => listOf(act.facts.ownerPeople))
  if (divisions.length) now.ownerDivision = [...new Set(divisions)].join('、')
  if (cases.length) now.ownerCases = [...new Set(cases)]
  if (people.length) now.ownerPeople = [...new Set(people)]
}

const saidBy = (act: ItemAct, fact: string): SaidBy => ({ ...whoOf(act), text: textOf(act.facts[fact]) })

function step(now: ItemNow, act: ItemAct): void {
  if (act.kind === 'open') opened(now, act)
  else if (act.kind === 'amend') amended(now, act)
  else if (act.kind.startsWith('agree-amend') && now.amended)
    // in an office ledger two houses answer: one no is a no
    now.amended = { ...now.amended, answer: now.amended.answer === 'not-agreed' || act.facts.answer !== 'agreed' ? 'not-agreed' : 'agreed' }
  else if (act.kind === 'carry-over') carriedOver(now, act)
  else if (act.kind === 'progress' || act.kind === 'progress-theirs') {
    now.progress = saidBy(act, 'account')
    if (typeof act.facts.percent === 'number') now.percent = act.facts.percent
  } else if (/^(?:superior-)?remind/.test(act.kind)) now.reminders.push(saidBy(act, 'text'))
  else if (act.kind.startsWith('escalate')) now.escalated = saidBy(act, 'reason')
  else if (act.kind.startsWith('ask-close'))
    now.closing = { ...whoOf(act), actId: act.act_id, result: textOf(act.facts.result), answer: null }
  else if (act.kind.startsWith('consent') && now.closing)
    now.closing = { ...now.closing, answer: { ...whoOf(act), agreed: act.facts.answer === 'agreed', reason: textOf(act.facts.reason) } }
}

/** The item from its effective acts, oldest first. Facts that were erased are empty. */
export function itemNow(acts: readonly ItemAct[]): ItemNow {
  const now: ItemNow = { ...EMPTY, reminders: [] }
  const lastAssign = new Map<string, ItemAct>()
  for (const act of acts) {
    step(now, act)
    if (act.kind === 'assign' || act.kind === 'assign-theirs') lastAssign.set(act.kind, act)
  }
  assigned(now, lastAssign)
  return now
}
