/** Days as a distribution: quartiles and bars, from how often each number of days occurred. */

export type Tally = { days: number; count: number }
export type Spread = { count: number; least: number; quarter: number; middle: number; threeQuarters: number; most: number }

/** The value at this share of the way through the sorted list: the lower of two neighbours, so that it is always a number that occurred. */
function at(sorted: readonly Tally[], total: number, share: number): number {
  const wanted = Math.max(1, Math.ceil(total * share))
  let seen = 0
  for (const { days, count } of sorted) {
    seen += count
    if (seen >= wanted) return days
  }
  return sorted.at(-1)?.days ?? 0
}

/** Least, quartiles and most; null where nothing is counted. */
export function spreadOf(tallies: readonly Tally[]): Spread | null {
  const sorted = tallies.filter(one => one.count > 0).sort((a, b) => a.days - b.days)
  const total = sorted.reduce((sum, one) => sum + one.count, 0)
  if (total === 0) return null
  return {
    count: total,
    least: sorted[0]?.days ?? 0,
    quarter: at(sorted, total, 0.25),
    middle: at(sorted, total, 0.5),
    threeQuarters: at(sorted, total, 0.75),
    most: sorted.at(-1)?.days ?? 0,
  }
}

export type Bar = { from: number; to: number | null; count: number }

/** Where the bars begin: a week, a half month, then the lengths of the periods that the law knows. */
export const REPLY_BARS: readonly number[] = [0, 8, 16, 31, 61, 91, 121, 181]
export const AGE_BARS: readonly number[] = [0, 31, 91, 181, 366]

/** Bars from each beginning up to the day before the next; the last is open. */
export function barsOf(tallies: readonly Tally[], starts: readonly number[]): Bar[] {
  return starts.map((from, index) => {
    const next = starts[index + 1]
    const inside = tallies.filter(one => one.days >= from && (next === undefined || one.days < next))
    return { from, to: next === undefined ? null : next - 1, count: inside.reduce((sum, one) => sum + one.count, 0) }
  })
}
