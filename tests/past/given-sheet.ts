/** A sheet of the ten as it is dropped or pasted: a workbook with its merged cells, a CSV, or text copied from Excel. */
import ExcelJS from 'exceljs'
import type { ItemSheet, SheetCell } from './item-sheets.ts'

const textOf = (cell: SheetCell): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))

/** The sheet as it is dropped or pasted: a file, or text. */
export async function given(sheet: ItemSheet): Promise<{ file: { name: string; base64: string } } | { text: string }> {
  const quoted = (cell: string, mark: string): string =>
    cell.includes(mark) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  if (sheet.as === 'pasted') return { text: sheet.rows.map(row => row.map(cell => quoted(textOf(cell), '\t')).join('\t')).join('\n') }
  if (sheet.as === 'csv') {
    const text = sheet.rows.map(row => row.map(cell => quoted(textOf(cell), ',')).join(',')).join('\r\n')
    return { file: { name: '议定事项.csv', base64: Buffer.from(`\ufeff${text}`).toString('base64') } }
  }
  const book = new ExcelJS.Workbook()
  const page = book.addWorksheet('台账')
  page.addRows(sheet.rows)
  for (const merge of sheet.merges ?? []) page.mergeCells(merge)
  return { file: { name: '议定事项台账.xlsx', base64: Buffer.from(await book.xlsx.writeBuffer()).toString('base64') } }
}
