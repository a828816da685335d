/** The days of clues, transfers and petitions against a naive count over the calendar of 2026: first day not counted, rest days move the end. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts, FoldedAct } from '#engine/procedure/act.ts'
import { clocksOn, type Life, type Step, take } from '../../../tests/lives/life.ts'
import { year2026 } from '../calendars/year-2026.ts'

const shift = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
const isRest = (day: string): boolean => {
  if ((year2026.work as readonly string[]).includes(day)) return false
  if (year2026.off.some(({ from, to }) => from <= day && day <= to)) return true
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}
/** N days after the day, and on to the next day that is none of rest. */
const naive = (day: string, amount: number): string => {
  let end = shift(day, amount)
  while (isRest(end)) end = shift(end, 1)
  return end
}
/** The Nth working day after the day. */
const naiveWorking = (day: string, amount: number): string => {
  let end = day
  for (let left = amount; left > 0; ) {
    end = shift(end, 1)
    if (!isRest(end)) left -= 1
  }
  return end
}

const head = (on: string): Facts => ({ decidedBy: 'organ-head', decidedOn: on })
const court = (on: string): Facts => ({ decidedBy: 'president', decidedOn: on })
const sign = (on: string): Step => ({ on, act: 'sign-for', facts: { receivedOn: on, dateSource: 'stamp' } })
const refusal = (on: string): Step[] => [
  { on, act: 'serve', facts: { caseNumbers: ['（2025）湘3199执1号'], conduct: '转移财产', evidence: '五类', ...court(on) } },
  sign(on),
]
const CASES: {
  name: string
  procedure: string
  clock: string
  confirmed?: string[]
  steps: (on: string) => Step[]
  due: (on: string) => string
}[] = [
  {
    name: '虚假诉讼线索七日内决定（经确认）',
    procedure: 'false-litigation-transfer',
    clock: 'decision',
    confirmed: ['D-XJ-DEC', 'D-XJ-SUPP', 'D-XJ-NOTE'],
    steps: on => [
      { on, act: 'serve', facts: { foundIn: 'filing', caseNumbers: ['（2026）湘3199民初1号'], account: '虚构债务', ...court(on) } },
      sign(on),
    ],
    due: on => naive(on, 7),
  },
  { name: '拒执移送七日内决定', procedure: 'refusal-transfer', clock: 'decision', steps: refusal, due: on => naive(on, 7) },
  {
    name: '案情复杂的共三十日',
    procedure: 'refusal-transfer',
    clock: 'decision',
    steps: on => [...refusal(on), { on, act: 'extend', facts: { reason: '复杂', ...head(on) } }],
    due: on => naive(on, 30),
  },
  {
    name: '七日内说明不立案理由',
    procedure: 'filing-supervision',
    clock: 'explanation',
    steps: on => [{ on, act: 'serve', facts: { source: 'own', account: '应当立案' } }, sign(on)],
    due: on => naive(on, 7),
  },
  {
    name: '行政机关移送，公安三日内决定',
    procedure: 'crime-transfer',
    clock: 'decision',
    steps: on => [{ on, act: 'serve', facts: { account: '非法采矿', materials: '清单', ...head(on) } }, sign(on)],
    due: on => naive(on, 3),
  },
  {
    name: '正职负责人三日内决定移送',
    procedure: 'crime-transfer-decision',
    clock: 'head',
    steps: on => [{ on, act: 'report', facts: { members: ['二人'], account: '建议移送' } }],
    due: on => naive(on, 3),
  },
  {
    name: '控告后六十日',
    procedure: 'private-prosecution-record',
    clock: 'answer',
    steps: on => [{ on, act: 'complaint', facts: { complainedOn: on, caseNumbers: ['（2025）湘3199执1号'] } }],
    due: on => naive(on, 60),
  },
  {
    name: '信访七日内程序性回复',
    procedure: 'petition-reply',
    clock: 'acknowledge',
    steps: on => [{ on, act: 'register', facts: { receivedOn: on, channel: 'visit', petitioner: ['甲'], request: '诉求' } }],
    due: on => naive(on, 7),
  },
  {
    name: '信访十五日内登记告知',
    procedure: 'petition-general',
    clock: 'register',
    steps: on => [{ on, act: 'register', facts: { receivedOn: on, petitioner: ['甲'], request: '诉求' } }],
    due: on => naive(on, 15),
  },
  {
    name: '反向衔接十个工作日内审查',
    procedure: 'reverse-linkage-review',
    clock: 'review',
    steps: on => [
      { on, act: 'pass', facts: { notProsecutedOn: on, decision: '不起诉决定书', account: '应予处罚' } },
      { on, act: 'receive' },
    ],
    due: on => naiveWorking(on, 10),
  },
]

/** What the clock says after these steps. */
function dueOf({ procedure, clock, confirmed, steps }: (typeof CASES)[number], on: string): string | undefined {
  const life: Life = { procedure, says: '', clauses: [], steps: [], ...(confirmed ? { confirmed } : {}) }
  const done: FoldedAct[] = []
  for (const step of steps(on)) {
    const outcome = take(life, done, step)
    if (!outcome.ok) throw new Error(`${on} ${step.act}: ${outcome.says}`)
    done.push(outcome.act)
  }
  return clocksOn(life, done, on)[clock]
}

describe.each(CASES.map(one => [one.name, one] as const))('%s', (_name, one) => {
  it('falls on the same day as a count on the fingers, from any day of the year', () => {
    const days = fc.integer({ min: 0, max: 270 }).map(by => shift('2026-01-05', by))
    fc.assert(
      fc.property(days, on => {
        expect(dueOf(one, on), on).toBe(one.due(on))
      }),
      { numRuns: 60 },
    )
  })

  it('runs over the holidays: from the days before spring festival, labour day and the national day', () => {
    for (const on of ['2026-02-05', '2026-02-14', '2026-04-24', '2026-04-30', '2026-09-24', '2026-09-30'])
      expect(dueOf(one, on), on).toBe(one.due(on))
  })
})
