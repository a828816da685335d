/** Versions compared: by words, losslessly, in Chinese. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts } from './compare-texts.ts'

const show = (before: string, after: string): string =>
  compareTexts(before, after)
    .map(piece => (piece.kind === 'in' ? `[+${piece.text}]` : piece.kind === 'out' ? `[-${piece.text}]` : piece.text))
    .join('')

describe('two versions', () => {
  it.each([
    ['equal', '案卷三日内调出。', '案卷三日内调出。', '案卷三日内调出。'],
    ['a word replaced', '法院应当回复', '法院可以回复', '法院[-应当][+可以]回复'],
    ['a sentence more', '第一条 总则', '第一条 总则\n第二条 调卷', '第一条 总则[+\n第二条 调卷]'],
    ['everything gone', '甲', '', '[-甲]'],
    ['everything new', '', '甲', '[+甲]'],
    ['nothing', '', '', ''],
  ])('%s', (_, before, after, wanted) => {
    expect(show(before, after)).toBe(wanted)
  })

  it('lose nothing: each version can be read back from the pieces', () => {
    const text = fc.string({ unit: fc.constantFrom('案', '卷', '三', '日', ' ', '\n', '，', 'a', '第', '条', '𠮷') })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = compareTexts(before, after)
        const read = (without: string) =>
          pieces
            .filter(piece => piece.kind !== without)
            .map(piece => piece.text)
            .join('')
        expect(read('in')).toBe(before)
        expect(read('out')).toBe(after)
      }),
    )
  })
})
