/** Letters given back after a restore travel in parts that one standing can carry. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from './standing.ts'

const MEGA = 1_000_000

describe('the parts of many letters', () => {
  it.each<[string, number[], number[]]>([
    ['nothing', [], []],
    ['a few small ones', [0, 10, 20], [3]],
    ['a hundred and one', Array.from({ length: 101 }, () => 0), [100, 1]],
    ['large files', [20 * MEGA, 20 * MEGA, 5 * MEGA], [1, 2]],
    ['one larger than a part', [40 * MEGA, 1], [1, 1]],
    ['just fitting', [16 * MEGA, 16 * MEGA], [2]],
  ])('%s', (_what, sizes, expected) => {
    expect(partsOf(sizes.map(size => ({ size }))).map(part => part.length)).toEqual(expected)
  })

  it('hold every letter once, in order, none of them over its measure unless alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 * MEGA }), { maxLength: 300 }), sizes => {
        const letters = sizes.map((size, at) => ({ size, at }))
        const parts = partsOf(letters)
        expect(parts.flat()).toEqual(letters)
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(100)
          expect(part.length === 1 || part.reduce((sum, one) => sum + one.size, 0) <= 32 * MEGA).toBe(true)
        }
      }),
    )
  })
})
