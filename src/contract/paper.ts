/** Papers: take in a sealed file, confirm what was read; draft, submit, number, print. */
import { z } from 'zod'
import { CitationView, DateText, Done, endpoint, FILE_LIMIT, FileInput, Id, LongText, WordsView } from './endpoint.ts'
import { AttachmentView, PaperSummary, PointView } from './views.ts'

export const PaperContent = z.object({
  number: z.string().max(80).nullable(),
  date: DateText.nullable(),
  addressee: z.string().max(200).nullable(),
  points: z.array(z.object({ id: z.string().max(20), text: LongText })).max(100),
  fields: z.record(z.string().max(60), LongText),
  answers: z
    .array(z.object({ point: z.string().max(20), code: z.string().max(40), reason: LongText }))
    .max(100)
    .default([]),
})
export const PaperView = z.object({
  paper: PaperSummary,
  content: PaperContent,
  files: z.array(AttachmentView),
  guess: z
    .object({
      number: z.string().nullable(),
      date: DateText.nullable(),
      addressee: z.string().nullable(),
      issuer: z.string().nullable(),
      points: z.array(PointView),
      caseNumbers: z.array(z.string()),
      text: z.string(),
    })
    .nullable(),
  doubts: z.array(WordsView),
  missing: z.array(z.object({ part: z.string(), says: WordsView })),
  parts: z.array(
    z.object({
      id: z.string(),
      title: WordsView,
      kind: z.string(),
      required: z.boolean(),
      value: z.string(),
      origin: WordsView.nullable(),
    }),
  ),
  trail: z.array(z.object({ step: WordsView, name: z.string(), postTitle: WordsView, on: DateText, note: z.string() })),
  next: z.array(
    z.object({
      kind: z.enum(['confirm', 'edit', 'submit', 'agree', 'return', 'number', 'void']),
      title: WordsView,
      open: z.boolean(),
      because: WordsView.nullable(),
    }),
  ),
  approvers: z.array(WordsView),
  draftedHere: z.boolean(),
  basis: z.array(CitationView),
})
export const listPapers = endpoint({
  id: 'list-papers',
  method: 'GET',
  path: '/api/papers',
  title: { zh: '文书', en: 'Papers' },
  who: 'signed-in',
  about: 'list',
  input: z.object({
    q: z.string().max(100).optional(),
    state: z.enum(['open', 'all']).default('open'),
    matterId: Id.optional(),
    after: z.string().max(200).optional(),
  }),
  output: z.object({ rows: z.array(PaperSummary), next: z.string().nullable() }),
})
export const getPaper = endpoint({
  id: 'get-paper',
  method: 'GET',
  path: '/api/papers/:paperId',
  title: { zh: '文书', en: 'Paper' },
  who: 'signed-in',
  about: 'paper',
  input: z.object({ paperId: Id }),
  output: PaperView,
  faults: ['not-found'],
})
export const listForms = endpoint({
  id: 'list-forms',
  method: 'GET',
  path: '/api/forms',
  title: { zh: '文书种类', en: 'Forms' },
  who: 'signed-in',
  about: 'house',
  input: z.object({ matterId: Id.optional() }),
  output: z.object({ forms: z.array(z.object({ form: z.string(), title: WordsView, draftedHere: z.boolean(), issuer: z.string() })) }),
  faults: ['not-found'],
})
export const takeInPaper = endpoint({
  id: 'take-in-paper',
  method: 'POST',
  path: '/api/papers/take-in',
  title: { zh: '收入盖章文书', en: 'Take in a sealed paper' },
  who: 'signed-in',
  about: 'house',
  bodyLimit: FILE_LIMIT,
  input: z.object({ form: z.string().max(60), matterId: Id.nullish(), file: FileInput }),
  output: z.object({ paperId: Id }),
  faults: ['refused', 'unreadable-file', 'too-large', 'not-found'],
})
export const draftPaper = endpoint({
  id: 'draft-paper',
  method: 'POST',
  path: '/api/papers/draft',
  title: { zh: '起草文书', en: 'Draft a paper' },
  who: 'signed-in',
  about: 'house',
  input: z.object({ form: z.string().max(60), matterId: Id, answers: PaperContent.shape.answers.optional() }),
  output: z.object({ paperId: Id }),
  faults: ['refused', 'not-found'],
})
export const savePaper = endpoint({
  id: 'save-paper',
  method: 'POST',
  path: '/api/papers/:paperId',
  title: { zh: '保存文书', en: 'Save a paper' },
  who: 'signed-in',
  about: 'paper',
  keyless: true,
  input: z.object({ paperId: Id, content: PaperContent }),
  output: Done,
  faults: ['refused', 'not-found', 'conflict'],
})
export const stepPaper = endpoint({
  id: 'step-paper',
  method: 'POST',
  path: '/api/papers/:paperId/steps',
  title: { zh: '文书流转', en: 'Move a paper on' },
  who: 'signed-in',
  about: 'paper',
  input: z.object({
    paperId: Id,
    step: z.enum(['confirm', 'submit', 'number', 'void']),
    post: z.string().max(60),
    note: z.string().max(4000).default(''),
  }),
  output: Done,
  faults: ['refused', 'not-found', 'conflict'],
})
export const printPaper = endpoint({
  id: 'print-paper',
  method: 'GET',
  path: '/api/papers/:paperId/file',
  title: { zh: '文书文件', en: 'Paper as a file' },
  who: 'signed-in',
  about: 'paper',
  input: z.object({ paperId: Id, as: z.enum(['original', 'pdf', 'docx', 'html']).default('pdf') }),
  output: z.unknown(),
  file: true,
  faults: ['not-found', 'refused'],
})
