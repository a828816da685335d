/** What an act is: a signed header of codes and commitments, and the facts that people read. */
import type { PostId } from '#law/posts/post.ts'

/** How exactly a legal date is known. Past acts may know only a month, a year or bounds (design §6). */
export type DateBounds = { precision: 'day' | 'month' | 'year' | 'unknown'; earliest: string | null; latest: string | null }

/** What the fold needs of each fact kind; never personal text. */
export type Code = string | number | boolean | null | string[] | Record<string, string>

export type ActSource = 'own' | 'proxy' | 'past'

/** The part that is hashed and signed. `commitments` are salted hashes of every fact and attachment, keyed by fact name or 'paper'/'attachment:<n>'. */
export type ActHeader = {
  v: 1
  actId: string
  matterId: string
  /** The house that did it (for a proxy act: the house whose act it is). */
  house: string
  /** The house that recorded it: differs from `house` only for proxy acts. */
  recordedBy: string
  role: string
  kind: string
  person: string
  post: PostId
  /** Legal date, Asia/Shanghai, 'YYYY-MM-DD'; for an inexact past act the latest possible day is null and `bounds` says more. */
  on: string | null
  bounds?: DateBounds
  source: ActSource
  definition: { id: string; version: string; fingerprint: string }
  /** Hash of the act's predecessor as its author saw the matter; null for the opening act. */
  prior: string | null
  codes: Record<string, Code>
  commitments: Record<string, string>
}

/** An act as the fold reads it: header, its hash, and the keeper's placing. */
export type FoldedAct = {
  header: ActHeader
  hash: string
  /** The keeper's number; null while the proposal is on its way. */
  n: number | null
  /** false: placed "without effect" because it was no longer open there. */
  effect: boolean
}

/** What people read of an act: opened facts. Erasing removes these; the header stays. */
export type Point = { id: string; text: string }
export type Answer = { point: string; code: string; reason: string }
export type FactValue = string | number | boolean | string[] | Point[] | Answer[] | null
export type Facts = Record<string, FactValue>

/** Facts that are whole documents, such as an agreement: what their shapes are is told beside what they say. */
export { documentProblems } from '../agreement/document.ts'
export { sampleDocument } from '../agreement/sample-document.ts'
