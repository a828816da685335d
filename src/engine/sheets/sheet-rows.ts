/** Turns text into rows and records back into rows: in the same columns, in the same order. */
import { ANSWER_TITLES } from '../drafting/draft-facts.ts'
import type { RecognisedSheet, SheetRecord } from './recognise-sheet.ts'
import type { SheetColumn } from './sheet-header.ts'

/** Rows of text copied from a spreadsheet (tabs) or of a CSV (commas); quoted cells may hold line breaks. */
export function parseTable(text: string, separator: '\t' | ','): string[][] {
  const rows: string[][] = []
  let [row, cell, quoted, start]: [string[], string, boolean, boolean] = [[], '', false, true]
  const endCell = () => {
    row.push(cell)
    cell = ''
    start = true
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  const source = text.replace(/^\ufeff/, '')
  for (let index = 0; index < source.length; index++) {
    const character = source[index] as string
    if (quoted) {
      if (character !== '"') cell += character
      else if (source[index + 1] === '"') {
        cell += '"'
        index++
      } else quoted = false
    } else if (character === '"' && start) {
      quoted = true
      start = false
    } else if (character === separator) endCell()
    else if (character === '\n') endRow()
    else if (character !== '\r') {
      cell += character
      start = false
    }
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

/** The same sheet with one more column that says what is wrong or doubtful; every row stays where it was. */
export function rowsWithProblems(rows: string[][], sheet: RecognisedSheet): string[][] {
  const width = Math.max(0, ...rows.map(row => row.length))
  const notes = new Map<number, string>()
  for (const { row, errors, doubts } of sheet.records) {
    const zh = [...errors.map(error => `错误：${error.zh}`), ...doubts.map(doubt => `请核对：${doubt.zh}`)]
    if (zh.length > 0) notes.set(row - 1, zh.join('；'))
  }
  for (const { row, says } of sheet.skipped) notes.set(row - 1, says.zh)
  if (sheet.headerRow >= 0) notes.set(sheet.headerRow, '问题')
  return rows.map((row, index) => [...row, ...Array<string>(width - row.length).fill(''), notes.get(index) ?? ''])
}

/** Headings and records in the house's own columns; a column we do not know keeps the cell it came with. */
export function rowsInColumns(columns: SheetColumn[], records: Pick<SheetRecord, 'cells' | 'values'>[]): string[][] {
  const width = Math.max(columns.length, ...records.map(record => record.cells.length))
  const headings = Array.from({ length: width }, (_, index) => columns[index]?.heading ?? '')
  const rows = records.map(record =>
    headings.map((_, index) => {
      const field = columns[index]?.field ?? null
      const value = field === null ? undefined : record.values[field]
      if (value === undefined) return record.cells[index] ?? ''
      return field === 'adoption' && Object.hasOwn(ANSWER_TITLES, value) ? ANSWER_TITLES[value as keyof typeof ANSWER_TITLES].zh : value
    }),
  )
  return [headings, ...rows]
}
