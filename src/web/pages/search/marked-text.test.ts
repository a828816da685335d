/** Text cut at its marks: nothing lost, nothing twice, whatever ranges come. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAtMarks } from './marked-text.tsx'

describe('cutAtMarks', () => {
  it.each([
    [
      '轮候查封',
      [[0, 2]],
      [
        ['轮候', true],
        ['查封', false],
      ],
    ],
    [
      '轮候查封',
      [
        [1, 2],
        [3, 4],
      ],
      [
        ['轮', false],
        ['候', true],
        ['查', false],
        ['封', true],
      ],
    ],
    ['轮候查封', [], [['轮候查封', false]]],
    [
      '<b>粗</b>',
      [[3, 4]],
      [
        ['<b>', false],
        ['粗', true],
        ['</b>', false],
      ],
    ],
    ['', [[0, 1]], []],
  ] as [string, [number, number][], [string, boolean][]][])('%s', (text, marks, pieces) => expect(cutAtMarks(text, marks)).toEqual(pieces))

  it('gives the whole text back', () => {
    const range = fc.tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -2, max: 30 }))
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(range, { maxLength: 6 }), (text, marks) => {
        expect(
          cutAtMarks(text, marks)
            .map(([piece]) => piece)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
