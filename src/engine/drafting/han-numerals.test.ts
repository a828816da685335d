/** Chinese numerals and formal dates against tables and a naive oracle. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayParts, formalDate, hanDate, hanNumber } from './han-numerals.ts'

describe('hanNumber', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [40, '四十'],
    [99, '九十九'],
  ])('%i → %s', (value, text) => {
    expect(hanNumber(value)).toBe(text)
  })

  it.each([0, -1, 100, 1.5])('%d stays Arabic', value => {
    expect(hanNumber(value)).toBe(String(value))
  })

  it('names 1 to 99 differently', () => {
    expect(new Set(Array.from({ length: 99 }, (_, index) => hanNumber(index + 1))).size).toBe(99)
  })
})

describe('dates of papers', () => {
  it.each([
    ['2026-08-20', '2026年8月20日', '二〇二六年八月二十日'],
    ['2026-11-23', '2026年11月23日', '二〇二六年十一月二十三日'],
    ['2026-01-01', '2026年1月1日', '二〇二六年一月一日'],
    ['2024-02-29', '2024年2月29日', '二〇二四年二月二十九日'],
    ['2010-10-10', '2010年10月10日', '二〇一〇年十月十日'],
  ])('%s → %s, %s', (date, arabic, han) => {
    expect(formalDate(date)).toBe(arabic)
    expect(hanDate(date)).toBe(han)
  })

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-8-20', '20260820', '', '2100-02-29'])('%s is no day', date => {
    expect(dayParts(date)).toBeNull()
    expect(formalDate(date)).toBeNull()
    expect(hanDate(date)).toBeNull()
  })

  it('agrees with the calendar on every text that looks like a date', () => {
    const part = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), part(14), part(33), (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const parsed = new Date(`${text}T00:00:00Z`)
        const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text
        expect(dayParts(text) !== null).toBe(real)
      }),
    )
  })
})
