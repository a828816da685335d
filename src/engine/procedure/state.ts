/** What the fold makes of a list of acts: where the matter stands, what counted, and the raw moments its clocks need. */
import type { Words } from '#kernel/words.ts'
import type { PostId } from '#law/posts/post.ts'
import type { Citation } from '#law/statutes/statute.ts'
import type { ActSource, Code, DateBounds } from './act.ts'

/** An act that took effect. `index` is its place in the order the fold used; `provisional` means the keeper has not placed it yet. */
export type ActDone = {
  index: number
  kind: string
  role: string
  house: string
  recordedBy: string
  person: string
  post: PostId
  on: string | null
  bounds: DateBounds
  source: ActSource
  hash: string
  n: number | null
  provisional: boolean
  from: string | null
  to: string
  codes: Record<string, Code>
  /** A file came with it besides its paper. */
  files: boolean
}

export type NoEffectReason =
  | 'keeper'
  | 'unknown-act'
  | 'wrong-role'
  | 'not-opened'
  | 'already-done'
  | 'ended'
  | 'wrong-stage'
  | 'no-branch'
  | 'guard'

/** An act that is in the record and changed nothing: visible to both houses with the reason (design §5). */
export type ActWithout = {
  kind: string
  role: string
  house: string
  person: string
  on: string | null
  hash: string
  n: number | null
  reason: NoEffectReason
  says: Words
}

export type StageEntry = { stage: string; kind: string; hash: string; bounds: DateBounds; provisional: boolean }

/** One moment of the record: which act gave it, when, and whether the act is placed. */
export type Instant = { index: number; hash: string; bounds: DateBounds; provisional: boolean }

/** A stretch of time that is not counted; `until` is null while it still runs. */
export type Stretch = { from: Instant; until: Instant | null; title: Words; basis: Citation[] }

/** What a clock needs from the record, without any calendar: assessed later against a day. */
export type ClockMaterial = {
  start: Instant | null
  /** The due date itself where the clock's period is a fact that names one. */
  named: Instant | null
  met: Instant | null
  extended: Instant | null
  excluded: Stretch[]
  suspended: Stretch[]
  moot: boolean
}

/**
 * The shared state of a matter. It depends on definition, parameters and acts only, never on today.
 * `points`: act kind → ids of its points. `answers`: 'act.fact' → point id → code, the latest act winning.
 * `moments`: 'act.on' and 'act.fact' → every date given, in order.
 */
export type State = {
  stage: string | null
  history: StageEntry[]
  acts: ActDone[]
  without: ActWithout[]
  points: Record<string, string[]>
  answers: Record<string, Record<string, string>>
  moments: Record<string, Instant[]>
  clocks: Record<string, ClockMaterial>
  ended: boolean
  sealed: boolean
  /** True while an act counts that the keeper has not placed. */
  provisional: boolean
}

/** The latest act of this kind that took effect. */
export const lastDone = (state: State, kind: string): ActDone | undefined => state.acts.findLast(act => act.kind === kind)

/** Own property or undefined: act kinds and fact names come from outside, so 'constructor' must find nothing. */
export const own = <T>(record: Record<string, T>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined)
