/** Somebody with paper and pencil: whatever numbers fit what is shown are tried, and no small count may have only one that fits. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSmall, type RawCell, type RawFigure, type Shown, type ShownFigure, showParts, suppress, suppressAlike } from './suppress.ts'
import { besidesOf, YEAR_PARTS, type YearPart } from './year-part.ts'

const SHUT = { above: true, below: true, rest: true }
const said = (shown: Shown | null): string => (shown === null ? 'none' : 'count' in shown ? String(shown.count) : shown.hidden)
const cellsOf = (counts: readonly number[]): RawCell[] => counts.map((count, at) => ({ code: String(at), count, closed: true }))
const sumOf = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)

/** A figure whose parts add up to it; `rest` is what is below the line and not above it, null for a plain count. */
const figureOf = (counts: readonly number[], rest: number | null): RawFigure => ({
  above: sumOf(counts),
  below: rest === null ? null : sumOf(counts) + rest,
  closed: SHUT,
  other: null,
  cells: cellsOf(counts),
})

/** Whether a number may stand behind what is shown. */
const fits = (shown: Shown | null, value: number): boolean =>
  shown === null || ('count' in shown ? shown.count === value : shown.hidden === 'complement' || isSmall(value))

/** All lists of so many numbers up to `most`. */
function* lists(length: number, most: number): Generator<number[]> {
  if (length === 0) yield []
  else for (const rest of lists(length - 1, most)) for (let one = 0; one <= most; one++) yield [one, ...rest]
}

/** Every pair of parts and rest that would look the same. */
function worlds({ above, below, cells }: ShownFigure, rated: boolean, most: number): { counts: number[]; rest: number }[] {
  const found: { counts: number[]; rest: number }[] = []
  for (const counts of lists(cells.length, most)) {
    if (!cells.every((cell, at) => fits(cell.shown, counts[at] ?? 0)) || !fits(above, sumOf(counts))) continue
    for (let rest = 0; rest <= (rated ? most : 0); rest++) if (fits(below, sumOf(counts) + rest)) found.push({ counts, rest })
  }
  return found
}

/** The small counts that only one number fits. */
function betrayed(raw: RawFigure): string[] {
  const all = worlds(suppress(raw), raw.below !== null, 8)
  const only = (value: (world: { counts: number[]; rest: number }) => number): boolean => new Set(all.map(value)).size === 1
  return [
    ...raw.cells.flatMap((cell, at) => (isSmall(cell.count) && only(world => world.counts[at] ?? 0) ? [`part ${cell.code}`] : [])),
    ...(isSmall(raw.above) && only(world => sumOf(world.counts)) ? ['above'] : []),
    ...(raw.below !== null && isSmall(raw.below - raw.above) && only(world => world.rest) ? ['rest'] : []),
    ...(raw.below !== null && isSmall(raw.below) && only(world => sumOf(world.counts) + world.rest) ? ['below'] : []),
  ]
}

describe('what the page shows', () => {
  it.each<[string, number[], number | null, string]>([
    ['nothing small: everything', [5, 4], null, '9/none: 5 4'],
    ['one small part: the next smallest goes with it', [2, 6, 4], null, '12/none: small 6 complement'],
    ['parts of one and two hide each other', [1, 2, 6], null, '9/none: small small 6'],
    ['two parts of one: 8 less 6 would tell both, a third goes with them', [1, 1, 6], null, '8/none: small small complement'],
    ['two parts of two: 9 less 5 would tell both', [2, 2, 5], null, '9/none: small small complement'],
    ['three parts of one and no other: no part, and not the sum', [1, 1, 1], null, 'complement/none: complement complement complement'],
    ['a small sum is not told by its parts', [2, 0], null, 'small/none: complement complement'],
    ['a small rest is not told by the parts of what is above', [5, 3], 1, 'complement/9: complement complement'],
    ['a small whole', [0, 0], 2, 'complement/small: complement complement'],
    ['all above the line', [5, 4], 0, '9/9: 5 4'],
    ['none above the line', [0, 0], 5, '0/5: 0 0'],
  ])('%s', (_says, counts, rest, wanted) => {
    const { above, below, cells } = suppress(figureOf(counts, rest))
    expect(`${said(above)}/${said(below)}: ${cells.map(cell => said(cell.shown)).join(' ')}`).toBe(wanted)
  })

  it('bars of one each are not shown at all: the number of replies stands beside them', () => {
    expect(showParts(cellsOf([1, 0, 1, 1])).map(said)).toEqual(['complement', 'complement', 'complement', 'complement'])
    expect(showParts(cellsOf([0, 0, 0])).map(said)).toEqual(['0', '0', '0'])
    expect(showParts(cellsOf([2, 2, 0, 7])).map(said)).toEqual(['small', 'small', '0', 'complement'])
  })

  it('whoever may open the records sees every part', () => {
    const open = cellsOf([1, 1, 1]).map(cell => ({ ...cell, closed: false }))
    expect(showParts(open).map(said)).toEqual(['1', '1', '1'])
  })
})

describe('paper and pencil', () => {
  it('for every split of up to three parts, with and without a whole', () => {
    for (let length = 0; length <= 3; length++)
      for (const counts of lists(length, 3))
        for (const rest of [null, 0, 1, 2, 4]) expect(betrayed(figureOf(counts, rest)), `${counts.join()} rest ${rest}`).toEqual([])
  })

  it('for larger ones by chance', () => {
    const counts = fc.array(fc.nat(6), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(counts, fc.option(fc.nat(4)), (given, rest) => {
        expect(betrayed(figureOf(given, rest))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('a page with a filter beside the page without: what the filter leaves out is not found by subtraction', () => {
    const plain = (above: number, below: number, other: RawFigure['other'] = null): ShownFigure =>
      suppress({ above, below, closed: SHUT, other, cells: [] })
    const part = (count: number): RawCell => ({ code: '', count, closed: true })
    const pair = fc.tuple(fc.nat(8), fc.nat(8))
    fc.assert(
      fc.property(pair, pair, ([inAbove, inRest], [outAbove, outRest]) => {
        const whole = plain(inAbove + outAbove, inAbove + outAbove + inRest + outRest)
        const filtered = plain(inAbove, inAbove + inRest, {
          above: part(outAbove),
          below: part(outAbove + outRest),
          rest: part(outRest),
        })
        const told = (one: Shown | null, other: Shown | null): number | null =>
          one && other && 'count' in one && 'count' in other ? one.count - other.count : null
        expect(isSmall(told(whole.above, filtered.above) ?? 0)).toBe(false)
        expect(isSmall(told(whole.below, filtered.below) ?? 0)).toBe(false)
        const [above, below] = [told(whole.above, filtered.above), told(whole.below, filtered.below)]
        if (above !== null && below !== null) expect(isSmall(below - above)).toBe(false)
      }),
    )
  })

  it('nor are the parts of a filtered count shown where the count is not', () => {
    const cells = cellsOf([5, 4])
    const shown = suppress({
      above: 9,
      below: null,
      closed: SHUT,
      other: {
        above: { code: '', count: 1, closed: true },
        below: { code: '', count: 0, closed: false },
        rest: { code: '', count: 0, closed: false },
      },
      cells,
    })
    expect([said(shown.above), ...shown.cells.map(cell => said(cell.shown))]).toEqual(['complement', 'complement', 'complement'])
  })
})

describe('a year less its quarters', () => {
  const QUARTERS_IN: Record<YearPart, readonly number[]> = {
    ...{ year: [0, 1, 2, 3], h1: [0, 1], h2: [2, 3], q1: [0], q2: [1], q3: [2], q4: [3] },
  }
  type Quarter = { above: number; rest: number }
  const over = (quarters: readonly Quarter[], part: YearPart, what: keyof Quarter): number =>
    sumOf(QUARTERS_IN[part].map(at => quarters[at]?.[what] ?? 0))
  const raw = (quarters: readonly Quarter[], part: YearPart, rated: boolean): RawFigure => {
    const above = over(quarters, part, 'above')
    return { above, below: rated ? above + over(quarters, part, 'rest') : null, closed: SHUT, other: null, cells: [] }
  }
  const alone = (quarters: readonly Quarter[], part: YearPart, rated: boolean): ShownFigure => suppress(raw(quarters, part, rated))
  /** Everything a reader finds by choosing one period after the other. */
  const pages = (quarters: readonly Quarter[], rated: boolean): string =>
    YEAR_PARTS.map(part => {
      const besides = besidesOf(part).map(one => alone(quarters, one, rated))
      const { above, below } = suppressAlike(alone(quarters, part, rated), besides)
      return `${said(above)}/${said(below)}`
    }).join(' ')

  it.each<[string, number[], string]>([
    ['nothing small', [3, 4, 0, 5], '12 7 5 3 4 0 5'],
    ['one small quarter: no quarter, the halves stay', [2, 4, 3, 5], '14 6 8 complement complement complement complement'],
    ['a small half: only the year', [1, 1, 3, 5], '10 complement complement complement complement complement complement'],
    ['a small year', [1, 0, 0, 1], 'small complement complement complement complement complement complement'],
    ['none at all', [0, 0, 0, 0], '0 0 0 0 0 0 0'],
  ])('%s', (_says, counts, wanted) => {
    const quarters = counts.map(above => ({ above, rest: 0 }))
    expect(pages(quarters, false).replaceAll('/none', '')).toBe(wanted)
  })

  /** Periods whose small value is the same in every world that looks like this one. */
  function betrayedBy(worlds: readonly Quarter[][], rated: boolean, value: (quarters: Quarter[], part: YearPart) => number): string[] {
    const bySight = new Map<string, Quarter[][]>()
    for (const quarters of worlds) {
      const sight = pages(quarters, rated)
      const alike = bySight.get(sight) ?? []
      alike.push(quarters)
      bySight.set(sight, alike)
    }
    return [...bySight].flatMap(([sight, alike]) =>
      YEAR_PARTS.filter(part => {
        const [first = 0, ...more] = new Set(alike.map(quarters => value(quarters, part)))
        return more.length === 0 && isSmall(first)
      }).map(part => `${part}: ${sight}`),
    )
  }
  const above = (quarters: Quarter[], part: YearPart): number => over(quarters, part, 'above')
  const rest = (quarters: Quarter[], part: YearPart): number => over(quarters, part, 'rest')
  const below = (quarters: Quarter[], part: YearPart): number => above(quarters, part) + rest(quarters, part)

  it('no small count of any period has only one number that fits all pages', () => {
    const worlds = [...lists(4, 6)].map(counts => counts.map(one => ({ above: one, rest: 0 })))
    expect(betrayedBy(worlds, false, above)).toEqual([])
  })

  it('nor of any rate: not what is above the line, not the rest, not the whole', () => {
    // All quarters with up to four below the line: whatever part of them may stand above it.
    const quarter = [...lists(2, 4)].filter(([up = 0, left = 0]) => up + left <= 4).map(([up = 0, left = 0]) => ({ above: up, rest: left }))
    const worlds = [...lists(4, quarter.length - 1)].map(picked => picked.map(at => quarter[at] as Quarter))
    for (const value of [above, rest, below]) expect(betrayedBy(worlds, true, value).slice(0, 20)).toEqual([])
  })

  it('a page of each period as it was before would have told', () => {
    const quarters = [2, 4, 3, 5].map(one => ({ above: one, rest: 0 }))
    const shown = YEAR_PARTS.map(part => said(alone(quarters, part, false).above))
    expect(shown).toEqual(['14', '6', '8', 'small', '4', '3', '5'])
  })
})
