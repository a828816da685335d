/** Figures of a period: every indicator counted in one statement for each sort of record, then shown as this asker may see them. */
import type { Tally } from '#engine/assessment/distribution.ts'
import type { Span } from '#engine/assessment/evaluate.ts'
import { lastDay } from '#engine/assessment/evaluate.ts'
import { isSmall, type RawCell, type RawFigure, type ShownFigure, suppress, suppressAlike } from '#engine/assessment/suppress.ts'
import { besidesOf, spanOf, type YearPart } from '#engine/assessment/year-part.ts'
import { FIGURES, type Indicator, type Sort } from '#law/indicators/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { clauseCounts } from './clause-records.ts'
import { type Filter, filterSql, isFiltered, type Side, sideSql, type Values, values } from './indicator-sql.ts'

/** `closed`: the asker may not open all of them. */
export type DayTally = Tally & { closed: boolean }
export type Counted = { above: number; below: number | null }
export type Figure = { indicator: Indicator; raw: Counted; shown: ShownFigure; tallies: DayTally[] }

const SORTS: readonly Exclude<Sort, 'clause'>[] = ['matter', 'duty', 'signing', 'event']

type Ask = { indicator: Indicator; side: Side; outside?: boolean }
const keyOf = ({ indicator, side, outside }: Ask): string => `${indicator.id} ${side}${outside ? ' outside' : ''}`

/** How many rows each ask counts. `unseen` counts only those whose matter the asker may not open. */
const count = (tx: Tx, asks: readonly Ask[], span: Span, filter: Filter, unseen: boolean): Promise<Map<string, number>> =>
  gather<number>(tx, 'count(*)', asks, span, filter, unseen)

/** One aggregate over the rows of each ask; one statement for each sort of record. */
async function gather<R>(tx: Tx, what: string, asks: readonly Ask[], span: Span, filter: Filter, unseen: boolean): Promise<Map<string, R>> {
  const found = new Map<string, R>()
  for (const sort of SORTS) {
    const mine = asks.filter(one => one.indicator.sort === sort)
    if (mine.length === 0) continue
    const { list, put } = values()
    const inside = filterSql(filter, put)
    const outside = mine.some(one => one.outside)
    const condition = (ask: Ask): string => {
      const side = sideSql(ask.indicator, ask.side, span, put)
      return ask.outside ? `not (${inside.join(' and ') || 'true'}) and ${side}` : outside ? [...inside, side].join(' and ') : side
    }
    const columns = mine.map((ask, index) => `${what} filter (where ${condition(ask)}) as n${index}`)
    const where = [`s.house_id = ${put(tx.asker.house)}`, `s.sort = ${put(sort)}`, ...(outside ? [] : inside)]
    if (unseen) where.push('not exists (select 1 from matter m where m.house_id = s.house_id and m.matter_id = s.matter_id)')
    const row = await tx.one<Record<string, R>>(`select ${columns.join(', ')} from measure s where ${where.join(' and ')}`, list)
    for (const [index, ask] of mine.entries()) found.set(keyOf(ask), row[`n${index}`] as R)
  }
  return found
}

/** How often each code, or each number of days, occurs among the records above the line. */
async function split(
  tx: Tx,
  indicator: Indicator,
  expression: (put: Values['put']) => string,
  span: Span,
  filter: Filter,
): Promise<{ key: string; count: number; closed: number }[]> {
  const { list, put } = values()
  const where = [
    `s.house_id = ${put(tx.asker.house)}`,
    `s.sort = ${put(indicator.sort)}`,
    ...filterSql(filter, put),
    sideSql(indicator, 'above', span, put),
  ]
  const code = expression(put)
  const rows = await tx.query<{ key: string; count: number }>(
    `select (${code})::text as key, count(*) as count from measure s where ${where.join(' and ')} group by 1 order by 1`,
    list,
  )
  const small = rows.filter(row => isSmall(row.count)).map(row => row.key)
  if (small.length === 0) return rows.map(row => ({ ...row, closed: 0 }))
  // Only the few rows behind small counts are asked after: the rest may be shown whoever may open it.
  const unseen = await tx.query<{ key: string; count: number }>(
    `select (${code})::text as key, count(*) as count from measure s where ${where.join(' and ')} and (${code})::text = any (${put(small, 'text[]')})
       and not exists (select 1 from matter m where m.house_id = s.house_id and m.matter_id = s.matter_id) group by 1`,
    list,
  )
  const closed = new Map(unseen.map(row => [row.key, row.count]))
  return rows.map(row => ({ ...row, closed: closed.get(row.key) ?? 0 }))
}

const column = (field: string): string => `s.${field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}`

async function cellsOf(tx: Tx, indicator: Indicator, span: Span, filter: Filter): Promise<RawCell[]> {
  if (typeof indicator.by !== 'string') return []
  const code = column(indicator.by)
  const rows = await split(tx, indicator, () => code, span, filter)
  return rows.map(row => ({ code: row.key, count: row.count, closed: row.closed > 0 }))
}

/** Days and how often; a figure whose records the asker may not all open shows no distribution below three. */
export async function talliesOf(tx: Tx, indicator: Indicator, span: Span, filter: Filter): Promise<DayTally[]> {
  const { days, by } = indicator
  if (!days && typeof by !== 'object') return []
  const expression = (put: Values['put']): string =>
    days ? `${column(days.until)} - ${column(days.from)}` : `${put(lastDay(span), 'date')} - ${column((by as { age: string }).age)}`
  const rows = await split(tx, indicator, expression, span, filter)
  return rows.map(row => ({ days: Number(row.key), count: row.count, closed: row.closed > 0 }))
}

/** The ids (`matter part`) behind both sides of every indicator that is not about clauses, for the proof of equality. */
export async function idsOf(tx: Tx, span: Span, filter: Filter, wanted: readonly Indicator[] = FIGURES): Promise<Map<string, string[]>> {
  const ids = await gather<string[] | null>(tx, `array_agg(s.matter_id || ' ' || s.part)`, sidesOf(wanted), span, filter, false)
  return new Map([...ids].map(([key, list]) => [key, list ?? []]))
}

const sidesOf = (wanted: readonly Indicator[]): Ask[] =>
  wanted.flatMap((indicator): Ask[] => [
    { indicator, side: 'above' },
    ...(indicator.denominator ? [{ indicator, side: 'below' as const }] : []),
  ])

const NOTHING: RawCell = { code: '', count: 0, closed: false }

/** Every indicator asked for, counted as they stand; ratios of clauses come from the agreements. */
export async function countFigures(
  tx: Tx,
  span: Span,
  filter: Filter,
  wanted: readonly Indicator[] = FIGURES,
): Promise<Map<string, Counted>> {
  const counts = await count(tx, sidesOf(wanted), span, filter, false)
  const clauses = await clauseCounts(
    tx,
    span,
    filter,
    wanted.filter(one => one.sort === 'clause'),
  )
  return new Map(
    wanted.map(indicator => [
      indicator.id,
      clauses.get(indicator.id) ?? {
        above: counts.get(`${indicator.id} above`) ?? 0,
        below: indicator.denominator ? (counts.get(`${indicator.id} below`) ?? 0) : null,
      },
    ]),
  )
}

/** Below the line and not above it. */
const restOf = (raw: Counted | null): number => (raw?.below === null || raw === null ? 0 : (raw.below ?? 0) - raw.above)

/** Beside the figure without the filter, a cell less this one would tell of what the filter left out. */
async function cellsApart(tx: Tx, indicator: Indicator, span: Span, cells: RawCell[]): Promise<RawCell[]> {
  if (cells.length === 0) return cells
  const wide = await cellsOf(tx, indicator, span, {})
  const near = wide.filter(one => isSmall(one.count - (cells.find(cell => cell.code === one.code)?.count ?? one.count)))
  if (near.length === 0) return cells
  const unseen = await count(tx, [{ indicator, side: 'above' }], span, {}, true)
  const apart = (unseen.get(keyOf({ indicator, side: 'above' })) ?? 0) > 0
  return cells.map(cell => (apart && near.some(one => one.code === cell.code) ? { ...cell, apart } : cell))
}

/** Which small sets hold a record that the asker may not open; asked only where there are small sets. */
async function closedSets(
  tx: Tx,
  span: Span,
  filter: Filter,
  figures: [Indicator, Counted, Counted | null][],
): Promise<(ask: Ask) => boolean> {
  const asks = figures.flatMap(([indicator, raw, whole]): Ask[] => {
    const sets: [Side, number, boolean][] = [
      ['above', raw.above, false],
      ['below', raw.below ?? 0, false],
      ['rest', (raw.below ?? raw.above) - raw.above, false],
      ['above', (whole?.above ?? raw.above) - raw.above, true],
      ['below', (whole?.below ?? 0) - (raw.below ?? 0), true],
      ['rest', restOf(whole) - restOf(raw), true],
    ]
    return sets.filter(([, size]) => isSmall(size)).map(([side, , outside]) => ({ indicator, side, ...(outside ? { outside } : {}) }))
  })
  if (asks.length === 0) return () => false
  const unseen = await count(tx, asks, span, filter, true)
  return ask => (unseen.get(keyOf(ask)) ?? 0) > 0
}

/** A period with the others of its length in the same year, beside which it is shown. */
export type Period = { span: Span; beside: readonly Span[] }

export const periodOf = (year: number, part: YearPart, today: string): Period => ({
  span: spanOf(year, part, today),
  beside: besidesOf(part).map(one => spanOf(year, one, today)),
})

/** The figures as the asker may see them, splits and distributions with them; so that a year less its quarters tells nothing either. */
export async function figuresOf(
  tx: Tx,
  { span, beside }: Period,
  filter: Filter,
  wanted: readonly Indicator[] = FIGURES,
): Promise<Figure[]> {
  const own = await figuresAlone(tx, span, filter, wanted)
  const others: Figure[][] = []
  for (const one of beside) others.push(await figuresAlone(tx, one, filter, wanted))
  return own.map((figure, at) => {
    const besides = others.flatMap(figures => figures[at] ?? [])
    const shown = suppressAlike(
      figure.shown,
      besides.map(one => one.shown),
    )
    const spread = !('hidden' in shown.above) && !besides.some(one => one.tallies.some(tally => tally.closed))
    const told = besides.length === 0 || !figure.tallies.some(tally => tally.closed)
    return { ...figure, shown, tallies: spread && told ? figure.tallies : [] }
  })
}

async function figuresAlone(tx: Tx, span: Span, filter: Filter, wanted: readonly Indicator[]): Promise<Figure[]> {
  const counted = await countFigures(tx, span, filter, wanted)
  const whole = isFiltered(filter) ? await countFigures(tx, span, {}, wanted) : null
  const rows = wanted.map((one): [Indicator, Counted, Counted | null] => [one, counted.get(one.id) as Counted, whole?.get(one.id) ?? null])
  const closed = await closedSets(tx, span, filter, rows)
  const figures: Figure[] = []
  for (const [indicator, raw, all] of rows) {
    const own = await cellsOf(tx, indicator, span, filter)
    const cells = all ? await cellsApart(tx, indicator, span, own) : own
    const tallies = await talliesOf(tx, indicator, span, filter)
    const outside = (side: Side, size: number): RawCell => ({
      code: '',
      count: size,
      closed: closed({ indicator, side, outside: true }),
    })
    const figure: RawFigure = {
      ...raw,
      cells,
      closed: {
        above: closed({ indicator, side: 'above' }),
        below: closed({ indicator, side: 'below' }),
        rest: closed({ indicator, side: 'rest' }),
      },
      other: all
        ? {
            above: outside('above', all.above - raw.above),
            below: all.below === null ? NOTHING : outside('below', all.below - (raw.below ?? 0)),
            rest: outside('rest', restOf(all) - restOf(raw)),
          }
        : null,
    }
    const shown = suppress(figure)
    figures.push({ indicator, raw, shown, tallies: 'hidden' in shown.above ? [] : tallies })
  }
  return figures
}
