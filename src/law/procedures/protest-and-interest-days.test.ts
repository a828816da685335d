/** The clocks of protests, public-interest cases, the committee and minors against a naive calendar: every start day of 2026 that fast-check likes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts, FoldedAct } from '#engine/procedure/act.ts'
import { clocksOn, type Life, type Step, take } from '../../../tests/lives/life.ts'
import { year2026 } from '../calendars/year-2026.ts'

const DAY = 86_400_000
const plus = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** Rest days told as a child would: holidays off, make-up days on, else Saturday and Sunday. */
function isRest(day: string): boolean {
  if ((year2026.work as readonly string[]).includes(day)) return false
  if (year2026.off.some(run => day >= run.from && day <= run.to)) return true
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}
const roll = (day: string): string => (isRest(day) ? roll(plus(day, 1)) : day)
const days = (day: string, n: number): string => roll(plus(day, n))
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** `n` months on: the same day or the last one; under criminal procedure a last day leads to a last day. */
function months(day: string, n: number, criminal: boolean): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const to = month + n > 12 ? { year: year + 1, month: month + n - 12 } : { year, month: month + n }
  const last = lastOf(to.year, to.month)
  const there = criminal && date === lastOf(year, month) ? last : Math.min(date, last)
  return roll(`${to.year}-${String(to.month).padStart(2, '0')}-${String(there).padStart(2, '0')}`)
}
const back = (day: string, n: number): string => {
  let here = day
  for (let left = n; left > 0; ) {
    here = plus(here, -1)
    if (!isRest(here)) left -= 1
  }
  return here
}

/** A day from which every period below still ends inside the year. */
const someDay = fc.integer({ min: 0, max: 250 }).map(offset => plus('2026-01-05', offset))

const by = (decidedBy: string, decidedOn: string): Facts => ({ decidedBy, decidedOn })
const chief = (on: string): Facts => by('chief-procurator', on)
const did = (on: string, act: string, facts: Facts = {}): Step => ({ on, act, facts })
const signed = (on: string): Step => did(on, 'sign-for', { receivedOn: on, dateSource: 'stamp' })
const CASE = ['（2026）湘3199刑初12号']

const protest = (on: string, receivedOn: string, expiresOn: string, kind = 'protest'): Step =>
  did(on, kind, { receivedOn, expiresOn, caseNumbers: CASE, grounds: '量刑不当', ...chief(on) })
const request = (on: string): Step =>
  did(on, 'request', { judgmentOn: on, receivedOn: on, requester: ['甲'], caseNumbers: CASE, reasons: '量刑过轻' })
const notify = (on: string): Step => did(on, 'notify', { caseNumbers: CASE, cause: 'appeal', acceptedOn: on, volumes: '三册' })
const raise = (on: string): Step => did(on, 'protest', { caseNumbers: CASE, grounds: '新证据', ...chief(on) })
const docket = (on: string): Step[] => [raise(on), signed(on), did(on, 'docket', { docketNumber: CASE })]
const opened = (on: string): Step[] => [
  did(on, 'register-clue', { field: 'environment', source: '举报', organ: '某局', harm: '污染' }),
  did(on, 'assess', { result: 'open', reason: '属实' }),
  did(on, 'file', chief(on)),
]
const suggest = (on: string): Step[] => [
  did(on, 'serve', { field: 'environment', points: [{ id: 'p1', text: '清运' }], harm: '污染', ...chief(on) }),
  signed(on),
]
const sue = (on: string): Step =>
  did(on, 'sue', {
    field: 'environment',
    test: 'no-reply',
    evidence: '照片',
    defendant: '某局',
    claims: [{ id: 'c1', text: '履职' }],
    suggestionOn: on,
    ...chief(on),
  })
const announced = (on: string): Step[] => [
  did(on, 'file', { field: 'environment', harm: '污染', offender: ['某公司'], ...chief(on) }),
  did(on, 'announce', { publishedOn: on, medium: '报纸', ...chief(on) }),
]
const query = (on: string): Step[] => [
  did(on, 'serve', {
    person: ['甲'],
    purpose: 'case-need',
    reasons: '办案',
    legalBasis: '第二百八十六条',
    scope: '前科',
    ...by('organ-head', on),
  }),
  signed(on),
]

/** Carries the steps out; every one must be taken. */
function record(procedure: string, steps: Step[], parties?: Life['parties']): { life: Life; done: FoldedAct[] } {
  const life: Life = { procedure, says: '', clauses: [], steps, ...(parties ? { parties } : {}) }
  const done: FoldedAct[] = []
  for (const step of steps) {
    const outcome = take(life, done, step)
    if (!outcome.ok) throw new Error(`${step.on} ${step.act}: ${outcome.says}`)
    done.push(outcome.act)
  }
  return { life, done }
}

type Row = [
  procedure: string,
  clock: string,
  due: string,
  steps: (on: string) => Step[],
  oracle: (on: string) => string,
  parties?: Life['parties'],
]

const ROWS: Row[] = [
  ['criminal-protest', 'send-up', '三日', on => [protest(on, on, on)], on => days(on, 3)],
  ['victim-protest-request', 'answer', '五日', on => [request(on)], on => days(on, 5)],
  ['second-instance-reading', 'reading', '一个月', on => [notify(on), signed(on)], on => months(on, 1, true)],
  ['criminal-retrial-protest', 'docket', '一个月', on => [raise(on), signed(on)], on => months(on, 1, true)],
  [
    'criminal-retrial-protest',
    'supplement',
    '三日',
    on => [raise(on), signed(on), did(on, 'ask-supplement', { missing: 'address', text: '住址' })],
    on => days(on, 3),
  ],
  ['criminal-retrial-protest', 'course', '一个月', docket, on => months(on, 1, true)],
  ['criminal-retrial-protest', 'trial', '三个月', on => [...docket(on), did(on, 'take-up')], on => months(on, 3, true)],
  ['public-interest-case', 'serve-filing', '七日', opened, on => days(on, 7)],
  [
    'public-interest-case',
    'decision',
    '一个月',
    on => [
      ...opened(on),
      did(on, 'serve-filing', { servedOn: on, channel: '直接' }),
      did(on, 'period-over', { endedOn: on, verified: '未整改' }),
    ],
    on => months(on, 1, false),
  ],
  ['public-interest-suggestion', 'perform', '两个月', suggest, on => months(on, 2, false), { recipient: 'organ' }],
  ['public-interest-suggestion', 'filing', '五日', suggest, on => days(on, 5), { recipient: 'organ' }],
  [
    'public-interest-suggestion',
    'urgent-reply',
    '十五日',
    on => [...suggest(on), did(on, 'state-urgent', { harm: '扩大', fromOn: on })],
    on => days(on, 15),
    { recipient: 'organ' },
  ],
  ['administrative-public-interest-suit', 'file-upward', '五日', on => [sue(on)], on => days(on, 5)],
  [
    'administrative-public-interest-suit',
    'copy',
    '五日',
    on => [sue(on), signed(on), did(on, 'docket', { caseNumber: CASE })],
    on => days(on, 5),
  ],
  ['civil-public-interest-notice', 'notice', '三十日', announced, on => days(on, 30)],
  ['sealed-record-query', 'decision', '七日', query, on => days(on, 7), { issuer: 'police' }],
]

describe('due days against the naive calendar', () => {
  it.each(ROWS)('%s %s: %s', (procedure, clock, _length, steps, oracle, parties) => {
    fc.assert(
      fc.property(someDay, on => {
        const { life, done } = record(procedure, steps(on), parties)
        expect(clocksOn(life, done, on)[clock]).toBe(oracle(on))
      }),
      { numRuns: 60 },
    )
  })
})

describe('the right to protest lapses', () => {
  it.each([
    ['protest', 10],
    ['protest-ruling', 5],
  ] as const)('%s: taken on the last of %i days, refused on the day after', (kind, length) => {
    fc.assert(
      fc.property(someDay, received => {
        const last = days(received, length)
        const life: Life = { procedure: 'criminal-protest', says: '', clauses: [], steps: [] }
        expect(take(life, [], protest(last, received, last, kind)).ok).toBe(true)
        expect(take(life, [], protest(plus(last, 1), received, plus(last, 1), kind))).toMatchObject({
          ok: false,
          code: 'guard',
          articles: ['230'],
        })
      }),
      { numRuns: 60 },
    )
  })
})

describe('late duties are taken and marked, never refused', () => {
  const answers = (on: string): Step =>
    did(on, 'reply', { answers: [{ point: 'p1', code: 'adopted', reason: '' }], measures: '已清运', ...by('organ-head', on) })
  const LATE: Row[] = [
    ['public-interest-suggestion', 'perform', '', suggest, on => months(on, 2, false), { recipient: 'organ' }],
    ['second-instance-reading', 'reading', '', on => [notify(on), signed(on)], on => months(on, 1, true)],
    ['sealed-record-query', 'decision', '', query, on => days(on, 7), { issuer: 'police' }],
  ]
  const act = (clock: string, on: string): Step =>
    clock === 'perform'
      ? answers(on)
      : clock === 'reading'
        ? did(on, 'finish-reading')
        : did(on, 'decide', { answer: 'refused', reason: '无依据', ...chief(on) })

  it.each(LATE)('%s %s', (procedure, clock, _length, steps, oracle, parties) => {
    fc.assert(
      fc.property(someDay, on => {
        const { life, done } = record(procedure, steps(on), parties)
        const due = oracle(on)
        expect(take(life, done, act(clock, due))).toMatchObject({ ok: true, marks: [] })
        expect(take(life, done, act(clock, plus(due, 1)))).toMatchObject({ ok: true, marks: ['late'] })
      }),
      { numRuns: 40 },
    )
  })
})

describe('the agenda of the committee, counted back in working days', () => {
  it.each([
    [undefined, 3],
    ['D-SWH-NOTE-1', 1],
    ['D-SWH-NOTE-2', 2],
    ['D-SWH-NOTE-5', 5],
  ] as const)('%s: %i working days', (term, length) => {
    fc.assert(
      fc.property(someDay, start => {
        const meeting = plus(start, 40)
        const { life, done } = record('committee-attendance', [
          did(start, 'tell', { item: 'other', manner: 'invited', subject: '议题', ...by('president', start) }),
          signed(start),
          did(start, 'decide-attendance', { who: 'chief', ...chief(start) }),
        ])
        const set: Life = { ...life, ...(term ? { terms: { 'attendance-notice-wd': term } } : {}) }
        const agenda = (on: string): Step => did(on, 'send-agenda', { meetingOn: meeting, agenda: '议题', place: '会议室' })
        const due = back(meeting, length)
        expect(take(set, done, agenda(due))).toMatchObject({ ok: true, marks: [] })
        expect(take(set, done, agenda(plus(due, 1)))).toMatchObject({ ok: true, marks: ['late'] })
      }),
      { numRuns: 40 },
    )
  })
})
