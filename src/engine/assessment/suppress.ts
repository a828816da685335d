/** Hides counts below three from those who may not open the records behind them, and what would give them away by subtraction. */

/** Counts below this tell of single people. */
export const LEAST = 3

/** `closed`: the asker may not open at least one record of that set. `rest` is below without above; `other` what the filter left out. */
export type RawCell = { code: string; count: number; closed: boolean }
export type RawFigure = {
  above: number
  below: number | null
  closed: { above: boolean; below: boolean; rest: boolean }
  other: { above: RawCell; below: RawCell } | null
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
  if (hide.size === 1) {
    const next = given.filter(one => !hide.has(one.code) && one.count > 0).sort((a, b) => a.count - b.count)[0]
    if (next) hide.add(next.code)
    else total = true
  }
  const shown = (one: RawCell): Shown => (small.has(one.code) ? SMALL : hide.has(one.code) ? COMPLEMENT : { count: one.count })
  return { cells: given.map(one => ({ code: one.code, shown: shown(one) })), total }
}

/** The parts of a split figure as they may be shown. */
export const showParts = (cells: RawCell[]): Shown[] => splitShown(cells).cells.map(cell => cell.shown)

/** The figure as this asker may see it. */
export function suppress(raw: RawFigure): ShownFigure {
  const { cells, total } = splitShown(raw.cells)
  const byFilter = raw.other !== null && secret(raw.other.above.count, raw.other.above.closed)
  const belowByFilter = raw.other !== null && secret(raw.other.below.count, raw.other.below.closed)
  const below: Shown | null =
    raw.below === null ? null : secret(raw.below, raw.closed.below) ? SMALL : belowByFilter ? COMPLEMENT : { count: raw.below }
  let above: Shown = secret(raw.above, raw.closed.above) ? SMALL : { count: raw.above }
  const rest = raw.below !== null && secret(raw.below - raw.above, raw.closed.rest)
  if (!isHidden(above) && (rest || byFilter || total || (below !== null && isHidden(below)))) above = COMPLEMENT
  const open = !isHidden(above) && below !== null && !isHidden(below)
  return { above, below, percent: open && raw.below !== null ? percentOf(raw.above, raw.below) : null, cells }
}
