/** Understands a pasted ledger or register: which sheet, which columns, each row as a record; asks what is doubtful, drops nothing. */
import { type Words, words } from '#kernel/words.ts'
import { readCell } from './sheet-cell.ts'
import { type FieldId, matchHeading, SHEETS, type SheetKind } from './sheet-fields.ts'
import { findHeader, type SheetColumn } from './sheet-header.ts'

export type SheetRecord = {
  /** One-based row of the sheet, as Excel shows it. */
  row: number
  /** The cells as they came, all columns. */
  cells: string[]
  values: Partial<Record<FieldId, string>>
  doubts: Words[]
  errors: Words[]
}

export type RecognisedSheet = {
  kind: SheetKind | 'unknown'
  /** Zero-based; -1 when no row of headings was found. */
  headerRow: number
  columns: SheetColumn[]
  records: SheetRecord[]
  /** Rows that are no records (totals, notes, repeated headings), each with what it is taken for. */
  skipped: { row: number; says: Words }[]
  /** Questions about the sheet as a whole. */
  asks: Words[]
}

/** Pure: the same rows give the same answer. `chosen` is the kind a person picked when it was asked. Empty rows are passed over; every other row is a record or is named in `skipped`. */
export function recogniseSheet(rows: string[][], chosen?: SheetKind): RecognisedSheet {
  const header = findHeader(rows, chosen)
  const { kind, columns } = header
  const sheet: RecognisedSheet = { kind, headerRow: header.headerRow, columns, records: [], skipped: [], asks: header.asks }
  for (const [index, cells] of rows.entries()) {
    if (index < header.firstRow || cells.every(cell => cell.trim() === '')) continue
    const says = kind === 'unknown' ? null : noRecord(kind, cells)
    if (says) sheet.skipped.push({ row: index + 1, says })
    else sheet.records.push(kind === 'unknown' ? plainRecord(index + 1, cells) : readRecord(kind, columns, index + 1, cells))
  }
  if (kind !== 'unknown') {
    markDuplicates(sheet.records)
    for (const record of sheet.records) checkRecord(kind, record)
  }
  return sheet
}

const plainRecord = (row: number, cells: string[]): SheetRecord => ({ row, cells, values: {}, doubts: [], errors: [] })

function noRecord(kind: SheetKind, cells: string[]): Words | null {
  const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '')
  const first = filled[0]?.replace(/\s/g, '') ?? ''
  if (/^(合计|小计|总计|共计)/.test(first)) return words('合计行，未作为记录', 'A line of totals, not a record')
  if (filled.length <= 2 && /^(注|备注|说明|填表|制表|审核|单位|填报)/.test(first))
    return words('表注，未作为记录', 'A note under the sheet, not a record')
  const headings = filled.filter(cell => matchHeading(kind, cell)?.sure).length
  if (headings >= 3 && headings >= filled.length - 1) return words('重复的表头，未作为记录', 'Repeated headings, not a record')
  return null
}

function readRecord(kind: SheetKind, columns: SheetColumn[], row: number, cells: string[]): SheetRecord {
  const record = plainRecord(row, cells)
  const year = yearOf(columns, cells)
  for (const column of columns) {
    if (column.field === null) continue
    const spec = SHEETS[kind][column.field]
    if (!spec) continue
    const read = readCell(spec.kind, cells[column.index] ?? '', year)
    if (read.value !== '') record.values[column.field] = read.value
    record.doubts.push(...read.doubts.map(doubt => inColumn(column, doubt)))
    record.errors.push(...read.errors.map(error => inColumn(column, error)))
  }
  const beyond = cells.slice(columns.length).filter(cell => cell.trim() !== '')
  if (beyond.length > 0)
    record.doubts.push(words(`表头之外还有内容：${beyond.join('；')}`, `There is text beyond the headings: ${beyond.join('; ')}`))
  return record
}

/** From the year column, else from the year in the document number of this row. */
function yearOf(columns: SheetColumn[], cells: string[]): number | undefined {
  const cell = (field: FieldId) => cells[columns.find(column => column.field === field)?.index ?? -1]?.normalize('NFKC') ?? ''
  const year = /^\s*((?:19|20)\d{2})/.exec(cell('year'))?.[1] ?? /[[(〔【]((?:19|20)\d{2})[\])〕】]/.exec(cell('number'))?.[1]
  return year === undefined ? undefined : Number(year)
}

const inColumn = (column: SheetColumn, says: Words): Words => words(`${column.heading}：${says.zh}`, `${column.heading}: ${says.en}`)

function markDuplicates(records: SheetRecord[]): void {
  const seen = new Map<string, number>()
  for (const record of records) {
    const number = record.values.number
    if (number === undefined) continue
    const earlier = seen.get(number)
    if (earlier === undefined) seen.set(number, record.row)
    else record.doubts.push(words(`文号与第 ${earlier} 行相同，是否同一份文书？`, `Same number as row ${earlier}: the same paper?`))
  }
}

const ORDER: FieldId[] = ['issuedOn', 'servedOn', 'receivedOn', 'repliedOn']

function checkRecord(kind: SheetKind, record: SheetRecord): void {
  const { values } = record
  if (kind === 'suggestion-ledger' && values.number === undefined) {
    if (values.caseNumbers === undefined && values.recipient === undefined)
      record.errors.push(words('缺少文号、案号和被建议单位', 'Number, case number and recipient are all missing'))
    else
      record.doubts.push(
        words('文号为空：是否与上一行同一份（合并单元格）？', 'No number: the same paper as the row above (merged cells)?'),
      )
  }
  if (kind === 'intake-register' && values.title === undefined && values.number === undefined) {
    record.errors.push(words('标题和来文文号都为空', 'Both subject and number are missing'))
  }
  const dates = ORDER.map(field => values[field]).filter(date => date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date))
  if (dates.some((date, index) => index > 0 && (date ?? '') < (dates[index - 1] ?? ''))) {
    record.doubts.push(words(`日期先后颠倒：${dates.join('、')}`, `The dates are out of order: ${dates.join(', ')}`))
  }
}
