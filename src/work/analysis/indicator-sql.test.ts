/** From a declaration to SQL: every value bound, none written; only what is said is bound; every indicator becomes a statement. */
import { describe, expect, it } from 'vitest'
import { FIGURES, findIndicator, type Indicator, type Test } from '#law/indicators/index.ts'
import { figureText, shownText } from './between-houses.ts'
import { filterSql, isFiltered, sideSql, testSql, values } from './indicator-sql.ts'

const SPAN = { from: '2026-01-01', to: '2026-12-31', today: '2026-11-22' }
const sql = (test: Test): [string, unknown[]] => {
  const { list, put } = values()
  return [testSql(test, SPAN, put), list]
}

describe('a condition', () => {
  it.each<[Test, string, unknown[]]>([
    [{ all: [] }, 'true', []],
    [{ any: [] }, 'false', []],
    [{ date: 'dueOn', known: true }, '(s.due_on is not null)', []],
    [{ date: 'dueOn', before: 'today' }, 'coalesce(s.due_on < $1::date, false)', ['2026-11-22']],
    [{ date: 'metOn', upTo: 'day' }, 'coalesce(s.met_on <= $1::date, false)', ['2026-11-22']],
    [{ date: 'startOn', upTo: 'metOn' }, 'coalesce(s.start_on <= s.met_on, false)', []],
    [{ code: 'state', is: ['open'] }, '(s.state = any ($1::text[]))', [['open']]],
    [{ flag: 'withdrawn', is: false }, '(not s.withdrawn)', []],
    [{ flag: 'replied', is: true }, 's.replied', []],
    [{ count: 'checked', atLeast: 1 }, '(s.checked >= $1::int)', [1]],
    [{ not: { flag: 'ended', is: true } }, 'not s.ended', []],
    [
      {
        any: [
          { flag: 'ended', is: true },
          { flag: 'replied', is: true },
        ],
      },
      '(s.ended or s.replied)',
      [],
    ],
  ])('%j', (test, text, list) => expect(sql(test)).toEqual([text, list]))

  it('the same value is bound once', () => {
    const { list, put } = values()
    expect([put('a'), put('b'), put('a'), put('a', 'date')]).toEqual(['$1::text', '$2::text', '$1::text', '$3::date'])
    expect(list).toEqual(['a', 'b', 'a'])
  })
})

describe('every indicator', () => {
  it.each(FIGURES.filter(one => one.sort !== 'clause'))('$id: what is bound is named, on every side', indicator => {
    for (const side of ['above', 'below', 'rest'] as const) {
      const { list, put } = values()
      const text = sideSql(indicator, side, SPAN, put)
      const named = new Set([...text.matchAll(/\$(\d+)::/g)].map(found => Number(found[1])))
      expect(
        [...named].sort((a, b) => a - b),
        side,
      ).toEqual(list.map((_, index) => index + 1))
      // No value stands in the text itself.
      expect(text, side).not.toContain("'")
    }
  })

  it('the rest is below the line without what is above it', () => {
    const { put } = values()
    const onTime = findIndicator('on-time') as Indicator
    expect(sideSql(onTime, 'rest', SPAN, put)).toContain('not (s.kept = any (')
    expect(sideSql(onTime, 'below', SPAN, put)).not.toContain('s.kept')
  })
})

describe('a filter', () => {
  it('says nothing where nothing is asked', () => {
    expect(filterSql({}, values().put)).toEqual([])
    expect([isFiltered({}), isFiltered({ house: undefined }), isFiltered({ house: 'x' })]).toEqual([false, false, true])
  })

  it('binds whatever is typed', () => {
    const { list, put } = values()
    const given = "x'; drop table measure; --"
    const text = filterSql({ house: given, agreement: given, clause: given, division: given, procedure: given, by: given }, put).join(
      ' and ',
    )
    expect(text).not.toContain('drop')
    expect(list).toEqual([given])
  })
})

describe('as text', () => {
  it.each([
    [{ count: 4 }, '4'],
    [{ hidden: 'small' as const }, '<3'],
    [{ hidden: 'complement' as const }, '不显示'],
  ])('%j', (shown, text) => expect(shownText(shown)).toBe(text))

  it('a rate with both sides, a count, nothing due, and what the other house keeps', () => {
    expect(figureText({ above: { count: 3 }, below: { count: 4 }, percent: 75, cells: [] })).toBe('3/4（75%）')
    expect(figureText({ above: { count: 3 }, below: null, percent: null, cells: [] })).toBe('3')
    expect(figureText({ above: { count: 0 }, below: { count: 0 }, percent: null, cells: [] })).toBe('无')
    expect(figureText({ above: { hidden: 'small' }, below: { count: 9 }, percent: null, cells: [] })).toBe('<3/9')
    expect(figureText(null)).toBe('对方本院记录，不在此处')
  })
})
