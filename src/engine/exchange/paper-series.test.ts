/** Document numbers as series and running number. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highestOf, seriesOf } from './paper-series.ts'

describe('series and running number', () => {
  it.each<[string, string | null, number]>([
    ['沅清检民执监〔2026〕43319900007号', '沅清检民执监〔2026〕#号', 43319900007],
    ['（2026）湘3199执监6号', '（2026）湘3199执监#号', 6],
    ['沅清〔2026〕1号', '沅清〔2026〕#号', 1],
    ['2026', '#', 2026],
    ['无号', null, 0],
    ['', null, 0],
    ['第12345678901234567890号', null, 0],
  ])('%s', (text, series, number) => expect(seriesOf(text)).toEqual(series === null ? null : { series, number }))

  it('the highest of each series, whatever the order', () => {
    const texts = ['甲〔2026〕2号', '乙〔2026〕9号', '甲〔2026〕11号', '甲〔2025〕40号', '无号', '甲〔2026〕3号']
    const expected = [
      { series: '乙〔2026〕#号', number: 9 },
      { series: '甲〔2025〕#号', number: 40 },
      { series: '甲〔2026〕#号', number: 11 },
    ]
    fc.assert(fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), some => void expect(highestOf(some)).toEqual(expected)))
  })

  it('a number written into its series is found again', () => {
    fc.assert(
      fc.property(fc.constantFrom('沅清检〔2026〕', '', '（2026）湘3199执监'), fc.nat(), (head, n) => {
        expect(seriesOf(`${head}${n}号`)).toEqual({ series: `${head}#号`, number: n })
      }),
    )
  })
})
