/** Answers about the ledger of agreed items. */
import * as contract from '#contract/meeting/items.ts'
import { ITEM_FIELDS, TEN_COLUMNS } from '#engine/sheets/items/item-fields.ts'
import { sheetWithRemarks, tenColumnRows } from '#engine/sheets/items/item-sheet.ts'
import { itemKey, missingOf, type RecognisedItems, recogniseItems } from '#engine/sheets/items/recognise-items.ts'
import { parseTable } from '#engine/sheets/sheet-rows.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import {
  allItems,
  importItems,
  itemTablePage,
  keysHere,
  type LedgerHouses,
  ledgerHouses,
  listItems,
  notOpenedHere,
  proposedFor,
  reportPage,
  sideOf,
} from '#work/meeting/index.ts'
import { decodeFile, readSheetFile, renderTableDocx, renderTablePdf, writeSheet } from '#work/paper/index.ts'
import { getHouseRow } from '#work/people/index.ts'
import { type AnyAnswer, answer } from '../answer.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const TITLE = '议定事项台账'

type SheetIn = {
  text?: string | null | undefined
  file?: { name: string; base64: string } | null | undefined
  year?: number | null | undefined
  headerRow?: number | null | undefined
  columns: Record<string, string>
  counterparts: Record<string, string>
}
type Read = { rows: string[][]; name: string; asks: Words[]; sheet: RecognisedItems; ledger: LedgerHouses }

async function readSheet(tx: Tx, input: SheetIn): Promise<Read> {
  const ledger = await ledgerHouses(tx, input.counterparts)
  const options = {
    houses: ledger.known,
    year: input.year,
    headerRow: input.headerRow ?? undefined,
    columns: input.columns,
  }
  if (input.file) {
    const file = decodeFile(input.file)
    const read = await readSheetFile(file.bytes, file.name)
    return {
      rows: read.rows,
      name: file.name,
      asks: read.asks,
      ledger,
      sheet: recogniseItems(read.rows, { ...options, merges: read.merges }),
    }
  }
  if (input.text?.trim()) {
    const rows = parseTable(input.text, input.text.includes('\t') ? '\t' : ',')
    return { rows, name: '粘贴的表格', asks: [], ledger, sheet: recogniseItems(rows, options) }
  }
  throw new Fault('refused', words('请粘贴或选择一份台账', 'Paste or choose a ledger'), {
    details: [
      { where: 'text', says: words('从 Excel 复制后粘贴，或拖入 XLSX、CSV', 'Copy from Excel and paste, or drop an XLSX or CSV file') },
    ],
  })
}

async function previewOf(tx: Tx, { sheet, ledger, asks }: Read) {
  const here = await keysHere(tx)
  const notHere = await notOpenedHere(tx, ledger)
  return {
    headerRow: sheet.headerRow < 0 ? null : sheet.headerRow,
    columns: sheet.columns,
    fields: Object.entries(ITEM_FIELDS).map(([field, spec]) => ({ field, title: spec.title })),
    sides: ledger.sides.map(side => ({ side: side.role, name: side.name })),
    meeting: sheet.meeting,
    items: sheet.items.map(item => ({
      row: item.row,
      reads: item.reads.map(({ heading, field, from, as, above, says }) => ({ heading, field, from, as, above, says })),
      values: item.values as Record<string, string>,
      side: sideOf(item.houses, ledger),
      state: item.state,
      missing: missingOf(item.values),
      doubts: item.doubts,
      errors: item.errors,
      as: proposedFor(item.state),
      here: here.has(itemKey(item.values.title ?? '', item.values.task ?? '')),
    })),
    skipped: sheet.skipped,
    asks: [...(notHere ? [notHere] : []), ...asks, ...sheet.asks],
  }
}

/** The rows that stayed out, under the headings they came with, with the remarks column. */
async function sheetBack({ rows, sheet }: Read, left: Map<number, Words[]>): Promise<string | null> {
  if (left.size === 0) return null
  const notes = new Map([...left].map(([row, says]) => [row, says.map(one => one.zh)]))
  const joined = new Map(sheet.skipped.filter(skip => skip.kind === 'joined').map(skip => [skip.row, skip]))
  const first = sheet.items[0]?.row ?? 1
  let keeping = false
  const table = sheetWithRemarks(rows, sheet, notes).filter((_, index) => {
    const row = index + 1
    if (!joined.has(row)) keeping = left.has(row)
    return row < first || keeping
  })
  return (await writeSheet(table, { name: '需要补正', headerRow: sheet.headerRow })).toString('base64')
}

export const itemAnswers: AnyAnswer[] = [
  answer(contract.listItems, async (call, input) => ({
    columns: TEN_COLUMNS.map(column => ({ column, title: ITEM_FIELDS[column].title })),
    ...(await listItems(
      call.tx,
      input,
      call.posts.map(held => held.post),
    )),
  })),
  answer(contract.exportItems, async (call, input) => {
    const items = await allItems(call.tx, input)
    const rows = tenColumnRows(items.map(item => item.cells as Parameters<typeof tenColumnRows>[0][number]))
    return { bytes: await writeSheet(rows, { name: TITLE, headerRow: 0 }), name: `${TITLE}-${call.today}.xlsx`, mediaType: XLSX }
  }),
  answer(contract.printItems, async (call, input) => {
    const items = await allItems(call.tx, input)
    const house = (await getHouseRow(call.tx)).name
    const page = itemTablePage(items, { house, today: call.today, paper: input.paper, group: input.group })
    return { bytes: renderTablePdf(page, call.site.fonts), name: `${TITLE}-${call.today}.pdf`, mediaType: 'application/pdf' }
  }),
  answer(contract.itemReport, async (call, input) => {
    const items = await allItems(call.tx, { state: 'all', group: 'meeting', from: input.from, until: input.until })
    const page = reportPage(items, { house: (await getHouseRow(call.tx)).name, today: call.today, from: input.from, until: input.until })
    const name = `议定事项落实情况报告-${call.today}`
    if (input.as === 'pdf') return { bytes: renderTablePdf(page, call.site.fonts), name: `${name}.pdf`, mediaType: 'application/pdf' }
    return { bytes: await renderTableDocx(page), name: `${name}.docx`, mediaType: DOCX }
  }),
  answer(contract.previewItems, async (call, input) => previewOf(call.tx, await readSheet(call.tx, input))),
  answer(contract.importItems, async (call, input) => {
    const read = await readSheet(call.tx, input)
    const done = await importItems(call.tx, call.site, read.sheet, read.ledger, {
      post: input.post,
      source: read.name,
      answers: input.answers,
    })
    return {
      opened: done.opened,
      recorded: done.recorded,
      left: [...done.left].map(([row, says]) => ({ row, says })),
      errorSheet: await sheetBack(read, done.left),
    }
  }),
]
