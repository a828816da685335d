/** One row of a ledger as one item: every cell with what it was read as, what is inherited from above, what is missing. */
import { type Words, words } from '#kernel/words.ts'
import { type Around, type CellRead, type ItemRecord, type ItemValues, readField } from './item-cells.ts'
import { ITEM_FIELDS, type ItemField } from './item-fields.ts'
import type { ItemColumn } from './item-header.ts'
import { readOwner, readPeople } from './item-owner.ts'

export type { CellRead, ItemRecord, ItemValues }

const DITTO = /^(?:同上|同前|〃|″|"|ditto)$/i
const DOWN: readonly (ItemField | null)[] = [
  'meeting',
  'owner',
  'ownerHouse',
  'ownerDivision',
  'ownerPeople',
  'leader',
  'dueOn',
  'openedOn',
]

type Result = { item: ItemRecord; joins: null } | { item: null; joins: Words }

const textAt = (cells: string[], columns: ItemColumn[], field: ItemField): string =>
  cells[columns.find(column => column.field === field)?.index ?? -1]?.trim() ?? ''

/** A row that only goes on with the one above: no number, no item, no task, and nothing merged into them. */
function continues(cells: string[], columns: ItemColumn[], around: Around): boolean {
  if (!around.before) return false
  return (['serial', 'title', 'task'] as const).every(field => {
    const column = columns.find(one => one.field === field)
    return !column || (textAt(cells, columns, field) === '' && (field === 'serial' || !around.merged.has(column.index)))
  })
}

/** Reads the row; a row that only continues is joined to the item above, cell by cell. */
export function readItem(row: number, cells: string[], columns: ItemColumn[], around: Around): Result {
  if (around.before && continues(cells, columns, around)) {
    join(around.before, row, cells, columns, around)
    const at = around.before.row
    return { item: null, joins: words(`接第 ${at} 行，并入该事项`, `Goes on with row ${at}: joined to that item`) }
  }
  const item: ItemRecord = { row, cells, reads: [], values: {}, houses: [], state: '', doubts: [], errors: [] }
  const texts = new Map(columns.map(column => [column.index, cellFor(column, item, columns, around)]))
  readTexts(item, texts, columns, around)
  return { item, joins: null }
}

/** The text of a cell: its own, that of the merged cell, or that of the row above where the sheet says or suggests it. */
function cellFor(column: ItemColumn, item: ItemRecord, columns: ItemColumn[], around: Around): { text: string; above: boolean } {
  const own = item.cells[column.index]?.trim() ?? ''
  const before = around.before?.reads.find(one => one.index === column.index)?.from ?? ''
  if (DITTO.test(own)) return { text: before, above: true }
  if (own !== '') return { text: own, above: false }
  const merged = around.merged.get(column.index)
  if (merged !== undefined) return { text: merged, above: true }
  if (around.merges || before === '' || textAt(item.cells, columns, 'serial') !== '') return { text: '', above: false }
  const noTitle = columns.some(one => one.field === 'title') && textAt(item.cells, columns, 'title') === ''
  if (!noTitle || !(column.field === 'title' || DOWN.includes(column.field))) return { text: '', above: false }
  item.doubts.push(
    words(
      `“${column.heading}”为空，照上一行读作“${before.slice(0, 20)}”，请核对`,
      `“${column.heading}” is empty and read as above (“${before.slice(0, 20)}”): please check`,
    ),
  )
  return { text: before, above: true }
}

type Texts = Map<number, { text: string; above: boolean }>

function readTexts(item: ItemRecord, texts: Texts, columns: ItemColumn[], around: Around): void {
  const rest: string[] = around.group ? [`【分组】${around.group}`] : []
  const people: string[] = []
  for (const column of columns) {
    const { text, above } = texts.get(column.index) ?? { text: '', above: false }
    if (text === '') continue
    const read: CellRead = { index: column.index, heading: column.heading, field: column.field, from: text, as: text, above, says: [] }
    item.reads.push(read)
    if (column.field === null) {
      if (column.heading !== '') rest.push(`【${column.heading}】${text}`)
      else item.doubts.push(words(`表头之外还有内容：${text}`, `There is text beyond the headings: ${text}`))
      if (column.heading === '') rest.push(text)
    } else readField(item, read, people, rest, around)
  }
  const beyond = item.cells.slice(columns.length).filter(cell => cell.trim() !== '')
  if (beyond.length > 0) {
    item.doubts.push(words(`表头之外还有内容：${beyond.join('；')}`, `There is text beyond the headings: ${beyond.join('; ')}`))
    rest.push(...beyond)
  }
  if (people.length > 0) item.values.ownerPeople = [...new Set(people)].join('、')
  if (rest.length > 0) item.values.remarks = [item.values.remarks ?? '', ...rest].filter(Boolean).join('\n')
  complete(item, columns, around)
}

/** Where a sheet has one column for item and task, it is both; the meeting comes from the title of the sheet. */
function complete(item: ItemRecord, columns: ItemColumn[], around: Around): void {
  const { values } = item
  const has = (field: ItemField): boolean => columns.some(column => column.field === field)
  if (!values.meeting && around.meeting) values.meeting = around.meeting
  if (!values.title && values.task) {
    values.title = values.task.split(/[。；\n]/, 1)[0]?.slice(0, 60) ?? ''
    if (has('title')) item.doubts.push(words('事项为空，照任务写', 'The item is empty: named after its task'))
  }
  if (!values.task && values.title && !has('task')) {
    values.task = values.title
    item.doubts.push(
      words('表中没有“任务”列，任务照事项写，请核对', 'The sheet has no column of tasks: the task says what the item says, please check'),
    )
  }
  if (!values.title) item.errors.push(words('事项和任务都为空', 'Item and task are both empty'))
}

/** What a continuing row says is added to the item above, under its own heading. */
function join(item: ItemRecord, row: number, cells: string[], columns: ItemColumn[], around: Around): void {
  for (const [index, cell] of cells.entries()) {
    const text = cell.trim()
    if (text === '') continue
    const column = columns[index]
    const key = column?.field as keyof ItemValues | undefined | null
    const plain: readonly string[] = ['target', 'baseline', 'problems', 'effect', 'standard', 'progress']
    if (key && plain.includes(key)) item.values[key] = [item.values[key], text].filter(Boolean).join('\n')
    else if (column?.field === 'ownerPeople')
      item.values.ownerPeople = [item.values.ownerPeople, ...readPeople(text)].filter(Boolean).join('、')
    else if (column?.field === 'owner' || column?.field === 'ownerHouse' || column?.field === 'ownerDivision') joinOwner(item, text, around)
    else
      item.values.remarks = [item.values.remarks, `【${column?.heading || ITEM_FIELDS.remarks.title.zh}】${text}`]
        .filter(Boolean)
        .join('\n')
  }
  item.doubts.push(
    words(
      `第 ${row} 行没有序号和事项，已并入本项，请核对`,
      `Row ${row} has no number and no item and was joined to this one: please check`,
    ),
  )
}

function joinOwner(item: ItemRecord, text: string, around: Around): void {
  const owner = readOwner(text, around.houses)
  const { values } = item
  item.houses = [...new Set([...item.houses, ...owner.houses])]
  const add = (key: 'ownerHouse' | 'ownerDivision' | 'ownerPeople', more: string): void => {
    if (more && !values[key]?.includes(more)) values[key] = [values[key], more].filter(Boolean).join('、')
  }
  add('ownerHouse', owner.houseText)
  add('ownerDivision', owner.division)
  add('ownerPeople', owner.people.join('、'))
  item.doubts.push(...owner.doubts.filter(doubt => !doubt.zh.includes('没有写明是哪个院')))
}
