/** How a suggestion runs, whatever its kind: the period from the day it arrived against a naive reckoning, and what no suggestion may ever do. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts, FoldedAct } from '#engine/procedure/act.ts'
import { clocksOn, type Life, type Step, take } from '../../../tests/lives/life.ts'
import { year2026 } from '../calendars/year-2026.ts'
import { findProcedure } from './index.ts'
import { GENERAL_KINDS, JUDICIAL_KINDS, SUGGESTION_KINDS } from './suggestion-kinds.ts'

const DAY = 86_400_000
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Whether nobody works on this day of 2026: a weekend that is no make-up day, or a holiday. */
function isOff(day: string): boolean {
  if (year2026.off.some(({ from, to }) => from <= day && day <= to)) return true
  const weekend = [0, 6].includes(new Date(time(day)).getUTCDay())
  return weekend && !(year2026.work as readonly string[]).includes(day)
}

/** The naive reckoning: same day so many months later, or the month's last day; then on to a working day. */
function dueAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  let due = Date.UTC(year, month - 1 + months, Math.min(date, last))
  while (isOff(iso(due))) due += DAY
  return iso(due)
}

const MONTHS: Record<string, number> = { 'D-JY-REPLY': 2, 'D-JY-REPLY-WN': 1, 'D-SFJY': 2 }
const RULED = [...Object.values(GENERAL_KINDS), ...Object.values(JUDICIAL_KINDS)].filter(kind => kind.rules.length === 1)
const POINTS = [{ id: 'p1', text: '完善制度' }]
const chief = (on: string): Facts => ({ decidedBy: 'chief-procurator', decidedOn: on })

/** The letter of a kind with everything its definition asks for. */
function letterOf(procedure: string, on: string): Facts {
  const acts = findProcedure(procedure)?.acts
  const facts = acts?.serve?.facts ?? {}
  const all: Facts = {
    points: POINTS,
    decidedBy: acts?.serve?.decision?.[0] ?? '',
    decidedOn: on,
    objectBy: on,
    addressee: 'own',
    period: 'statutory',
    situation: '同类违法多发',
    policyReview: 'passed',
    policyReviewedOn: on,
    minors: 'no',
    violation: facts.violation?.kind === 'code' ? 'procedure' : '违法情形',
    scope: 'widespread',
    otherForm: 'none',
    otherKind: 'none',
    why: '理由',
    caseNumbers: ['沅清检行监〔2026〕3号'],
    foundIn: 'supervision',
    problems: '问题',
    necessary: 'yes',
    heard: 'heard',
    committeeOn: on,
  }
  const asked = Object.entries(all).filter(([name]) => facts[name]?.required)
  return { ...Object.fromEntries(asked), ...(facts.heard?.kind === 'text' ? { heard: '已征求' } : {}) }
}

/** Does the steps one after another; every one of them must be taken. */
function run(life: Life, steps: Step[]): FoldedAct[] {
  const done: FoldedAct[] = []
  for (const step of steps) {
    const outcome = take(life, done, step)
    if (!outcome.ok) throw new Error(`${step.act}: ${outcome.says}`)
    done.push(outcome.act)
  }
  return done
}

const lifeOf = (procedure: string): Life => ({ procedure, says: '', clauses: [], steps: [] })
const days = fc.integer({ min: 0, max: 240 }).map(offset => iso(time('2026-01-05') + offset * DAY))
const delays = fc.integer({ min: 0, max: 30 })
const daysOn = (day: string, more: number): string => iso(time(day) + more * DAY)

describe.each(RULED.map(kind => [kind.procedure, kind] as const))('%s', (procedure, kind) => {
  const life = lifeOf(procedure)
  const months = MONTHS[kind.rules[0] ?? ''] ?? 0

  it('is due so many months after the stamp of the receiving desk', () => {
    fc.assert(
      fc.property(days, delays, (served, delay) => {
        const stamped = daysOn(served, delay)
        const done = run(life, [
          { on: served, act: 'serve', facts: letterOf(procedure, served) },
          { on: stamped, act: 'sign-for', facts: { receivedOn: stamped, dateSource: 'stamp' } },
        ])
        expect(clocksOn(life, done, stamped).reply).toBe(dueAfter(stamped, months))
      }),
      { numRuns: 60 },
    )
  })

  it('is due from the day both agreed on where the date was contested', () => {
    fc.assert(
      fc.property(days, delays, delays, (served, claimed, agreed) => {
        const arrived = daysOn(served, agreed)
        const later = daysOn(served, Math.max(claimed, agreed) + 1)
        const done = run(life, [
          { on: served, act: 'serve', facts: letterOf(procedure, served) },
          { on: later, act: 'declare-service', facts: { channel: 'post', declaredOn: daysOn(served, claimed), proof: '回执' } },
          { on: later, act: 'contest-service', facts: { reason: '未当日收到' } },
          { on: later, act: 'agree-service-date', facts: { receivedOn: arrived } },
        ])
        const due = dueAfter(arrived, months)
        expect(clocksOn(life, done, later).reply).toBe(later > due ? 'overdue' : due)
      }),
      { numRuns: 40 },
    )
  })
})

describe.each(Object.values(GENERAL_KINDS).map(kind => [kind.procedure] as const))('%s', procedure => {
  const life = lifeOf(procedure)
  const opened: Step[] = [
    { on: '2026-03-10', act: 'serve', facts: { ...letterOf(procedure, '2026-03-10'), objectBy: '2026-03-25' } },
    { on: '2026-03-10', act: 'sign-for', facts: { receivedOn: '2026-03-10', dateSource: 'stamp' } },
  ]
  const heads: Facts = { decidedBy: 'organ-head', decidedOn: '2026-03-20' }

  it('runs on while an objection is open: nothing is suspended', () => {
    const before = clocksOn(life, run(life, opened), '2026-03-20').reply
    const done = run(life, [...opened, { on: '2026-03-20', act: 'object', facts: { reason: '职责不符', ...heads } }])
    expect(clocksOn(life, done, '2026-03-20').reply).toBe(before)
  })

  it('counts no more once withdrawn, and never offers escalation as what follows a missed date', () => {
    const done = run(life, [
      ...opened,
      { on: '2026-03-20', act: 'withdraw', facts: { cause: 'own-finding', reason: '认定有误', ...chief('2026-03-20') } },
    ])
    expect(clocksOn(life, done, '2026-12-01').reply).toBe('moot')
    for (const clock of Object.values(findProcedure(procedure)?.clocks ?? {})) expect(clock.missed ?? '').not.toMatch(/^escalate/)
  })

  it('takes a refusal with reasons as a normal answer, and closes on it', () => {
    const done = run(life, [
      ...opened,
      { on: '2026-03-20', act: 'reply', facts: { answers: [{ point: 'p1', code: 'not-adopted', reason: '不属本单位职责' }], ...heads } },
      {
        on: '2026-03-30',
        act: 'assess',
        facts: { checks: [{ point: 'p1', code: 'reasons-accepted', reason: '' }], overall: 'reasons-accepted', note: '理由成立' },
      },
      { on: '2026-03-31', act: 'close', facts: {} },
    ])
    expect(done).toHaveLength(5)
    expect(clocksOn(life, done, '2026-03-31').reply).toBe('met')
  })

  it('starts from the announcement where the recipient agreed to it', () => {
    const served: Step[] = [
      opened[0] as Step,
      { on: '2026-03-11', act: 'propose-announcement', facts: { heldOn: '2026-03-16', place: '宣告室' } },
      { on: '2026-03-12', act: 'answer-announcement', facts: { answer: 'agreed' } },
      { on: '2026-03-16', act: 'announce', facts: { announcedOn: '2026-03-16', attended: ['负责人'], heard: '接受' } },
    ]
    const months = procedure === 'minors-suggestion' ? 1 : 2
    expect(clocksOn(life, run(life, served), '2026-03-16').reply).toBe(dueAfter('2026-03-16', months))
    const refused = take(
      life,
      run(life, [...served.slice(0, 2), { on: '2026-03-12', act: 'answer-announcement', facts: { answer: 'declined' } }]),
      served[3] as Step,
    )
    expect(refused).toMatchObject({ ok: false, code: 'guard' })
  })

  it('asks the chief procurator, and nobody else, before anything is reported upward', () => {
    const acts = Object.entries(findProcedure(procedure)?.acts ?? {}).filter(([kind]) => kind.startsWith('escalate'))
    expect(acts.length).toBeGreaterThan(1)
    for (const [kind, act] of acts) {
      expect(act.decision, kind).toEqual(['chief-procurator'])
      expect(
        act.needs?.map(guard => guard.rule),
        kind,
      ).toEqual(['own-fact-is', 'done'])
      expect(act.paper, kind).toEqual({ form: 'report-letter', required: true })
    }
  })

  it('states objections, points, decision and addressee in every letter (art 16)', () => {
    const facts = findProcedure(procedure)?.acts.serve?.facts ?? {}
    for (const name of ['points', 'objectBy', 'decidedBy', 'decidedOn', 'addressee']) expect(facts[name]?.required, name).toBe(true)
  })
})

describe('every kind of the table', () => {
  it.each(SUGGESTION_KINDS.map(kind => [kind.procedure] as const))('%s is decided by a chief, a president or a committee', procedure => {
    const serve = findProcedure(procedure)?.acts.serve
    expect(serve?.decision?.length).toBeGreaterThan(0)
    for (const post of serve?.decision ?? [])
      expect(['chief-procurator', 'procuratorial-committee', 'president', 'vice-president', 'adjudication-committee']).toContain(post)
    expect(serve?.served).toBe(true)
  })
})
