/** Every clock of a matter on a given day: due, met, late, suspended or not to be judged, with the steps and articles of the reckoning. */
import { daysBetween } from '#kernel/plain-date.ts'
import { type Words, words } from '#kernel/words.ts'
import type { PeriodRule } from '#law/periods/period-rule.ts'
import type { ClockSpec, Definition } from '#law/procedures/procedure.ts'
import type { Citation } from '#law/statutes/statute.ts'
import type { DateBounds } from './act.ts'
import { isRecalled, waitsForHouses } from './house-acts/confirm-rule.ts'
import type { Parameters, PartyHouse } from './parameters.ts'
import { type Alternative, type Calendars, type DueResult, dueOf, type Exclusion, monthEndOf, ruleOf, type Step } from './period-due.ts'
import type { ClockMaterial, State, Stretch } from './state.ts'

export type ClockStatus =
  | 'not-started'
  | 'running'
  | 'due-soon'
  | 'overdue'
  | 'met'
  | 'met-late'
  | 'moot'
  | 'suspended'
  | 'cannot-be-judged'
  | 'answer-under-way'
  | 'unconfirmed'

/** A recalled rule for which a named person of each of these houses has yet to confirm it (design §3.3). */
export type ToConfirm = { rule: string; houses: PartyHouse[]; says: Words }

/**
 * One clock as people see it. Dates are days in Asia/Shanghai. `due` is null when it is not one day: then `earliestDue` and `latestDue`
 * bound it where they can. `daysLeft` is negative when overdue; `lateBy` counts days from the due date to the act that met it.
 */
export type ClockView = {
  id: string
  title: Words
  status: ClockStatus
  says: Words
  rule: string | null
  byRole: string
  /** Whose right the period is; null for a duty of the house of `byRole`. */
  right: Words | null
  start: DateBounds | null
  nominal: string | null
  due: string | null
  earliestDue: string | null
  latestDue: string | null
  daysLeft: number | null
  lateBy: number | null
  metOn: DateBounds | null
  provisional: boolean
  extended: boolean
  excluded: { from: string; until: string | null; title: Words; basis: Citation[] }[]
  because: Step[]
  alternatives: Alternative[]
  basis: Citation[]
  confirm: ToConfirm | null
}

/** Days before the due date from which a clock is shown as due soon. */
export const SOON = 3

const SAYS: Record<ClockStatus, Words> = {
  'not-started': words('尚未起算', 'not started'),
  running: words('期限内', 'running'),
  'due-soon': words('即将届满', 'due soon'),
  overdue: words('已逾期', 'overdue'),
  met: words('已在期限内办理', 'met in time'),
  'met-late': words('已办理，逾期', 'met late'),
  moot: words('不再适用', 'no longer applies'),
  suspended: words('期间不计入', 'time is not being counted'),
  'cannot-be-judged': words('无法判断', 'cannot be judged'),
  'answer-under-way': words('答复在途', 'answer under way'),
  unconfirmed: words('规则未核对，待确认', 'rule not yet confirmed'),
}

/** The id of the rule a clock runs by: a parameter may name another row of the law sheets. */
export function ruleIdOf(clock: ClockSpec, parameters: Parameters): string | null {
  if (!('rule' in clock.period)) return null
  const term = clock.period.term === undefined ? undefined : parameters.terms[clock.period.term]
  return typeof term === 'string' && ruleOf(term, parameters) ? term : clock.period.rule
}

/** All clocks of the definition on `today`. Pure: a recalled rule not confirmed, or a date not known, is a status and never a guess. */
export function assess(def: Definition, parameters: Parameters, state: State, today: string, calendars: Calendars): ClockView[] {
  return Object.keys(def.clocks).map(id => assessClock(def, parameters, state, today, calendars, id))
}

/** What one clock's reckoning rests on. */
type Work = {
  def: Definition
  parameters: Parameters
  state: State
  clock: ClockSpec
  material: ClockMaterial
  today: string
  calendars: Calendars
  blank: ClockView
}

function assessClock(def: Definition, parameters: Parameters, state: State, today: string, calendars: Calendars, id: string): ClockView {
  const clock = def.clocks[id] as ClockSpec
  const material = state.clocks[id] as ClockMaterial
  const rule = ruleIdOf(clock, parameters)
  const blank = blankView(id, clock, material, rule)
  if (material.start === null) return material.moot || state.ended ? be(blank, 'moot') : be(blank, 'not-started')
  const work: Work = { def, parameters, state, clock, material, today, calendars, blank }
  if (rule === null) {
    const named = judge(work, namedDue(material))
    return clock.right && named.status === 'overdue' ? be(named, 'moot', PASSED) : named
  }
  const found = ruleOf(rule, parameters)
  if (!found) return be(blank, 'cannot-be-judged', words(`期限规则${rule}没有收录`, `no rule ${rule} is on file`))
  const basis = [
    ...clock.basis,
    ...found.basis.filter(cited => !clock.basis.some(own => own.statute === cited.statute && own.article === cited.article)),
  ]
  const confirm = missingConfirmation(found, work)
  if (confirm) return { ...be(blank, 'unconfirmed', confirm.says), basis, confirm }
  if (found.amount === null)
    return {
      ...be(blank, 'cannot-be-judged', words('法律没有规定日数，本院也未设定', 'the law names no number and no value is set')),
      basis,
    }
  const view = judge({ ...work, blank: { ...blank, basis } }, reckon(work, found))
  if (view.status !== 'overdue') return view
  if (clock.right) return be(view, 'moot', PASSED)
  return found.direction === 'wait' ? be(view, 'met', words('等待期已满', 'the waiting period is over')) : view
}

/** A right that was not used in its time: nobody owes anything. */
const PASSED = words('期间已届满，未行使', 'the period has passed; the right was not used')

function blankView(id: string, clock: ClockSpec, material: ClockMaterial, rule: string | null): ClockView {
  return {
    id,
    title: clock.title,
    status: 'not-started',
    says: SAYS['not-started'],
    rule,
    byRole: clock.by,
    right: clock.right ?? null,
    start: material.start?.bounds ?? null,
    nominal: null,
    due: null,
    earliestDue: null,
    latestDue: null,
    daysLeft: null,
    lateBy: null,
    metOn: material.met?.bounds ?? null,
    provisional: false,
    extended: material.extended !== null,
    because: [],
    alternatives: [],
    basis: clock.basis,
    confirm: null,
    excluded: [...material.excluded, ...material.suspended].map(({ from, until, title, basis }) => ({
      from: from.bounds.earliest ?? from.bounds.latest ?? '',
      until: until?.bounds.latest ?? null,
      title,
      basis,
    })),
  }
}

const be = (view: ClockView, status: ClockStatus, says: Words = SAYS[status]): ClockView => ({ ...view, status, says })

function missingConfirmation(rule: PeriodRule, { def, parameters, state, clock }: Work): ToConfirm | null {
  if (!isRecalled(rule)) return null
  const houses = waitsForHouses(def, parameters, state, clock, rule.id)
  if (houses.length === 0) return null
  const names = houses.map(house => house.name)
  return {
    rule: rule.id,
    houses,
    says: words(
      `未起算：${rule.id}的条文未核对，待${names.join('、')}指定人员确认`,
      `not running: the text of ${rule.id} was not checked; waiting for confirmation by ${names.join(', ')}`,
    ),
  }
}

/** The due days for the earliest and the latest reading of the dates; null where a reading is not known. */
type DuePair = { first: DueResult | null; last: DueResult | null }

/** A date written in the letter governs as it stands: no counting and no rolling (law sheet X16). */
function namedDue(material: ClockMaterial): DuePair {
  const as = (day: string | null | undefined): DueResult | null =>
    day ? { nominal: day, due: day, provisional: false, because: [], alternatives: [], stopped: null } : null
  return { first: as(material.named?.bounds.earliest), last: as(material.named?.bounds.latest) }
}

function reckon(work: Work, rule: PeriodRule): DuePair {
  const { material, clock, parameters, calendars } = work
  const region = parameters.parties.find(party => party.role === clock.by)?.region ?? ''
  const run = (start: string | null | undefined, reading: 'shortest' | 'longest'): DueResult | null => {
    if (!start) return null
    const excluded = countedOut(material, reading)
    return dueOf({ rule, start, extended: material.extended !== null, excluded, calendars, region, monthEnd: monthEndOf(parameters) })
  }
  const bounds = material.start?.bounds
  const first = run(bounds?.earliest, 'shortest')
  return { first, last: bounds?.earliest === bounds?.latest && sharp(material) ? first : run(bounds?.latest, 'longest') }
}

const all = (material: ClockMaterial): Stretch[] => [...material.excluded, ...material.suspended]

const sharp = (material: ClockMaterial): boolean =>
  all(material).every(({ from, until }) => from.bounds.precision === 'day' && (until === null || until.bounds.precision === 'day'))

/** The stretches not counted. The shortest reading of inexact dates leaves out the fewest days; one that still runs has no end. */
export function countedOut(material: ClockMaterial, reading: 'shortest' | 'longest'): Exclusion[] {
  return all(material).flatMap(({ from, until }): Exclusion[] => {
    const begin = reading === 'shortest' ? from.bounds.latest : from.bounds.earliest
    if (begin === null) return []
    if (until === null) return [{ from: begin, to: null }]
    const end = reading === 'shortest' ? until.bounds.earliest : until.bounds.latest
    return end === null || end < begin ? [] : [{ from: begin, to: end }]
  })
}

/** From the due days to the status on this day. */
function judge(work: Work, { first, last }: DuePair): ClockView {
  const { material, today, blank } = work
  const [earliestDue, latestDue] = [first?.due ?? null, last?.due ?? null]
  const one = earliestDue !== null && earliestDue === latestDue ? earliestDue : null
  const view: ClockView = {
    ...blank,
    earliestDue,
    latestDue,
    due: one,
    nominal: one === null ? null : (first?.nominal ?? null),
    provisional: (first?.provisional ?? false) || (last?.provisional ?? false),
    because: last?.because ?? first?.because ?? [],
    alternatives: last?.alternatives ?? first?.alternatives ?? [],
  }
  if (material.met) return judgeMet(view, material.met.provisional, material.met.bounds, earliestDue, latestDue)
  if (material.moot) return be(view, 'moot')
  const open = all(material).find(stretch => stretch.until === null)
  if (open && (first?.stopped ?? last?.stopped))
    return be(view, 'suspended', words(`${open.title.zh}期间不计入`, `not counted: ${open.title.en}`))
  const daysLeft = one === null ? null : daysBetween(today, one)
  if (earliestDue !== null && today <= earliestDue) {
    return be({ ...view, daysLeft }, daysBetween(today, earliestDue) <= SOON ? 'due-soon' : 'running')
  }
  if (latestDue !== null && today > latestDue) return be({ ...view, daysLeft }, 'overdue')
  return be(view, 'cannot-be-judged', whyUnsure(work, view))
}

function judgeMet(view: ClockView, pending: boolean, on: DateBounds, earliestDue: string | null, latestDue: string | null): ClockView {
  const lateBy = latestDue !== null && on.earliest !== null && on.earliest > latestDue ? daysBetween(latestDue, on.earliest) : null
  if (pending) return be({ ...view, lateBy }, 'answer-under-way')
  if (lateBy !== null) return be({ ...view, lateBy }, 'met-late')
  if (earliestDue !== null && on.latest !== null && on.latest <= earliestDue) return be(view, 'met')
  return be(view, 'cannot-be-judged', words('日期不确切，无法判断是否逾期', 'the dates are not exact enough to say whether it was in time'))
}

function whyUnsure(work: Work, view: ClockView): Words {
  if ('dateFact' in work.clock.period && work.material.named === null)
    return words('文书没有写明答复日期，请补充', 'the letter names no date: please state it')
  if (view.earliestDue !== null && view.latestDue !== null) {
    return words(`期限届满在${view.earliestDue}至${view.latestDue}之间`, `it ends between ${view.earliestDue} and ${view.latestDue}`)
  }
  return words('起算日期不明', 'the starting date is not known')
}
