/** Ledgers as files: XLSX and CSV in, XLSX out in the same columns, nothing ever run as a formula. */
import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { recogniseSheet } from '#engine/sheets/recognise-sheet.ts'
import { rowsInColumns, rowsWithProblems } from '#engine/sheets/sheet-rows.ts'
import { Fault } from '#kernel/fault.ts'
import { readSheetFile } from './read-sheet-file.ts'
import { writeSheet } from './write-sheet.ts'

const HEADINGS = ['序号', '文号', '案号', '被建议单位', '发出日期', '采纳情况', '档案柜']

async function workbook(build: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  build(book.addWorksheet('台账'), book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

async function refused(bytes: Uint8Array, name = 'a.xlsx'): Promise<Fault> {
  try {
    await readSheetFile(bytes, name)
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('the file was taken')
}

describe('XLSX in', () => {
  it('merged titles, real dates, rich text, formulas, links and numbers become text', async () => {
    const bytes = await workbook(sheet => {
      sheet.addRow(['沅清县人民检察院检察建议台账'])
      sheet.mergeCells('A1:G1')
      sheet.addRow(HEADINGS)
      const row = sheet.addRow([
        1,
        '',
        '（2025）湘3199执418号',
        { text: '沅清县人民法院', hyperlink: 'http://localhost/' },
        new Date(Date.UTC(2026, 7, 20)),
        '采纳',
        true,
      ])
      row.getCell(2).value = { richText: [{ text: '沅清检民执监〔2026〕' }, { text: '7号', font: { bold: true } }] }
      row.getCell(7).value = { formula: '1+1', result: 2 }
      sheet.addRow([2, '沅清检民执监〔2026〕8号', '', '沅清县人民法院', 46255, '', { error: '#N/A' } as ExcelJS.CellErrorValue])
    })
    const read = await readSheetFile(bytes, '台账.xlsx')
    expect(read.sheetName).toBe('台账')
    expect(read.rows).toEqual([
      ['沅清县人民检察院检察建议台账', '', '', '', '', '', ''],
      HEADINGS,
      ['1', '沅清检民执监〔2026〕7号', '（2025）湘3199执418号', '沅清县人民法院', '2026-08-20', '采纳', '2'],
      ['2', '沅清检民执监〔2026〕8号', '', '沅清县人民法院', '46255', '', '#N/A'],
    ])
  })

  it('names the sheets it did not read', async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.addRow(HEADINGS)
      book.addWorksheet('空表')
      book.addWorksheet('2025年').addRow(['文号'])
    })
    expect((await readSheetFile(bytes, 'a.xlsx')).asks.map(ask => ask.zh)).toEqual(['还有未读的工作表：2025年'])
  })

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string, string]>([
    ['an old XLS', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'unreadable-file', '另存为 XLSX'],
    ['a ZIP of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'unreadable-file', '不是 XLSX'],
    ['a broken workbook', () => zipSync({ 'xl/workbook.xml': strToU8('<x') }), 'unreadable-file', '重新另存'],
    ['a bomb', () => zipSync({ 'xl/workbook.xml': new Uint8Array(30_000_000) }), 'unreadable-file', '压缩比'],
    ['an empty workbook', () => workbook(() => undefined), 'unreadable-file', '空的'],
    ['binary data', () => new Uint8Array([1, 0, 2, 0, 0xff]), 'unreadable-file', 'XLSX 或者 CSV'],
    ['20 MB', () => new Uint8Array(20 * 1024 * 1024 + 1), 'too-large', '分成几个'],
    ['too many rows of CSV', () => strToU8('甲,乙\n'.repeat(20_001)), 'too-large', '20000'],
  ])('%s is refused, with what to do', async (_, bytes, code, says) => {
    const fault = await refused(await bytes())
    expect(fault.code).toBe(code)
    expect(fault.words.zh).toContain(says)
  })
})

describe('CSV in', () => {
  it('UTF-8 with a mark, quoted line breaks', async () => {
    const read = await readSheetFile(strToU8('\ufeff文号,备注\r\n沅清检建〔2026〕1号,"甲,\n乙"\r\n'), 'a.csv')
    expect(read.rows).toEqual([
      ['文号', '备注'],
      ['沅清检建〔2026〕1号', '甲,\n乙'],
    ])
  })

  it('GB18030 as Excel in China writes it', async () => {
    const read = await readSheetFile(new Uint8Array([0xce, 0xc4, 0xba, 0xc5, 0x2c, 0xb1, 0xb8, 0xd7, 0xa2]), 'a.csv')
    expect(read.rows).toEqual([['文号', '备注']])
  })

  it('tabs, as pasted', async () => {
    expect((await readSheetFile(strToU8('文号\t备注\n1\t2'), 'a.txt')).rows).toEqual([
      ['文号', '备注'],
      ['1', '2'],
    ])
  })
})

describe('XLSX out', () => {
  const danger = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=HYPERLINK("http://localhost","x")',
    '\t=1',
    '=cmd|calc',
    '0086',
    '（2025）湘3199执1号',
    '1E5',
  ]

  it('writes every cell as text, never as a formula, and reads back the same', async () => {
    const rows = [['甲', '乙'], ...danger.map(text => [text, '普通'])]
    const bytes = await writeSheet(rows, { name: '台账', headerRow: 0 })
    const parts = unzipSync(new Uint8Array(bytes))
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>')
    expect((await readSheetFile(new Uint8Array(bytes), 'a.xlsx')).rows).toEqual(rows)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(bytes as unknown as ArrayBuffer)
    for (let row = 2; row <= danger.length + 1; row++) {
      const cell = book.worksheets[0]?.getRow(row).getCell(1)
      expect([cell?.type, cell?.numFmt]).toEqual([ExcelJS.ValueType.String, '@'])
    }
  })

  it('a ledger goes in and leaves in the same columns, the unknown one untouched', async () => {
    const rows = [HEADINGS, ['1', '沅清检民执监〔2026〕7号', '（2025）湘3199执418号', '沅清县人民法院', '2026-08-20', '部分采纳', '=柜3']]
    const { columns, records } = recogniseSheet(rows)
    const bytes = await writeSheet(rowsInColumns(columns, records), { name: '检察建议台账', headerRow: 0 })
    expect((await readSheetFile(new Uint8Array(bytes), 'a.xlsx')).rows).toEqual(rows)
  })

  it('errors return as the same sheet with one more column', async () => {
    const rows = [
      ['台账', '', ''],
      ['文号', '被建议单位', '发出日期'],
      ['沅清检建〔2026〕1号', '沅清县人民法院', '去年'],
      ['沅清检建〔2026〕2号', '沅清县人民法院', '2026-01-01'],
    ]
    const bytes = await writeSheet(rowsWithProblems(rows, recogniseSheet(rows)), { name: '台账' })
    const back = (await readSheetFile(new Uint8Array(bytes), 'a.xlsx')).rows
    expect(back.map(row => row.slice(0, 3))).toEqual(rows)
    expect(back.map(row => row[3] ?? '')).toEqual(['', '问题', '错误：发出日期：“去年”不是能识别的日期', ''])
  })

  it.each(['', '[非法]:名/称?*', '很长'.repeat(40), "引'号"])('the sheet name %j is made lawful', async name => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await writeSheet([['甲']], { name })) as unknown as ArrayBuffer)
    expect(book.worksheets[0]?.name).toMatch(/^[^*?:\\/[\]']{1,31}$/)
  })

  it('characters that XML cannot hold do not break the file', async () => {
    const bytes = await writeSheet([['甲\u0001乙\u000b', '<&>"']], { name: 'a' })
    expect((await readSheetFile(new Uint8Array(bytes), 'a.xlsx')).rows).toEqual([['甲\ufffd乙\ufffd', '<&>"']])
  })
})
