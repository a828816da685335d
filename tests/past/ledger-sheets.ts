/** A ledger as an office keeps it, with its wrong rows, and its way into and out of a workbook. */
import ExcelJS from 'exceljs'
import { expect } from 'vitest'

export const HEADINGS = [
  '序号',
  '文号',
  '案号',
  '案件名称',
  '被建议单位',
  '建议内容',
  '发出日期',
  '送达日期',
  '法院签收日期',
  '回复日期',
  '复函文号',
  '是否采纳',
  '整改情况',
  '承办检察官',
  '备注',
  '档案柜',
]
export const N = (n: number): string => `沅清检民执监〔2026〕4331990000${n}号`
export const ROWS = [
  [
    '1',
    N(1),
    '（2025）湘3199执101号',
    '甲公司案',
    '沅清县人民法院',
    '发放案款86400.50元',
    '2026-03-02',
    '',
    '2026-03-04',
    '2026-05-20',
    '沅清法函〔2026〕3号',
    '采纳',
    '已发放',
    '承办一',
    '无',
    'A-1',
  ],
  [
    '2',
    N(2),
    '（2025）湘3199执102号',
    '乙公司案',
    '沅清县法院',
    '1. 裁定异议\n2. 查询车辆',
    '2026-04-01',
    '',
    '2026-04-03',
    '2026-08-10',
    '',
    '不采纳',
    '理由：已另案处理',
    '承办一',
    '',
    'A-2',
  ],
  [
    '3',
    N(3),
    '（2025）湘3199执103号',
    '丙公司案',
    '沅清县人民法院',
    '纠正终本',
    '2026-08-20',
    '',
    '2026-08-21',
    '',
    '',
    '',
    '',
    '承办二',
    '=HYPERLINK("http://x","y")',
    '',
  ],
  ['4', N(4), '', '丁公司案', '沅清县人民法院', '解除冻结', '2026-09-01', '2026-09-03', '', '', '', '', '', '', '', ''],
  [
    '5',
    N(5),
    '（2025）湘3199执105号',
    '戊公司案',
    '沅清县人民法院',
    '',
    '2026-05-06',
    '',
    '',
    '2026-07-01',
    '',
    '部分采纳',
    '',
    '',
    '',
    '',
  ],
]
export const BAD = [
  ['6', N(6), '（2025）湘3199执106号', '己公司案', '沅清县人民法院', '甲', '去年冬天', '', '', '', '', '', '', '', '', ''],
  ['7', N(7), '（2025）湘3199执107号', '庚公司案', '沅州市中级人民法院', '甲', '2026-06-01', '', '', '', '', '', '', '', '', ''],
  ['8', N(8), '（2025）湘3199执108号', '辛公司案', '沅清县人民法院', '甲', '2026-06-10', '', '2026-06-01', '', '', '', '', '', '', ''],
]
export const TITLE = ['沅清县人民检察院检察建议台账（2026年）']

export const tsv = (rows: string[][]): string =>
  rows.map(row => row.map(cell => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n')

/** The rows as a workbook dropped on the page. */
export async function xlsx(rows: string[][]): Promise<{ name: string; base64: string }> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('台账').addRows(rows)
  return { name: '台账2026.xlsx', base64: Buffer.from(await book.xlsx.writeBuffer()).toString('base64') }
}

/** Every cell of the first sheet as text; no cell is a formula. */
export async function cells(bytes: Buffer): Promise<string[][]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  const sheet = book.worksheets[0] as ExcelJS.Worksheet
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => {
      const cell = sheet.getRow(row + 1).getCell(column + 1)
      expect(cell.formula).toBeUndefined()
      // what a person sees: LibreOffice cuts a text of two scripts into runs
      return cell.value === null ? '' : cell.text
    }),
  )
}
