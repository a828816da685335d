/** Finds the headings of a ledger of items under titles and merged cells, also over two rows, and settles what every column means. */
import { type Words, words } from '#kernel/words.ts'
import { ITEM_FIELDS, type ItemField, type ItemMatch, matchItemHeading, matchUnder } from './item-fields.ts'

export type ItemColumn = { index: number; heading: string; field: ItemField | null; sure: boolean }
/** Zero-based corners of merged cells, both included. */
export type Merge = { top: number; left: number; bottom: number; right: number }
export type ItemHeader = {
  /** Zero-based; -1 when there is none. */ headerRow: number
  firstRow: number
  columns: ItemColumn[]
  asks: Words[]
}
/** What a person said of the sheet: the row of headings, and the meaning of columns ('' = leave out). */
export type Said = { headerRow?: number | undefined; columns?: Record<string, string> | undefined }

const LOOK_AT = 15
const bare = (text: string | undefined): string => (text ?? '').replace(/\s+/g, '')

/** Headings known exactly, counted by meaning; a row with prose in it is none. */
function score(cells: string[]): number {
  if (cells.some(cell => bare(cell).length > 30)) return 0
  const sure = cells.flatMap(cell => {
    const match = matchItemHeading(cell)
    return match?.sure ? [match.fields[0] as ItemField] : []
  })
  return new Set(sure).size
}

/** The text over a column: its own, or that of the merged cell (or the nearest cell to the left) it stands under. */
function parentAt(row: string[], index: number, rowNumber: number, merges: Merge[]): string {
  const merge = merges.find(one => one.top <= rowNumber && rowNumber <= one.bottom && one.left <= index && index <= one.right)
  if (merge) return bare(row[merge.left])
  for (let at = index; at >= 0; at--) if (bare(row[at]) !== '') return bare(row[at])
  return ''
}

/** Whether the row below names parts of the headings above: nothing but short headings, at least one under an empty or spanning cell. */
function hasSubRow(rows: string[][], row: number, merges: Merge[]): boolean {
  if (score(rows[row] ?? []) < 2) return false
  const below = rows[row + 1] ?? []
  const filled = below.map((cell, index) => ({ cell: bare(cell), index })).filter(one => one.cell !== '')
  if (filled.length === 0 || filled.some(one => one.cell.length > 12 || /^\d+$/.test(one.cell))) return false
  const known = filled.filter(one => matchUnder(parentAt(rows[row] ?? [], one.index, row, merges), one.cell) !== null)
  const spanning = filled.filter(
    one =>
      bare(rows[row]?.[one.index]) === '' ||
      merges.some(merge => merge.top === row && merge.left <= one.index && one.index <= merge.right && merge.right > merge.left),
  )
  const sure = filled.filter(one => matchUnder(parentAt(rows[row] ?? [], one.index, row, merges), one.cell)?.sure === true)
  return known.length === filled.length && sure.length > 0 && spanning.length > 0
}

type Named = { index: number; heading: string; match: ItemMatch | null }

function namedColumns(rows: string[][], row: number, sub: boolean, merges: Merge[]): Named[] {
  const top = rows[row] ?? []
  const below = sub ? (rows[row + 1] ?? []) : []
  const width = Math.max(top.length, below.length)
  return Array.from({ length: width }, (_, index) => {
    const [own, under] = [bare(top[index]), bare(below[index])]
    if (under === '') return { index, heading: own, match: matchItemHeading(own) }
    const parent = parentAt(top, index, row, merges)
    return { index, heading: parent !== '' && parent !== under ? `${parent}/${under}` : under, match: matchUnder(parent, under) }
  })
}

const title = (field: ItemField): Words => ITEM_FIELDS[field].title

const unsure = (heading: string, field: ItemField): Words =>
  words(`“${heading}”列当作“${title(field).zh}”，对吗？`, `The column “${heading}” is taken for “${title(field).en}”: right?`)
const unknown = (heading: string): Words =>
  words(`“${heading}”列未识别，内容并入备注`, `The column “${heading}” is not known: its cells go into the remarks`)
const twice = (heading: string, field: ItemField): Words =>
  words(
    `“${heading}”列与已有的“${title(field).zh}”列意思相同，内容并入备注`,
    `The column “${heading}” means the same as another “${title(field).en}”: its cells go into the remarks`,
  )

/** Certain headings with one meaning first, then certain ones with several, then likely ones; each meaning is given once. */
function settle(named: Named[], said: Record<string, string>): { columns: ItemColumn[]; asks: Words[] } {
  const taken = new Set<ItemField>()
  const asks: Words[] = []
  const columns = named.map(({ index, heading }): ItemColumn => ({ index, heading, field: null, sure: false }))
  for (const column of columns) {
    const field = said[String(column.index)] as ItemField | '' | undefined
    if (!field || !Object.hasOwn(ITEM_FIELDS, field)) continue
    taken.add(field)
    column.field = field
    column.sure = true
  }
  const open = named.filter(one => one.match !== null && said[String(one.index)] === undefined)
  const rank = ({ match }: Named): number => (match?.sure ? (match.fields.length === 1 ? 0 : 1) : 2)
  for (const one of [...open].sort((a, b) => rank(a) - rank(b) || a.index - b.index)) {
    const match = one.match as ItemMatch
    const field = match.fields.find(id => !taken.has(id))
    const column = columns[one.index] as ItemColumn
    if (field === undefined) {
      asks.push(twice(one.heading, match.fields[0] as ItemField))
      continue
    }
    taken.add(field)
    column.field = field
    column.sure = match.sure
    if (!match.sure) asks.push(unsure(one.heading, field))
  }
  for (const column of columns)
    if (column.heading !== '' && column.field === null && !named[column.index]?.match && said[String(column.index)] === undefined)
      asks.push(unknown(column.heading))
  return { columns, asks }
}

/** Which row holds the headings: the one, with the row below where it continues, that names most fields; two at least, item or task among them. */
export function findItemHeader(rows: string[][], merges: Merge[], said: Said = {}): ItemHeader {
  const columnsSaid = said.columns ?? {}
  let best = { row: -1, score: 1, sub: false }
  const candidates = said.headerRow === undefined ? rows.slice(0, LOOK_AT).map((_, row) => row) : [said.headerRow]
  for (const row of candidates) {
    if (!rows[row]) continue
    const sub = hasSubRow(rows, row, merges)
    const found = score([...(rows[row] ?? []), ...(sub ? (rows[row + 1] ?? []) : [])])
    if (found > best.score || said.headerRow !== undefined) best = { row, score: found, sub }
  }
  const { columns, asks } = settle(namedColumns(rows, Math.max(best.row, 0), best.sub, merges), columnsSaid)
  const useful = columns.some(column => column.field === 'title' || column.field === 'task')
  if (best.row < 0 || !useful) return noHeader(rows, best.row, columns, asks)
  return { headerRow: best.row, firstRow: best.row + (best.sub ? 2 : 1), columns, asks }
}

function noHeader(rows: string[][], row: number, columns: ItemColumn[], asks: Words[]): ItemHeader {
  const width = Math.max(0, ...rows.map(cells => cells.length))
  if (row >= 0)
    return {
      headerRow: row,
      firstRow: row + 1,
      columns,
      asks: [words('没有认出“事项”或“任务”列，请指明', 'No column of items or tasks was recognised: please name it'), ...asks],
    }
  return {
    headerRow: -1,
    firstRow: 0,
    columns: Array.from({ length: width }, (_, index): ItemColumn => ({ index, heading: '', field: null, sure: false })),
    asks: [words('没有找到表头，请指出哪一行是表头', 'No row of headings was found: please point it out')],
  }
}
