/** Clocks against days: the demo county's dates, inexact dates, stops, recalled rules, and properties over random days. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/plain-date.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { FoldedAct } from './act.ts'
import { assess, type ClockStatus, ruleIdOf } from './assess.ts'
import { exactly } from './bounds.ts'
import { fold } from './fold.ts'
import type { Parameters } from './parameters.ts'
import { dueOf, lengthKey, ruleOf } from './period-due.ts'
import { sampleReview as review } from './sample/review.ts'
import { answers, clockOf, clocksOf, did, inHouse, parameters, placed, served } from './sample/scene.ts'
import { sampleSuggestion as def } from './sample/suggestion.ts'

const serve = did(def, 'serve', '2026-08-20', { facts: served })
const receivedOn = (day: string): FoldedAct => did(def, 'signFor', day, { facts: { receivedOn: day } })
const replied = (day: string, n?: null): FoldedAct => did(def, 'reply', day, { facts: { answers }, ...(n === null ? { n } : {}) })
const extended = (day: string): FoldedAct => did(def, 'extend', day, { facts: { reason: '案情复杂' } })
const withdrawn = did(def, 'withdraw', '2026-09-01', { facts: { reason: '有误' } })

describe('the reply clock (30号 art 13): given these acts and this day', () => {
  const rows: [string, FoldedAct[], string, ClockStatus, string | null, number | null][] = [
    ['not signed for: not started', [serve], '2026-11-23', 'not-started', null, null],
    [
      'signed for 08-21: due 11-23, the 21st being a Saturday',
      [serve, receivedOn('2026-08-21')],
      '2026-08-21',
      'running',
      '2026-11-23',
      94,
    ],
    ['four days before', [serve, receivedOn('2026-08-21')], '2026-11-19', 'running', '2026-11-23', 4],
    ['three days before: due soon', [serve, receivedOn('2026-08-21')], '2026-11-20', 'due-soon', '2026-11-23', 3],
    ['the day itself: still in time', [serve, receivedOn('2026-08-21')], '2026-11-23', 'due-soon', '2026-11-23', 0],
    ['the day after: overdue', [serve, receivedOn('2026-08-21')], '2026-11-24', 'overdue', '2026-11-23', -1],
    ['a month after', [serve, receivedOn('2026-08-21')], '2026-12-23', 'overdue', '2026-11-23', -30],
    [
      'extended: one run from the start',
      [serve, receivedOn('2026-08-21'), extended('2026-11-10')],
      '2026-11-24',
      'running',
      '2026-12-21',
      27,
    ],
    [
      'received 08-14 and extended: 12-14',
      [serve, receivedOn('2026-08-14'), extended('2026-11-10')],
      '2026-11-23',
      'running',
      '2026-12-14',
      21,
    ],
    ['received 07-20: overdue since 10-20', [serve, receivedOn('2026-07-20')], '2026-11-23', 'overdue', '2026-10-20', -34],
    ['received 11-20: 2027-02-22', [serve, receivedOn('2026-11-20')], '2026-11-23', 'running', '2027-02-22', 91],
    ['received 11-12: 2027-02-12', [serve, receivedOn('2026-11-12')], '2026-11-23', 'running', '2027-02-12', 81],
    ['answered on the last day', [serve, receivedOn('2026-08-21'), replied('2026-11-23')], '2026-12-31', 'met', '2026-11-23', null],
    ['answered the day after', [serve, receivedOn('2026-08-21'), replied('2026-11-24')], '2026-12-31', 'met-late', '2026-11-23', null],
    [
      'answered in the extended time',
      [serve, receivedOn('2026-08-21'), extended('2026-11-10'), replied('2026-12-21')],
      '2026-12-31',
      'met',
      '2026-12-21',
      null,
    ],
    [
      'answer on its way before the due day',
      [serve, receivedOn('2026-08-21'), replied('2026-11-23', null)],
      '2026-11-23',
      'answer-under-way',
      '2026-11-23',
      null,
    ],
    [
      'answer on its way after the due day: not overdue',
      [serve, receivedOn('2026-08-21'), replied('2026-11-23', null)],
      '2026-12-23',
      'answer-under-way',
      '2026-11-23',
      null,
    ],
    ['withdrawn: moot', [serve, receivedOn('2026-08-21'), withdrawn], '2026-12-23', 'moot', '2026-11-23', null],
    ['withdrawn before receipt: moot', [serve, withdrawn], '2026-12-23', 'moot', null, null],
  ]
  it.each(rows)('%s', (_name, acts, today, status, due, daysLeft) => {
    const view = clockOf(def, parameters, placed(acts), today, 'reply')
    expect([view.status, view.due, view.daysLeft]).toEqual([status, due, daysLeft])
  })

  it('a date in a year without a holiday notice is provisional', () => {
    expect(clockOf(def, parameters, placed([serve, receivedOn('2026-11-12')]), '2026-11-23', 'reply').provisional).toBe(true)
    expect(clockOf(def, parameters, placed([serve, receivedOn('2026-08-21')]), '2026-11-23', 'reply').provisional).toBe(false)
  })

  it('says how late, from what day, why, and by which article', () => {
    const view = clockOf(def, parameters, placed([serve, receivedOn('2026-08-21'), replied('2026-12-01')]), '2026-12-31', 'reply')
    expect(view.lateBy).toBe(8)
    expect(view.start).toEqual(exactly('2026-08-21'))
    expect(view.nominal).toBe('2026-11-21')
    expect(view.because.map(step => step.kind)).toEqual(['start', 'count', 'roll'])
    expect(view.basis.map(cited => cited.article)).toContain('13')
    expect(view.byRole).toBe('recipient')
    expect(view.rule).toBe('D19')
  })

  it('shows the other reading of an extension', () => {
    const view = clockOf(def, parameters, placed([serve, receivedOn('2026-08-21'), extended('2026-11-10')]), '2026-11-24', 'reply')
    expect(view.extended).toBe(true)
    expect(view.alternatives.map(other => other.due)).toEqual(['2026-12-23'])
  })
})

describe('sending within fifteen days of the decision (P1 art 108)', () => {
  const rows: [string, string, ClockStatus, number | null][] = [
    ['2026-08-12', '2026-08-20', 'met', null],
    ['2026-08-12', '2026-08-27', 'met', null],
    ['2026-08-12', '2026-08-28', 'met-late', 1],
    ['2026-08-12', '2026-09-28', 'met-late', 32],
    ['2026-04-21', '2026-05-06', 'met', null],
    ['2024-12-17', '2025-01-02', 'met', null],
    ['2024-12-17', '2025-01-03', 'met-late', 1],
  ]
  it.each(rows)('decided %s, served %s: %s', (decidedOn, on, status, lateBy) => {
    const view = clockOf(def, parameters, placed([did(def, 'serve', on, { facts: { ...served, decidedOn } })]), '2026-12-31', 'sending')
    expect([view.status, view.lateBy]).toEqual([status, lateBy])
  })
})

describe('a date named in the letter governs as it stands', () => {
  const named = (objectBy?: string): FoldedAct => did(def, 'serve', '2026-08-20', { facts: objectBy ? { ...served, objectBy } : served })
  it('it is not moved from a Sunday', () => {
    const view = clockOf(def, parameters, placed([named('2026-08-30')]), '2026-08-25', 'signing')
    expect([view.status, view.due, view.daysLeft, view.rule]).toEqual(['running', '2026-08-30', 5, null])
    expect(clockOf(def, parameters, placed([named('2026-08-30')]), '2026-08-31', 'signing').status).toBe('overdue')
  })
  it('without one the product asks', () => {
    const view = clockOf(def, parameters, placed([named()]), '2026-08-25', 'signing')
    expect(view.status).toBe('cannot-be-judged')
    expect(view.says.zh).toContain('没有写明')
  })
})

describe('past acts whose day is not known', () => {
  const past = (receivedOn: string | null): FoldedAct =>
    did(def, 'signFor', null, { codes: receivedOn === null ? {} : { receivedOn }, more: { source: 'past' } })
  const pastReply = (earliest: string, latest: string): FoldedAct =>
    did(def, 'reply', null, {
      codes: {},
      more: { source: 'past', bounds: { precision: earliest === latest ? 'day' : 'unknown', earliest, latest } },
    })
  const rows: [string, FoldedAct[], string, ClockStatus, string | null, string | null][] = [
    ['received some day in March 2021', [past('2021-03')], '2021-05-01', 'running', '2021-06-01', '2021-06-30'],
    ['the month, and today between both readings', [past('2021-03')], '2021-06-15', 'cannot-be-judged', '2021-06-01', '2021-06-30'],
    ['the month, and today after both', [past('2021-03')], '2021-07-15', 'overdue', '2021-06-01', '2021-06-30'],
    ['only the year', [past('2021')], '2021-03-01', 'running', '2021-04-01', '2022-03-31'],
    ['limits', [past('2021-03-10/2021-03-12')], '2021-06-30', 'overdue', '2021-06-10', '2021-06-15'],
    ['an open limit: sure only before the earliest', [past('2021-03-10/..')], '2021-06-01', 'running', '2021-06-10', null],
    ['an open limit afterwards', [past('2021-03-10/..')], '2026-06-01', 'cannot-be-judged', '2021-06-10', null],
    ['not known at all', [past(null)], '2026-06-01', 'cannot-be-judged', null, null],
    ['surely answered in time', [past('2021-03'), pastReply('2021-05-01', '2021-05-31')], '2026-06-01', 'met', '2021-06-01', '2021-06-30'],
    [
      'surely answered late',
      [past('2021-03'), pastReply('2021-08-01', '2021-08-31')],
      '2026-06-01',
      'met-late',
      '2021-06-01',
      '2021-06-30',
    ],
    [
      'answered, but perhaps late',
      [past('2021-03'), pastReply('2021-06-01', '2021-06-30')],
      '2026-06-01',
      'cannot-be-judged',
      '2021-06-01',
      '2021-06-30',
    ],
    [
      'answered on a known day within both',
      [past('2021-03'), pastReply('2021-06-01', '2021-06-01')],
      '2026-06-01',
      'met',
      '2021-06-01',
      '2021-06-30',
    ],
  ]
  it.each(rows)('%s', (_name, acts, today, status, earliest, latest) => {
    const opening = did(def, 'serve', '2021-01-05', { facts: { ...served, decidedOn: '2021-01-04' } })
    const view = clockOf(def, parameters, placed([opening, ...acts]), today, 'reply')
    expect([view.status, view.earliestDue, view.latestDue]).toEqual([status, earliest, latest])
    expect(view.due).toBe(earliest === latest ? earliest : null)
  })
})

const apply = did(review, 'apply', '2026-06-08', { codes: { knewOn: '2026-04-21', ground: 'application' } })
const accept = did(review, 'accept', '2026-06-15', { codes: { acceptedOn: '2026-06-15' } })
const on = (kind: string, day: string): FoldedAct => did(review, kind, day)

describe('the review clock (P1 art 52): time that is not counted', () => {
  const rows: [string, FoldedAct[], string, ClockStatus, string | null][] = [
    ['accepted 06-15: due 09-15', [apply, accept], '2026-06-20', 'running', '2026-09-15'],
    [
      'file access 06-22 to 07-03: due 09-28',
      [apply, accept, on('borrow', '2026-06-22'), on('fileIn', '2026-07-03')],
      '2026-07-10',
      'running',
      '2026-09-28',
    ],
    ['the file not yet in: the clock stands', [apply, accept, on('borrow', '2026-06-22')], '2026-06-25', 'suspended', '2026-09-15'],
    ['still standing long after the old end', [apply, accept, on('borrow', '2026-06-22')], '2026-12-25', 'suspended', '2026-09-15'],
    ['file asked for after the end: no stop', [apply, accept, on('borrow', '2026-10-12')], '2026-10-13', 'overdue', '2026-09-15'],
    [
      'suspended and resumed: ten days',
      [apply, accept, on('suspend', '2026-07-01'), on('resume', '2026-07-11')],
      '2026-07-12',
      'running',
      '2026-09-28',
    ],
    ['suspended', [apply, accept, on('suspend', '2026-07-01')], '2026-07-12', 'suspended', '2026-09-15'],
    [
      'both at once count once',
      [apply, accept, on('borrow', '2026-07-01'), on('suspend', '2026-07-01'), on('fileIn', '2026-07-11'), on('resume', '2026-07-11')],
      '2026-07-12',
      'running',
      '2026-09-28',
    ],
    [
      'two requests for files',
      [apply, accept, on('borrow', '2026-06-22'), on('fileIn', '2026-06-24'), on('borrow', '2026-07-01'), on('fileIn', '2026-07-02')],
      '2026-07-12',
      'running',
      '2026-09-18',
    ],
    ['decided in time', [apply, accept, on('notSupport', '2026-09-15')], '2026-12-31', 'met', '2026-09-15'],
    ['decided late', [apply, accept, on('notSupport', '2026-09-16')], '2026-12-31', 'met-late', '2026-09-15'],
  ]
  it.each(rows)('%s', (_name, acts, today, status, due) => {
    const view = clockOf(review, inHouse, placed(acts), today, 'review')
    expect([view.status, view.due]).toEqual([status, due])
  })

  it('shows each stop with its title and article', () => {
    const view = clockOf(
      review,
      inHouse,
      placed([apply, accept, on('borrow', '2026-06-22'), on('fileIn', '2026-07-03')]),
      '2026-07-10',
      'review',
    )
    expect(view.excluded).toMatchObject([{ from: '2026-06-22', until: '2026-07-03', title: { zh: '调卷' } }])
    expect(view.excluded[0]?.basis[0]?.article).toBe('52')
  })
})

describe('rules that need somebody first', () => {
  it('a recalled rule runs only after confirmation (design §3.3)', () => {
    const acts = placed([apply, accept, on('borrow', '2026-06-22')])
    const before = clockOf(review, inHouse, acts, '2026-06-23', 'fileDue')
    expect([before.status, before.due, before.confirm?.rule]).toEqual(['unconfirmed', null, 'D10'])
    expect(before.confirm?.houses.map(house => house.house)).toEqual(['PP'])
    const confirmed: Parameters = { ...inHouse, confirmed: { D10: { by: 'wu', on: '2026-06-01' } } }
    const after = clockOf(review, confirmed, acts, '2026-06-23', 'fileDue')
    expect([after.status, after.due]).toEqual(['running', '2026-06-29'])
  })

  it('in a shared clock both houses are named', () => {
    const shared: Definition = {
      ...def,
      clocks: { reply: { ...def.clocks.reply, period: { rule: 'D10' } } as Definition['clocks'][string] },
    }
    const view = clockOf(shared, parameters, placed([serve, receivedOn('2026-08-21')]), '2026-08-22', 'reply')
    expect(view.confirm?.houses.map(house => house.house)).toEqual(['PP', 'CT'])
    expect(view.says.zh).toContain('沅清县人民法院')
  })

  it('a text without a number cannot be judged until a value is set', () => {
    const acts = placed([apply])
    expect(clockOf(review, inHouse, acts, '2026-06-10', 'intake').status).toBe('cannot-be-judged')
    const set: Parameters = { ...inHouse, terms: { [lengthKey('D08')]: '7d' } }
    expect(clockOf(review, set, acts, '2026-06-10', 'intake').due).toBe('2026-06-15')
  })

  it('a rule that is not on file cannot be judged', () => {
    const odd: Definition = { ...def, clocks: { reply: { ...def.clocks.reply, period: { rule: 'D999' } } as Definition['clocks'][string] } }
    expect(clockOf(odd, parameters, placed([serve, receivedOn('2026-08-21')]), '2026-08-22', 'reply').status).toBe('cannot-be-judged')
  })

  it('a term of the agreement may name another row; a term that names none is ignored', () => {
    const clock = review.clocks.review as Definition['clocks'][string]
    expect(ruleIdOf(clock, inHouse)).toBe('D15')
    expect(ruleIdOf(clock, { ...inHouse, terms: { 'review-limit': 'D12' } })).toBe('D12')
    expect(ruleIdOf(clock, { ...inHouse, terms: { 'review-limit': 'nothing' } })).toBe('D15')
    expect(ruleIdOf(clock, { ...inHouse, terms: { 'review-limit': 7 } })).toBe('D15')
  })
})

describe('lengths and limits of the reckoning', () => {
  const rows: [string, string | number | boolean, number | null, string][] = [
    ['seven days', '7d', 7, 'd'],
    ['five working days', '5wd', 5, 'wd'],
    ['two months', '2m', 2, 'm'],
    ['hours are not days', '24h', null, 'd'],
    ['zero', '0d', null, 'd'],
    ['a word', 'soon', null, 'd'],
    ['a number without unit', 7, null, 'd'],
    ['true', true, null, 'd'],
  ]
  it.each(rows)('%s', (_name, value, amount, unit) => {
    const rule = ruleOf('D08', { ...inHouse, terms: { [lengthKey('D08')]: value } })
    expect([rule?.amount, rule?.unit]).toEqual([amount, unit])
  })

  it('gives no day for what cannot be counted in days', () => {
    const rule = ruleOf('D19', inHouse)
    if (!rule) throw new Error('D19 is missing')
    const base = { rule, start: '2026-08-21', extended: false, excluded: [], calendars: CALENDARS, region: '' }
    expect(dueOf(base)?.due).toBe('2026-11-23')
    expect(dueOf({ ...base, extended: true })?.due).toBe('2026-12-21')
    expect(dueOf({ ...base, start: '0001-01-01' })).toBeNull()
    expect(dueOf({ ...base, start: '9999-12-31' })).toBeNull()
    expect(dueOf({ ...base, rule: { ...rule, unit: 'h' } })).toBeNull()
    expect(dueOf({ ...base, rule: { ...rule, amount: null } })).toBeNull()
    expect(dueOf({ ...base, extended: true, rule: { ...rule, extension: { amount: null, unit: 'm', by: rule.who } } })).toBeNull()
    expect(dueOf({ ...base, extended: true, rule: { ...rule, fixed: true } })?.due).toBe('2026-11-23')
  })
})

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 365 * 4 }).map(days => addDays('2022-01-01', days))
  const rank: ClockStatus[] = ['running', 'due-soon', 'overdue']

  it('as days pass a clock only goes from running to due soon to overdue', () => {
    fc.assert(
      fc.property(day, fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 8 }), (start, offsets) => {
        const acts = placed([did(def, 'serve', start, { facts: { ...served, decidedOn: start } }), receivedOn(start)])
        const seen = [...offsets]
          .sort((a, b) => a - b)
          .map(offset => rank.indexOf(clockOf(def, parameters, acts, addDays(start, offset), 'reply').status))
        expect(seen).toEqual([...seen].sort((a, b) => a - b))
        expect(seen).not.toContain(-1)
      }),
      { numRuns: 200 },
    )
  })

  it('a reply is late exactly when it is after the due day, and the due day does not depend on today', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 80, max: 110 }), day, (start, offset, today) => {
        const on = addDays(start, offset)
        const view = clockOf(
          def,
          parameters,
          placed([did(def, 'serve', start, { facts: { ...served, decidedOn: start } }), receivedOn(start), replied(on)]),
          today,
          'reply',
        )
        expect(view.status).toBe(view.due !== null && on > view.due ? 'met-late' : 'met')
        expect(view.lateBy === null).toBe(view.status === 'met')
      }),
      { numRuns: 200 },
    )
  })

  it('inexact dates: the bounds of the due day enclose the due day of every day within', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (first, width, inside) => {
        fc.pre(inside <= width)
        const last = addDays(first, width)
        const opening = did(def, 'serve', '2021-12-01', { facts: { ...served, decidedOn: '2021-12-01' } })
        const wide = clockOf(
          def,
          parameters,
          placed([opening, did(def, 'signFor', null, { codes: { receivedOn: `${first}/${last}` }, more: { source: 'past' } })]),
          '2026-01-01',
          'reply',
        )
        const exact = clockOf(def, parameters, placed([opening, receivedOn(addDays(first, inside))]), '2026-01-01', 'reply')
        expect([wide.earliestDue ?? '', exact.due ?? '', wide.latestDue ?? ''].slice().sort()).toEqual([
          wide.earliestDue,
          exact.due,
          wide.latestDue,
        ])
      }),
      { numRuns: 200 },
    )
  })

  it('gives one view for every clock, each with an article and words in both languages', () => {
    const state = fold(def, parameters, placed([serve, receivedOn('2026-08-21')]))
    const views = assess(def, parameters, state, '2026-11-23', CALENDARS)
    expect(views.map(view => view.id)).toEqual(Object.keys(def.clocks))
    expect(clocksOf(def, parameters, state, '2026-11-23')).toEqual(views)
    for (const view of views) expect([view.basis.length > 0, view.says.zh.length > 0, view.says.en.length > 0]).toEqual([true, true, true])
  })
})
