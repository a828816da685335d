/** Matters: list, one matter whole, start, act, past act, team, reminder text. */
import { z } from 'zod'
import { CitationView, DateText, Done, endpoint, FILE_LIMIT, FileInput, Id, Line, LongText, WordsView } from './endpoint.ts'
import { ActForm, ActionView, ActView, ClockView, PaperSummary, PointView } from './views.ts'

export const MatterRow = z
  .object({
    matterId: Id,
    procedureId: z.string(),
    procedureTitle: WordsView,
    kind: z.enum(['internal', 'shared']),
    title: z.string(),
    number: z.string().nullable(),
    caseNumbers: z.array(z.string()),
    stageTitle: WordsView,
    ended: z.boolean(),
    sealed: z.boolean(),
    counterpart: z.string().nullable(),
    openedOn: DateText,
    due: DateText.nullable(),
    dueTitle: WordsView.nullable(),
    provisional: z.boolean(),
    daysLeft: z.number().nullable(),
  })
  .meta({ id: 'MatterRow' })

/** A clause in force that binds a procedure for its parties. */
export const ClauseRef = z
  .object({ agreementId: Id, agreementTitle: z.string(), clause: z.string(), no: z.string(), title: z.string() })
  .meta({ id: 'ClauseRef' })

export const MatterView = z.object({
  matterId: Id,
  procedure: z.object({
    id: z.string(),
    version: z.string(),
    title: WordsView,
    kind: z.enum(['internal', 'shared']),
    basis: z.array(CitationView),
  }),
  title: z.string(),
  number: z.string().nullable(),
  caseNumbers: z.array(z.string()),
  sealed: z.boolean(),
  ended: z.boolean(),
  openedOn: DateText,
  ownRole: z.string().nullable(),
  keeperName: z.string(),
  parties: z.array(z.object({ role: z.string(), title: WordsView, house: Id, name: z.string(), joined: z.boolean() })),
  stage: z.object({ id: z.string(), title: WordsView }),
  map: z.array(
    z.object({
      stage: z.string(),
      title: WordsView,
      status: z.enum(['reached', 'current', 'possible', 'closed-off']),
      says: WordsView.nullable(),
    }),
  ),
  timeline: z.array(ActView),
  clocks: z.array(ClockView),
  points: z.array(
    PointView.extend({
      answer: z.object({ code: z.string(), title: WordsView, reason: z.string() }).nullable(),
      check: z.object({ code: z.string(), title: WordsView, note: z.string() }).nullable(),
      evidence: z.array(z.string()),
    }),
  ),
  actions: z.array(ActionView),
  papers: z.array(PaperSummary),
  links: z.array(z.object({ matterId: Id.nullable(), title: z.string(), relation: WordsView, procedureTitle: WordsView })),
  team: z.array(z.object({ personId: Id, name: z.string(), duty: z.string(), dutyTitle: WordsView })),
  startable: z.array(z.object({ procedureId: z.string(), title: WordsView })),
  /** The clauses under which it was started; empty: national law alone. */ clauses: z.array(ClauseRef),
  /** Set when the law of that day is not encoded for a past act. */
  notes: z.array(WordsView),
  /** The procedure is not shipped here and nobody has accepted it: only service is open. `objections`: why it cannot be accepted. */
  held: z.object({ procedure: z.string(), says: WordsView, objections: z.array(WordsView), acceptors: z.array(z.string()) }).optional(),
})

export const listMatters = endpoint({
  id: 'list-matters',
  method: 'GET',
  path: '/api/matters',
  title: { zh: '事项列表', en: 'Matters' },
  who: 'signed-in',
  about: 'list',
  input: z.object({
    q: z.string().max(100).optional(),
    procedure: z.string().max(80).optional(),
    state: z.enum(['open', 'ended', 'all']).default('open'),
    /** Started under this agreement, or under this clause of it. */ agreement: Id.optional(),
    clause: z.string().max(40).optional(),
    /** `1`: only matters with a clock that has run out. */ late: z.literal('1').optional(),
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: z.object({ rows: z.array(MatterRow), next: z.string().nullable() }),
})
export const getMatter = endpoint({
  id: 'get-matter',
  method: 'GET',
  path: '/api/matters/:matterId',
  title: { zh: '事项', en: 'Matter' },
  who: 'signed-in',
  about: 'matter',
  input: z.object({ matterId: Id }),
  output: MatterView,
  faults: ['not-found'],
})

export const listStartable = endpoint({
  id: 'list-startable',
  method: 'GET',
  path: '/api/procedures',
  title: { zh: '可发起的程序', en: 'Procedures that may be started' },
  who: 'signed-in',
  about: 'house',
  input: z.object({ from: Id.optional() }),
  output: z.object({
    procedures: z.array(
      z.object({
        procedureId: z.string(),
        title: WordsView,
        kind: z.enum(['internal', 'shared']),
        basis: z.array(CitationView),
        /** Allowed by national law, or only by the clauses named. */ nationalLaw: z.boolean(),
        clauses: z.array(ClauseRef),
        counterparts: z.array(
          z.object({
            role: z.string(),
            title: WordsView,
            optional: z.boolean(),
            houses: z.array(z.object({ house: Id, name: z.string(), joined: z.boolean() })),
          }),
        ),
        openings: z.array(ActForm),
        open: z.boolean(),
        because: WordsView.nullable(),
        unconfirmed: z.array(z.object({ rule: z.string(), says: WordsView })),
      }),
    ),
  }),
})
/** Facts as typed: dates and codes as strings, points as rows, answers as rows. */
export const FactsInput = z.record(
  z.string().max(60),
  z.union([
    z.string().max(40_000),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(z.string().max(400)).max(200),
    z.array(z.object({ id: z.string().max(20), text: LongText })).max(100),
    z.array(z.object({ point: z.string().max(20), code: z.string().max(40), reason: LongText })).max(100),
  ]),
)

const ActInput = z.object({
  kind: z.string().max(60),
  post: z.string().max(60),
  on: DateText,
  facts: FactsInput,
  paperId: Id.nullish(),
  files: z.array(FileInput).max(20).default([]),
  /** Why an earlier legal date is entered only now (design §6). */
  enteredLater: z.string().max(2000).nullish(),
})
export const startMatter = endpoint({
  id: 'start-matter',
  method: 'POST',
  path: '/api/matters',
  title: { zh: '发起事项', en: 'Start a matter' },
  who: 'signed-in',
  about: 'house',
  bodyLimit: FILE_LIMIT,
  input: ActInput.extend({
    procedureId: z.string().max(80),
    counterparts: z.record(z.string(), Id).default({}),
    title: Line,
    caseNumbers: z.array(z.string().max(80)).max(50).default([]),
    from: Id.nullish(),
    packageActs: z.array(Id).max(100).default([]),
    complainedOf: z.array(z.string().max(80)).max(20).default([]),
  }),
  output: z.object({ matterId: Id, actId: Id, marks: z.array(WordsView) }),
  faults: ['refused', 'conflict', 'not-found'],
})
export const doAct = endpoint({
  id: 'do-act',
  method: 'POST',
  path: '/api/matters/:matterId/acts',
  title: { zh: '办理', en: 'Do an act' },
  who: 'signed-in',
  about: 'matter',
  bodyLimit: FILE_LIMIT,
  input: ActInput.extend({ matterId: Id, /** act of the absent other house, entered from its scan */ proxy: z.boolean().default(false) }),
  output: z.object({ actId: Id, marks: z.array(WordsView) }),
  faults: ['refused', 'conflict', 'not-found'],
})
export const checkAct = endpoint({
  id: 'check-act',
  method: 'POST',
  path: '/api/matters/:matterId/check',
  title: { zh: '预检', en: 'Check an act before doing it' },
  who: 'signed-in',
  about: 'matter',
  keyless: true,
  input: ActInput.extend({ matterId: Id, proxy: z.boolean().default(false) }),
  output: z.object({
    ok: z.boolean(),
    marks: z.array(WordsView),
    problems: z.array(z.object({ where: z.string().nullable(), says: WordsView, basis: z.array(CitationView) })),
  }),
  faults: ['not-found'],
})
export const PastAct = z.object({
  house: Id,
  kind: z.string().max(60),
  precision: z.enum(['day', 'month', 'year', 'unknown']),
  date: z.string().max(10).nullable(),
  notBefore: DateText.nullish(),
  notAfter: DateText.nullish(),
  facts: FactsInput,
  bounds: z
    .record(
      z.string(),
      z.object({ precision: z.enum(['day', 'month', 'year', 'unknown']), earliest: DateText.nullable(), latest: DateText.nullable() }),
    )
    .default({}),
  source: Line,
  note: z.string().max(2000).default(''),
})
export const recordPastActs = endpoint({
  id: 'record-past-acts',
  method: 'POST',
  path: '/api/past-acts',
  title: { zh: '补录既往行为', en: 'Record past acts' },
  who: 'signed-in',
  about: 'house',
  bodyLimit: FILE_LIMIT,
  input: z.object({
    matterId: Id.nullish(),
    procedureId: z.string().max(80),
    counterparts: z.record(z.string(), Id).default({}),
    title: Line,
    caseNumbers: z.array(z.string().max(80)).max(50).default([]),
    post: z.string().max(60),
    acts: z.array(PastAct).min(1).max(100),
  }),
  output: z.object({ matterId: Id, recorded: z.number(), notes: z.array(WordsView) }),
  faults: ['refused', 'not-found'],
})
export const setTeam = endpoint({
  id: 'set-team',
  method: 'POST',
  path: '/api/matters/:matterId/team',
  title: { zh: '分办', en: 'Assign' },
  who: 'signed-in',
  about: 'matter',
  input: z.object({
    matterId: Id,
    add: z
      .array(z.object({ personId: Id, duty: z.enum(['handler', 'assistant', 'panel', 'approver', 'desk', 'complained-of']) }))
      .max(20)
      .default([]),
    remove: z.array(Id).max(20).default([]),
  }),
  output: Done,
  faults: ['refused', 'not-found'],
})
export const getReminder = endpoint({
  id: 'get-reminder',
  method: 'GET',
  path: '/api/matters/:matterId/reminder',
  title: { zh: '复制提醒文字', en: 'Reminder line without names or facts' },
  who: 'signed-in',
  about: 'matter',
  input: z.object({ matterId: Id }),
  output: z.object({ text: WordsView }),
  faults: ['not-found'],
})
export const getFile = endpoint({
  id: 'get-file',
  method: 'GET',
  path: '/api/files/:attachmentId',
  title: { zh: '文件', en: 'File' },
  who: 'signed-in',
  about: 'matter',
  input: z.object({ attachmentId: Id }),
  output: z.unknown(),
  file: true,
  faults: ['not-found'],
})
