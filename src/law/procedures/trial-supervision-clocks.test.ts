/** Periods of trial supervision on any day of three years, against an oracle that counts days one by one on the State Council's lists. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts, FoldedAct } from '#engine/procedure/act.ts'
import { clocksOn, type Life, type Step, take } from '../../../tests/lives/life.ts'
import { due, iso, next } from '../../../tests/lives/naive-due.ts'
import { by, did, signed } from '../../../tests/lives/request-steps.ts'

const anyDay = fc
  .integer({ min: Date.UTC(2024, 0, 20) / 86_400_000, max: Date.UTC(2026, 7, 20) / 86_400_000 })
  .map(n => iso(n * 86_400_000))

const JUDGMENT = { caseNumbers: ['（2025）湘3199民终217号'] }
const POINTS = { points: [{ id: 'p1', text: '依法送达' }] }
const committee = (on: string): Facts => by('procuratorial-committee', on)
const chief = (on: string): Facts => by('chief-procurator', on)

const RETRIAL = { ...JUDGMENT, object: 'judgment', bar: 'none', grounds: '缺乏证据', enclosures: '检察卷' }
const PROTEST = { ...JUDGMENT, lowerCourt: '县法院', ground: 'other', grounds: '适用法律错误' }
const TRIAL = { ...POINTS, ...JUDGMENT, track: 'civil', civilSituation: 'service', replyTerm: 'period' }
const REQUEST = { track: 'civil', ...JUDGMENT, grounds: '适用法律错误', unfit: '经审判委员会讨论' }

/** How the letter is opened on a day, decided on the same day. */
const OPENINGS: Record<string, (on: string) => Facts> = {
  'civil-retrial-suggestion': on => ({ ...RETRIAL, ...committee(on) }),
  'administrative-retrial-suggestion': on => ({ ...RETRIAL, ...committee(on) }),
  'civil-protest': on => ({ ...PROTEST, object: 'judgment', ...chief(on) }),
  'administrative-protest': on => ({ ...PROTEST, ...chief(on) }),
  'protest-request': on => ({ ...REQUEST, ...chief(on) }),
  'trial-suggestion': on => ({ ...TRIAL, ...chief(on) }),
  'judge-conduct-suggestion': on => ({ ...POINTS, concerned: ['丙'], conduct: '违法会见', replyTerm: 'period', ...chief(on) }),
  'entrusted-investigation': () => ({ way: 'entrust', ...JUDGMENT, matters: '核实房产' }),
  'non-litigation-enforcement': on => ({
    decision: '行政处罚决定书',
    content: '罚款',
    demandServedOn: next(on, -60),
    limitEndedOn: next(on, -5),
    ...by('organ-head', on),
  }),
}

function clocksAfter(life: Life, steps: Step[], today: string): Record<string, string> {
  const done: FoldedAct[] = []
  for (const step of steps) {
    const outcome = take(life, done, step)
    if (!outcome.ok) throw new Error(`${step.on} ${step.act}: ${outcome.says}`)
    done.push(outcome.act)
  }
  return clocksOn(life, done, today)
}

const lifeOf = (procedure: string): Life => ({ procedure, says: '', clauses: [], steps: [] })

/** Procedure, clock, number and unit on the sheet, counted from the day the desk stamps. */
const FROM_RECEIPT: [string, string, number, 'd' | 'm' | 'wd'][] = [
  ['civil-retrial-suggestion', 'reply', 3, 'm'],
  ['administrative-retrial-suggestion', 'reply', 3, 'm'],
  ['civil-protest', 'ruling', 30, 'd'],
  ['administrative-protest', 'ruling', 30, 'd'],
  ['protest-request', 'registration', 3, 'd'],
  ['trial-suggestion', 'reply', 1, 'm'],
  ['judge-conduct-suggestion', 'reply', 1, 'm'],
  ['entrusted-investigation', 'reply', 15, 'd'],
  ['non-litigation-enforcement', 'acceptance', 5, 'wd'],
]

describe('from receipt', () => {
  it.each(FROM_RECEIPT)('%s: %s in %d %s, whatever the day', (id, clock, amount, unit) => {
    fc.assert(
      fc.property(anyDay, day => {
        const steps = [did(day, 'serve', OPENINGS[id]?.(day) ?? {}), signed(day)]
        expect(clocksAfter(lifeOf(id), steps, day)[clock]).toBe(due(day, amount, unit))
      }),
      { numRuns: 60 },
    )
  })
})

/** Procedure, clock: fifteen days from the decision to the letter. */
const FROM_DECISION = [
  'civil-retrial-suggestion',
  'administrative-retrial-suggestion',
  'civil-protest',
  'administrative-protest',
  'protest-request',
  'trial-suggestion',
  'judge-conduct-suggestion',
]

describe('from the decision', () => {
  it.each(FROM_DECISION)('%s: sent on the fifteenth day is in time, on the next it is late and taken', id => {
    fc.assert(
      fc.property(anyDay, decided => {
        const last = due(decided, 15, 'd')
        const facts = OPENINGS[id]?.(decided) ?? {}
        expect(clocksAfter(lifeOf(id), [did(last, 'serve', facts)], last).sending).toBe('met')
        expect(clocksAfter(lifeOf(id), [did(next(last), 'serve', facts)], next(last)).sending).toBe('met-late')
      }),
      { numRuns: 40 },
    )
  })
})

describe('test vectors of the sheet', () => {
  it.each([
    ['civil-retrial-suggestion', 'reply', '2026-01-15', '2026-04-15'],
    ['civil-protest', 'ruling', '2026-04-01', '2026-05-06'],
    ['entrusted-investigation', 'reply', '2026-06-01', '2026-06-16'],
    ['judge-conduct-suggestion', 'reply', '2025-01-31', '2025-02-28'],
    ['entrusted-investigation', 'reply', '2025-09-22', '2025-10-09'],
    ['non-litigation-enforcement', 'acceptance', '2025-09-29', '2025-10-13'],
  ])('%s %s from %s ends on %s', (id, clock, day, end) => {
    const steps = [did(day, 'serve', OPENINGS[id]?.(day) ?? {}), signed(day)]
    expect(clocksAfter(lifeOf(id), steps, day)[clock]).toBe(end)
    const [, , amount = 0, unit = 'd'] = FROM_RECEIPT.find(row => row[0] === id) ?? []
    expect(due(day, amount, unit)).toBe(end)
  })
})

const hearing = (heardOn: string, notified: string): string | undefined => {
  const start = next(notified, -40)
  const ruling = { ruling: ['（2026）湘31民抗3号'], ...by('president', next(start, 5)) }
  const steps = [
    did(start, 'serve', { ...PROTEST, object: 'judgment', ...chief(start) }),
    signed(start),
    did(next(start, 5), 'rule-retrial', ruling),
    did(notified, 'notify-hearing', { hearingOn: heardOn, place: '第一法庭' }),
  ]
  return clocksAfter(lifeOf('civil-protest'), steps, notified)['hearing-notice']
}

describe('three days before the hearing', () => {
  it('a notice of the very day or the day before is late; a fortnight before is always in time', () => {
    fc.assert(
      fc.property(anyDay, day => {
        expect(hearing(day, next(day, -1))).toBe('met-late')
        expect(hearing(day, next(day, -16))).toBe('met')
      }),
      { numRuns: 40 },
    )
  })

  it('on plain working days the third day before is in time, the second is not', () => {
    expect([hearing('2026-10-23', '2026-10-20'), hearing('2026-10-23', '2026-10-21')]).toEqual(['met', 'met-late'])
  })
})
