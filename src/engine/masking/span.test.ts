/** Claiming stretches and applying them: nothing overlaps, nothing outside changes; compared with a naive painter. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, squeeze } from './fold-text.ts'
import { applySpans, cut, openClaims, type Span } from './span.ts'

const span = (start: number, end: number, to = '×', more: Partial<Span> = {}): Span => ({ start, end, to, rule: 'r', ...more })

describe('claims', () => {
  it('the first has it, the second choice is taken where the first is not free', () => {
    const claims = openClaims()
    expect(claims.claim([span(0, 4)])).toEqual(span(0, 4))
    expect(claims.claim([span(3, 6), span(4, 6)])).toEqual(span(4, 6))
    expect(claims.claim([span(5, 7)])).toBeUndefined()
    expect(claims.claim([span(8, 8)])).toBeUndefined()
    expect([claims.isFree(6, 9), claims.isFree(5, 9)]).toEqual([true, false])
    expect(claims.covers(1, 3)).toEqual(span(0, 4))
    expect(claims.covers(3, 5)).toBeUndefined()
  })
  it('force swallows what it touches', () => {
    const claims = openClaims()
    claims.claim([span(0, 3)])
    claims.claim([span(5, 8)])
    claims.force(span(2, 6, '□'))
    expect(claims.all()).toEqual([span(0, 8, '□')])
  })
  it('as a naive painter paints', () =>
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(30), fc.nat(6), fc.boolean()), { maxLength: 10 }),
        (text, wanted) => {
          const claims = openClaims()
          const cells: (string | null)[] = [...Array(text.length).keys()].map(at => text.charAt(at))
          const owner: number[] = cells.map(() => -1)
          for (const [index, [start, length, keep]] of wanted.entries()) {
            const end = start + length
            if (end > text.length) continue
            const free = length > 0 && owner.slice(start, end).every(one => one === -1)
            expect(claims.claim([span(start, end, `<${index}>`, keep ? { keep: true } : {})]) !== undefined).toBe(free)
            if (!free) continue
            for (let at = start; at < end; at++) {
              owner[at] = index
              if (!keep) cells[at] = at === start ? `<${index}>` : null
            }
          }
          expect(applySpans(text, claims.all())).toBe(cells.filter(one => one !== null).join(''))
        },
      ),
    ))
})

describe('labelled data is cut so that the sentence still reads', () => {
  const done = (text: string, label: string, value: string): string => {
    const start = text.indexOf(value)
    const found = cut(text, text.indexOf(label), start, start + value.length, 'r')[0]
    return found ? applySpans(text, [found]) : text
  }
  it.each([
    ['甲，电话123，乙', '甲，乙'],
    ['甲，电话123。乙', '甲。乙'],
    ['甲（电话123）乙', '甲乙'],
    ['电话123，乙', '乙'],
    ['甲。电话123；乙', '甲。乙'],
    ['甲的电话123在用', '甲的电话×在用'],
    ['甲，电话123号', '甲，电话×号'],
    ['甲，电话123', '甲'],
    ['电话123', '电话×'],
    ['甲、电话123、乙', '甲、电话×、乙'],
  ])('%s → %s', (text, expected) => expect(done(text, '电话', '123')).toBe(expected))
})

describe('folding', () => {
  it.each([
    ['１２３ＡＢｃ＠．－＿', '123ABc@.-_'],
    ['，。（）：', '，。（）：'],
    ['张三', '张三'],
  ])('%s', (text, expected) => {
    expect(foldText(text)).toBe(expected)
    expect(foldText(text).length).toBe(text.length)
  })
  it('squeezes blanks, dashes, dots and widths', () => expect(squeeze('Ａ b-１·2．3\u200b\n4')).toBe('ab1234'))
  it('folding moves nothing', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), text => foldText(text).length === text.length)))
})
