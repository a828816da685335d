/** The pieces that several answers share: clocks, acts, papers, forms of an act. */
import { z } from 'zod'
import { CitationView, DateText, Id, WordsView } from './endpoint.ts'

export const BoundsView = z.object({
  precision: z.enum(['day', 'month', 'year', 'unknown']),
  earliest: DateText.nullable(),
  latest: DateText.nullable(),
})

export const ClockStatus = z.enum([
  'not-started',
  'running',
  'due-soon',
  'overdue',
  'met',
  'met-late',
  'moot',
  'suspended',
  'cannot-be-judged',
  'answer-under-way',
  'unconfirmed',
])
export const ClockView = z
  .object({
    id: z.string(),
    title: WordsView,
    status: ClockStatus,
    period: z.string().nullable(),
    start: DateText.nullable(),
    nominal: DateText.nullable(),
    due: DateText.nullable(),
    earliestDue: DateText.nullable(),
    latestDue: DateText.nullable(),
    metOn: DateText.nullable(),
    daysLeft: z.number().nullable(),
    provisional: z.boolean(),
    extended: z.boolean(),
    byRole: z.string(),
    byName: z.string(),
    own: z.boolean(),
    because: z.array(WordsView),
    basis: z.array(CitationView),
    alternatives: z.array(z.object({ due: DateText, reading: WordsView })),
  })
  .meta({ id: 'Clock' })

export const AttachmentView = z
  .object({ attachmentId: Id, name: z.string(), mediaType: z.string(), size: z.number() })
  .meta({ id: 'Attachment' })
export const PaperStatus = z.enum([
  'taken-in',
  'draft',
  'in-check',
  'in-approval',
  'returned',
  'approved',
  'numbered',
  'final',
  'used',
  'void',
])
export const PaperSummary = z
  .object({
    paperId: Id,
    form: z.string(),
    formTitle: WordsView,
    origin: z.enum(['taken-in', 'drafted']),
    status: PaperStatus,
    statusTitle: WordsView,
    number: z.string().nullable(),
    date: DateText.nullable(),
    addressee: z.string().nullable(),
    title: z.string(),
    matterId: Id.nullable(),
    matterTitle: z.string().nullable(),
    updatedAt: z.string(),
    draftedBy: z.string(),
  })
  .meta({ id: 'PaperSummary' })

export const PointView = z.object({ id: z.string(), text: z.string() })
/** A fact as people read it: already rendered in words, with points and answers kept as rows. */
export const FactView = z
  .object({
    name: z.string(),
    title: WordsView,
    kind: z.string(),
    text: WordsView.nullable(),
    points: z.array(PointView).optional(),
    answers: z.array(z.object({ point: z.string(), code: z.string(), title: WordsView, reason: z.string() })).optional(),
    erased: z.boolean().optional(),
  })
  .meta({ id: 'Fact' })

export const ActView = z
  .object({
    actId: Id,
    kind: z.string(),
    title: WordsView,
    house: Id,
    houseName: z.string(),
    personName: z.string().nullable(),
    postTitle: WordsView,
    own: z.boolean(),
    on: DateText.nullable(),
    bounds: BoundsView.nullable(),
    source: z.enum(['own', 'proxy', 'past']),
    recordedAt: z.string(),
    arrivedAt: z.string().nullable(),
    /** false: "已发出，待主办方编号". */
    placed: z.boolean(),
    n: z.number().nullable(),
    effect: z.boolean(),
    effectReason: WordsView.nullable(),
    marks: z.array(WordsView),
    facts: z.array(FactView),
    files: z.array(AttachmentView),
    basis: z.array(CitationView),
    hash: z.string(),
    sealedInLog: z.boolean(),
    /** Mail facts of the letter this act left by (own acts): sent → arrived → opened. */
    mail: z.array(
      z.object({ house: Id, houseName: z.string(), state: z.enum(['queued', 'sent', 'arrived', 'opened', 'paper']), at: z.string() }),
    ),
  })
  .meta({ id: 'Act' })

export const FactField = z
  .object({
    name: z.string(),
    kind: z.enum(['date', 'code', 'flag', 'text', 'number', 'case-numbers', 'people', 'points', 'answers', 'checks']),
    title: WordsView,
    required: z.boolean(),
    values: z.array(z.object({ code: z.string(), title: WordsView })),
    help: WordsView.nullable(),
    points: z.array(PointView),
    reasonUnless: z.array(z.string()),
    notBefore: DateText.nullable(),
    notAfter: DateText.nullable(),
    initial: z.unknown().optional(),
  })
  .meta({ id: 'FactField' })

/** Everything a page needs to draw the form of an act. */
export const ActForm = z
  .object({
    kind: z.string(),
    title: WordsView,
    opening: z.boolean(),
    served: z.boolean(),
    fields: z.array(FactField),
    paper: z.object({ form: z.string(), title: WordsView, required: z.boolean(), draftedHere: z.boolean() }).nullable(),
    decision: z.array(z.object({ post: z.string(), title: WordsView })),
    checkedBy: WordsView.nullable(),
    attachments: z.boolean(),
    /** Posts of mine that may do it; empty when I hold none. */
    myPosts: z.array(z.object({ post: z.string(), title: WordsView })),
    basis: z.array(CitationView),
  })
  .meta({ id: 'ActForm' })

export const RefusalView = z.object({ code: z.string(), says: WordsView, basis: z.array(CitationView) }).meta({ id: 'Refusal' })
export const ActionView = z
  .object({
    kind: z.string(),
    title: WordsView,
    open: z.boolean(),
    because: RefusalView.nullable(),
    /** may record the other house's act from a scan */ proxy: z.boolean(),
    form: ActForm,
  })
  .meta({ id: 'Action' })
