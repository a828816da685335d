/** The pieces of the agreement page: a clause, a term, a change, an agreement whole, and how one is entered. */
import { z } from 'zod'
import { CitationView, DateText, Id, Line, LongText, WordsView } from './endpoint.ts'
import { AttachmentView } from './views.ts'

export const Code = z.string().min(1).max(80)
/** The value of a term: an option's code, a length as `1m`, `15d`, `7wd`, a number, yes/no, or a scoring table as text. */
export const TermValue = z.union([z.string().max(400), z.number(), z.boolean()])
const PostRef = z.object({ kind: Code, post: Code })

/** A clause as a person enters it. `id` is stable and named in every matter started under it. */
export const ClauseInput = z
  .object({
    id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.*-]{0,39}$/),
    /** As printed: 第二条, （一）. */ no: z.string().max(40),
    title: Line,
    text: LongText,
    textEn: LongText.default(''),
    procedures: z.array(Code).max(80).default([]),
    posts: z.array(PostRef).max(30).default([]),
    indicators: z.array(Line).max(30).default([]),
  })
  .meta({ id: 'ClauseInput' })

/** Units that sign nothing and are bound through a signatory (the agencies under 依法治市办). */
export const CoveredInput = z.object({ house: Id, through: Id, grounds: z.string().max(400).default('') }).meta({ id: 'CoveredInput' })

/** Electronic letters count as service only under this annex (design §3.4). */
export const AnnexInput = z
  .object({
    agreed: z.boolean(),
    /** Working days after which an unopened letter turns red and is served on paper. */ unopenedAfter: z.number().int().min(1).max(30),
    text: z.string().max(4000).default(''),
  })
  .meta({ id: 'AnnexInput' })

/** Somebody outside the signatories whose approval the text names. */
export const ApproverInput = z.object({ clause: z.string().max(40).nullable(), who: Line, says: z.string().max(400).default('') })

export const AgreementInput = z
  .object({
    /** LX, SX, HLJ, JS, FW; null when entered by hand. */ template: z.string().max(10).nullable().default(null),
    title: Line,
    titleEn: z.string().max(400).default(''),
    signedOn: DateText,
    inForceFrom: DateText,
    until: DateText.nullable().default(null),
    /** 试行: the day on which the trial is reviewed. */ reviewOn: DateText.nullable().default(null),
    clauses: z.array(ClauseInput).min(1).max(200),
    terms: z.record(z.string().max(80), TermValue).default({}),
    covered: z.array(CoveredInput).max(60).default([]),
    approvers: z.array(ApproverInput).max(30).default([]),
    annex: AnnexInput.nullable().default(null),
    /** The house that keeps the joint office's ledger. */ ledgerKeeper: Id.nullable().default(null),
  })
  .meta({ id: 'AgreementInput' })

export const MemberInput = z
  .object({
    house: Id,
    name: Line,
    duty: Line,
    /** Where the person also has an account in the asker's house. */ since: DateText,
    until: DateText.nullable().default(null),
  })
  .meta({ id: 'LeadingGroupMember' })

export const AgreementStatus = z.enum(['proposed', 'not-yet', 'in-force', 'expired', 'refused', 'withdrawn', 'ended'])
/** Figures of a clause or agreement. `hidden`: counted here, but not open to the asker one by one. Sealed matters count only for those who may see them. */
export const UseView = z
  .object({
    used: z.number(),
    open: z.number(),
    late: z.number(),
    hidden: z.number(),
    lastUsedOn: DateText.nullable(),
    /** Calendar days from the opening to the ending act, over ended matters, to one decimal; null for fewer than three. */ averageDays: z
      .number()
      .nullable(),
  })
  .meta({ id: 'UseView' })
const PartyView = z.object({
  role: z.string(),
  house: Id,
  name: z.string(),
  kind: z.string(),
  joined: z.boolean(),
  own: z.boolean(),
  /** The day of its proposal or confirmation; null while awaited. */ confirmedOn: DateText.nullable(),
  /** Entered by another house from the signed paper (本院代录). */ proxy: z.boolean(),
})
export const AgreementRow = z
  .object({
    agreementId: Id,
    title: z.string(),
    template: z.string().nullable(),
    status: AgreementStatus,
    statusTitle: WordsView,
    signedOn: DateText,
    inForceFrom: DateText,
    until: DateText.nullable(),
    reviewOn: DateText.nullable(),
    /** The trial's review day has come and no review is recorded. */ reviewDue: z.boolean(),
    signatories: z.array(PartyView),
    clauses: z.number(),
    unbound: z.number(),
    neverUsed: z.number(),
    use: UseView,
    /** Proposals of the other side that wait for this house's answer, the agreement itself included. */ awaitingUs: z.number(),
  })
  .meta({ id: 'AgreementRow' })

export const ClauseView = z
  .object({
    id: z.string(),
    no: z.string(),
    title: z.string(),
    text: z.string(),
    textEn: z.string(),
    procedures: z.array(
      z.object({ id: z.string(), title: WordsView, /** this version has it */ known: z.boolean(), nationalLaw: z.boolean() }),
    ),
    posts: z.array(
      z.object({
        kind: z.string(),
        post: z.string(),
        title: WordsView,
        /** Who holds it today, in the own house by name; of other houses only that it is theirs. */
        holders: z.array(z.object({ house: Id, houseName: z.string(), name: z.string().nullable() })),
        /** Nobody of the own house holds it today. */ vacant: z.boolean(),
      }),
    ),
    indicators: z.array(z.string()),
    terms: z.array(z.string()),
    /** What the clause speaks of and this version of the product does not do, in words. */ later: WordsView.nullable(),
    use: UseView,
    neverUsed: z.boolean(),
    /** Query for `list-matters`: agreement and clause. */ matters: z.object({ agreement: Id, clause: z.string() }),
    changedOn: DateText.nullable(),
  })
  .meta({ id: 'ClauseView' })

export const TermView = z
  .object({
    key: z.string(),
    title: WordsView,
    says: WordsView,
    scope: z.enum(['agreement', 'house']),
    binds: WordsView,
    /** Which way is stricter; `none`: cannot be changed locally. */ stricter: z.enum(['shorter', 'longer', 'none', 'either']),
    stricterTitle: WordsView,
    value: TermValue,
    valueTitle: WordsView,
    initial: TermValue,
    initialTitle: WordsView,
    /** Allowed values; empty when any length that is stricter may be written. */
    values: z.array(z.object({ value: TermValue, title: WordsView })),
    /** A table that may be written instead of a choice. */ shape: z.enum(['scoring-table']).nullable(),
    /** The length the law names, where it names one. */ law: z.string().nullable(),
    changeable: z.boolean(),
    /** Row of the law sheet's table of conflicts, X1–X15, or of its configuration points. */ conflict: z.string().nullable(),
    readings: z.array(z.object({ value: TermValue.nullable(), says: WordsView, basis: z.array(CitationView) })),
    basis: z.array(CitationView),
    grounds: z.string().nullable(),
    setBy: z.string().nullable(),
    setOn: DateText.nullable(),
    /** For scope `agreement`: where it is set. */
    agreement: z.object({ agreementId: Id, title: z.string(), clause: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'TermView' })

/** A proposal to change an agreement, or what became of it. */
export const ChangeView = z
  .object({
    changeId: Id,
    kind: z.enum(['amendment', 'term']),
    house: Id,
    houseName: z.string(),
    proposedOn: DateText.nullable(),
    summary: z.string(),
    grounds: z.string(),
    /** For an amendment: the clauses added, replaced or removed. For a term: key and value. */
    clauses: z.array(
      z.object({ id: z.string(), no: z.string(), title: z.string(), change: z.enum(['added', 'replaced', 'removed']), text: z.string() }),
    ),
    term: z.object({ key: z.string(), title: WordsView, from: WordsView, to: WordsView }).nullable(),
    status: z.enum(['awaiting', 'agreed', 'refused']),
    inForceFrom: DateText.nullable(),
    answers: z.array(z.object({ house: Id, name: z.string(), agreed: z.boolean(), reason: z.string(), on: DateText.nullable() })),
    /** The own house has not answered yet. */ awaitsUs: z.boolean(),
  })
  .meta({ id: 'ChangeView' })

/** What the asker may do now in this agreement; `because` says why not. */
export const AgreementAction = z
  .object({
    kind: z.enum(['confirm', 'refuse', 'withdraw', 'amend', 'set-term', 'answer-change', 'set-members', 'record-review', 'end']),
    title: WordsView,
    open: z.boolean(),
    because: WordsView.nullable(),
    posts: z.array(z.object({ post: z.string(), title: WordsView })),
    decision: z.array(z.object({ post: z.string(), title: WordsView })),
    /** Houses without a node whose act may be entered from the signed paper. */ proxyFor: z.array(
      z.object({ house: Id, name: z.string() }),
    ),
  })
  .meta({ id: 'AgreementAction' })

export const AgreementView = AgreementRow.omit({ clauses: true })
  .extend({
    titleEn: z.string(),
    /** The shared matter that carries it: timeline, files, proof. */ matterId: Id,
    clauses: z.array(ClauseView),
    covered: z.array(
      z.object({ house: Id, name: z.string(), through: Id, throughName: z.string(), grounds: z.string(), joined: z.boolean() }),
    ),
    approvers: z.array(z.object({ clause: z.string().nullable(), who: z.string(), says: z.string() })),
    annex: z.object({ agreed: z.boolean(), unopenedAfter: z.number(), text: z.string() }).nullable(),
    ledgerKeeper: z.object({ house: Id, name: z.string() }).nullable(),
    terms: z.array(TermView),
    members: z.array(
      z.object({
        house: Id,
        houseName: z.string(),
        name: z.string(),
        duty: z.string(),
        since: DateText,
        until: DateText.nullable(),
        now: z.boolean(),
      }),
    ),
    changes: z.array(ChangeView),
    reviews: z.array(
      z.object({
        house: Id,
        houseName: z.string(),
        on: DateText.nullable(),
        result: z.string(),
        text: z.string(),
        nextReviewOn: DateText.nullable(),
      }),
    ),
    /** Who said no, and why; or who ended it. */ refusals: z.array(
      z.object({ house: Id, houseName: z.string(), on: DateText.nullable(), reason: z.string() }),
    ),
    files: z.array(AttachmentView),
    actions: z.array(AgreementAction),
    /** SHA-256 of the agreed text as each side holds it. */ fingerprint: z.string(),
    says: z.array(WordsView),
  })
  .meta({ id: 'AgreementView' })

export const TemplateView = z
  .object({
    id: z.string(),
    title: WordsView,
    says: WordsView,
    trial: z.boolean(),
    signatories: z.array(z.object({ role: WordsView, kinds: z.array(z.string()) })),
    coversUnits: z.boolean(),
    clauses: z.number(),
    /** Ready to be sent to `propose-agreement` after people filled in dates and houses. */ input: AgreementInput,
  })
  .meta({ id: 'TemplateView' })
