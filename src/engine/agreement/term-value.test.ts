/** Lengths and terms: the stricter is accepted, the laxer refused with the article, and "shorter" means shorter on every day of the calendar. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#law/calendars/index.ts'
import { findTerm, TERMS, termOfPeriod } from '#law/terms/index.ts'
import type { Term, TermValue } from '#law/terms/term.ts'
import type { Parameters } from '../procedure/parameters.ts'
import { dueOf, ruleOf } from '../procedure/period-due.ts'
import { type Length, noLonger, parseLength } from './length.ts'
import { asParameter, atLeastAsStrict, judgeTerm, stricterOf, valueTitle } from './term-value.ts'

const termOf = (key: string): Term => findTerm(key) as Term
const parameters = (terms: Parameters['terms']): Parameters => ({ parties: [], terms, confirmed: {} })

describe('a length', () => {
  it.each([
    ['3m', { amount: 3, unit: 'm' }],
    ['15d', { amount: 15, unit: 'd' }],
    ['7wd', { amount: 7, unit: 'wd' }],
    ['1y', { amount: 1, unit: 'y' }],
    ['0d', null],
    ['-3d', null],
    ['3', null],
    ['3 m', null],
    ['24h', null],
    ['', null],
    [null, null],
  ])('%s', (text, length) => expect(parseLength(text)).toEqual(length))

  it.each([
    ['2m', '3m', true],
    ['3m', '3m', true],
    ['4m', '3m', false],
    ['12m', '1y', true],
    ['1y', '11m', false],
    ['28d', '1m', true],
    ['30d', '1m', false],
    ['31d', '1m', false],
    ['1m', '31d', true],
    ['1m', '30d', false],
    ['59d', '2m', true],
    ['60d', '2m', false],
    ['7d', '7wd', true],
    ['8d', '7wd', false],
    ['7wd', '7d', false],
    ['7wd', '30d', false],
    ['5wd', '7wd', true],
    ['365d', '1y', true],
    ['366d', '1y', false],
  ])('%s is surely no longer than %s: %s', (a, b, answer) => {
    expect(noLonger(parseLength(a) as Length, parseLength(b) as Length)).toBe(answer)
  })
})

/** Naive: the date so many days, working days (Monday to Friday, no holidays), months or years later. */
function naiveEnd(start: string, { amount, unit }: Length): string {
  const day = new Date(`${start}T00:00:00Z`)
  if (unit === 'd') day.setUTCDate(day.getUTCDate() + amount)
  else if (unit === 'wd')
    for (let left = amount; left > 0; ) {
      day.setUTCDate(day.getUTCDate() + 1)
      if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left--
    }
  else {
    const months = unit === 'y' ? amount * 12 : amount
    const target = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1))
    const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
    return new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), Math.min(day.getUTCDate(), last))).toISOString().slice(0, 10)
  }
  return day.toISOString().slice(0, 10)
}

const anyLength = fc.record({ amount: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom<Length['unit'][]>('d', 'wd', 'm', 'y') })
const anyDay = fc.integer({ min: 0, max: 365 * 40 }).map(n => new Date(Date.UTC(2000, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))

describe('“no longer” against a naive calendar', () => {
  it('holds on every day it is claimed for', () => {
    fc.assert(
      fc.property(anyLength, anyLength, anyDay, (a, b, start) => {
        fc.pre(noLonger(a, b))
        return naiveEnd(start, a) <= naiveEnd(start, b)
      }),
      { numRuns: 5000 },
    )
  })

  it('is not withheld where months, or days, are compared with their like', () => {
    fc.assert(
      fc.property(anyLength, anyLength, (a, b) => {
        fc.pre(a.unit === b.unit)
        return noLonger(a, b) === a.amount <= b.amount
      }),
    )
  })

  it('misses no number of days that is shorter than so many months on every day', () => {
    for (let months = 1; months <= 12; months++) {
      let least = Number.POSITIVE_INFINITY
      for (let n = 0; n < 365 * 5; n++) {
        const start = new Date(Date.UTC(2001, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)
        const end = naiveEnd(start, { amount: months, unit: 'm' })
        least = Math.min(least, (Date.parse(end) - Date.parse(start)) / 86_400_000)
      }
      const length: Length = { amount: months, unit: 'm' }
      expect([noLonger({ amount: least, unit: 'd' }, length), noLonger({ amount: least + 1, unit: 'd' }, length)], `${months}m`).toEqual([
        true,
        false,
      ])
    }
  })
})

describe('what may be set', () => {
  it.each<[string, TermValue, 'agreement' | 'house', boolean]>([
    ['reply-months', '2m', 'agreement', true],
    ['reply-months', '3m', 'agreement', true],
    ['reply-months', '4m', 'agreement', false],
    ['reply-months', '45d', 'agreement', true],
    ['reply-months', '95d', 'agreement', false],
    ['reply-months', 'soon', 'agreement', false],
    ['reply-months', '2m', 'house', false],
    ['organ-reply', '1m', 'agreement', true],
    ['organ-reply', '3m', 'agreement', false],
    ['query-days', '10d', 'agreement', true],
    ['query-days', '10wd', 'agreement', false],
    ['paper-review-days', '7d', 'agreement', true],
    ['loan-months', '6m', 'agreement', false],
    ['counter-suggestion-limit', '1m', 'agreement', true],
    ['trial-suggestion-reply', 'D-JY-REPLY', 'agreement', true],
    ['trial-suggestion-reply', 'D19', 'agreement', false],
    ['suggestion-objection', '10d', 'agreement', true],
    ['suggestion-objection', '99d', 'agreement', false],
    ['masking-profile', 'court-2016', 'agreement', true],
    ['receipt-start', 'receipt', 'agreement', true],
    ['receipt-start', 'sent', 'agreement', false],
    ['extension-before-due', false, 'agreement', false],
    ['meetings-per-year', 4, 'agreement', true],
    ['meetings-per-year', 3, 'agreement', false],
    ['intake-days', 5, 'house', true],
    ['intake-days', 5, 'agreement', false],
    ['show-rankings', true, 'house', false],
    ['nothing', '1m', 'agreement', false],
    ['__proto__', '1m', 'agreement', false],
  ])('%s = %s by the %s: %s', (key, value, by, ok) => expect(judgeTerm(key, value, by).ok).toBe(ok))

  it('a laxer value is refused with the article', () => {
    const judged = judgeTerm('reply-months', '4m', 'agreement')
    expect(judged.ok ? null : [judged.because.says.zh, judged.because.basis[0]?.statute, judged.because.basis[0]?.article]).toEqual([
      '法院回复执行检察建议的期限不得宽于法定的3个月：4个月',
      'joint-2016',
      '13',
    ])
  })

  it('what the law fixes is refused with its article, in words', () => {
    const judged = judgeTerm('receipt-start', 'sent', 'agreement')
    expect(judged.ok ? '' : judged.because.says.zh).toBe('期限起算点依法没有选择余地，不能更改')
  })

  it('a stricter value says so; the law’s own does not', () => {
    expect([judgeTerm('reply-months', '2m', 'agreement'), judgeTerm('reply-months', '3m', 'agreement')]).toEqual([
      { ok: true, stricter: true },
      { ok: true, stricter: false },
    ])
  })
})

describe('strictness', () => {
  const anyTerm = fc.constantFrom(...TERMS)
  const withValues = anyTerm.chain(term =>
    fc.tuple(
      fc.constant(term),
      fc.constantFrom(...term.values.map(one => one.value)),
      fc.constantFrom(...term.values.map(one => one.value)),
    ),
  )

  it('is reflexive, and two values are never each stricter than the other', () => {
    fc.assert(
      fc.property(withValues, ([term, a, b]) => {
        expect(atLeastAsStrict(term, a, a)).toBe(true)
        if (a !== b) expect(atLeastAsStrict(term, a, b) && atLeastAsStrict(term, b, a)).toBe(false)
      }),
    )
  })

  it('of two values the one chosen is at least as strict as the other, where either is', () => {
    fc.assert(
      fc.property(withValues, ([term, a, b]) => {
        const chosen = stricterOf(term, a, b)
        const other = chosen === a ? b : a
        if (atLeastAsStrict(term, a, b) || atLeastAsStrict(term, b, a)) expect(atLeastAsStrict(term, chosen, other)).toBe(true)
        else expect(chosen).toBe(a)
      }),
    )
  })

  it('anything accepted for an agreement is at least as strict as the law', () => {
    const written = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.constantFrom('d', 'wd', 'm', 'y')).map(([n, unit]) => `${n}${unit}`)
    fc.assert(
      fc.property(fc.constantFrom(...TERMS.filter(term => term.scope === 'agreement')), written, (term, value) => {
        const judged = judgeTerm(term.key, value, 'agreement')
        if (judged.ok && term.law !== null && term.stricter !== 'none') expect(atLeastAsStrict(term, value, term.law)).toBe(true)
      }),
    )
  })

  it('never throws, whatever value is handed in', () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), (key, value) => typeof judgeTerm(key, value as TermValue, 'agreement').ok === 'boolean'),
    )
  })
})

describe('the parameter of a new matter', () => {
  it.each<[string, TermValue, unknown]>([
    ['reply-months', '2m', ['period:D19', '2m']],
    ['intake-days', 5, ['period:D08', '5d']],
    ['trial-suggestion-reply', 'D-JY-REPLY', ['trial-suggestion-reply', 'D-JY-REPLY']],
    ['suggestion-objection', 'in-letter', null],
    ['suggestion-objection', '10d', ['period:D-JY-OBJ', '10d']],
    ['meetings-per-year', 2, ['meetings-per-year', 2]],
  ])('%s = %s', (key, value, made) => expect(asParameter(termOf(key), value)).toEqual(made))

  it('reads as people say it', () => {
    expect([
      valueTitle(termOf('reply-months'), '45d').zh,
      valueTitle(termOf('intake-days'), 7).zh,
      valueTitle(termOf('intake-days'), 9).zh,
    ]).toEqual(['45日', '7天', '9日'])
  })
})

describe('a clock under an agreement’s term', () => {
  it.each<[string, string, string]>([
    ['D19', '2m', '2m'],
    ['D19', '4m', '3m'],
    ['D19', '3 weeks', '3m'],
    ['D-JY-REPLY', '1m', '1m'],
    ['D08', '5d', '5d'],
  ])('%s with %s runs %s', (id, value, runs) => {
    const rule = ruleOf(id, parameters({ [`period:${id}`]: value }))
    expect(`${rule?.amount}${rule?.unit}`).toBe(runs)
  })

  it('a fixed period stays, whatever a parameter says', () => {
    const before = ruleOf('D09', parameters({}))
    expect(before?.fixed).toBe(true)
    expect(ruleOf('D09', parameters({ 'period:D09': '1d' }))).toEqual(before)
  })

  it('falls due earlier by the term, on the calendar', () => {
    const due = (terms: Parameters['terms']): string | undefined =>
      dueOf({
        rule: ruleOf('D19', parameters(terms)) as never,
        start: '2026-08-21',
        extended: false,
        excluded: [],
        calendars: CALENDARS,
        region: '433199',
      })?.due
    // 08-21 + 3 months is Saturday 11-21, rolled to Monday; + 2 months is Wednesday 10-21.
    expect([due({}), due({ 'period:D19': '2m' })]).toEqual(['2026-11-23', '2026-10-21'])
  })

  it('every period term is found by its row', () => {
    for (const term of TERMS) if ('period' in term.sets) expect(termOfPeriod(term.sets.period.toLowerCase())).toBe(term)
    expect(termOfPeriod('D99')).toBeUndefined()
  })
})
