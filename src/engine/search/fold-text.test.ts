/** Folding: every way of writing a number becomes one, and every folded character knows where it stood. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOLDED_FROM, FOLDED_TO, foldKeepingSpace, foldText, foldWithPlaces } from './fold-text.ts'

describe('foldText', () => {
  it.each([
    ['（2025）湘3199执418号', '(2025)湘3199执418号'],
    ['(2025)湘3199执418号', '(2025)湘3199执418号'],
    ['（２０２５）湘３１９９执４１８号', '(2025)湘3199执418号'],
    ['［2025］湘 3199 执 418 号', '(2025)湘3199执418号'],
    ['〔2026〕', '(2026)'],
    ['【2026】', '(2026)'],
    ['{2026}', '(2026)'],
    ['Ｆｏｏ BAR', 'foobar'],
    ['全　角\t空\n格 ', '全角空格'],
    ['“引号”‘单’', '"引号"\'单\''],
    ['阿·买买提•某・某', '阿·买买提·某·某'],
    ['3—5', '3-5'],
    ['', ''],
  ])('%j becomes %j', (text, folded) => expect(foldText(text)).toBe(folded))

  it('the table has as many characters on either side, and none twice', () => {
    expect([...FOLDED_FROM].length).toBe([...FOLDED_TO].length)
    expect(new Set(FOLDED_FROM).size).toBe([...FOLDED_FROM].length)
  })

  it('folding twice is folding once, and the order of folding and cutting does not matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(foldText(foldText(one))).toBe(foldText(one))
        expect(foldText(one + other)).toBe(foldText(one) + foldText(other))
        expect(foldText(foldKeepingSpace(one))).toBe(foldText(one))
      }),
    )
  })

  it('each folded unit stands where its own character stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('（', '2', '６', ' ', '　', '执', 'Ａ', '𠮷', '\n', '〕') }), text => {
        const { folded, at } = foldWithPlaces(text)
        expect(at.length).toBe(folded.length + 1)
        for (let unit = 0; unit < folded.length; unit++) expect(foldText(text[at[unit] as number] as string)).toBe(folded[unit] as string)
      }),
    )
  })
})
