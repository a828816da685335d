/** Answers about figures: every one with its definition, and only what the asker may count and open. */
import type { z } from 'zod'
import * as contract from '#contract/analysis.ts'
import { tableAmong } from '#engine/agreement/scoring-table.ts'
import { AGE_BARS, barsOf, REPLY_BARS, spreadOf } from '#engine/assessment/distribution.ts'
import type { Span } from '#engine/assessment/evaluate.ts'
import { type Shown, type ShownFigure, showParts } from '#engine/assessment/suppress.ts'
import { spanOf, spanTitle, type YearPart } from '#engine/assessment/year-part.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import { FIGURES, type Indicator } from '#law/indicators/index.ts'
import { NEVER_DEDUCTED } from '#law/terms/scoring-rules.ts'
import {
  type BetweenRow,
  betweenHouses,
  betweenPage,
  choicesOf,
  codeTitle,
  type Figure,
  type Filter,
  FLOW,
  figuresOf,
  flowOf,
  lineSays,
  type Period,
  periodOf,
  recordSays,
  recordsBehind,
  requireIndicator,
  scoringTable,
  sheetRows,
  signsOf,
  unitSheets,
} from '#work/analysis/index.ts'
import { procedureTitle } from '#work/matter/index.ts'
import { printPage, writeSheet } from '#work/paper/index.ts'
import { getHouseRow, listPeers } from '#work/people/index.ts'
import { type AnyAnswer, answer, type Call, type FileAnswer } from '../answer.ts'

type Asked = { year?: number | undefined; part: YearPart }
type House = { house: string; name: string; kind: string }
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const yearOf = (call: Call, asked: Asked): number => asked.year ?? Number(call.today.slice(0, 4))
const periodFor = (call: Call, asked: Asked): Period => periodOf(yearOf(call, asked), asked.part, call.today)
const spanFor = (call: Call, asked: Asked): Span => spanOf(yearOf(call, asked), asked.part, call.today)
const spanOut = (call: Call, asked: Asked) => {
  const { from, to } = spanFor(call, asked)
  return { year: yearOf(call, asked), part: asked.part, from, to, title: spanTitle(yearOf(call, asked), asked.part) }
}
const filterOf = ({ house, agreement, clause, division, procedure, by }: Filter): Filter => ({
  house,
  agreement,
  clause,
  division,
  procedure,
  by,
})
const shownOut = (shown: Shown) => ('count' in shown ? { count: shown.count, hidden: null } : { count: null, hidden: shown.hidden })
const valueOut = ({ above, below, percent }: ShownFigure) => ({ above: shownOut(above), below: below && shownOut(below), percent })

const indicatorOut = ({ id, title, definition, above, below, excluded, source, falls, unit, basis }: Indicator) => ({
  ...{ id, title, definition, above, below, source, falls, unit },
  excluded: [...excluded],
  basis: { row: basis.row, clauses: [...basis.clauses] },
})

function figureOut({ indicator, shown, tallies }: Figure): z.output<typeof contract.FigureView> {
  const bars = barsOf(tallies, indicator.unit === 'days' ? REPLY_BARS : AGE_BARS)
  const closed = tallies.some(one => one.closed)
  const parts = showParts(bars.map((bar, index) => ({ code: String(index), count: bar.count, closed })))
  const spread = indicator.unit === 'days' ? spreadOf(tallies) : null
  return {
    id: indicator.id,
    ...valueOut(shown),
    cells: shown.cells.map(cell => ({ code: cell.code, title: codeTitle(indicator, cell.code), shown: shownOut(cell.shown) })),
    bars:
      tallies.length === 0
        ? []
        : bars.map((bar, index) => ({ from: bar.from, to: bar.to, shown: shownOut(parts[index] ?? { hidden: 'small' }) })),
    spread:
      spread && !(closed && spread.count < 3)
        ? { count: spread.count, quarter: spread.quarter, middle: spread.middle, threeQuarters: spread.threeQuarters }
        : null,
  }
}

/** The own house and the houses it knows, by id. */
async function housesOf(call: Call): Promise<{ own: House; names: Map<string, House> }> {
  const row = await getHouseRow(call.tx)
  const own: House = { house: row.house_id, name: row.name, kind: row.kind }
  const peers = (await listPeers(call.tx)).map((peer): House => ({ house: peer.peer_id, name: peer.name, kind: peer.kind }))
  return { own, names: new Map([own, ...peers].map(one => [one.house, one])) }
}
const houseOut = (names: Map<string, House>, id: string): House => names.get(id) ?? { house: id, name: id, kind: '' }

async function indicators(call: Call): Promise<z.output<(typeof contract.listIndicators)['output']>> {
  const { own } = await housesOf(call)
  const choices = await choicesOf(call.tx)
  return {
    indicators: FIGURES.map(indicatorOut),
    own,
    ...choices,
    procedures: choices.procedures.map(id => ({ id, title: procedureTitle(id) })),
  }
}

async function figures(call: Call, input: Asked & Filter): Promise<z.output<(typeof contract.getFigures)['output']>> {
  const found = await figuresOf(call.tx, periodFor(call, input), filterOf(input), [...FIGURES, ...FLOW])
  return {
    span: spanOut(call, input),
    figures: found.filter(one => !FLOW.includes(one.indicator)).map(figureOut),
    flow: flowOf(found).map(one => ({ step: one.step, title: one.title, shown: shownOut(one.shown) })),
  }
}

async function records(
  call: Call,
  input: z.output<(typeof contract.getFigureRecords)['input']>,
): Promise<z.output<(typeof contract.getFigureRecords)['output']>> {
  const indicator = requireIndicator(input.indicator)
  const wanted = { indicator, side: input.side, cell: input.cell }
  const behind = await recordsBehind(call.tx, wanted, spanFor(call, input), filterOf(input), input.after ?? null)
  const { names } = await housesOf(call)
  return {
    span: spanOut(call, input),
    indicator: indicatorOut(indicator),
    rows: behind.rows.map(row => ({
      matterId: row.matterId,
      part: row.part,
      title: row.title,
      number: row.number,
      procedureTitle: procedureTitle(row.procedure),
      byName: houseOut(names, row.byHouse).name,
      openedOn: row.openedOn,
      dueOn: row.dueOn,
      metOn: row.metOn,
      outcomeOn: row.outcomeOn,
      kept: row.kept === 'yes' || row.kept === 'no' ? row.kept : '',
      says: recordSays(row),
    })),
    clauses: behind.clauses.map(({ agreementId, clause, no, title, agreement, usedOn, everOn }) => ({
      agreementId,
      clause,
      no,
      title,
      agreement,
      usedOn,
      everOn,
    })),
    next: behind.next,
    closed: behind.closed,
  }
}

async function exportXlsx(call: Call, input: Asked & Filter): Promise<FileAnswer> {
  const title = spanTitle(yearOf(call, input), input.part).zh
  const rows = sheetRows(await figuresOf(call.tx, periodFor(call, input), filterOf(input)), code => codeTitle(code.indicator, code.cell).zh)
  return { bytes: await writeSheet(rows, { name: `指标 ${title}`, headerRow: 0 }), name: `指标数据 ${title}.xlsx`, mediaType: XLSX }
}

type Pair = { own: House; other: House | null; rows: BetweenRow[] }

/** The other house asked for, or the court or procuratorate that the own house has most to do with: the first of the other kind by name. */
async function pair(call: Call, input: Asked & { house?: string | undefined }): Promise<Pair> {
  const { own, names } = await housesOf(call)
  const facing = own.kind === 'court' ? 'procuratorate' : own.kind === 'procuratorate' ? 'court' : 'procuratorate'
  const peers = await listPeers(call.tx)
  const ownRow = await getHouseRow(call.tx)
  const usual = peers
    .filter(peer => peer.kind === facing)
    .sort((a, b) => Math.abs(a.level - ownRow.level) - Math.abs(b.level - ownRow.level) || (a.name < b.name ? -1 : 1))[0]
  const id = input.house ?? usual?.peer_id
  if (input.house !== undefined && (!names.has(input.house) || input.house === own.house))
    throw new Fault('not-found', words('没有这个单位', 'No such house'))
  if (id === undefined) return { own, other: null, rows: [] }
  return { own, other: houseOut(names, id), rows: await betweenHouses(call.tx, periodFor(call, input), id) }
}

async function printBetween(call: Call, input: z.output<(typeof contract.printBetweenHouses)['input']>): Promise<FileAnswer> {
  const { own, other, rows } = await pair(call, input)
  const period = spanTitle(yearOf(call, input), input.part).zh
  const page = betweenPage(rows, { own: own.name, other: other?.name ?? '', period }, call.today)
  return printPage(page, input.as, call.site.fonts, `两院之间 ${period}`)
}

const RULES: readonly Words[] = [
  words('以下情形一律不扣分：', 'These never cost points:'),
  ...Object.values(NEVER_DEDUCTED).map(one => one.says),
  words(
    '单位按名称排列，评分表不是排名；被考核单位可以申诉、复核。',
    'Units stand in the order of their names; a sheet is no ranking; a unit may contest its score.',
  ),
]

async function scores(
  call: Call,
  input: z.output<(typeof contract.getScoreSheets)['input']>,
): Promise<z.output<(typeof contract.getScoreSheets)['output']>> {
  const tried = tableAmong(input)
  const agreed = await scoringTable(call.tx)
  const { own, names } = await housesOf(call)
  const isUnit = !['court', 'procuratorate'].includes(own.kind) && own.kind !== 'justice'
  const found = await unitSheets(call.tx, spanFor(call, input), isUnit ? own.house : (input.house ?? null), tried ?? agreed)
  const units = found.units.map(({ unit, sheet, records: behind }) => ({
    unit: houseOut(names, unit),
    counted: sheet.rate.below,
    replied: sheet.rate.above,
    percent: sheet.rate.percent,
    ...{
      items: sheet.items,
      perItem: sheet.perItem,
      belowThreshold: sheet.belowThreshold,
      perPercent: sheet.perPercent,
      bonus: sheet.bonus,
      score: sheet.score,
    },
    lines: sheet.lines.map((line, index) => {
      const { title, number, dueOn, metOn } = behind[index] as (typeof behind)[number]
      return {
        matterId: line.matterId,
        title,
        number,
        dueOn,
        metOn,
        says: lineSays(line.what),
        points: line.points,
        never: line.never && NEVER_DEDUCTED[line.never].says,
      }
    }),
  }))
  return {
    span: spanOut(call, input),
    says: [...RULES],
    table: found.table,
    fromAgreement: tried === null && agreed !== null,
    closed: found.closed,
    units: units.sort((a, b) => a.unit.name.localeCompare(b.unit.name, 'zh-CN')),
    contest: 'annual-assessment',
  }
}

const SIGNS = words(
  '苗头只给本院自己看，是提醒看一看的线索，不是对任何人的指责，也不进入任何报表。',
  'Signs are for the own house only: something to look at, never an accusation, and in no report.',
)

export const analysisAnswers: AnyAnswer[] = [
  answer(contract.listIndicators, indicators),
  answer(contract.getFigures, figures),
  answer(contract.getFigureRecords, records),
  answer(contract.exportFigures, exportXlsx),
  answer(contract.getBetweenHouses, async (call, input) => {
    const { own, other, rows } = await pair(call, input)
    return {
      span: spanOut(call, input),
      own,
      other,
      rows: rows.map(row => ({
        id: row.indicator.id,
        title: row.indicator.title,
        own: valueOut(row.own),
        other: row.other && valueOut(row.other),
      })),
    }
  }),
  answer(contract.printBetweenHouses, printBetween),
  answer(contract.getSigns, async (call, input) => ({
    span: spanOut(call, input),
    says: SIGNS,
    signs: await signsOf(call.tx, spanFor(call, input)),
  })),
  answer(contract.getScoreSheets, scores),
]
