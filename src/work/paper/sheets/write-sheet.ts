/** Writes rows of text as XLSX. Every cell is text: nothing that a person typed is ever run as a formula. */
import ExcelJS from 'exceljs'

/** `headerRow` (zero-based) is set in bold; columns are as wide as their longest cell, at most 40. */
export async function writeSheet(rows: string[][], options: { name: string; headerRow?: number }): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(sheetName(options.name))
  for (const [index, cells] of rows.entries()) {
    const row = sheet.getRow(index + 1)
    for (const [column, text] of cells.entries()) {
      if (text === '') continue
      const cell = row.getCell(column + 1)
      // a string value is stored as a shared string, never as <f>; the text format keeps Excel from guessing when it is edited
      cell.value = printable(text)
      cell.numFmt = '@'
      cell.alignment = { wrapText: true, vertical: 'top' }
      if (index === options.headerRow) cell.font = { bold: true }
    }
  }
  for (let column = 1; column <= sheet.columnCount; column++) {
    const longest = Math.max(4, ...rows.map(cells => width(cells[column - 1] ?? '')))
    sheet.getColumn(column).width = Math.min(40, longest + 2)
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** Excel forbids these characters and more than 31 of any. */
const sheetName = (name: string) =>
  name
    .replace(/[*?:\\/[\]']/g, ' ')
    .trim()
    .slice(0, 31) || '台账'

/** Characters that XML cannot hold show as � and do not break the file. */
const printable = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters that must not reach the file
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').slice(0, 32_767)

const width = (text: string) =>
  Math.max(...text.split('\n').map(line => [...line].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0)))
