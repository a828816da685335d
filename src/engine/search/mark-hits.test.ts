/** The piece of a text around a hit, and the places in it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text.ts'
import { placesOf, snippetOf } from './mark-hits.ts'

const marked = (text: string, marks: readonly (readonly [number, number])[]): string[] => marks.map(([from, to]) => text.slice(from, to))

describe('placesOf', () => {
  it.each([
    ['（2025）湘3199 执 418号', ['3199执418号'], ['3199 执 418号']],
    ['执行异议与执行复议', ['执行'], ['执行', '执行']],
    ['执行异议', ['执行异', '行异议'], ['执行异议']],
    ['执行异议', ['执行', '异议'], ['执行异议']],
    ['执行异议', [''], []],
    ['执行异议', ['没有'], []],
    ['𠮷野家申请执行', ['野家'], ['野家']],
    ['某𠮷', ['𠮷'], ['𠮷']],
  ])('%j, looking for %j', (text, needles, found) => expect(marked(text, placesOf(text, needles))).toEqual(found))

  it('marks exactly what folds to the needle', () => {
    const text = fc.string({ unit: fc.constantFrom('执', '行', '（', '2', '２', ' ', '号', '𠮷') })
    fc.assert(
      fc.property(text, text, (body, piece) => {
        const needle = foldText(piece)
        const places = placesOf(body, [needle])
        for (const [from, to] of places) expect(foldText(body.slice(from, to)).length).toBeGreaterThanOrEqual(needle.length)
        expect(places.length > 0).toBe(needle !== '' && foldText(body).includes(needle))
      }),
    )
  })
})

describe('snippetOf', () => {
  const long = `${'前'.repeat(300)}轮候查封${'后'.repeat(300)}`

  it('a short text is shown whole', () => {
    expect(snippetOf('已轮候查封', ['轮候查封'])).toEqual({ text: '已轮候查封', marks: [[1, 5]], before: false, after: false })
  })

  it('of a long one the piece around the first hit', () => {
    const piece = snippetOf(long, ['轮候查封'])
    expect([piece.before, piece.after, piece.text.length]).toEqual([true, true, 120])
    expect(marked(piece.text, piece.marks)).toEqual(['轮候查封'])
  })

  it('a hit at the end is shown with what stands before it', () => {
    const piece = snippetOf(`${'前'.repeat(300)}轮候查封`, ['轮候查封'])
    expect([piece.before, piece.after, piece.text.endsWith('轮候查封')]).toEqual([true, false, true])
  })

  it('of several parts the one that holds most', () => {
    expect(snippetOf('发放案款\u001f裁定异议，发放案款\u001f查明', ['发放', '异议']).text).toBe('裁定异议，发放案款')
  })

  it('line breaks become spaces and keep their places', () => {
    expect(snippetOf('第一行\n第二行', ['行第'])).toEqual({ text: '第一行 第二行', marks: [[2, 5]], before: false, after: false })
  })

  it('ranges lie inside the piece, in order and apart, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        (body, piece, room) => {
          const { text, marks } = snippetOf(body, [foldText(piece)], room)
          let last = -1
          for (const [from, to] of marks) {
            expect(from).toBeGreaterThan(last)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(text.length)
            last = to
          }
        },
      ),
    )
  })
})
