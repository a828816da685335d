/** A document number as series and running number, so that houses can tell each other the highest they saw without knowing each other's patterns. */
import type { Standing } from './letter.ts'

type Numbered = Standing['papers'][number]

/** The last run of digits is the running number, everything around it the series. null for a text without one, or with one too long to count. */
export function seriesOf(number: string): Numbered | null {
  const match = /^(.*?)(\d{1,15})(\D*)$/s.exec(number)
  if (!match || /\d$/.test(match[1] ?? '')) return null
  return { series: `${match[1]}#${match[3]}`, number: Number(match[2]) }
}

/** The highest running number of each series, by series. */
export function highestOf(numbers: Iterable<string>): Numbered[] {
  const top = new Map<string, number>()
  for (const text of numbers) {
    const found = seriesOf(text)
    if (found) top.set(found.series, Math.max(top.get(found.series) ?? 0, found.number))
  }
  return [...top].map(([series, number]) => ({ series, number })).sort((a, b) => (a.series < b.series ? -1 : 1))
}
