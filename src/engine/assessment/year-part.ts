/** The periods in which figures are shown: a year, its halves and quarters. Others are not offered: days chosen freely would tell of single matters. */
import { addDays } from '#kernel/plain-date.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Span } from './evaluate.ts'

export const YEAR_PARTS = ['year', 'h1', 'h2', 'q1', 'q2', 'q3', 'q4'] as const
export type YearPart = (typeof YEAR_PARTS)[number]

/** First and last month. */
const MONTHS: Record<YearPart, readonly [number, number]> = {
  year: [1, 12],
  h1: [1, 6],
  h2: [7, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
}
const TITLES: Record<YearPart, Words> = {
  year: words('全年', 'whole year'),
  h1: words('上半年', 'first half'),
  h2: words('下半年', 'second half'),
  q1: words('第一季度', 'first quarter'),
  q2: words('第二季度', 'second quarter'),
  q3: words('第三季度', 'third quarter'),
  q4: words('第四季度', 'fourth quarter'),
}

const two = (month: number): string => String(month).padStart(2, '0')

/** First and last day of a part of a year, with the legal today. */
export function spanOf(year: number, part: YearPart, today: string): Span {
  const [first, last] = MONTHS[part]
  const next = last === 12 ? `${year + 1}-01-01` : `${year}-${two(last + 1)}-01`
  return { from: `${year}-${two(first)}-01`, to: addDays(next, -1), today }
}

const HALVES: readonly YearPart[] = ['h1', 'h2']
const QUARTERS: readonly YearPart[] = ['q1', 'q2', 'q3', 'q4']

/** The other halves of a half's year, the other quarters of a quarter's; a year has none. */
export const besidesOf = (part: YearPart): readonly YearPart[] =>
  [HALVES, QUARTERS].find(length => length.includes(part))?.filter(one => one !== part) ?? []

/** 2026年上半年. */
export const spanTitle = (year: number, part: YearPart): Words =>
  part === 'year' ? words(`${year}年`, `${year}`) : words(`${year}年${TITLES[part].zh}`, `${year}, ${TITLES[part].en}`)
