/** How a correction runs: its periods against a naive reckoning, and what may never happen: a notice without the chief, an opinion in the session, a report without urging. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts, FoldedAct } from '#engine/procedure/act.ts'
import { clocksOn, type Life, type Step, take } from '../../../tests/lives/life.ts'
import { year2026 } from '../calendars/year-2026.ts'
import { findProcedure } from './index.ts'

const DAY = 86_400_000
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const daysOn = (day: string, more: number): string => new Date(time(day) + more * DAY).toISOString().slice(0, 10)

/** On to a working day of 2026. */
function rolled(day: string): string {
  const holiday = year2026.off.some(({ from, to }) => from <= day && day <= to)
  const weekend = [0, 6].includes(new Date(time(day)).getUTCDay()) && !(year2026.work as readonly string[]).includes(day)
  return holiday || weekend ? rolled(daysOn(day, 1)) : day
}

const lifeOf = (procedure: string, recipient: 'police' | 'court' | 'organ' | 'justice'): Life => ({
  procedure,
  says: '',
  clauses: [],
  parties: { recipient },
  steps: [],
})
const chief = (on: string): Facts => ({ decidedBy: 'chief-procurator', decidedOn: on })
const heads = (on: string): Facts => ({ decidedBy: 'organ-head', decidedOn: on })

function run(life: Life, steps: Step[]): FoldedAct[] {
  const done: FoldedAct[] = []
  for (const step of steps) {
    const outcome = take(life, done, step)
    if (!outcome.ok) throw new Error(`${step.act}: ${outcome.says}`)
    done.push(outcome.act)
  }
  return done
}

const notice = (on: string): Facts => ({
  points: [{ id: 'p1', text: '补充告知诉讼权利' }],
  violation: '未依法告知',
  replyBy: daysOn(on, 30),
  activity: 'investigation',
  grade: 'serious',
  ...chief(on),
})
const served = (on: string): Step[] => [
  { on, act: 'serve', facts: notice(on) },
  { on, act: 'sign-for', facts: { receivedOn: on, dateSource: 'stamp' } },
]
const dates = fc.integer({ min: 0, max: 300 }).map(offset => daysOn('2026-01-05', offset))

describe('criminal-correction', () => {
  const life = lifeOf('criminal-correction', 'police')

  it('re-checks within seven days of the day the request arrived, rolled to a working day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 12 }), (on, asked, waited) => {
        const requested = daysOn(on, asked)
        const due = rolled(daysOn(requested, 7))
        const decidedOn = daysOn(requested, waited)
        const steps: Step[] = [
          ...served(on),
          { on: requested, act: 'request-recheck', facts: { reason: '已告知', ...heads(requested) } },
          { on: requested, act: 'receive-recheck', facts: { receivedOn: requested } },
        ]
        expect(clocksOn(life, run(life, steps), requested).recheck).toBe(due)
        const decided = [
          ...steps,
          { on: decidedOn, act: 'decide-recheck', facts: { result: 'confirmed', reason: '正确', ...chief(decidedOn) } },
        ]
        expect(clocksOn(life, run(life, decided), decidedOn).recheck).toBe(decidedOn > due ? 'met-late' : 'met')
      }),
      { numRuns: 80 },
    )
  })

  it('the reply is due on the day written in the notice, as it stands', () => {
    fc.assert(
      fc.property(dates, on => {
        expect(clocksOn(life, run(life, served(on)), on).reply).toBe(daysOn(on, 30))
      }),
      { numRuns: 30 },
    )
  })

  it.each<[string, Partial<Facts>]>([
    ['minor: said orally', { grade: 'minor' }],
    ['widespread: a suggestion', { grade: 'widespread' }],
  ])('no notice where the violation is %s', (_, changed) => {
    const outcome = take(life, [], { on: '2026-06-15', act: 'serve', facts: { ...notice('2026-06-15'), ...changed } as Facts })
    expect(outcome).toMatchObject({ ok: false, code: 'guard', articles: ['552'] })
  })

  it('no notice decided by anyone but the chief', () => {
    const outcome = take(life, [], {
      on: '2026-06-15',
      act: 'serve',
      facts: { ...notice('2026-06-15'), decidedBy: 'procuratorial-committee' },
    })
    expect(outcome).toMatchObject({ ok: false })
    expect(findProcedure('criminal-correction')?.acts.serve?.decision).toEqual(['chief-procurator'])
  })

  it('a report upward only after pressing, whichever way the unit failed', () => {
    for (const why of ['unanswered', 'uncorrected']) {
      const report: Step = { on: '2026-08-20', act: 'report-unheeded', facts: { why, account: '情况', ...chief('2026-08-20') } }
      const base = served('2026-06-15')
      expect(take(life, run(life, base), report)).toMatchObject({ ok: false, code: 'guard', articles: ['553'] })
      const pressed = run(life, [...base, { on: '2026-08-10', act: 'press', facts: { text: '请回复' } }])
      expect(take(life, pressed, report)).toMatchObject({ ok: true })
    }
  })

  it('a revoked opinion ends the matter, a confirmed one goes to the superior, who may still revoke it', () => {
    const asked: Step[] = [
      ...served('2026-06-15'),
      { on: '2026-06-22', act: 'request-recheck', facts: { reason: '已告知', ...heads('2026-06-22') } },
      { on: '2026-06-22', act: 'receive-recheck', facts: { receivedOn: '2026-06-22' } },
    ]
    const decide = (result: string): Step => ({
      on: '2026-06-24',
      act: 'decide-recheck',
      facts: { result, reason: '复查', ...chief('2026-06-24') },
    })
    const close: Step = { on: '2026-06-25', act: 'close', facts: { checks: [{ point: 'p1', code: 'corrected', reason: '' }] } }
    expect(take(life, run(life, [...asked, decide('revoked')]), close)).toMatchObject({ ok: false, code: 'ended' })
    const reported = run(life, [...asked, decide('confirmed'), { on: '2026-06-25', act: 'report-confirmed', facts: { account: '维持' } }])
    const superior = (result: string) => take(life, reported, { on: '2026-07-10', act: 'record-superior', facts: { result } })
    expect([superior('notified'), superior('revoked')].map(one => one.ok)).toEqual([true, true])
  })
})

const execution = (on: string, area: string, more: Facts = {}): Facts => ({
  points: [{ id: 'p1', text: '依法纠正' }],
  violation: '执行活动违法',
  area,
  grade: 'serious',
  ...more,
  ...chief(on),
})

describe('criminal-enforcement-correction', () => {
  it('after an oral opinion seven days, rolled; then a written one as its own matter', () => {
    const life = lifeOf('criminal-enforcement-correction', 'justice')
    fc.assert(
      fc.property(dates, on => {
        const done = run(life, [{ on, act: 'speak', facts: { violation: '瑕疵', said: '请补正', to: ['工作人员'] } }])
        expect(clocksOn(life, done, on).oral).toBe(rolled(daysOn(on, 7)))
      }),
      { numRuns: 40 },
    )
  })

  it('on a commutation ruling: twenty days from the copy, late ones taken and marked', () => {
    const life = lifeOf('criminal-enforcement-correction', 'court')
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 40 }), (received, waited) => {
        const on = daysOn(received, waited)
        const outcome = take(life, [], { on, act: 'serve', facts: execution(on, 'commutation-ruling', { rulingReceivedOn: received }) })
        if (!outcome.ok) throw new Error(outcome.says)
        expect(outcome.marks.includes('late')).toBe(on > rolled(daysOn(received, 20)))
      }),
      { numRuns: 80 },
    )
  })

  it.each<[string, string]>([
    ['commutation-ruling', '639'],
    ['outside-decision', '632'],
  ])('%s needs the day from which its period runs (art %s)', (area, article) => {
    const life = lifeOf('criminal-enforcement-correction', 'court')
    expect(take(life, [], { on: '2026-06-15', act: 'serve', facts: execution('2026-06-15', area) })).toMatchObject({
      ok: false,
      code: 'guard',
      articles: [article],
    })
  })

  it.each(['property', 'commutation-request', 'outside-activity', 'community', 'delivery', 'prison'])(
    '%s has no period of its own',
    area => {
      const life = lifeOf('criminal-enforcement-correction', 'organ')
      const done = run(life, [{ on: '2026-06-15', act: 'serve', facts: execution('2026-06-15', area) }])
      expect(clocksOn(life, done, '2026-06-15')).toMatchObject({
        commutation: 'not-started',
        'outside-prison': 'not-started',
        reply: 'not-started',
      })
    },
  )
})

describe('trial-correction', () => {
  it('is not made in the session, and the session lies before it', () => {
    const life: Life = { procedure: 'trial-correction', says: '', clauses: [], steps: [] }
    const facts = (session: string, sessionOn: string): Facts => ({
      points: [{ id: 'p1', text: '重新质证' }],
      violation: '未经质证',
      caseNumbers: ['（2026）湘3199刑初12号'],
      session,
      sessionOn,
      reportedOn: '2026-06-22',
      ...chief('2026-06-22'),
    })
    expect(take(life, [], { on: '2026-06-22', act: 'serve', facts: facts('sitting', '2026-06-22') })).toMatchObject({
      ok: false,
      code: 'guard',
      articles: ['572', '315'],
    })
    expect(take(life, [], { on: '2026-06-22', act: 'serve', facts: facts('ended', '2026-06-23') })).toMatchObject({
      ok: false,
      code: 'facts',
    })
    expect(take(life, [], { on: '2026-06-22', act: 'serve', facts: facts('ended', '2026-06-22') })).toMatchObject({ ok: true })
  })
})
