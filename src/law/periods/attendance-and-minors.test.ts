/** The periods that the second sheet names in its procedure tables: amount, unit, direction, where the number comes from, and days reckoned by hand. */
import { describe, expect, it } from 'vitest'
import { dueOf } from '#engine/procedure/period-due.ts'
import { CALENDARS } from '../calendars/index.ts'
import { attendanceAndMinorsPeriods } from './attendance-and-minors.ts'
import { findPeriod, type PeriodRule } from './index.ts'

const ROWS: [string, number, string, string, string, string][] = [
  ['D-X2-NOTE', 3, 'd', 'criminal', 'back', 'read'],
  ['D-GX-REC', 5, 'd', 'civil', 'forward', 'read'],
  ['D-SWH-NOTE', 3, 'wd', 'civil', 'back', 'reported'],
  ['D-SWH-NOTE-1', 1, 'wd', 'civil', 'back', 'reported'],
  ['D-SWH-NOTE-2', 2, 'wd', 'civil', 'back', 'reported'],
  ['D-SWH-NOTE-5', 5, 'wd', 'civil', 'back', 'reported'],
  ['D-WN-SEAL', 3, 'd', 'criminal', 'forward', 'reported'],
]

const rule = (id: string): PeriodRule => {
  const found = findPeriod(id)
  if (!found) throw new Error(id)
  return found
}

describe('the rows', () => {
  it('are exactly these', () => {
    expect(attendanceAndMinorsPeriods.map(({ id }) => id)).toEqual(ROWS.map(([id]) => id))
  })

  it.each(ROWS)('%s: %i %s, %s, %s, %s', (id, amount, unit, calc, direction, grade) => {
    expect(rule(id)).toMatchObject({ amount, unit, calc, direction })
    expect(rule(id).basis.map(({ evidence }) => evidence)).toEqual([grade])
  })

  it.each(['D-SWH-NOTE', 'D-SWH-NOTE-1', 'D-SWH-NOTE-2', 'D-SWH-NOTE-5'])('%s says that it is no law', id => {
    expect(rule(id).note?.zh).toContain('本地惯例，不是法律规定')
    expect(rule(id).note?.en).toContain('local convention, not law')
  })

  it('says that three days for a sealing notice are only reported', () => {
    expect(rule('D-WN-SEAL').note?.zh).toContain('未核对')
  })
})

describe('days reckoned by hand', () => {
  const due = (id: string, start: string): string | undefined =>
    dueOf({ rule: rule(id), start, extended: false, excluded: [], calendars: CALENDARS, region: '433199' })?.due

  it.each([
    ['D-X2-NOTE', '2026-04-13', '2026-04-10'],
    ['D-X2-NOTE', '2026-04-16', '2026-04-13'],
    ['D-GX-REC', '2026-08-31', '2026-09-07'],
    ['D-SWH-NOTE', '2026-06-16', '2026-06-11'],
    ['D-SWH-NOTE-1', '2026-06-16', '2026-06-15'],
    ['D-SWH-NOTE-2', '2026-06-16', '2026-06-12'],
    ['D-SWH-NOTE-5', '2026-06-16', '2026-06-09'],
    ['D-SWH-NOTE', '2026-10-12', '2026-10-08'],
    ['D-WN-SEAL', '2026-06-10', '2026-06-15'],
  ])('%s from %s ends on %s', (id, start, end) => expect(due(id, start)).toBe(end))
})
