/** Items as rows of the table leaders know, and a source sheet sent back with its remarks column. */

import { ITEM_FIELDS, TEN_COLUMNS, type TenColumn } from './item-fields.ts'
import type { RecognisedItems } from './recognise-items.ts'

export type ItemCells = Record<TenColumn, string>

/** 责任 in one cell: 院、庭、案、人, one a line, what is empty left out. */
export const ownerCell = (owner: { house: string; division: string; cases: readonly string[]; people: readonly string[] }): string =>
  [owner.house, owner.division, owner.cases.join('、'), owner.people.join('、')].filter(text => text !== '').join('\n')

/** Headings and rows, every cell as text, in the order leaders know. */
export const tenColumnRows = (items: readonly ItemCells[]): string[][] => [
  TEN_COLUMNS.map(column => ITEM_FIELDS[column].title.zh),
  ...items.map(item => TEN_COLUMNS.map(column => item[column])),
]

/** The same sheet with one more column: what was asked and could not be entered; rows stay where they were. `notes`: one-based row → what is wrong. */
export function sheetWithRemarks(rows: string[][], sheet: RecognisedItems, notes: Map<number, string[]>): string[][] {
  const width = Math.max(0, ...rows.map(row => row.length))
  const says = new Map<number, string>()
  for (const skip of sheet.skipped)
    if (skip.kind !== 'blank' && skip.kind !== 'title' && skip.kind !== 'heading') says.set(skip.row - 1, skip.says.zh)
  for (const item of sheet.items) {
    const wrong = notes.get(item.row) ?? []
    const doubts = wrong.length > 0 ? item.doubts.map(doubt => `请核对：${doubt.zh}`) : []
    if (wrong.length > 0) says.set(item.row - 1, [...wrong, ...doubts].join('；'))
  }
  if (sheet.headerRow >= 0) says.set(sheet.headerRow, '退回说明')
  return rows.map((row, index) => [...row, ...Array<string>(width - row.length).fill(''), says.get(index) ?? ''])
}
