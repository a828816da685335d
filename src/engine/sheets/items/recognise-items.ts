/** Understands a ledger of agreed items as an office keeps it: each source row becomes an item, with questions, or is listed as passed over and why. */
import { type Words, words } from '#kernel/words.ts'
import { SIX } from './item-fields.ts'
import { findItemHeader, type ItemColumn, type Merge, type Said } from './item-header.ts'
import type { KnownHouse } from './item-owner.ts'
import { type CellRead, type ItemRecord, type ItemValues, readItem } from './item-record.ts'
import { meetingIn, type Skip, skipOf, yearIn } from './item-skips.ts'

export type { CellRead, ItemRecord, ItemValues, Skip }

export type RecognisedItems = {
  /** Zero-based; -1 when no row of headings was found. */
  headerRow: number
  columns: ItemColumn[]
  items: ItemRecord[]
  /** Every other row of the sheet, blank ones too, with what it is taken for. */
  skipped: Skip[]
  /** Questions about the sheet as a whole. */
  asks: Words[]
  meeting: string
  year: number | null
}

export type ItemOptions = Said & {
  houses: KnownHouse[]
  merges?: Merge[] | undefined
  /** For dates without a year; else the year that the title of the sheet names. */
  year?: number | null | undefined
}

/** Cells that a merge covers from above get the text of its first row; a merge across keeps its text at the left. */
function mergedFrom(rows: string[][], merges: Merge[], row: number, firstRow: number): Map<number, string> {
  const found = new Map<number, string>()
  for (const merge of merges) {
    if (merge.top < firstRow || merge.top >= row || merge.bottom < row) continue
    const text = rows[merge.top]?.[merge.left]?.trim() ?? ''
    if (text !== '') found.set(merge.left, text)
  }
  return found
}

const acrossAt = (merges: Merge[], row: number, width: number): boolean =>
  merges.some(merge => merge.top === row && merge.bottom === row && merge.right - merge.left + 1 >= Math.max(3, width / 2))

/** Pure: the same rows give the same answer. Every row of the sheet is in `items` or in `skipped`, exactly once. */
export function recogniseItems(rows: string[][], options: ItemOptions): RecognisedItems {
  const merges = options.merges ?? []
  const header = findItemHeader(rows, merges, options)
  const above = rows.slice(0, Math.max(header.headerRow, 0)).flat().join(' ')
  const year = options.year ?? yearIn(above)
  const meeting = meetingIn(above)
  const sheet: RecognisedItems = {
    headerRow: header.headerRow,
    columns: header.columns,
    items: [],
    skipped: [],
    asks: header.asks,
    meeting,
    year,
  }
  const width = header.columns.filter(column => column.heading !== '').length
  let group = ''
  let groupMeeting = ''
  for (const [index, cells] of rows.entries()) {
    const row = index + 1
    if (index < header.firstRow) {
      sheet.skipped.push({ row, ...skipAbove(cells, index, header.headerRow) })
      continue
    }
    const skip = skipOf(cells, header, acrossAt(merges, index, width))
    if (skip?.kind === 'group') {
      group = skip.text
      groupMeeting = meetingIn(skip.text)
    }
    if (skip) {
      sheet.skipped.push({ row, kind: skip.kind, says: skip.says })
      continue
    }
    const record = readItem(row, cells, header.columns, {
      houses: options.houses,
      year: year ?? undefined,
      merged: mergedFrom(rows, merges, index, header.firstRow),
      merges: merges.length > 0,
      before: sheet.items.at(-1) ?? null,
      group,
      meeting: groupMeeting || meeting,
    })
    if (record.joins) sheet.skipped.push({ row, kind: 'joined', says: record.joins })
    else sheet.items.push(record.item)
  }
  markTwice(sheet.items)
  return sheet
}

function skipAbove(cells: string[], index: number, headerRow: number): Omit<Skip, 'row'> {
  if (cells.every(cell => cell.trim() === '')) return { kind: 'blank', says: words('空行', 'A blank row') }
  return index >= headerRow && headerRow >= 0
    ? { kind: 'heading', says: words('表头', 'Headings') }
    : { kind: 'title', says: words('表名或者表头以上的说明', 'A title or a note above the headings') }
}

/** By what a ledger line is known again: what and which task, brackets, spaces and marks aside. */
export const itemKey = (title: string, task: string): string =>
  `${title}\u0001${task}`
    .normalize('NFKC')
    .replace(/[\s，。；、：:;,.（）()“”"]/g, '')
    .toLowerCase()

function markTwice(items: ItemRecord[]): void {
  const seen = new Map<string, number>()
  for (const item of items) {
    const key = itemKey(item.values.title ?? '', item.values.task ?? '')
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, item.row)
    else item.doubts.push(words(`与第 ${earlier} 行的事项、任务相同，是否重复？`, `Same item and task as row ${earlier}: entered twice?`))
  }
}

/** Which of the six fields a line leaves empty, as it stands now. */
export const missingOf = (values: ItemValues): (typeof SIX)[number][] => SIX.filter(field => !values[field as keyof ItemValues]?.trim())
