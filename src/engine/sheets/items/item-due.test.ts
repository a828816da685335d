/** Until when: every way offices write it, against a calendar that knows only months. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arabicDate, readDue } from './item-due.ts'

describe('days said plainly need no question', () => {
  it.each([
    ['2026-06-30', '2026-06-30'],
    ['2026.6.30', '2026-06-30'],
    ['2026/6/30', '2026-06-30'],
    ['2026年6月30日', '2026-06-30'],
    ['2026年6月30日前', '2026-06-30'],
    ['2026年6月30日之前', '2026-06-30'],
    ['2026年6月30日以前', '2026-06-30'],
    ['2026年6月30日前完成', '2026-06-30'],
    ['2026年6月底前', '2026-06-30'],
    ['2026年6月底', '2026-06-30'],
    ['2026年6月末', '2026-06-30'],
    ['2026年2月底前', '2026-02-28'],
    ['2028年2月底前', '2028-02-29'],
    ['2026年12月底前', '2026-12-31'],
    ['2026年6月前', '2026-06-30'],
    ['2026年年底前', '2026-12-31'],
    ['2026年底前', '2026-12-31'],
    ['2026年年底', '2026-12-31'],
    ['2026年上半年', '2026-06-30'],
    ['2026年三季度末', '2026-09-30'],
    ['2026年第三季度末', '2026-09-30'],
    ['2026年4季度底前', '2026-12-31'],
    ['二〇二六年六月三十日', '2026-06-30'],
    ['二〇二六年六月底前', '2026-06-30'],
    ['２０２６年６月３０日', '2026-06-30'],
    ['2026 年 6 月 30 日 前', '2026-06-30'],
  ])('%s', (text, date) => {
    expect(readDue(text)).toEqual({ date, kind: 'day' })
  })
})

describe('days that had to be completed are read and asked', () => {
  it.each([
    ['6月30日前', 2026, '2026-06-30'],
    ['6月底前', 2026, '2026-06-30'],
    ['六月底前', 2026, '2026-06-30'],
    ['十二月底前', 2026, '2026-12-31'],
    ['6.30', 2026, '2026-06-30'],
    ['年底前', 2026, '2026-12-31'],
    ['上半年', 2026, '2026-06-30'],
    ['三季度', 2026, '2026-09-30'],
    ['第一季度末', 2026, '2026-03-31'],
    ['明年3月底', 2026, '2027-03-31'],
    ['次年1月底前', 2026, '2027-01-31'],
    ['2026年6月', undefined, '2026-06-30'],
    ['2026.6', undefined, '2026-06-30'],
    ['2026年6月上旬', undefined, '2026-06-10'],
    ['2026年6月中旬', undefined, '2026-06-20'],
    ['2026年二季度', undefined, '2026-06-30'],
    ['2026年', undefined, '2026-12-31'],
    ['46203', undefined, '2026-06-30'],
    ['26.6.30', undefined, '2026-06-30'],
    ['2026年3月底；2026年6月底', undefined, '2026-06-30'],
    ['2026年3月1日至2026年6月30日', undefined, '2026-06-30'],
    ['2026-03-31、2026-06-30', undefined, '2026-06-30'],
    ['长期，2026年12月底前见效', undefined, '2026-12-31'],
    ['立行立改，2026年6月底前', undefined, '2026-06-30'],
  ])('%s (year %s)', (text, year, date) => {
    const due = readDue(text, year)
    expect([due.date, due.kind, due.error]).toEqual([date, 'day', undefined])
    expect(due.doubt?.zh).toContain(date)
    expect(due.doubt?.en).toContain(date)
  })
})

describe('what names no day is asked for one', () => {
  it.each([
    ['长期', 'standing'],
    ['长期坚持', 'standing'],
    ['持续推进', 'standing'],
    ['常态化', 'standing'],
    ['立行立改', 'at-once'],
    ['立即整改', 'at-once'],
    ['即知即改', 'at-once'],
    ['会后一个月内', 'unclear'],
    ['收到通知后15日内', 'unclear'],
    ['尽快', 'unclear'],
    ['6月30日前', 'unclear'],
    ['2026年2月30日', 'unclear'],
    ['本月底', 'unclear'],
  ])('%s is %s', (text, kind) => {
    const due = readDue(text)
    expect([due.kind, due.date]).toEqual([kind, undefined])
    expect(due.error?.zh).toContain(text)
  })

  it.each(['', '  ', '—', '/', '无', '待定', '另行通知'])('“%s” says nothing', text => {
    expect(readDue(text)).toEqual({ kind: 'none' })
  })
})

describe('Chinese numerals', () => {
  it.each([
    ['二〇二六年十二月三十一日', '2026年12月31日'],
    ['二零二六年十月十日', '2026年10月10日'],
    ['二〇二六年二月二十日', '2026年2月20日'],
    ['一季度', '一季度'],
    ['第一次', '第一次'],
  ])('%s', (text, arabic) => {
    expect(arabicDate(text)).toBe(arabic)
  })
})

const monthEnd = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

describe('against the calendar', () => {
  const year = fc.integer({ min: 2020, max: 2040 })
  const month = fc.integer({ min: 1, max: 12 })

  it('the end of every month is its last day, however it is written', () => {
    fc.assert(
      fc.property(year, month, fc.constantFrom('年%月底前', '年%月底', '年%月末', '年%月', '年%月内'), (y, m, shape) => {
        expect(readDue(`${y}${shape.replace('%', String(m))}`).date).toBe(monthEnd(y, m))
      }),
    )
  })

  it('the end of every quarter', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 4 }), (y, q) => {
        expect(readDue(`${y}年第${'一二三四'[q - 1]}季度末`).date).toBe(monthEnd(y, q * 3))
      }),
    )
  })

  it('every day of the calendar in five shapes; no other text ever gives a day that does not exist', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }), day => {
        const iso = day.toISOString().slice(0, 10)
        const [y, m, d] = iso.split('-').map(Number)
        for (const text of [iso, `${y}.${m}.${d}`, `${y}年${m}月${d}日前`, `${y}/${m}/${d}`, `${y}年${m}月${d}号`])
          expect(readDue(text).date).toBe(iso)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789年月日底前.-/、至长期立') }), text => {
        const { date } = readDue(text, 2026)
        if (date !== undefined) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
      }),
    )
  })
})
