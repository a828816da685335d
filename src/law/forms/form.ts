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
  'general-suggestion-letter',
  'suggestion-reply',
  'rectification-report',
  'announcement-record',
  'tracking-record',
  'report-letter',
  'change-decision',
  'review-opinion',
  'investigation-report',
  'evaluation-report',
  'judicial-suggestion-letter',
  'work-proposal',
  'correction-notice',
  'correction-opinion',
  'correction-reply',
  'recheck-request',
  'recheck-decision',
  'criminal-protest',
  'reading-notice',
  'file-return-list',
  'court-attendance-notice',
  'attendance-dispatch-letter',
  'attendance-opinion',
  'victim-protest-answer',
  'pil-filing-decision',
  'pil-consultation-letter',
  'pil-consultation-record',
  'pil-suggestion-letter',
  'pil-opinion-letter',
  'pil-suspension-decision',
  'pil-administrative-complaint',
  'pil-civil-complaint',
  'pil-appeal',
  'pil-public-notice',
  'refusal-report',
  'committee-attendance-notice',
  'committee-attendance-register',
  'committee-record-extract',
  'committee-attendance-request-letter',
  'joint-trial-recommendation',
  'joint-trial-plan',
  'joint-trial-review',
  'sealing-notice',
  'sealed-query-application',
  'sealed-query-decision',
  'unsealing-decision',
  'mandatory-report-form',
  'occupational-ban-letter',
  'minors-briefing-paper',
  'clue-transfer-letter',
  'transfer-receipt',
  'non-filing-notice',
  'filing-reasons-request',
  'filing-order',
  'crime-transfer-letter',
  'material-list',
  'linkage-opinion',
  'assistance-letter',
  'briefing-letter',
  'settlement-plan',
  'settlement-review',
  'data-catalogue',
  'cooperation-request',
  'cooperation-plan',
  'consultation-minutes',
  'class-analysis-report',
  'joint-plan',
  'joint-report',
  'sampling-sheet',
  'review-sheet',
  'quality-review-report',
  'invitation-letter',
  'observation-sheet',
  'rights-notice',
  'liaison-list',
  'member-list',
  'desk-list',
  'petition-reply-letter',
  'petition-acceptance',
  'petition-opinion',
  'petition-routing-letter',
  'risk-assessment-form',
  'contingency-plan',
  'public-concern-notice',
  'assistance-decision',
  'retrial-suggestion-letter',
  'protest-letter',
  'protest-request-report',
  'trial-suggestion-letter',
  'administrative-suggestion-letter',
  'retrial-refusal-letter',
  'non-acceptance-letter',
  'second-look-decision',
  'entrusting-letter',
  'investigation-reply',
  'analysis-report',
  'joint-mediation-invitation',
  'joint-mediation-record',
  'case-assignment-notice',
  'case-referral-report',
  'order-to-lower-procuratorate',
  'judgment-application',
  'judgment-acceptance-notice',
  'joint-document-paper',
  'legality-review-opinion',
  'published-case',
  'case-approval',
  'activity-notice',
  'activity-result',
  'exchange-letter',
  'score-sheet',
  'contest-decision',
  'meeting-notice',
  'meeting-agenda',
  'attendance-sheet',
  'joint-minutes',
  'special-minutes',
  'supervision-letter',
  'item-ledger',
  'closing-evidence',
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
  /** Procedures in which the same form is numbered in another family, as a sheet prints it. */
  familyIn?: Readonly<Record<string, string>>
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

/** The family a form is numbered in within a matter of this procedure; null when it has no number. */
export const familyOf = (form: Pick<Form, 'numberFamily' | 'familyIn'>, procedure: string | null): string | null =>
  procedure !== null && form.familyIn && Object.hasOwn(form.familyIn, procedure) ? (form.familyIn[procedure] ?? null) : form.numberFamily

/** Every family the form may be numbered in. */
export const familiesOf = (form: Pick<Form, 'numberFamily' | 'familyIn'>): string[] => [
  ...new Set([...(form.numberFamily === null ? [] : [form.numberFamily]), ...Object.values(form.familyIn ?? {})]),
]
