/** The small machines behind a sheet: dates against a naive calendar, cells, headings, tables in and out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recogniseSheet } from './recognise-sheet.ts'
import { readCell } from './sheet-cell.ts'
import { fromSerial, sheetDate } from './sheet-date.ts'
import { type FieldId, matchHeading, plainHeading, SHEETS, type SheetKind } from './sheet-fields.ts'
import { parseTable, rowsInColumns, rowsWithProblems } from './sheet-rows.ts'

describe('dates as people write them', () => {
  it.each([
    ['2026-08-20', '2026-08-20'],
    ['2026-8-20', '2026-08-20'],
    ['2026.8.20', '2026-08-20'],
    ['2026/8/20', '2026-08-20'],
    ['2026年8月20日', '2026-08-20'],
    ['2026年8月20号', '2026-08-20'],
    ['2026 年 8 月 20 日', '2026-08-20'],
    ['２０２６．８．２０', '2026-08-20'],
    ['20260820', '2026-08-20'],
    ['2026-08-20 00:00:00', '2026-08-20'],
    ['2026/8/20 9:30', '2026-08-20'],
    ['8/20/2026', '2026-08-20'],
  ])('%s is certain', (text, date) => {
    expect(sheetDate(text)).toEqual({ date })
  })

  it.each([
    ['26.8.20', undefined, '2026-08-20'],
    ['8月20日', 2026, '2026-08-20'],
    ['8.20', 2026, '2026-08-20'],
    ['8/20', 2026, '2026-08-20'],
    ['46254', undefined, '2026-08-20'],
    ['46254.75', undefined, '2026-08-20'],
    ['8/9/2026', undefined, '2026-08-09'],
    ['20/8/2026', undefined, '2026-08-20'],
  ])('%s (year %s) is read with a doubt', (text, year, date) => {
    const read = sheetDate(text, year)
    expect([read.date, read.error]).toEqual([date, undefined])
    expect(read.doubt?.zh).toContain(date)
  })

  it.each([
    '2026-02-30',
    '2026.13.1',
    '8月20日',
    '去年',
    '2026年8月',
    '2026.8.20、2026.8.21',
    '29999',
    '60001',
    '2026-8-200',
    '0',
    '45/45/2026',
  ])('%s is an error and stays', text => {
    const read = sheetDate(text)
    expect(read.date).toBeUndefined()
    expect(read.error?.zh).toContain(text)
  })

  it.each(['', '  ', '-', '—', '——', '/', '无', '未回复', '尚未回复', '未到期'])('“%s” says there is none', text => {
    expect(sheetDate(text)).toEqual({})
  })

  it('Excel serial numbers agree with a calendar counted day by day', () => {
    const start = Date.UTC(1899, 11, 30)
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 60_000 }), serial => {
        expect(fromSerial(serial)).toBe(new Date(start + serial * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  it('every day in every spelling is the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30_000, max: 60_000 }), fc.constantFrom('-', '.', '/'), fc.boolean(), (serial, mark, padded) => {
        const date = fromSerial(serial)
        const [year, month, day] = date.split('-').map(Number) as [number, number, number]
        const two = (value: number) => (padded ? String(value).padStart(2, '0') : String(value))
        expect(sheetDate(`${year}${mark}${two(month)}${mark}${two(day)}`)).toEqual({ date })
        expect(sheetDate(`${year}年${two(month)}月${two(day)}日`)).toEqual({ date })
        expect(sheetDate(`${month}月${day}日`, year).date).toBe(date)
      }),
    )
  })
})

describe('cells', () => {
  it.each([
    ['采纳', 'adopted'],
    ['已采纳', 'adopted'],
    ['全部采纳', 'adopted'],
    ['是', 'adopted'],
    ['√', 'adopted'],
    ['部分采纳', 'partly'],
    ['基本采纳', 'partly'],
    ['不采纳', 'not-adopted'],
    ['未采纳', 'not-adopted'],
    ['不予采纳', 'not-adopted'],
    ['否', 'not-adopted'],
    ['×', 'not-adopted'],
    ['未回复', ''],
    ['', ''],
  ])('%s means %s', (text, value) => {
    expect(readCell('adoption', text)).toEqual({ value, doubts: [], errors: [] })
  })

  it.each(['待定', '法院正在研究', '采纳第一项'])('%s is asked about and kept', text => {
    const read = readCell('adoption', text)
    expect([read.value, read.doubts.length]).toEqual([text, 1])
  })

  it.each([
    ['（2025）湘3199执1号', '（2025）湘3199执1号', 0],
    ['(2025)湘3199执1号；(2025)湘3199执2号', '（2025）湘3199执1号、（2025）湘3199执2号', 0],
    ['（2025）湘3199执1号\n（2025）湘3199执2号', '（2025）湘3199执1号、（2025）湘3199执2号', 0],
    ['（２０２５）湘３１９９执１号', '（2025）湘3199执1号', 0],
    ['（2013）陕民三终字第38号', '（2013）陕民三终字第38号', 0],
    ['2025湘3199执1号', '2025湘3199执1号', 1],
    ['（2025）湘3199执1', '（2025）湘3199执1', 1],
    ['—', '', 0],
  ])('case numbers %s', (text, value, doubts) => {
    const read = readCell('case-numbers', text)
    expect([read.value, read.doubts.length, read.errors]).toEqual([value, doubts, []])
  })

  it.each([
    ['2026', '2026', 0],
    ['2026年', '2026', 0],
    ['２０２６年度', '2026', 0],
    ['去年', '去年', 1],
  ])('the year %s', (text, value, doubts) => {
    const read = readCell('year', text)
    expect([read.value, read.doubts.length]).toEqual([value, doubts])
  })
})

describe('headings', () => {
  it.each([
    ['回 复 期 限（三个月）', '回复期限'],
    ['标题/事由', '标题事由'],
    ['ＮＯ．', 'no'],
    ['*文号', '文号'],
    ['（）', ''],
  ])('%s is %s', (heading, plain) => {
    expect(plainHeading(heading)).toBe(plain)
  })

  it.each<[SheetKind]>([['suggestion-ledger'], ['intake-register']])(
    '%s: no heading means two fields, and its own title means itself',
    kind => {
      const seen = new Map<string, FieldId>()
      for (const [id, spec] of Object.entries(SHEETS[kind]) as [FieldId, NonNullable<(typeof SHEETS)[SheetKind][FieldId]>][]) {
        expect(matchHeading(kind, spec.title.zh)).toEqual({ id, sure: true })
        for (const heading of new Set(spec.headings)) {
          expect(seen.get(heading), heading).toBeUndefined()
          seen.set(heading, id)
          expect(plainHeading(heading), heading).toBe(heading)
        }
      }
    },
  )
})

describe('tables in and out', () => {
  const cell = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', '"', '\n', '\t', ',', ' ', '=', '1') })
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`

  it.each<['\t' | ',']>([['\t'], [',']])('any table survives quoting, separator %j', separator => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), rows => {
        const text = rows.map(row => row.map(quote).join(separator)).join('\r\n')
        expect(parseTable(`\ufeff${text}\r\n`, separator)).toEqual(rows)
      }),
    )
  })

  it('a quotation mark inside a cell is a character', () => {
    expect(parseTable('甲"乙"\t丙', '\t')).toEqual([['甲"乙"', '丙']])
  })

  const rows = [
    ['台账', '', ''],
    ['文号', '采纳情况', '柜号'],
    ['沅清检建〔2026〕1号', '采纳', '=1+1'],
    ['沅清检建〔2026〕2号', '再议', '3', '溢出'],
    ['合计', '', ''],
  ]

  it('problems come back as the same sheet with one more column', () => {
    expect(rowsWithProblems(rows, recogniseSheet(rows))).toEqual([
      ['台账', '', '', '', ''],
      ['文号', '采纳情况', '柜号', '', '问题'],
      ['沅清检建〔2026〕1号', '采纳', '=1+1', '', ''],
      ['沅清检建〔2026〕2号', '再议', '3', '溢出', '请核对：采纳情况：“再议”是采纳、部分采纳还是不采纳？；请核对：表头之外还有内容：溢出'],
      ['合计', '', '', '', '合计行，未作为记录'],
    ])
  })

  it('records leave in the same columns, unknown ones untouched', () => {
    const { columns, records } = recogniseSheet(rows)
    expect(rowsInColumns(columns, records)).toEqual([
      ['文号', '采纳情况', '柜号', ''],
      ['沅清检建〔2026〕1号', '采纳', '=1+1', ''],
      ['沅清检建〔2026〕2号', '再议', '3', '溢出'],
    ])
  })

  it('a record made here fills the house’s columns', () => {
    const { columns } = recogniseSheet(rows)
    expect(
      rowsInColumns(columns, [{ cells: [], values: { number: '沅清检建〔2026〕3号', adoption: 'not-adopted', remarks: '无此列' } }])[1],
    ).toEqual(['沅清检建〔2026〕3号', '不采纳', ''])
  })

  it('no cell of any sheet is lost: each filled row is a record, a heading, a title or named as skipped', () => {
    const line = fc.array(fc.constantFrom('', '文号', '案号', '采纳情况', '被建议单位', '合计', '注', '2026-01-01', '甲'), { maxLength: 5 })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), table => {
        const read = recogniseSheet(table)
        const first = read.headerRow < 0 ? 0 : read.headerRow + 1
        const known = new Set([...read.records.map(record => record.row), ...read.skipped.map(item => item.row)])
        for (const [index, cells] of table.entries()) {
          const second = index === first && read.headerRow >= 0
          if (index >= first && !second && cells.some(text => text !== '')) expect(known.has(index + 1)).toBe(true)
        }
        for (const record of read.records) expect(record.cells).toEqual(table[record.row - 1])
      }),
    )
  })
})
