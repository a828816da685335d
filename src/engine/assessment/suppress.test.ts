/** Small counts stay hidden from those who may not open them, and no sum or difference on the page gives them away. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSmall, LEAST, percentOf, type RawCell, type RawFigure, type Shown, showParts, suppress } from './suppress.ts'

const OPEN = { above: false, below: false, rest: false }
const SHUT = { above: true, below: true, rest: true }
const raw = (above: number, below: number | null, more: Partial<RawFigure> = {}): RawFigure => ({
  above,
  below,
  closed: SHUT,
  other: null,
  cells: [],
  ...more,
})
const cell = (code: string, count: number, closed = true): RawCell => ({ code, count, closed })
const said = (shown: Shown | null): string => (shown === null ? 'none' : 'count' in shown ? String(shown.count) : shown.hidden)
const line = (figure: RawFigure): string => {
  const { above, below, percent } = suppress(figure)
  return `${said(above)}/${said(below)} ${percent ?? '-'}`
}

const parts = (figure: RawFigure): string =>
  suppress(figure)
    .cells.map(one => `${one.code} ${said(one.shown)}`)
    .join(', ')

describe('a rate', () => {
  it.each([
    ['all may be opened: everything is shown', raw(1, 2, { closed: OPEN }), '1/2 50'],
    ['large enough on both sides', raw(5, 9), '5/9 55.6'],
    ['a small numerator is <3, and no rate tells it', raw(2, 9), 'small/9 -'],
    ['a numerator whose rest is small would give the rest away', raw(8, 9), 'complement/9 -'],
    ['of four, one, two and three look alike', raw(1, 4), 'complement/4 -'],
    ['three of four would leave a rest of one', raw(3, 4), 'complement/4 -'],
    ['nothing above the line is no secret', raw(0, 9), '0/9 0'],
    ['all above the line leaves no rest', raw(9, 9), '9/9 100'],
    ['a small denominator hides the numerator too', raw(0, 2), 'complement/small -'],
    ['both small', raw(1, 2), 'small/small -'],
    ['a denominator of nothing', raw(0, 0), '0/0 -'],
    ['the rest may be opened: it is no secret', raw(8, 9, { closed: { ...SHUT, rest: false } }), '8/9 88.9'],
  ])('%s', (_says, figure, wanted) => expect(line(figure)).toBe(wanted))
})

describe('a count', () => {
  it.each([
    ['small and closed', raw(2, null), 'small/none -'],
    ['small and open', raw(2, null, { closed: OPEN }), '2/none -'],
    ['three is enough', raw(LEAST, null), '3/none -'],
    ['none', raw(0, null), '0/none -'],
  ])('%s', (_says, figure, wanted) => expect(line(figure)).toBe(wanted))
})

describe('parts of a count', () => {
  it('one small part hides the next smallest too: else the total less the others would tell', () => {
    expect(parts(raw(12, null, { cells: [cell('a', 2), cell('b', 6), cell('c', 4)] }))).toBe('a small, b 6, c complement')
  })

  it('two small parts hide each other', () => {
    expect(parts(raw(9, null, { cells: [cell('a', 2), cell('b', 6), cell('c', 1)] }))).toBe('a small, b 6, c small')
  })

  it('a single small part hides the total', () => {
    expect(line(raw(5, null, { cells: [cell('a', 2), cell('b', 0)] }))).toBe('complement/none -')
  })

  it('parts that may be opened are shown', () => {
    expect(parts(raw(8, null, { cells: [cell('a', 2, false), cell('b', 6, false)] }))).toBe('a 2, b 6')
  })

  it('bars follow the same rule', () => {
    expect(showParts([cell('0', 1), cell('1', 5), cell('2', 0), cell('3', 7)]).map(said)).toEqual(['small', 'complement', '0', '7'])
  })
})

describe('a filter', () => {
  it('that leaves out only one or two records would tell of them: the filtered count is not shown', () => {
    expect(line(raw(9, 20, { other: { above: cell('', 1), below: cell('', 30), rest: cell('', 29) } }))).toBe('complement/20 -')
    expect(line(raw(9, 20, { other: { above: cell('', 10), below: cell('', 2), rest: cell('', 0) } }))).toBe('complement/complement -')
  })

  it('that leaves out one or two below the line but not above it would tell of them too', () => {
    expect(line(raw(5, 10, { other: { above: cell('', 5), below: cell('', 6), rest: cell('', 1) } }))).toBe('complement/10 -')
  })

  it('that leaves one or two out of a single part shows no part', () => {
    const parted = raw(9, null, { cells: [{ ...cell('a', 5), apart: true }, cell('b', 4)] })
    expect([line(parted), parts(parted)]).toEqual(['9/none -', 'a complement, b complement'])
  })

  it('that leaves out many, none, or what may be opened, changes nothing', () => {
    for (const other of [cell('', 10), cell('', 0), cell('', 1, false)])
      expect(line(raw(9, 20, { other: { above: other, below: other, rest: other } }))).toBe('9/20 45')
  })
})

describe('for every figure', () => {
  const figure = fc.tuple(fc.nat(12), fc.nat(12), fc.array(fc.nat(6), { maxLength: 6 }), fc.boolean()).map(([above, rest, cells, rate]) => {
    const total = cells.reduce((sum, one) => sum + one, 0)
    return raw(cells.length > 0 ? total : above, rate ? (cells.length > 0 ? total : above) + rest : null, {
      cells: cells.map((count, index) => cell(String(index), count)),
    })
  })

  it('no closed count below three is shown, and none follows from what is shown', () => {
    fc.assert(
      fc.property(figure, given => {
        const shown = suppress(given)
        const known = (one: Shown | null): number | null => (one !== null && 'count' in one ? one.count : null)
        const [above, below] = [known(shown.above), known(shown.below)]
        expect(above !== null && isSmall(above)).toBe(false)
        expect(below !== null && isSmall(below)).toBe(false)
        if (above !== null && below !== null) expect(isSmall(below - above)).toBe(false)
        const cells = shown.cells.map(one => known(one.shown))
        expect(cells.some(one => one !== null && isSmall(one))).toBe(false)
        const hidden = cells.filter(one => one === null).length
        // One unknown in a sum that is known is no secret any more.
        if (above !== null && cells.length > 0) expect(hidden === 1).toBe(false)
        if (shown.percent !== null) expect([above, below]).not.toContain(null)
      }),
    )
  })

  it('nothing is hidden from whoever may open everything', () => {
    fc.assert(
      fc.property(figure, given => {
        const open = { ...given, closed: OPEN, cells: given.cells.map(one => ({ ...one, closed: false })) }
        const shown = suppress(open)
        expect(JSON.stringify(shown)).not.toContain('hidden')
      }),
    )
  })
})

describe('per cent', () => {
  it.each([
    [1, 3, 33.3],
    [2, 3, 66.7],
    [0, 5, 0],
    [5, 5, 100],
    [1, 0, null],
  ])('%d of %d', (above, below, wanted) => expect(percentOf(above, below)).toBe(wanted))
})
