/** Analysis: indicators with their written definitions, figures of a period, the records behind them, 两院之间, score sheets, signs of the own house. */
import { z } from 'zod'
import { YEAR_PARTS } from '#engine/assessment/year-part.ts'
import { DateText, endpoint, Id, Nothing, WordsView } from './endpoint.ts'

/** A year, half or quarter; without a year the present one. */
const Period = z.object({ year: z.coerce.number().int().min(1990).max(2899).optional(), part: z.enum(YEAR_PARTS).default('year') })
/** What figures are narrowed to. `by`: the house whose doing it is. */
const Narrowed = Period.extend({
  house: Id.optional(),
  agreement: Id.optional(),
  clause: z.string().max(200).optional(),
  division: z.string().max(80).optional(),
  procedure: z.string().max(80).optional(),
  by: Id.optional(),
})
const SpanView = z.object({ year: z.number(), part: z.enum(YEAR_PARTS), from: DateText, to: DateText, title: WordsView })

/** A count, or why it is not shown: below three and not the asker’s to open, or it would give such a one away. */
export const ShownView = z
  .object({ count: z.number().nullable(), hidden: z.enum(['small', 'complement']).nullable() })
  .meta({ id: 'ShownCount' })
export const IndicatorView = z
  .object({
    id: z.string(),
    title: WordsView,
    definition: WordsView,
    above: WordsView,
    below: WordsView.nullable(),
    excluded: z.array(WordsView),
    source: WordsView,
    falls: WordsView,
    unit: z.enum(['count', 'rate', 'days']),
    basis: z.object({ row: WordsView, clauses: z.array(z.string()) }),
  })
  .meta({ id: 'Indicator' })
export const FigureView = z
  .object({
    id: z.string(),
    above: ShownView,
    below: ShownView.nullable(),
    percent: z.number().nullable(),
    cells: z.array(z.object({ code: z.string(), title: WordsView, shown: ShownView })),
    /** Days from, to (open for the last) and how many. */ bars: z.array(
      z.object({ from: z.number(), to: z.number().nullable(), shown: ShownView }),
    ),
    spread: z.object({ count: z.number(), quarter: z.number(), middle: z.number(), threeQuarters: z.number() }).nullable(),
  })
  .meta({ id: 'Figure' })
const HouseView = z.object({ house: Id, name: z.string(), kind: z.string() })

export const listIndicators = endpoint({
  id: 'list-indicators',
  method: 'GET',
  path: '/api/analysis/indicators',
  title: { zh: '指标定义', en: 'Indicators and their definitions' },
  who: 'signed-in',
  about: 'house',
  input: Nothing,
  output: z.object({
    indicators: z.array(IndicatorView),
    own: HouseView,
    houses: z.array(HouseView),
    agreements: z.array(
      z.object({ agreementId: Id, title: z.string(), clauses: z.array(z.object({ key: z.string(), no: z.string(), title: z.string() })) }),
    ),
    divisions: z.array(z.string()),
    procedures: z.array(z.object({ id: z.string(), title: WordsView })),
    years: z.array(z.number()),
  }),
})
export const getFigures = endpoint({
  id: 'get-figures',
  method: 'GET',
  path: '/api/analysis/figures',
  title: { zh: '指标数据', en: 'Figures of a period' },
  who: 'signed-in',
  about: 'house',
  input: Narrowed,
  output: z.object({
    span: SpanView,
    figures: z.array(FigureView),
    /** How suggestions went on, step by step, each step a subset of the one before. */ flow: z.array(
      z.object({ step: z.string(), title: WordsView, shown: ShownView }),
    ),
  }),
})
export const getFigureRecords = endpoint({
  id: 'get-figure-records',
  method: 'GET',
  path: '/api/analysis/records',
  title: { zh: '数据背后的记录', en: 'The records behind a figure' },
  who: 'signed-in',
  about: 'list',
  input: Narrowed.extend({
    indicator: z.string().max(60).default('on-time'),
    side: z.enum(['above', 'below']).default('above'),
    cell: z.string().max(80).optional(),
    after: z.string().max(300).optional(),
  }),
  output: z.object({
    span: SpanView,
    indicator: IndicatorView,
    rows: z.array(
      z.object({
        matterId: Id,
        part: z.string(),
        title: z.string(),
        number: z.string().nullable(),
        procedureTitle: WordsView,
        byName: z.string(),
        openedOn: DateText.nullable(),
        dueOn: DateText.nullable(),
        metOn: DateText.nullable(),
        outcomeOn: DateText.nullable(),
        kept: z.enum(['yes', 'no', '']),
        says: z.array(WordsView),
      }),
    ),
    clauses: z.array(
      z.object({
        agreementId: Id,
        clause: z.string(),
        no: z.string(),
        title: z.string(),
        agreement: z.string(),
        usedOn: DateText.nullable(),
        everOn: DateText.nullable(),
      }),
    ),
    next: z.string().nullable(),
    /** There are records that are not the asker’s to open. */ closed: z.boolean(),
  }),
  faults: ['not-found'],
})
export const exportFigures = endpoint({
  id: 'export-figures',
  method: 'GET',
  path: '/api/analysis/export',
  title: { zh: '导出指标数据', en: 'Export figures as XLSX' },
  who: 'signed-in',
  about: 'house',
  input: Narrowed,
  output: z.unknown(),
  file: true,
})
export const getBetweenHouses = endpoint({
  id: 'get-between-houses',
  method: 'GET',
  path: '/api/analysis/between',
  title: { zh: '两院之间', en: 'Between the two houses' },
  who: 'signed-in',
  about: 'house',
  input: Period.extend({ house: Id.optional() }),
  output: z.object({
    span: SpanView,
    own: HouseView,
    other: HouseView.nullable(),
    rows: z.array(
      z.object({
        id: z.string(),
        title: WordsView,
        own: z.object({ above: ShownView, below: ShownView.nullable(), percent: z.number().nullable() }),
        other: z.object({ above: ShownView, below: ShownView.nullable(), percent: z.number().nullable() }).nullable(),
      }),
    ),
  }),
  faults: ['not-found'],
})
export const printBetweenHouses = endpoint({
  id: 'print-between-houses',
  method: 'GET',
  path: '/api/analysis/between/print',
  title: { zh: '打印两院之间', en: 'Print between the two houses' },
  who: 'signed-in',
  about: 'house',
  input: Period.extend({ house: Id.optional(), as: z.enum(['pdf', 'docx']).default('pdf') }),
  output: z.unknown(),
  file: true,
  faults: ['not-found'],
})
export const getSigns = endpoint({
  id: 'get-signs',
  method: 'GET',
  path: '/api/analysis/signs',
  title: { zh: '苗头（仅本院）', en: 'Signs to look at (own house only)' },
  who: 'signed-in',
  about: 'house',
  input: Period,
  output: z.object({
    span: SpanView,
    says: WordsView,
    signs: z.array(
      z.object({
        id: z.string(),
        title: WordsView,
        says: WordsView,
        records: z.array(
          z.object({ matterId: Id, title: z.string(), number: z.string().nullable(), on: DateText.nullable(), group: z.string() }),
        ),
      }),
    ),
  }),
})
const points = z.coerce.number().min(-10_000).max(10_000)
/** The office’s own table, as it stands in the agreement or as it is tried out; all numbers or none. */
const Table = z.object({
  base: points,
  perItemDeduct: points,
  perPctDeduct: points,
  thresholdPct: points,
  bonus: points,
  floor: points,
  cap: points,
})
export const getScoreSheets = endpoint({
  id: 'get-score-sheets',
  method: 'GET',
  path: '/api/analysis/scores',
  title: { zh: '评分表', en: 'Score sheets' },
  who: 'signed-in',
  about: 'house',
  input: Period.extend({ house: Id.optional(), ...Table.partial().shape }),
  output: z.object({
    span: SpanView,
    says: z.array(WordsView),
    table: Table.nullable(),
    fromAgreement: z.boolean(),
    /** The asker’s posts cannot open every record: nothing is scored. */ closed: z.boolean(),
    /** By name, never by score. */ units: z.array(
      z.object({
        unit: HouseView,
        counted: z.number(),
        replied: z.number(),
        percent: z.number().nullable(),
        items: z.number(),
        perItem: z.number(),
        belowThreshold: z.number(),
        perPercent: z.number(),
        bonus: z.number(),
        score: z.number().nullable(),
        lines: z.array(
          z.object({
            matterId: Id,
            title: z.string(),
            number: z.string().nullable(),
            dueOn: DateText,
            metOn: DateText.nullable(),
            says: WordsView,
            points: z.number(),
            never: WordsView.nullable(),
          }),
        ),
      }),
    ),
    /** The procedure in which a unit contests its score (申诉、复核). */ contest: z.string(),
  }),
})
