/** The only place where an indicator becomes SQL: its declaration, condition by condition, over the rows of `measure`. */

import { lastDay, type Span } from '#engine/assessment/evaluate.ts'
import { columnOf } from '#engine/assessment/measured.ts'
import type { Bound, Indicator, Test } from '#law/indicators/index.ts'

/** Values of a statement under construction; each is bound, none is written into the text. */
export type Values = { list: unknown[]; put(value: unknown, type?: string): string }

export function values(): Values {
  const list: unknown[] = []
  const known = new Map<string, string>()
  const put = (value: unknown, type = 'text'): string => {
    const key = `${type} ${JSON.stringify(value)}`
    const name = known.get(key) ?? `$${list.push(value)}::${type}`
    known.set(key, name)
    return name
  }
  return { list, put }
}

const column = (field: string): string => `s.${columnOf(field)}`

function boundSql(name: Bound, span: Span, put: Values['put']): string {
  if (name === 'today') return put(span.today, 'date')
  return name === 'day' ? put(lastDay(span), 'date') : column(name)
}

/** One condition; null dates make a comparison false, never unknown. */
export function testSql(test: Test, span: Span, put: Values['put']): string {
  const many = (tests: readonly Test[], word: string, none: string): string =>
    tests.length === 0 ? none : `(${tests.map(one => testSql(one, span, put)).join(` ${word} `)})`
  if ('all' in test) return many(test.all, 'and', 'true')
  if ('any' in test) return many(test.any, 'or', 'false')
  if ('not' in test) return `not ${testSql(test.not, span, put)}`
  if ('date' in test) {
    const date = column(test.date)
    if ('known' in test) return `(${date} is not null)`
    const [sign, other] = 'before' in test ? ['<', test.before] : ['<=', test.upTo]
    return `coalesce(${date} ${sign} ${boundSql(other as Bound, span, put)}, false)`
  }
  if ('code' in test) return `(${column(test.code)} = any (${put(test.is, 'text[]')}))`
  if ('flag' in test) return test.is ? column(test.flag) : `(not ${column(test.flag)})`
  return `(${column(test.count)} >= ${put(test.atLeast, 'int')})`
}

const periodSql = ({ period }: Indicator, span: Span, put: Values['put']): string =>
  'on' in period ? `coalesce(${column(period.on)} between ${put(span.from, 'date')} and ${put(span.to, 'date')}, false)` : 'true'

/** `above` and `below` the line, `looked` at at all, and the `rest`: below and not above. */
export type Side = 'above' | 'below' | 'rest'

/** The rows of one side of an indicator in the period; `below` of a count is everything it looks at. */
export function sideSql(indicator: Indicator, side: Side, span: Span, put: Values['put']): string {
  const looked = [periodSql(indicator, span, put), testSql(indicator.of, span, put)]
  const below = indicator.denominator ? [testSql(indicator.denominator, span, put)] : []
  // Only what is said is bound: a value that no condition names would be one too many.
  const above = (): string => testSql(indicator.numerator, span, put)
  const more = side === 'below' ? [] : [side === 'above' ? above() : `not ${above()}`]
  return [...looked, ...below, ...more].filter(one => one !== 'true').join(' and ') || 'true'
}

/** What is looked at: the other house, the agreement or one clause, the division of those who handle it, the procedure, the house whose doing it is. */
export type Filter = {
  house?: string | undefined
  agreement?: string | undefined
  clause?: string | undefined
  division?: string | undefined
  procedure?: string | undefined
  by?: string | undefined
}

/** The filter as conditions; none of them looks behind the rows that the asker may count. */
export function filterSql(filter: Filter, put: Values['put']): string[] {
  const handled = (division: string): string =>
    `exists (select 1 from matter_member mm join person p on p.house_id = mm.house_id and p.person_id = mm.person_id
       where mm.house_id = s.house_id and mm.matter_id = s.matter_id and mm.until is null and p.division = ${put(division)})`
  return [
    ...(filter.house ? [`(s.from_house = ${put(filter.house)} or s.to_house = ${put(filter.house)})`] : []),
    ...(filter.agreement
      ? [`exists (select 1 from unnest(s.clauses) u (key) where split_part(u.key, '/', 1) = ${put(filter.agreement)})`]
      : []),
    ...(filter.clause ? [`${put(filter.clause)} = any (s.clauses)`] : []),
    ...(filter.division ? [handled(filter.division)] : []),
    ...(filter.procedure ? [`s.procedure = ${put(filter.procedure)}`] : []),
    ...(filter.by ? [`s.by_house = ${put(filter.by)}`] : []),
  ]
}

export const isFiltered = (filter: Filter): boolean => Object.values(filter).some(one => one !== undefined && one !== '')
