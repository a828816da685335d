/** Cases (simple register) and the ledger that comes from Excel and leaves as XLSX. */
import { z } from 'zod'
import { DateText, endpoint, FILE_LIMIT, FileInput, Id, Line, WordsView } from './endpoint.ts'

export const CaseRow = z
  .object({
    caseId: Id,
    number: z.string(),
    courtName: z.string().nullable(),
    cause: z.string(),
    parties: z.string(),
    filedOn: DateText.nullable(),
    matters: z.number(),
  })
  .meta({ id: 'CaseRow' })
export const listCases = endpoint({
  id: 'list-cases',
  method: 'GET',
  path: '/api/cases',
  title: { zh: '案件', en: 'Cases' },
  who: 'signed-in',
  about: 'list',
  input: z.object({ q: z.string().max(100).optional(), after: z.string().max(200).optional() }),
  output: z.object({ rows: z.array(CaseRow), next: z.string().nullable() }),
})
export const getCase = endpoint({
  id: 'get-case',
  method: 'GET',
  path: '/api/cases/:caseId',
  title: { zh: '案件', en: 'Case' },
  who: 'signed-in',
  about: 'case',
  input: z.object({ caseId: Id }),
  output: z.object({
    case: CaseRow,
    amount: z.string().nullable(),
    note: z.string(),
    chain: z.array(z.object({ number: z.string(), caseId: Id.nullable() })),
    matters: z.array(z.object({ matterId: Id, title: z.string(), procedureTitle: WordsView, stageTitle: WordsView, ended: z.boolean() })),
    parse: z.array(WordsView),
  }),
  faults: ['not-found'],
})
export const addCase = endpoint({
  id: 'add-case',
  method: 'POST',
  path: '/api/cases',
  title: { zh: '登记案件', en: 'Enter a case' },
  who: 'signed-in',
  about: 'house',
  input: z.object({
    number: Line,
    cause: z.string().max(200).default(''),
    parties: z.string().max(1000).default(''),
    filedOn: DateText.nullish(),
    amount: z.string().max(60).nullish(),
    note: z.string().max(4000).default(''),
    chain: z.array(z.string().max(80)).max(20).default([]),
  }),
  output: z.object({ caseId: Id }),
  faults: ['refused', 'conflict'],
})
export const checkNumber = endpoint({
  id: 'check-number',
  method: 'GET',
  path: '/api/numbers',
  title: { zh: '核对案号', en: 'Check a number' },
  who: 'signed-in',
  about: 'self',
  input: z.object({ text: z.string().max(120) }),
  output: z.object({ ok: z.boolean(), normalised: z.string().nullable(), says: z.array(WordsView) }),
})
const SheetInput = z.object({
  text: z.string().max(2_000_000).nullish(),
  file: FileInput.nullish(),
  year: z.number().int().min(2000).max(2100).nullish(),
  columns: z.record(z.string(), z.string()).default({}),
})
export const previewSheet = endpoint({
  id: 'preview-sheet',
  method: 'POST',
  path: '/api/ledger/preview',
  title: { zh: '台账导入预览', en: 'Preview a ledger' },
  who: 'signed-in',
  about: 'house',
  keyless: true,
  bodyLimit: FILE_LIMIT,
  input: SheetInput,
  output: z.object({
    kind: z.string(),
    headerRow: z.number().nullable(),
    columns: z.array(z.object({ index: z.number(), heading: z.string(), field: z.string().nullable(), sure: z.boolean() })),
    fields: z.array(z.object({ field: z.string(), title: WordsView })),
    records: z.array(
      z.object({ row: z.number(), values: z.record(z.string(), z.string()), doubts: z.array(WordsView), errors: z.array(WordsView) }),
    ),
    asks: z.array(WordsView),
  }),
  faults: ['unreadable-file', 'refused'],
})
export const importSheet = endpoint({
  id: 'import-sheet',
  method: 'POST',
  path: '/api/ledger',
  title: { zh: '导入台账', en: 'Import a ledger' },
  who: 'signed-in',
  about: 'house',
  bodyLimit: FILE_LIMIT,
  input: SheetInput.extend({ post: z.string().max(60), counterpart: Id, skipErrors: z.boolean().default(false) }),
  output: z.object({ matters: z.number(), skipped: z.number(), errorSheet: z.string().nullable() }),
  faults: ['unreadable-file', 'refused'],
})
export const LedgerRow = z.object({ matterId: Id, values: z.record(z.string(), z.string()) })
export const getLedger = endpoint({
  id: 'get-ledger',
  method: 'GET',
  path: '/api/ledger',
  title: { zh: '检察建议台账', en: 'Suggestion ledger' },
  who: 'signed-in',
  about: 'list',
  input: z.object({ after: z.string().max(200).optional() }),
  output: z.object({
    columns: z.array(z.object({ field: z.string(), title: WordsView })),
    rows: z.array(LedgerRow),
    next: z.string().nullable(),
  }),
})
export const exportLedger = endpoint({
  id: 'export-ledger',
  method: 'GET',
  path: '/api/ledger.xlsx',
  title: { zh: '导出台账', en: 'Ledger as XLSX' },
  who: 'signed-in',
  about: 'list',
  input: z.object({ kind: z.enum(['suggestion-ledger', 'intake-register']).default('suggestion-ledger') }),
  output: z.unknown(),
  file: true,
})
