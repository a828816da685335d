/** One cell of a ledger line into the item: text, owners, day, state – with what is asked about it. */
import { type Words, words } from '#kernel/words.ts'
import { sheetDate } from '../sheet-date.ts'
import { readDue } from './item-due.ts'
import type { ItemField } from './item-fields.ts'
import { type KnownHouse, readCases, readOwner, readPeople } from './item-owner.ts'
import { type ItemState, readState } from './item-state.ts'

/** What an item opens with, as text; people and case numbers joined by 、. */
export type ItemValues = Partial<
  Record<
    | 'serial'
    | 'meeting'
    | 'agendaPoint'
    | 'title'
    | 'task'
    | 'target'
    | 'baseline'
    | 'problems'
    | 'ownerHouse'
    | 'ownerDivision'
    | 'ownerCases'
    | 'ownerPeople'
    | 'effect'
    | 'standard'
    | 'openedOn'
    | 'dueOn'
    | 'progress'
    | 'percent'
    | 'closedOn'
    | 'remarks',
    string
  >
>

/** A cell beside what it was understood as. `above`: the text stands in a merged cell, or was taken from the row above. */
export type CellRead = { index: number; heading: string; field: ItemField | null; from: string; as: string; above: boolean; says: Words[] }

export type ItemRecord = {
  /** One-based row of the sheet, as Excel shows it. */
  row: number
  cells: string[]
  reads: CellRead[]
  values: ItemValues
  /** Ids of the houses that answer for it. */
  houses: string[]
  state: ItemState
  doubts: Words[]
  errors: Words[]
}

export type Around = {
  houses: KnownHouse[]
  year: number | undefined
  merged: Map<number, string>
  /** The sheet says which cells are merged; then an empty cell is empty. */
  merges: boolean
  before: ItemRecord | null
  group: string
  meeting: string
}

/** Puts what a cell of a known column says into the item; what it cannot say there goes into `rest`. People of several columns are gathered. */
export function readField(item: ItemRecord, read: CellRead, people: string[], rest: string[], around: Around): void {
  const { values } = item
  const field = read.field as ItemField
  switch (field) {
    case 'owner':
    case 'ownerHouse':
    case 'ownerDivision':
      readOwners(item, read, people, around)
      break
    case 'ownerPeople':
      read.as = readPeople(read.from).join('、')
      people.push(...readPeople(read.from))
      break
    case 'leader':
      people.push(...readPeople(read.from).map(name => `${name}（责任领导）`))
      break
    case 'partner':
      rest.push(`【配合单位】${read.from}`)
      break
    case 'ownerCases': {
      const { cases, rest: other } = readCases(read.from)
      if (cases.length > 0) values.ownerCases = cases.join('、')
      read.as = cases.join('、')
      if (other !== '') {
        tell(item, read, words(`“${other}”不是案号，并入备注`, `“${other}” is no case number: kept in the remarks`))
        rest.push(`【${read.heading}】${other}`)
      }
      break
    }
    case 'dueOn':
      readDueCell(item, read, rest, around)
      break
    case 'openedOn':
    case 'closedOn': {
      const date = sheetDate(read.from, around.year)
      read.as = date.date ?? ''
      if (date.date) values[field] = date.date
      else rest.push(`【${read.heading}】${read.from}`)
      const says = date.error ?? date.doubt
      if (says) tell(item, read, says)
      break
    }
    case 'state':
    case 'progress':
      readStateCell(item, read)
      break
    case 'effect':
      readEffect(item, read)
      break
    default:
      values[field] = read.from
  }
}

const tell = (item: ItemRecord, read: CellRead, says: Words, error = false): void => {
  read.says.push(says)
  const shown = words(`${read.heading}：${says.zh}`, `${read.heading}: ${says.en}`)
  ;(error ? item.errors : item.doubts).push(shown)
}

function readOwners(item: ItemRecord, read: CellRead, people: string[], around: Around): void {
  const { values } = item
  const owner = readOwner(read.from, around.houses)
  const dividing = read.field === 'ownerDivision'
  if (owner.houseText && !(dividing && values.ownerHouse)) values.ownerHouse = owner.houseText
  item.houses = [...new Set([...item.houses, ...owner.houses])]
  const division = owner.division || (dividing && owner.people.length === 0 ? read.from : '')
  if (division) values.ownerDivision = [values.ownerDivision, division].filter(Boolean).join('、')
  if (owner.cases.length) values.ownerCases = owner.cases.join('、')
  people.push(...owner.people)
  read.as = [owner.houseText, division, owner.cases.join('、'), owner.people.join('、')].filter(Boolean).join(' · ')
  for (const doubt of owner.doubts) {
    if (dividing && doubt.zh.includes('没有写明是哪个院')) continue
    tell(item, read, doubt)
  }
}

function readDueCell(item: ItemRecord, read: CellRead, rest: string[], around: Around): void {
  const due = readDue(read.from, around.year)
  read.as = due.date ?? ''
  if (due.date) item.values.dueOn = due.date
  // a day understood without a question says all that the cell said
  if (due.doubt || due.error) rest.push(`【${read.heading}】${read.from}`)
  if (due.doubt) tell(item, read, due.doubt)
  if (due.error) tell(item, read, due.error, true)
}

function readStateCell(item: ItemRecord, read: CellRead): void {
  const { state, percent, account, doubt } = readState(read.from)
  if (state !== '' && (item.state === '' || read.field === 'state')) item.state = state
  if (percent !== null) item.values.percent = String(percent)
  // 续办 is a decision of a meeting, not a stage: it stays as the office wrote it
  if (account !== '' || state === '' || state === 'carried-over')
    item.values.progress = [item.values.progress, account || read.from].filter(Boolean).join('\n')
  read.as = [state, account].filter(Boolean).join(' · ')
  if (doubt) tell(item, read, doubt)
}

/** 完成情况 often says no effect but a state. */
function readEffect(item: ItemRecord, read: CellRead): void {
  const { state, account } = readState(read.from)
  if (state === '' || account !== '') {
    item.values.effect = read.from
    return
  }
  if (item.state === '') item.state = state
  read.as = state
  tell(item, read, words(`“${read.from}”是状态，不是成效；成效请补写`, `“${read.from}” is a state, no effect: please write the effect`))
}
