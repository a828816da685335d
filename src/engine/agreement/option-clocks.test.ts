/** What options do to days: the seven days of a petition read in two ways, month ends in criminal periods as agreed, the hour at which a last day ends. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/plain-date.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { findPeriod, PERIODS } from '#law/periods/index.ts'
import { findProcedure, PROCEDURES } from '#law/procedures/index.ts'
import { findTerm } from '#law/terms/index.ts'
import { ROW_READINGS } from '#law/terms/row-readings.ts'
import type { Parameters as Frozen } from '../procedure/parameters.ts'
import { type DueResult, dueOf, monthEndOf, ruleOf } from '../procedure/period-due.ts'
import { clockOf, did, inHouse, placed } from '../procedure/sample/scene.ts'
import { optionNotes } from './option-notes.ts'

const under = (terms: Frozen['terms']): Frozen => ({ ...inHouse, terms })
const due = (row: string, start: string, terms: Frozen['terms']): DueResult => {
  const rule = ruleOf(row, under(terms))
  if (!rule) throw new Error(`no row ${row}`)
  const found = dueOf({ rule, start, extended: false, excluded: [], calendars: CALENDARS, region: '', monthEnd: monthEndOf(under(terms)) })
  if (!found) throw new Error(`no day for ${row}`)
  return found
}
const both = (row: string, start: string, terms: Frozen['terms']): string[] => {
  const found = due(row, start, terms)
  return [found.due, ...found.alternatives.map(one => one.due)]
}

describe('the first answer to a petition (petition-ack)', () => {
  it.each([
    // 2026-06-01 Monday: seven days to Monday 06-08; seven working days to Wednesday 06-10 (vector 7)
    ['2026-06-01', {}, ['2026-06-08', '2026-06-10']],
    ['2026-06-01', { 'petition-ack': '7d' }, ['2026-06-08', '2026-06-10']],
    ['2026-06-01', { 'petition-ack': '7wd' }, ['2026-06-10', '2026-06-08']],
    // 2026-09-28 Monday: the seventh day, 10-05, lies in the holiday: 10-08; seven working days run to 10-13, the make-up Saturday 10-10 counted
    ['2026-09-28', { 'petition-ack': '7d' }, ['2026-10-08', '2026-10-13']],
    // a value that is none leaves the row as it is
    ['2026-06-01', { 'petition-ack': '30d' }, ['2026-06-08', '2026-06-10']],
  ] as const)('from %s under %o: %o', (start, terms, days) => expect(both('D-XF-ACK-J', start, terms)).toEqual(days))

  it('is the clock of the petition itself, both days on its page', () => {
    const def = findProcedure('petition-reply')
    if (!def) throw new Error('no petition-reply')
    const acts = placed([did(def, 'register', '2026-06-01', { facts: { receivedOn: '2026-06-01' } })])
    const view = clockOf(def, under({ 'petition-ack': '7wd' }), acts, '2026-06-09', 'acknowledge')
    expect([view.status, view.due, view.alternatives.map(one => [one.due, one.reading.zh])]).toEqual([
      'due-soon',
      '2026-06-10',
      [['2026-06-08', '“七日”按自然日读']],
    ])
    expect(clockOf(def, under({}), acts, '2026-06-09', 'acknowledge').status).toBe('overdue')
  })

  it('readings stand on rows that exist, under an option with just these values', () => {
    for (const { row, option, readings } of ROW_READINGS) {
      expect(findTerm(option)?.values.map(one => one.value)).toEqual(readings.map(one => one.value))
      const law = findPeriod(row)
      expect(
        readings.some(one => one.amount === law?.amount && one.unit === law?.unit),
        row,
      ).toBe(true)
    }
  })
})

describe('month ends in criminal periods (criminal-month-end; vector 10)', () => {
  it.each([
    // one month from Saturday 2026-02-28: Tuesday 03-31, or 03-28, a Saturday, rolled to Monday 03-30
    ['D-X2-READ', '2026-02-28', {}, ['2026-03-31', '2026-03-30']],
    ['D-X2-READ', '2026-02-28', { 'criminal-month-end': 'ask' }, ['2026-03-31', '2026-03-30']],
    ['D-X2-READ', '2026-02-28', { 'criminal-month-end': 'month-end' }, ['2026-03-31']],
    ['D-X2-READ', '2026-02-28', { 'criminal-month-end': 'same-day' }, ['2026-03-30']],
    // three months from 2026-04-30, a month end: 07-31 or 07-30
    ['D-XSJ-TRY', '2026-04-30', { 'criminal-month-end': 'same-day' }, ['2026-07-30']],
    ['D-XSJ-TRY', '2026-04-30', { 'criminal-month-end': 'month-end' }, ['2026-07-31']],
    // no month end, nothing to read in two ways
    ['D-X2-READ', '2026-03-10', { 'criminal-month-end': 'same-day' }, ['2026-04-10']],
    // civil months have one reading whatever was agreed
    ['D19', '2026-02-28', { 'criminal-month-end': 'month-end' }, ['2026-05-28']],
  ] as const)('%s from %s under %o: %o', (row, start, terms, days) => expect(both(row, start, terms)).toEqual(days))

  it('“ask” shows the other day whenever the two readings differ, and an agreement picks one of the two', () => {
    const rows = PERIODS.filter(one => one.calc === 'criminal' && one.unit === 'm' && one.direction === 'forward' && one.amount !== null)
    expect(rows.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.integer({ min: 0, max: 500 }), (row, offset) => {
        const start = addDays('2025-06-01', offset)
        const [ask, end, same] = ['ask', 'month-end', 'same-day'].map(value => due(row.id, start, { 'criminal-month-end': value }))
        expect(end?.due).toBe(ask?.due)
        expect(end?.alternatives).toEqual([])
        expect(same?.alternatives).toEqual([])
        expect((same?.due ?? '') <= (end?.due ?? '')).toBe(true)
        expect(ask?.alternatives.map(one => one.due)).toEqual(same?.due === end?.due ? [] : [same?.due])
      }),
      { numRuns: 200 },
    )
  })
})

describe('what the clock says about it', () => {
  const notes = (view: Parameters<typeof optionNotes>[0], terms: Frozen['terms']): string[] =>
    optionNotes(view, under(terms)).map(one => one.zh)
  const running = { rule: 'D19', status: 'running', due: '2026-11-23' } as const

  it.each([
    ['nothing where nothing is agreed', running, {}, []],
    ['nothing at midnight', running, { 'closing-time': 'midnight' }, []],
    ['the hour while it runs', running, { 'closing-time': 'business-hours' }, ['民法典']],
    ['the hour of a date written in a letter', { ...running, rule: null }, { 'closing-time': 'business-hours' }, ['民法典']],
    ['no hour once it was met', { ...running, status: 'met' }, { 'closing-time': 'business-hours' }, []],
    ['no hour once it is late: the day decided', { ...running, status: 'overdue' }, { 'closing-time': 'business-hours' }, []],
    ['no hour without a day', { ...running, due: null }, { 'closing-time': 'business-hours' }, []],
    ['the reading agreed, on a criminal month', { ...running, rule: 'D-X2-READ' }, { 'criminal-month-end': 'same-day' }, ['对应日']],
    ['not on a civil month', running, { 'criminal-month-end': 'same-day' }, []],
    ['not on criminal days', { ...running, rule: 'D-XKS-J' }, { 'criminal-month-end': 'month-end' }, []],
  ] as const)('%s', (_, view, terms, parts) => {
    const said = notes(view, terms)
    expect(said.length).toBe(parts.length)
    for (const [at, part] of parts.entries()) expect(said[at]).toContain(part)
  })

  it('says that nothing is refused for the hour', () => {
    expect(notes(running, { 'closing-time': 'business-hours' })[0]).toContain('照常收下')
  })
})

it('a row that one house reads its own way runs in no matter that two houses share', () => {
  const shared = PROCEDURES.filter(def => def.kind === 'shared').flatMap(def => Object.values(def.clocks))
  const rows = shared.flatMap(clock => ('rule' in clock.period ? [clock.period.rule] : []))
  for (const { row, option } of ROW_READINGS) if (findTerm(option)?.scope === 'house') expect(rows).not.toContain(row)
})
