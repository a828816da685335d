/** Reads the dates people write into ledgers: 2026.8.20, 2026/8/20, 20260820, 8月20日 with a year column, Excel serial numbers. */
import { type Words, words } from '#kernel/words.ts'
import { dayParts } from '../drafting/han-numerals.ts'

/** Days of the calendar, for the ledgers that read dates further down. */
export { dayParts } from '../drafting/han-numerals.ts'

export type SheetDate = { date?: string; doubt?: Words; error?: Words }

const EMPTY = /^(?:[-—–/\\无]+|未回复|待回复|尚未回复|未签收|未到期|未办结|暂无|空)$/

/**
 * One cell to a day ('YYYY-MM-DD', Asia/Shanghai). `year` is taken where the cell has none. A cell that says there is no date
 * (—, 未回复) gives nothing; one that cannot be read gives an error and keeps its text in the sheet.
 */
export function sheetDate(cell: string, year?: number): SheetDate {
  const text = cell.normalize('NFKC').replace(/\s+/g, ' ').trim()
  if (text === '' || EMPTY.test(text)) return {}
  const compact = text
    .replace(/ ?\d{1,2}:\d{2}(:\d{2})?$/, '')
    .replace(/[TZ]$/, '')
    .replace(/ /g, '')
  const full = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(compact) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(compact)
  if (full) return day(cell, Number(full[1]), Number(full[2]), Number(full[3]))
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(compact)
  if (american) return monthFirst(cell, Number(american[1]), Number(american[2]), Number(american[3]))
  const short = /^(\d{2})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(compact)
  if (short) return withDoubt(day(cell, 2000 + Number(short[1]), Number(short[2]), Number(short[3])), cell)
  const noYear = /^(\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(compact)
  if (noYear) return withoutYear(cell, Number(noYear[1]), Number(noYear[2]), year)
  const serial = /^(\d{5})(\.\d+)?$/.exec(compact)
  if (serial && Number(serial[1]) >= 30_000 && Number(serial[1]) <= 60_000) return withDoubt({ date: fromSerial(Number(serial[1])) }, cell)
  return { error: words(`“${cell.trim()}”不是能识别的日期`, `“${cell.trim()}” cannot be read as a date`) }
}

function day(cell: string, year: number, month: number, dayOfMonth: number): SheetDate {
  const date = `${year}-${pad(month)}-${pad(dayOfMonth)}`
  return dayParts(date) ? { date } : { error: words(`“${cell.trim()}”不是日历上的日期`, `“${cell.trim()}” is no day of the calendar`) }
}

function monthFirst(cell: string, first: number, second: number, year: number): SheetDate {
  if (first > 12) return withDoubt(day(cell, year, second, first), cell)
  return second > 12 ? day(cell, year, first, second) : withDoubt(day(cell, year, first, second), cell)
}

function withoutYear(cell: string, month: number, dayOfMonth: number, year?: number): SheetDate {
  if (year === undefined) return { error: words(`“${cell.trim()}”缺少年份`, `“${cell.trim()}” has no year`) }
  return withDoubt(day(cell, year, month, dayOfMonth), cell)
}

function withDoubt(read: SheetDate, cell: string): SheetDate {
  if (read.date === undefined) return read
  return { ...read, doubt: words(`“${cell.trim()}”读作 ${read.date}，请核对`, `“${cell.trim()}” was read as ${read.date}: please check`) }
}

const pad = (value: number) => String(value).padStart(2, '0')

/** Excel counts days from 1899-12-30 (its leap day of 1900 included). 60000 is in 2064. */
export function fromSerial(serial: number): string {
  let [year, left] = [1900, serial - 2]
  for (; left >= yearLength(year); year++) left -= yearLength(year)
  let month = 1
  for (; left >= monthLength(year, month); month++) left -= monthLength(year, month)
  return `${year}-${pad(month)}-${pad(left + 1)}`
}

const leap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const yearLength = (year: number) => (leap(year) ? 366 : 365)
const monthLength = (year: number, month: number) => [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31
