/** The shape of a document form as data: who issues it, its number pattern, its sections in order, and where each part comes from. */
import type { Words } from '#kernel/words.ts'
import { words } from '#kernel/words.ts'
import type { HouseKind } from '../posts/house-kind.ts'
import type { PostId } from '../posts/post.ts'
import type { Citation } from '../statutes/statute.ts'
import type { FormFactId } from './form-facts.ts'

export const FORM_IDS = [
  'suggestion-letter',
  'reply-letter',
  'acceptance-notice',
  'supplement-notice',
  'enforcement-explanation-request',
  'file-request-letter',
  'not-supported-decision',
  'termination-decision',
  'party-notice',
  'extension-approval',
  'intake-register',
  'service-receipt',
  'query-answer',
  'refusal-notice',
  'suspension-decision',
  'hearing-notice',
  'counter-suggestion',
  'counter-suggestion-answer',
  'organ-suggestion-letter',
  'organ-reply',
  'follow-up-report',
  'withdrawal-decision',
  'objection-letter',
  'urging-letter',
  'flow-monitoring-notice',
  'result-check-form',
  'settlement-handover',
  'application',
] as const

export type FormId = (typeof FORM_IDS)[number]

export type PartKind = 'paragraphs' | 'points' | 'answers' | 'table' | 'line'

/** One part of the page, in order. `from` names the facts it draws on; a `required` part that is empty is an error, never dropped. */
export type FormPart = {
  id: string
  title: Words
  kind: PartKind
  from: FormFactId[]
  required?: true
  /** Fixed wording of ours; `{fact}` is replaced by that fact. Without it the facts themselves are the paragraphs. */
  text?: string
  /** Prints the Chinese title as a heading over the part. */
  heading?: true
  /** Listed under 附件 after the last line instead of standing in the text. */
  attached?: true
  /** Facts of a table whose cell may stay empty because a person fills it in by hand. */
  byHand?: FormFactId[]
}

export type Form = {
  id: FormId
  title: Words
  /** The title on the page where it is shorter than the title in lists. */
  printedTitle?: string
  /** `any`: whichever house the matter says. */
  issuer: HouseKind | 'any'
  /** Family word of the number, e.g. 检民执监; null when the form has no number. */
  numberFamily: string | null
  layout: 'official-letter' | 'register-table' | 'receipt'
  /** Where the addressee stands: first line with a colon, after 此致, or nowhere. */
  addressed: 'head' | 'closing' | 'none'
  /** Signed by a person, or filled in at a desk: no place for a seal. */
  unsealed?: true
  parts: FormPart[]
  /** Default of the house's switch "drafted here" (design §3.8). */
  draftedHere: boolean
  /** Posts that approve it; empty when whoever holds the desk signs. */
  approver: PostId[]
  basis: Citation[]
}

/** Writes one part in a line: id, both titles, kind, facts, and what else is special. */
export const part = (
  id: string,
  zh: string,
  en: string,
  kind: PartKind,
  from: FormFactId[],
  more: Pick<FormPart, 'required' | 'text' | 'heading' | 'byHand' | 'attached'> = {},
): FormPart => ({ id, title: words(zh, en), kind, from, ...more })
