/** Reads a dropped XLSX or CSV into rows of text, within limits. */
import ExcelJS from 'exceljs'
import { zipSync } from 'fflate'
import { parseTable } from '#engine/sheets/sheet-rows.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import { boundedUnzip } from '../reading/bounded-zip.ts'

export const MAX_ROWS = 20_000
const MAX_COLUMNS = 200
const MAX_BYTES = 20 * 1024 * 1024

/** Zero-based corners of merged cells, both included. */
export type Merged = { top: number; left: number; bottom: number; right: number }
/** `merges`: which cells are merged; absent where the file cannot tell (CSV, pasted text). */
export type SheetReading = { rows: string[][]; sheetName: string /** what was not read */; asks: Words[]; merges?: Merged[] }

/** The first sheet that holds anything; other sheets are named in `asks`. Throws `too-large` or `unreadable-file`, saying what to do. */
export async function readSheetFile(bytes: Uint8Array, fileName: string): Promise<SheetReading> {
  if (bytes.length > MAX_BYTES)
    throw new Fault('too-large', words('表格超过 20 MB，请分成几个文件', 'The sheet is larger than 20 MB: split it'))
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(bytes)
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw unreadable(
      '旧版 XLS 或者有密码的表格，请去掉密码并另存为 XLSX',
      'An old XLS or a sheet with a password: remove it and save as XLSX',
    )
  }
  const text = decode(bytes)
  const rows = parseTable(text, text.split('\n', 1)[0]?.includes('\t') ? '\t' : ',')
  if (rows.length > MAX_ROWS) throw tooMany()
  return { rows, sheetName: fileName, asks: [] }
}

async function readXlsx(bytes: Uint8Array): Promise<SheetReading> {
  const entries = boundedUnzip(bytes)
  if (!Object.hasOwn(entries, 'xl/workbook.xml')) throw unreadable('这个文件不是 XLSX 表格', 'This file is no XLSX workbook')
  const workbook = new ExcelJS.Workbook()
  try {
    // packed again from entries whose size was checked, so that the reader cannot meet more than that
    await workbook.xlsx.load(Buffer.from(zipSync(entries, { level: 0 })) as unknown as ArrayBuffer)
  } catch (error) {
    throw unreadable('表格已损坏，请重新另存为 XLSX', 'The workbook is broken: save it again as XLSX', error)
  }
  const filled = workbook.worksheets.filter(sheet => sheet.actualRowCount > 0)
  const sheet = filled[0]
  if (!sheet) throw unreadable('表格是空的', 'The workbook is empty')
  if (sheet.rowCount > MAX_ROWS) throw tooMany()
  const others = filled.slice(1).map(other => other.name)
  const asks = others.length === 0 ? [] : [words(`还有未读的工作表：${others.join('、')}`, `Sheets not read: ${others.join(', ')}`)]
  return { ...sheetRows(sheet), sheetName: sheet.name, asks }
}

function sheetRows(sheet: ExcelJS.Worksheet): { rows: string[][]; merges: Merged[] } {
  const width = Math.min(sheet.columnCount, MAX_COLUMNS)
  const rows: string[][] = []
  const merged = new Map<string, Merged>()
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.getRow(number)
    rows.push(
      Array.from({ length: width }, (_, index) => {
        const cell = row.getCell(index + 1)
        if (cell.isMerged) widen(merged, cell)
        return cellText(cell)
      }),
    )
  }
  return { rows, merges: [...merged.values()] }
}

/** The area of a merged cell grows with each of its parts. */
function widen(merged: Map<string, Merged>, cell: ExcelJS.Cell): void {
  const [row, column] = [Number(cell.row) - 1, Number(cell.col) - 1]
  const area = merged.get(cell.master.address)
  if (!area) merged.set(cell.master.address, { top: row, left: column, bottom: row, right: column })
  else Object.assign(area, { bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) })
}

/** A merged cell holds its text once, at its upper left corner. */
function cellText(cell: ExcelJS.Cell): string {
  if (cell.isMerged && cell.master !== cell) return ''
  // 0.8 shown as 80%: people mean what they see
  if (typeof cell.value === 'number' && cell.numFmt?.endsWith('%')) return `${Math.round(cell.value * 10_000) / 100}%`
  return valueText(cell.value)
}

function valueText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(piece => piece.text).join('')
  if ('text' in value) return valueText(value.text as ExcelJS.CellValue)
  if ('result' in value) return valueText(value.result as ExcelJS.CellValue)
  if ('error' in value) return value.error
  return ''
}

function decode(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (!text.includes('\0')) return text
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  throw unreadable('不是表格文件，请用 XLSX 或者 CSV', 'This is no sheet: use XLSX or CSV')
}

const tooMany = () =>
  new Fault('too-large', words(`表格超过 ${MAX_ROWS} 行，请分成几个文件`, `The sheet has more than ${MAX_ROWS} rows: split it`))

const unreadable = (zh: string, en: string, cause?: unknown) => new Fault('unreadable-file', words(zh, en), { cause })
