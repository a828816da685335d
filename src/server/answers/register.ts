/** Answers about cases and the ledger. */
import * as contract from '#contract/register.ts'
import { parseCaseNumber } from '#engine/case-number/court-number.ts'
import { type RecognisedSheet, recogniseSheet } from '#engine/sheets/recognise-sheet.ts'
import { SHEETS } from '#engine/sheets/sheet-fields.ts'
import { parseTable, rowsWithProblems } from '#engine/sheets/sheet-rows.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { importLedger, ledgerColumns, ledgerRows, ownColumns, procedureTitle } from '#work/matter/index.ts'
import { decodeFile, numberDoubts, readSheetFile, writeSheet } from '#work/paper/index.ts'
import { procuratorateNumbers } from '#work/people/index.ts'
import { addCase, type CaseRowOut, getCase, listCases } from '#work/register/index.ts'
import { type AnyAnswer, answer } from '../answer.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const caseOut = (row: CaseRowOut) => ({
  caseId: row.case_id,
  number: row.number,
  courtName: row.court_name,
  cause: row.cause,
  parties: row.parties,
  filedOn: row.filed_on,
  matters: row.matters,
})

type SheetIn = {
  text?: string | null | undefined
  file?: { name: string; base64: string } | null | undefined
  columns: Record<string, string>
}

/** The rows as pasted or dropped; a column the user named is put under that heading before recognition. */
async function rowsOf(input: SheetIn): Promise<{ rows: string[][]; asks: Words[]; name: string }> {
  if (input.file) {
    const file = decodeFile(input.file)
    const read = await readSheetFile(file.bytes, file.name)
    return { rows: read.rows, asks: read.asks, name: file.name }
  }
  if (input.text?.trim()) return { rows: parseTable(input.text, input.text.includes('\t') ? '\t' : ','), asks: [], name: '粘贴的表格' }
  throw new Fault('refused', words('请粘贴或选择一份台账', 'Paste or choose a ledger'), {
    details: [{ where: 'text', says: words('从 Excel 复制后粘贴，或拖入 XLSX', 'Copy from Excel and paste, or drop an XLSX file') }],
  })
}

function recognise(rows: string[][], columns: Record<string, string>): RecognisedSheet {
  const first = recogniseSheet(rows)
  if (Object.keys(columns).length === 0 || first.headerRow < 0) return first
  const renamed = rows.map((row, index) =>
    index !== first.headerRow ? row : row.map((cell, column) => titleOfField(columns[String(column)]) ?? cell),
  )
  return recogniseSheet(renamed)
}

const titleOfField = (field: string | undefined): string | undefined =>
  field ? (SHEETS['suggestion-ledger'][field as 'number'] ?? SHEETS['intake-register'][field as 'number'])?.title.zh : undefined

async function numbersSay(tx: Tx, text: string): Promise<{ ok: boolean; normalised: string | null; says: Words[] }> {
  const court = parseCaseNumber(text)
  if (court.ok)
    return {
      ok: true,
      normalised: court.normalised,
      says: [
        words(
          `法院案号：${court.year}年，${court.court.code}，${court.type}，第${court.sequence}号`,
          `Court case number: ${court.year}, ${court.court.code}, ${court.type}, no. ${court.sequence}`,
        ),
      ],
    }
  if (text.includes('检')) {
    const other = (await procuratorateNumbers(tx))(text)
    if (other.ok) return { ok: true, normalised: other.normalised, says: [words('检察文号', 'Procuratorate number')] }
    return { ok: false, normalised: null, says: [other.reason] }
  }
  return { ok: false, normalised: null, says: [court.reason] }
}

/** The same sheet with one more column that says what is wrong; what was imported is left out, so that the rest can be brought again. */
function wrongRows(
  rows: string[][],
  sheet: RecognisedSheet,
  wrong: Map<number, Words[]>,
  imported: boolean,
): Parameters<typeof writeSheet> {
  const marked = { ...sheet, records: sheet.records.map(record => ({ ...record, errors: wrong.get(record.row) ?? [] })) }
  const first = sheet.records[0]?.row ?? rows.length + 1
  const table = rowsWithProblems(rows, marked).filter((_, index) => !imported || index + 1 < first || wrong.has(index + 1))
  return [table, { name: '需要改正', headerRow: sheet.headerRow }]
}

export const registerAnswers: AnyAnswer[] = [
  answer(contract.listCases, async (call, input) => {
    const rows = await listCases(call.tx, input)
    const last = rows[49]
    return { rows: rows.slice(0, 50).map(caseOut), next: rows.length > 50 && last ? `${last.created_at}|${last.case_id}` : null }
  }),
  answer(contract.getCase, async (call, input) => {
    const row = await getCase(call.tx, input.caseId)
    const matters = await call.tx.query<{
      matter_id: string
      title: string
      procedure_id: string
      stage_title: Words | null
      ended: boolean
    }>(
      `select matter_id, title, procedure_id, definition->'stages'->stage->'title' as stage_title, ended from matter where house_id = $1 and $2 = any (case_numbers) order by opened_on desc, matter_id limit 100`,
      [call.house, row.number],
    )
    const chain = await call.tx.query<{ number: string; case_id: string }>(
      'select number, case_id from case_entry where house_id = $1 and number = any ($2)',
      [call.house, row.chain],
    )
    const known = new Map(chain.map(one => [one.number, one.case_id]))
    return {
      case: caseOut(row),
      amount: row.amount,
      note: row.note,
      chain: row.chain.map(number => ({ number, caseId: known.get(number) ?? null })),
      matters: matters.map(one => ({
        matterId: one.matter_id,
        title: one.title,
        procedureTitle: procedureTitle(one.procedure_id),
        stageTitle: one.stage_title ?? words('', ''),
        ended: one.ended,
      })),
      parse: (await numbersSay(call.tx, row.number)).says,
    }
  }),
  answer(contract.addCase, async (call, input) => ({ caseId: await addCase(call.tx, input) })),
  answer(contract.checkNumber, (call, input) => numbersSay(call.tx, input.text)),
  answer(contract.previewSheet, async (call, input) => {
    const { rows, asks } = await rowsOf(input)
    const sheet = recognise(rows, input.columns)
    const odd = await numberDoubts(
      call.tx,
      sheet.records.map(record => (record.values as Record<string, string>).number ?? null),
    )
    return {
      kind: sheet.kind,
      headerRow: sheet.headerRow < 0 ? null : sheet.headerRow,
      columns: sheet.columns.map(column => ({ index: column.index, heading: column.heading, field: column.field, sure: column.sure })),
      fields:
        sheet.kind === 'unknown'
          ? ledgerColumns()
          : Object.entries(SHEETS[sheet.kind]).map(([field, spec]) => ({ field, title: spec.title })),
      records: sheet.records.map((record, index) => ({
        row: record.row,
        values: record.values as Record<string, string>,
        doubts: [...record.doubts, ...(odd[index] ? [odd[index]] : [])],
        errors: record.errors,
      })),
      asks: [
        ...asks,
        ...sheet.asks,
        ...sheet.skipped.map(one => words(`第${one.row}行：${one.says.zh}`, `Row ${one.row}: ${one.says.en}`)),
      ],
    }
  }),
  answer(contract.importSheet, async (call, input) => {
    const { rows, name } = await rowsOf(input)
    const sheet = recognise(rows, input.columns)
    const { matters, skipped, wrong } = await importLedger(call.tx, call.site, sheet, {
      post: input.post,
      counterpart: input.counterpart,
      skipErrors: input.skipErrors,
      source: name,
    })
    const errorSheet = wrong.size > 0 ? await writeSheet(...wrongRows(rows, sheet, wrong, input.skipErrors)) : null
    return { matters, skipped, errorSheet: errorSheet ? errorSheet.toString('base64') : null }
  }),
  answer(contract.getLedger, async (call, input) => ({ columns: ledgerColumns(), ...(await ledgerRows(call.tx, input.after, 50)) })),
  answer(contract.exportLedger, async (call, input) => {
    const columns = await ownColumns(call.tx, input.kind)
    const { rows } = await ledgerRows(call.tx, undefined, 20_000, input.kind)
    const table = [columns.map(column => column.title.zh), ...rows.map(row => columns.map(column => row.values[column.field] ?? ''))]
    const title = input.kind === 'intake-register' ? '收文登记' : '检察建议台账'
    return { bytes: await writeSheet(table, { name: title, headerRow: 0 }), name: `${title}-${call.today}.xlsx`, mediaType: XLSX }
  }),
]
