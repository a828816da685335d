/** Hides counts below three from those who may not open the records behind them, and what would give them away by subtraction. */

/** Counts below this tell of single people. */
export const LEAST = 3

/**
 * `closed`: the asker may not open at least one record of that set. `rest` is below without above; `other` what the filter left out.
 * `apart`: what the filter left out of this cell is small and not all of it may be opened.
 */
export type RawCell = { code: string; count: number; closed: boolean; apart?: boolean }
export type RawFigure = {
  above: number
  below: number | null
  closed: { above: boolean; below: boolean; rest: boolean }
  other: { above: RawCell; below: RawCell; rest: RawCell } | null
  cells: RawCell[]
}

/** A count as it may be shown: the number, `<3`, or not at all because it would give another one away. */
export type Shown = { count: number } | { hidden: 'small' | 'complement' }
export type ShownFigure = { above: Shown; below: Shown | null; percent: number | null; cells: { code: string; shown: Shown }[] }

export const isSmall = (count: number): boolean => count > 0 && count < LEAST
const secret = (count: number, closed: boolean): boolean => closed && isSmall(count)
const SMALL: Shown = { hidden: 'small' }
const COMPLEMENT: Shown = { hidden: 'complement' }

const isHidden = (shown: Shown): boolean => 'hidden' in shown

/** In percent, to one decimal; null without a denominator. */
export const percentOf = (above: number, below: number): number | null => (below === 0 ? null : Math.round((above * 1000) / below) / 10)

function splitShown(given: readonly RawCell[]): { cells: ShownFigure['cells']; total: boolean } {
  const hide = new Set(given.filter(one => secret(one.count, one.closed)).map(one => one.code))
  const small = new Set(hide)
  let total = false
  // One small part, or several that are all one or all two: the total less what is shown would tell each of them.
  const sum = given.reduce((all, one) => all + (small.has(one.code) ? one.count : 0), 0)
  if (hide.size > 0 && (sum === hide.size || sum === hide.size * (LEAST - 1))) {
    const next = given.filter(one => !hide.has(one.code) && one.count > 0).sort((a, b) => a.count - b.count)[0]
    if (next) hide.add(next.code)
    else total = true
  }
  const shown = (one: RawCell): Shown => (small.has(one.code) ? SMALL : hide.has(one.code) ? COMPLEMENT : { count: one.count })
  return { cells: given.map(one => ({ code: one.code, shown: shown(one) })), total }
}

/** The parts of a count that is shown beside them; none of them where no other part can be hidden with the small ones. */
export function showParts(given: RawCell[]): Shown[] {
  const { cells, total } = splitShown(given)
  return cells.map(cell => (total ? COMPLEMENT : cell.shown))
}

/** Parts add up to their count: where the count may not be told, none of them is. */
const unsaid = (cells: ShownFigure['cells']): ShownFigure['cells'] => cells.map(({ code }) => ({ code, shown: COMPLEMENT }))

/** The figure as this asker may see it. */
export function suppress(raw: RawFigure): ShownFigure {
  const { cells, total } = splitShown(raw.cells)
  const byFilter = raw.other !== null && [raw.other.above, raw.other.rest].some(one => secret(one.count, one.closed))
  const belowByFilter = raw.other !== null && secret(raw.other.below.count, raw.other.below.closed)
  const below: Shown | null =
    raw.below === null ? null : secret(raw.below, raw.closed.below) ? SMALL : belowByFilter ? COMPLEMENT : { count: raw.below }
  let above: Shown = secret(raw.above, raw.closed.above) ? SMALL : { count: raw.above }
  const rest = raw.below !== null && secret(raw.below - raw.above, raw.closed.rest)
  const told = isHidden(above) || rest || byFilter || total || (below !== null && isHidden(below))
  // Of four, "<3" would be one or two, and what is hidden for its rest could only be three: they look alike.
  const onlyThree = raw.below !== null && raw.below === LEAST + 1
  if (told && (!isHidden(above) || onlyThree)) above = COMPLEMENT
  const open = !isHidden(above) && below !== null && !isHidden(below)
  return {
    above,
    below,
    percent: open && raw.below !== null ? percentOf(raw.above, raw.below) : null,
    cells: told || raw.cells.some(cell => cell.apart) ? unsaid(cells) : cells,
  }
}

/**
 * The figure of one quarter beside those of the others, or of one half beside the other: what cannot be shown in one of them is shown in none. A year less the quarters shown would tell the one that is not.
 * `beside` are the figures of the same indicator, for the same asker and filter, of every other period of that length in the year.
 */
export function suppressAlike(own: ShownFigure, beside: readonly ShownFigure[]): ShownFigure {
  if (beside.length === 0) return own
  const all = [own, ...beside]
  const above = all.some(one => isHidden(one.above))
  const below = all.some(one => one.below !== null && isHidden(one.below))
  const cells = above || all.some(one => one.cells.some(cell => isHidden(cell.shown)))
  return {
    above: above ? COMPLEMENT : own.above,
    below: below ? COMPLEMENT : own.below,
    percent: above || below ? null : own.percent,
    cells: cells ? unsaid(own.cells) : own.cells,
  }
}
