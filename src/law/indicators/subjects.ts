/** Which procedures a figure is about, and which of their acts answer, decide, check and plan: the bridge from records to indicators. */

/** `act` alone, or a code fact of it: what came out, in the words of the indicators. */
export type Outcome = { act: string; fact?: string; as: string | Readonly<Record<string, string>>; on?: string }

export type Subject = {
  subject: string
  procedure: string
  /** Acts that answer the opening; the first of them is the reply. */
  reply?: readonly string[]
  /** Clocks of the reply: the earliest due of those that run counts. `instead`: where this one has begun, it alone. */
  duty?: readonly string[]
  instead?: string
  /** 'act.fact' with the answers point by point, and with the checks. */
  answers?: string
  checks?: string
  outcomes?: readonly Outcome[]
  /** Moments of a planned day; the last given counts. */
  planned?: readonly string[]
  /** A code of the opening act that says of what sort it is. */
  detail?: string
  /** Acts whose files show that something was put right. */
  corrective?: readonly string[]
}

const letter = (subject: string, checks: string, more: Partial<Subject> = {}) => ({
  subject,
  reply: ['reply'],
  duty: ['reply'],
  answers: 'reply.answers',
  checks,
  corrective: ['reply'],
  ...more,
})

const toCourt = (procedure: string, more: Partial<Subject> = {}): Subject => ({
  ...letter('suggestion', 'check-result.checks', more),
  procedure,
})
const toOrgan = (procedure: string, more: Partial<Subject> = {}): Subject => ({
  ...letter('organ-suggestion', 'assess.checks', { duty: ['reply', 'urgent-reply'], corrective: ['reply', 'report-progress'], ...more }),
  procedure,
})
const fromCourt = (procedure: string, duty: readonly string[]): Subject => ({
  ...letter('judicial-suggestion', 'archive.checks', { duty }),
  procedure,
})
const correction = (procedure: string): Subject => ({ ...letter('correction', 'close.checks'), procedure })

const DECIDED = {
  changed: 'changed',
  remanded: 'changed',
  mediated: 'changed',
  maintained: 'upheld',
  upheld: 'upheld',
  dismissed: 'upheld',
  ended: 'ended',
}
const decided = (act: string): Outcome => ({ act, fact: 'result', as: DECIDED })
const protest = (procedure: string, ...acts: string[]): Subject => ({ subject: 'protest', procedure, outcomes: acts.map(decided) })
const retrial = (procedure: string, instead?: string): Subject => ({
  subject: 'retrial-suggestion',
  procedure,
  reply: ['rule-retrial', 'refuse-retrial'],
  duty: ['reply'],
  ...(instead ? { instead } : {}),
  outcomes: [
    { act: 'rule-retrial', as: 'adopted' },
    { act: 'refuse-retrial', as: 'not-adopted' },
  ],
})
const transfer = (procedure: string, ...reply: string[]): Subject => ({ subject: 'transfer', procedure, reply })
const lead = (procedure: string, proved: readonly string[], not: readonly string[]): Subject => ({
  subject: 'lead',
  procedure,
  outcomes: [...proved.map(act => ({ act, as: 'proved' })), ...not.map(act => ({ act, as: 'not-proved' }))],
})
const meeting = (procedure: string): Subject => ({
  subject: 'meeting',
  procedure,
  planned: ['call.plannedOn', 'postpone.plannedOn', 'notify.meetsOn'],
  outcomes: [
    { act: 'hold', as: 'held', on: 'heldOn' },
    { act: 'cancel', as: 'cancelled' },
  ],
})

/** What every procedure not named here is: counted as a matter, without an answer of its own. */
export const OTHER = 'other'

export const SUBJECTS: readonly Subject[] = [
  toCourt('enforcement-suggestion'),
  toCourt('follow-up-suggestion', { checks: 'close.checks' }),
  toCourt('personnel-suggestion', { checks: 'close.checks' }),
  toCourt('trial-suggestion', { duty: ['reply', 'named'] }),
  toCourt('judge-conduct-suggestion', { duty: ['reply', 'named'] }),
  toCourt('class-suggestion'),
  toCourt('administrative-enforcement-suggestion'),
  toOrgan('organ-suggestion', { checks: 'check-result.checks', corrective: ['reply'] }),
  toOrgan('governance-suggestion'),
  toOrgan('minors-suggestion', { duty: ['reply'] }),
  toOrgan('correction-suggestion'),
  toOrgan('other-suggestion'),
  toOrgan('unlawful-administration'),
  toOrgan('public-interest-suggestion', { duty: ['perform', 'urgent-reply'], checks: 'verify.checks', corrective: ['reply'] }),
  fromCourt('governance-judicial-suggestion', ['reply', 'letter-date']),
  fromCourt('minors-judicial-suggestion', ['reply', 'letter-date']),
  fromCourt('judicial-suggestion', ['letter-date']),
  correction('criminal-correction'),
  correction('trial-correction'),
  correction('criminal-enforcement-correction'),
  retrial('civil-retrial-suggestion'),
  retrial('administrative-retrial-suggestion', 'extended-reply'),
  protest('civil-protest', 'record-retrial'),
  protest('administrative-protest', 'record-retrial'),
  protest('criminal-protest', 'decide', 'record-decide'),
  protest('criminal-retrial-protest', 'judge', 'record-lower-result'),
  { subject: 'counter-suggestion', procedure: 'counter-suggestion', reply: ['reply'], duty: ['answer-target', 'answer-outer'] },
  transfer('false-litigation-transfer', 'file', 'refuse'),
  transfer('false-litigation-notice', 'feedback'),
  transfer('refusal-transfer', 'file', 'refuse'),
  transfer('crime-transfer', 'file', 'refuse'),
  transfer('clue-transfer', 'reply', 'feedback'),
  transfer('reverse-linkage', 'reply'),
  {
    subject: 'settlement',
    procedure: 'dispute-settlement',
    outcomes: [
      { act: 'agree', as: 'settled' },
      { act: 'give-up', as: 'not-settled' },
      { act: 'parties-withdraw', as: 'not-settled' },
    ],
  },
  {
    subject: 'settlement',
    procedure: 'joint-mediation',
    outcomes: [{ act: 'record-result', fact: 'result', as: { agreement: 'settled', withdrawn: 'settled', none: 'not-settled' } }],
  },
  lead('enforcement-supervision-case', ['decide-suggestion'], ['not-support', 'terminate']),
  lead('administrative-supervision-case', ['decide-suggestion'], ['not-support', 'terminate']),
  {
    subject: 'lead',
    procedure: 'suggestion-investigation',
    outcomes: [
      { act: 'conclude', fact: 'finding', as: { problem: 'proved', 'no-problem': 'not-proved', 'other-paper': 'not-proved' } },
      { act: 'dismiss', as: 'not-proved' },
    ],
  },
  { subject: 'file-request', procedure: 'file-request', reply: ['supply'], duty: ['supply'] },
  meeting('joint-meeting'),
  meeting('special-meeting'),
  { subject: 'item', procedure: 'ledger-item', duty: ['due', 'due-theirs'] },
  { subject: 'item', procedure: 'office-ledger-item', duty: ['due', 'due-theirs'] },
  {
    subject: 'activity',
    procedure: 'joint-activity',
    planned: ['plan.plannedOn', 'call-up.plannedOn', 'postpone.plannedOn'],
    detail: 'plan.sort',
    outcomes: [
      { act: 'hold', as: 'held', on: 'heldOn' },
      { act: 'cancel', as: 'cancelled' },
      { act: 'cancel-theirs', as: 'cancelled' },
    ],
  },
]

const byProcedure = new Map(SUBJECTS.map(one => [one.procedure, one]))

/** How the indicators read a procedure; one that is not named is 'other'. */
export const subjectOf = (procedure: string): Subject => byProcedure.get(procedure) ?? { subject: OTHER, procedure }

/** Subjects that are suggestions and ask for a reply point by point. */
export const SUGGESTIONS = ['suggestion', 'organ-suggestion', 'judicial-suggestion', 'correction', 'retrial-suggestion'] as const
