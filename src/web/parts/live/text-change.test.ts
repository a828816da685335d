/** The smallest change between two texts: where the writer stands decides between equal readings; characters of two units stay whole. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween } from './text-change.ts'

const apply = (text: string, change: ReturnType<typeof changeBetween>): string =>
  change ? text.slice(0, change.at) + change.insert + text.slice(change.at + change.remove) : text

describe('what was typed', () => {
  it.each([
    ['nothing', '议题', '议题', 2, null],
    ['a word at the end', '议题', '议题一', 3, { at: 2, remove: 0, insert: '一' }],
    ['a word in the middle', '议题一', '议定题一', 2, { at: 1, remove: 0, insert: '定' }],
    ['a removal', '议定题一', '议题一', 1, { at: 1, remove: 1, insert: '' }],
    ['a replacement', '甲乙丙', '甲丁丙', 2, { at: 1, remove: 1, insert: '丁' }],
    ['the same word once more, in front', '一一', '一一一', 1, { at: 0, remove: 0, insert: '一' }],
    ['the same word once more, at the end', '一一', '一一一', 3, { at: 2, remove: 0, insert: '一' }],
    ['everything', '甲', '', 0, { at: 0, remove: 1, insert: '' }],
    ['the first word', '', '甲', 1, { at: 0, remove: 0, insert: '甲' }],
    ['a character of two units for its neighbour', '𠮷', '𠮸', 2, { at: 0, remove: 2, insert: '𠮸' }],
  ])('%s', (_, before, after, caret, wanted) => {
    expect(changeBetween(before, after, caret)).toEqual(wanted)
  })

  const text = fc.string({ unit: fc.constantFrom('一', '二', 'a', '\n', '𠮷', '𠮸', '😀', '😁') })
  it('applied to the text before, it gives the text after, wherever the writer stands', () => {
    fc.assert(
      fc.property(text, text, fc.nat(40), (before, after, caret) => {
        const change = changeBetween(before, after, caret)
        expect(apply(before, change)).toBe(after)
        expect(change === null).toBe(before === after)
      }),
    )
  })
  it('cuts no character of two units', () => {
    fc.assert(
      fc.property(text, text, fc.nat(40), (before, after, caret) => {
        const change = changeBetween(before, after, caret)
        if (!change) return
        expect(change.insert.isWellFormed()).toBe(true)
        expect(before.slice(change.at, change.at + change.remove).isWellFormed()).toBe(true)
      }),
    )
  })
})
