/** Finds the row of headings in a sheet, also under merged titles and over two rows, and says which sheet it is. */
import { type Words, words } from '#kernel/words.ts'
import { type FieldId, matchHeading, SHEETS, type SheetKind, tells } from './sheet-fields.ts'

export type SheetColumn = { index: number; heading: string; field: FieldId | null; sure: boolean }

export type SheetHeader = {
  kind: SheetKind | 'unknown'
  /** Zero-based; -1 when there is none. */
  headerRow: number
  /** First row of data. */
  firstRow: number
  columns: SheetColumn[]
  asks: Words[]
}

const LOOK_AT = 15
const KINDS: SheetKind[] = ['suggestion-ledger', 'intake-register']

const exactly = (kind: SheetKind, cell: string) => (matchHeading(kind, cell)?.sure === true ? 1 : 0)

/** Which row holds the headings: the one with most cells that we know exactly, at least two. `chosen`: a person said which sheet it is. */
export function findHeader(rows: string[][], chosen?: SheetKind): SheetHeader {
  const kinds = chosen === undefined ? KINDS : [chosen]
  let best = { kind: kinds[0] as SheetKind, row: -1, score: 1.5 }
  let tie = false
  for (const [row, cells] of rows.slice(0, LOOK_AT).entries()) {
    for (const kind of kinds) {
      const score = headingScore(kind, [...cells, ...subHeadings(rows, row, kind)])
      if (score > best.score) {
        best = { kind, row, score }
        tie = false
      } else if (score === best.score && row === best.row && kind !== best.kind) tie = true
    }
  }
  if (best.row < 0) return unknown(rows)
  const second = subHeadings(rows, best.row, best.kind)
  const headings = mergeHeadings(rows[best.row] ?? [], second, rows[best.row - 1] ?? [], best.kind)
  const { columns, asks } = columnsOf(best.kind, headings)
  if (tie) asks.unshift(words('分不清是检察建议台账还是收文登记，请选择', 'Suggestion ledger or intake register? Please choose'))
  return { kind: best.kind, headerRow: best.row, firstRow: best.row + (second.length > 0 ? 2 : 1), columns, asks }
}

function headingScore(kind: SheetKind, cells: string[]): number {
  let score = 0
  for (const cell of cells) {
    const match = matchHeading(kind, cell)
    if (match?.sure) score += tells(kind, match.id) ? 2 : 1
  }
  return cells.some(cell => cell.trim().length > 40) ? 0 : score
}

/** The row below is a second row of headings when this row has two of its own and the one below holds nothing but headings we know. */
function subHeadings(rows: string[][], row: number, kind: SheetKind): string[] {
  const own = (rows[row] ?? []).filter(cell => exactly(kind, cell) === 1)
  const below = own.length < 2 ? [] : (rows[row + 1] ?? [])
  const filled = below.filter(cell => cell.trim() !== '')
  return filled.length > 0 && filled.every(cell => exactly(kind, cell) === 1) ? below : []
}

function mergeHeadings(main: string[], below: string[], above: string[], kind: SheetKind): string[] {
  const length = Math.max(main.length, below.length)
  return Array.from({ length }, (_, index) => {
    const [own, sub, top] = [main[index]?.trim() ?? '', below[index]?.trim() ?? '', above[index]?.trim() ?? '']
    if (sub !== '') return sub
    return own === '' && exactly(kind, top) === 1 ? top : own
  })
}

function columnsOf(kind: SheetKind, headings: string[]): { columns: SheetColumn[]; asks: Words[] } {
  const asks: Words[] = []
  const taken = new Map<FieldId, string>()
  const columns = headings.map((heading, index): SheetColumn => ({ index, heading, field: null, sure: false }))
  const matches = headings.map(heading => matchHeading(kind, heading))
  for (const sure of [true, false]) {
    for (const column of columns) {
      const match = matches[column.index]
      if (!match || match.sure !== sure) continue
      const earlier = taken.get(match.id)
      if (earlier !== undefined) asks.push(twice(column.heading, earlier))
      else {
        taken.set(match.id, column.heading)
        column.field = match.id
        column.sure = sure
        if (!sure) asks.push(unsure(kind, column.heading, match.id))
      }
    }
  }
  for (const column of columns) {
    if (column.heading !== '' && !matches[column.index]) asks.push(unknownColumn(column.heading))
  }
  return { columns, asks }
}

function unknown(rows: string[][]): SheetHeader {
  const width = Math.max(0, ...rows.map(row => row.length))
  const columns = Array.from({ length: width }, (_, index): SheetColumn => ({ index, heading: '', field: null, sure: false }))
  const asks = [words('没有找到表头，请指出哪一行是表头', 'No row of headings was found: please point it out')]
  return { kind: 'unknown', headerRow: -1, firstRow: 0, columns, asks }
}

const unsure = (kind: SheetKind, heading: string, id: FieldId): Words => {
  const title = SHEETS[kind][id]?.title ?? words(id, id)
  return words(`“${heading}”列是否就是“${title.zh}”？`, `Is the column “${heading}” the “${title.en}”?`)
}

const twice = (heading: string, earlier: string): Words =>
  words(
    `“${heading}”列与“${earlier}”列意思相同，只采用后者，前者原样保留`,
    `The column “${heading}” means the same as “${earlier}”: the latter is used, the former kept as it is`,
  )

const unknownColumn = (heading: string): Words =>
  words(`“${heading}”列未识别，原样保留`, `The column “${heading}” is not known and is kept as it is`)
