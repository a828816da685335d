/** Silence: red after two working days unopened, a banner beyond the carrier's rhythm, and when papers may leave unwitnessed. */
import { describe, expect, it } from 'vitest'
import { type Rhythm, silence, type Watched } from './silence.ts'

/** 2026-11-20 is a Friday. */
function workingDaysBetween(from: string, to: string): number {
  let n = 0
  for (let t = Date.parse(from) + 86_400_000; t <= Date.parse(to); t += 86_400_000) if (![0, 6].includes(new Date(t).getUTCDay())) n++
  return n
}
const rhythm: Rhythm = { carrier: 10, elapsed: (a, b) => b - a, unopened: 2, workingDaysBetween }
const letter = (change: Partial<Watched>): Watched => ({
  id: 'x',
  sequence: 1,
  sentOn: '2026-11-20',
  sentAt: 0,
  arrivedOn: null,
  openedOn: null,
  ...change,
})
const kind = (change: Partial<Watched>, today: string, now: number) => silence([letter(change)], today, now, rhythm)[0]?.kind ?? null

describe('silence', () => {
  it.each([
    ['just sent', {}, '2026-11-20', 3, null],
    ['at the rhythm', {}, '2026-11-20', 10, null],
    ['beyond the rhythm', {}, '2026-11-20', 11, 'late'],
    ['at four times', {}, '2026-11-20', 40, 'late'],
    ['beyond four times', {}, '2026-11-20', 41, 'very-late'],
    ['arrived, not opened, the same day', { arrivedOn: '2026-11-20' }, '2026-11-20', 99, null],
    ['over the weekend', { arrivedOn: '2026-11-20' }, '2026-11-22', 99, null],
    ['second working day', { arrivedOn: '2026-11-20' }, '2026-11-24', 99, null],
    ['third working day', { arrivedOn: '2026-11-20' }, '2026-11-25', 99, 'unopened'],
    ['third working day, never arrived', {}, '2026-11-25', 99, 'unopened'],
    ['opened', { arrivedOn: '2026-11-20', openedOn: '2026-11-24' }, '2026-12-25', 999, null],
  ])('%s', (_name, change, today, now, expected) => {
    expect(kind(change, today, now)).toBe(expected)
  })

  it('lists by number and says how many working days', () => {
    const list = silence(
      [letter({ id: 'b', sequence: 2 }), letter({ id: 'a' }), letter({ id: 'c', sequence: 3, openedOn: '2026-11-20' })],
      '2026-11-25',
      1,
      rhythm,
    )
    expect(list.map(({ id, workingDays }) => [id, workingDays])).toEqual([
      ['a', 3],
      ['b', 3],
    ])
  })

  it('the annex may set another number of days', () => {
    expect(silence([letter({})], '2026-11-25', 1, { ...rhythm, unopened: 3 })).toEqual([])
  })
})
