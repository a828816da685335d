/** Conditions and periods on plain records: what an indicator's declaration says, condition by condition. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL, FIGURES, findIndicator, type Indicator, type Test } from '#law/indicators/index.ts'
import { evaluate, falls, holds, lastDay, type Span } from './evaluate.ts'
import type { Measured } from './measured.ts'

const SPAN: Span = { from: '2026-01-01', to: '2026-06-30', today: '2026-05-10' }
const BLANK: Measured = {
  ...{
    part: '',
    sort: 'matter',
    procedure: 'enforcement-suggestion',
    subject: 'suggestion',
    clock: '',
    shared: true,
    fromHouse: 'a',
    toHouse: 'b',
    byHouse: 'b',
  },
  ...{
    openedOn: '2026-01-10',
    ended: false,
    endedOn: null,
    startOn: null,
    dueOn: null,
    metOn: null,
    kept: '',
    state: 'open',
    replied: false,
  },
  ...{
    points: 1,
    adopted: 0,
    partly: 0,
    refused: 0,
    corrected: 0,
    checked: 0,
    adoption: '',
    outcome: '',
    outcomeOn: null,
    plannedOn: null,
  },
  ...{ withdrawn: false, objection: 'none', corrective: false, detail: '' },
}
const record = (more: Partial<Measured> = {}): Measured => ({ ...BLANK, ...more })
const indicator = (id: string): Indicator => findIndicator(id) as Indicator
const sides = (id: string, records: Measured[], span = SPAN): [number, number | null] => {
  const { above, below } = evaluate(indicator(id), records, span)
  return [above.length, below?.length ?? null]
}

describe('a condition', () => {
  it.each<[string, Test, Partial<Measured>, boolean]>([
    ['a date that is known', { date: 'dueOn', known: true }, { dueOn: '2026-01-01' }, true],
    ['a date that is not', { date: 'dueOn', known: true }, {}, false],
    ['before today', { date: 'dueOn', before: 'today' }, { dueOn: '2026-05-09' }, true],
    ['today is not before today', { date: 'dueOn', before: 'today' }, { dueOn: '2026-05-10' }, false],
    ['an unknown date is before nothing', { date: 'dueOn', before: 'today' }, {}, false],
    ['up to the last day looked at', { date: 'metOn', upTo: 'day' }, { metOn: '2026-05-10' }, true],
    ['not after it', { date: 'metOn', upTo: 'day' }, { metOn: '2026-05-11' }, false],
    ['up to another date of the record', { date: 'startOn', upTo: 'metOn' }, { startOn: '2026-02-01', metOn: '2026-02-01' }, true],
    ['which must be known', { date: 'startOn', upTo: 'metOn' }, { startOn: '2026-02-01' }, false],
    ['one of several codes', { code: 'state', is: ['open', 'met'] }, {}, true],
    ['none of them', { code: 'state', is: ['moot'] }, {}, false],
    ['a flag', { flag: 'withdrawn', is: false }, {}, true],
    ['a count', { count: 'checked', atLeast: 1 }, { checked: 2 }, true],
    ['too few', { count: 'checked', atLeast: 1 }, {}, false],
    ['all of nothing holds', { all: [] }, {}, true],
    ['any of nothing does not', { any: [] }, {}, false],
    ['not', { not: { flag: 'withdrawn', is: true } }, {}, true],
  ])('%s', (_says, test, more, wanted) => expect(holds(test, record(more), SPAN)).toBe(wanted))

  it('its opposite never holds with it, whatever the dates', () => {
    const day = fc.option(fc.constantFrom('2026-01-01', '2026-05-10', '2026-05-11', '2026-12-31'), { nil: null })
    const leaf: fc.Arbitrary<Test> = fc.oneof(
      fc.record({
        date: fc.constantFrom('dueOn' as const, 'metOn' as const),
        before: fc.constantFrom('today' as const, 'day' as const, 'startOn' as const),
      }),
      fc.record({ code: fc.constant('state' as const), is: fc.subarray(['open', 'met', 'moot']) }),
      fc.record({ flag: fc.constant('replied' as const), is: fc.boolean() }),
    )
    fc.assert(
      fc.property(leaf, leaf, day, day, day, fc.boolean(), (one, other, dueOn, metOn, startOn, replied) => {
        const given = record({ dueOn, metOn, startOn, replied })
        const [a, b] = [holds(one, given, SPAN), holds(other, given, SPAN)]
        expect(holds({ not: one }, given, SPAN)).toBe(!a)
        expect(holds({ all: [one, other] }, given, SPAN)).toBe(a && b)
        expect(holds({ any: [one, other] }, given, SPAN)).toBe(a || b)
        expect(holds({ not: { all: [one, other] } }, given, SPAN)).toBe(holds({ any: [{ not: one }, { not: other }] }, given, SPAN))
      }),
    )
  })
})

describe('a period', () => {
  it.each([
    ['its first day', '2026-01-01', true],
    ['its last day', '2026-06-30', true],
    ['the day before', '2025-12-31', false],
    ['the day after', '2026-07-01', false],
    ['a day that is not known', null, false],
  ])('%s', (_says, openedOn, wanted) => expect(falls(indicator('suggestions'), record({ openedOn }), SPAN)).toBe(wanted))

  it('ends today while it runs', () => {
    expect(lastDay(SPAN)).toBe('2026-05-10')
    expect(lastDay({ ...SPAN, today: '2026-07-01' })).toBe('2026-06-30')
  })

  it('how things stand belongs to every period', () => {
    expect(falls(indicator('open'), record({ openedOn: '2020-01-01' }), SPAN)).toBe(true)
  })
})

describe('answered in time', () => {
  const due = (more: Partial<Measured>): Measured => record({ dueOn: '2026-04-01', ...more })
  const inTime = due({ replied: true, kept: 'yes', state: 'met', metOn: '2026-03-30' })
  const late = due({ replied: true, kept: 'no', state: 'met', metOn: '2026-04-03' })
  const silent = due({})

  it.each<[string, Measured[], [number, number]]>([
    ['in time, late and silent', [inTime, late, silent], [1, 3]],
    ['due later in the period and not answered: not yet counted', [due({ dueOn: '2026-06-01' })], [0, 0]],
    ['due later and answered already: counted', [due({ dueOn: '2026-06-01', replied: true, kept: 'yes', state: 'met' })], [1, 1]],
    ['due today: it may still come', [due({ dueOn: '2026-05-10' })], [0, 0]],
    ['withdrawn', [due({ withdrawn: true })], [0, 0]],
    ['suspended', [due({ state: 'suspended' })], [0, 0]],
    ['an objection open', [due({ objection: 'open' })], [0, 0]],
    ['an objection upheld', [due({ objection: 'upheld' })], [0, 0]],
    ['an objection not upheld', [due({ objection: 'not-upheld' })], [0, 1]],
    ['another subject', [due({ subject: 'file-request' })], [0, 0]],
    ['another period', [due({ dueOn: '2025-12-31', replied: true, kept: 'yes' })], [0, 0]],
  ])('%s', (_says, records, wanted) => expect(sides('on-time', records)).toEqual(wanted))

  it('those answered are never fewer than those answered in time, of the same ones', () => {
    expect([sides('on-time', [inTime, late, silent]), sides('replied', [inTime, late, silent])]).toEqual([
      [1, 3],
      [2, 3],
    ])
  })
})

describe('how things stand', () => {
  it.each<[string, Partial<Measured>, number]>([
    ['open', {}, 1],
    ['opened after the last day looked at', { openedOn: '2026-05-11' }, 0],
    ['ended', { ended: true, endedOn: '2026-05-01' }, 0],
    ['ended after the last day looked at', { ended: true, endedOn: '2026-05-20' }, 1],
    ['ended, nobody knows when', { ended: true }, 0],
  ])('%s', (_says, more, wanted) => expect(sides('open', [record(more)])[0]).toBe(wanted))

  it.each<[string, Partial<Measured>, number]>([
    ['past due and not done', { dueOn: '2026-05-09' }, 1],
    ['due today', { dueOn: '2026-05-10' }, 0],
    ['done in time', { dueOn: '2026-05-01', kept: 'yes', state: 'met', metOn: '2026-04-30' }, 0],
    ['done late, after the last day looked at', { dueOn: '2026-05-01', kept: 'no', state: 'met', metOn: '2026-05-20' }, 1],
    ['done late, before it', { dueOn: '2026-05-01', kept: 'no', state: 'met', metOn: '2026-05-05' }, 0],
    ['the matter ended without it', { dueOn: '2026-05-01', ended: true }, 0],
    ['moot', { dueOn: '2026-05-01', state: 'moot' }, 0],
  ])('late: %s', (_says, more, wanted) =>
    expect(sides('late', [record({ sort: 'duty', part: 'duty:reply', clock: 'reply', ...more })])[0]).toBe(wanted),
  )
})

describe('every indicator', () => {
  const date = fc.option(fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-03', '2026-05-10', '2026-06-30', '2026-07-01'), { nil: null })
  const any: fc.Arbitrary<Measured> = fc
    .record({
      sort: fc.constantFrom('matter' as const, 'duty' as const, 'signing' as const, 'event' as const),
      subject: fc.constantFrom('suggestion', 'protest', 'item', 'meeting', 'file-request', 'other'),
      openedOn: date,
      dueOn: date,
      metOn: date,
      outcomeOn: date,
      plannedOn: date,
      kept: fc.constantFrom('', 'yes', 'no'),
      state: fc.constantFrom('open', 'met', 'moot', 'suspended', 'unsure'),
      replied: fc.boolean(),
      withdrawn: fc.boolean(),
      outcome: fc.constantFrom('', 'changed', 'upheld', 'held', 'extension'),
      adoption: fc.constantFrom('', 'adopted', 'not-adopted'),
    })
    .map(more => record(more))

  it('has above the line only what is below it, and of its own sort and period', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), records => {
        for (const one of FIGURES) {
          const { above, below } = evaluate(one, records, SPAN)
          if (below) for (const each of above) expect(below).toContain(each)
          for (const each of below ?? above) expect([each.sort, falls(one, each, SPAN)]).toEqual([one.sort, true])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('counts nothing where there is nothing', () => {
    for (const one of FIGURES) expect(evaluate(one, [], SPAN).above).toEqual([])
    expect(ALL).toEqual({ all: [] })
  })
})
