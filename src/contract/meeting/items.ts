/** The ledger of agreed items: the table leaders know, in and out as sheets, on paper, and the report made from it. */
import { z } from 'zod'
import { DateText, endpoint, FILE_LIMIT, FileInput, Id, LongText, WordsView } from '../endpoint.ts'

const COLUMNS = ['serial', 'title', 'task', 'target', 'baseline', 'problems', 'owner', 'effect', 'dueOn', 'state'] as const
export const ItemColumn = z.enum(COLUMNS)
const Said = z.object({ text: z.string(), byName: z.string(), person: z.string(), on: DateText.nullable() })

/** One line as it stands now: what was opened, with every later change. */
export const ItemRow = z
  .object({
    matterId: Id,
    serial: z.number(),
    group: z.string(),
    /** The ten columns as text, the same on the screen, in the sheet and on paper. */ cells: z.record(ItemColumn, z.string()),
    owner: z.object({ house: z.string(), division: z.string(), cases: z.array(z.string()), people: z.array(z.string()) }),
    standard: z.string(),
    dueOn: DateText.nullable(),
    daysLeft: z.number().nullable(),
    stage: z.string(),
    stageTitle: WordsView,
    closed: z.boolean(),
    overdue: z.boolean(),
    percent: z.number().nullable(),
    keeperName: z.string(),
    sides: z.string(),
    meeting: z.string(),
    agendaPoint: z.string(),
    progress: Said.nullable(),
    /** Carried over from another meeting or day. */
    carried: z.object({ meeting: z.string(), dueOn: DateText.nullable(), on: DateText.nullable(), reason: z.string() }).nullable(),
    /** The last asking to close: by whom, what was reached, on which evidence; and who agreed or not, and when. */
    closing: z
      .object({
        byName: z.string(),
        person: z.string(),
        on: DateText.nullable(),
        result: z.string(),
        evidence: z.array(z.object({ attachmentId: Id, name: z.string() })),
        answer: z
          .object({ agreed: z.boolean(), byName: z.string(), person: z.string(), on: DateText.nullable(), reason: z.string() })
          .nullable(),
      })
      .nullable(),
    reminders: z.array(Said),
    escalated: Said.nullable(),
    amended: z.object({ on: DateText.nullable(), reason: z.string(), answer: z.enum(['agreed', 'not-agreed']).nullable() }).nullable(),
    /** Recorded from an older ledger, on this side alone. */ past: z.boolean(),
    /** What the asker’s posts may do here now, by stage and side; conditions beyond these are told when it is tried. */
    acts: z.array(z.object({ kind: z.string(), title: WordsView, /** the asker’s post that may */ post: z.string() })),
  })
  .meta({ id: 'ItemRow' })

const Choice = {
  state: z.enum(['open', 'closed', 'overdue', 'mine', 'all']).default('open'),
  group: z.enum(['none', 'house', 'meeting']).default('none'),
  q: z.string().max(100).optional(),
}
export const listItems = endpoint({
  id: 'list-items',
  method: 'GET',
  path: '/api/items',
  title: { zh: '议定事项台账', en: 'Ledger of agreed items' },
  who: 'signed-in',
  about: 'list',
  input: z.object({ ...Choice, after: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) }),
  output: z.object({
    columns: z.array(z.object({ column: ItemColumn, title: WordsView })),
    rows: z.array(ItemRow),
    next: z.string().nullable(),
  }),
})
export const exportItems = endpoint({
  id: 'export-items',
  method: 'GET',
  path: '/api/items.xlsx',
  title: { zh: '导出议定事项台账', en: 'Ledger of agreed items as XLSX' },
  who: 'signed-in',
  about: 'list',
  input: z.object({ ...Choice, state: Choice.state.default('all') }),
  output: z.unknown(),
  file: true,
})
export const printItems = endpoint({
  id: 'print-items',
  method: 'GET',
  path: '/api/items.pdf',
  title: { zh: '打印议定事项台账', en: 'Ledger of agreed items on paper' },
  who: 'signed-in',
  about: 'list',
  input: z.object({ ...Choice, state: Choice.state.default('all'), paper: z.enum(['a4', 'a3']).default('a4') }),
  output: z.unknown(),
  file: true,
  faults: ['refused'],
})
export const itemReport = endpoint({
  id: 'item-report',
  method: 'GET',
  path: '/api/items/report',
  title: { zh: '落实情况报告', en: 'Report on the agreed items' },
  who: 'signed-in',
  about: 'list',
  input: z.object({ as: z.enum(['docx', 'pdf']).default('docx'), from: DateText.optional(), until: DateText.optional() }),
  output: z.unknown(),
  file: true,
  faults: ['refused'],
})

const Sheet = z.object({
  text: z.string().max(2_000_000).nullish(),
  file: FileInput.nullish(),
  /** For dates without a year. */ year: z.number().int().min(2000).max(2100).nullish(),
  /** Zero-based row of the headings, where a person points it out. */ headerRow: z.number().int().min(0).max(2000).nullish(),
  /** Column (zero-based) → field; '' leaves it out. */ columns: z.record(z.string().max(4), z.string().max(40)).default({}),
  /** The other houses of the ledger by role: `recipient`, or `court-side` and `procuratorate-side` for a joint office. */
  counterparts: z.record(z.string().max(40), Id).default({}),
})
/** What a person settled about a row: its values, whether it is opened today, recorded as past, or left out. */
export const ItemAnswer = z.object({
  row: z.number().int().min(1),
  as: z.enum(['open', 'past', 'leave-out']),
  values: z.record(z.string().max(40), LongText).default({}),
  side: z.string().max(40).nullish(),
})
export const previewItems = endpoint({
  id: 'preview-items',
  method: 'POST',
  path: '/api/items/preview',
  title: { zh: '议定事项台账导入预览', en: 'Preview a ledger of agreed items' },
  who: 'signed-in',
  about: 'house',
  keyless: true,
  bodyLimit: FILE_LIMIT,
  input: Sheet,
  output: z.object({
    headerRow: z.number().nullable(),
    columns: z.array(z.object({ index: z.number(), heading: z.string(), field: z.string().nullable(), sure: z.boolean() })),
    fields: z.array(z.object({ field: z.string(), title: WordsView })),
    sides: z.array(z.object({ side: z.string(), name: z.string() })),
    meeting: z.string(),
    items: z.array(
      z.object({
        row: z.number(),
        reads: z.array(
          z.object({
            heading: z.string(),
            field: z.string().nullable(),
            from: z.string(),
            as: z.string(),
            above: z.boolean(),
            says: z.array(WordsView),
          }),
        ),
        values: z.record(z.string(), z.string()),
        side: z.string().nullable(),
        state: z.enum(['closed', 'running', 'carried-over', '']),
        missing: z.array(z.string()),
        doubts: z.array(WordsView),
        errors: z.array(WordsView),
        /** What is proposed for it. */ as: z.enum(['open', 'past']),
        here: z.boolean(),
      }),
    ),
    skipped: z.array(z.object({ row: z.number(), kind: z.string(), says: WordsView })),
    asks: z.array(WordsView),
  }),
  faults: ['unreadable-file', 'refused'],
})
export const importItems = endpoint({
  id: 'import-items',
  method: 'POST',
  path: '/api/items/import',
  title: { zh: '导入议定事项台账', en: 'Import a ledger of agreed items' },
  who: 'signed-in',
  about: 'house',
  bodyLimit: FILE_LIMIT,
  input: Sheet.extend({ post: z.string().max(60), answers: z.array(ItemAnswer).max(20_000) }),
  output: z.object({
    opened: z.number(),
    recorded: z.number(),
    /** Every row that was not entered, with the reason; the same rows come back as a sheet with a remarks column. */
    left: z.array(z.object({ row: z.number(), says: z.array(WordsView) })),
    errorSheet: z.string().nullable(),
  }),
  faults: ['unreadable-file', 'refused'],
})
