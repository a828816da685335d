/** Every indicator, in the order in which people read them. */
import { activities } from './activities.ts'
import { adopted } from './adopted.ts'
import { adoptedSamePeriod } from './adopted-same-period.ts'
import { answeredTransfers } from './answered-transfers.ts'
import { clausesNeverUsed } from './clauses-never-used.ts'
import { clausesUsed } from './clauses-used.ts'
import { counterSuggestions } from './counter-suggestions.ts'
import { dutiesKept } from './duties-kept.ts'
import { extensions } from './extensions.ts'
import { fileRequests } from './file-requests.ts'
import { filesReturned } from './files-returned.ts'
import { filesSupplied } from './files-supplied.ts'
import type { Indicator } from './indicator.ts'
import { itemsByAge } from './items-by-age.ts'
import { itemsCarriedOver } from './items-carried-over.ts'
import { itemsClosed } from './items-closed.ts'
import { itemsOpened } from './items-opened.ts'
import { itemsOverdue } from './items-overdue.ts'
import { late } from './late.ts'
import { leadPrecision } from './lead-precision.ts'
import { meetingsHeld } from './meetings-held.ts'
import { notAdoptedWithReasons } from './not-adopted-with-reasons.ts'
import { objections } from './objections.ts'
import { onTime } from './on-time.ts'
import { open } from './open.ts'
import { ownReview } from './own-review.ts'
import { protestChanged } from './protest-changed.ts'
import { queries } from './queries.ts'
import { rectified } from './rectified.ts'
import { replied } from './replied.ts'
import { replyDays } from './reply-days.ts'
import { settled } from './settled.ts'
import { signedFor } from './signed-for.ts'
import { suggestions } from './suggestions.ts'
import { trainings } from './trainings.ts'
import { transferred } from './transferred.ts'
import { uses } from './uses.ts'
import { withdrawals } from './withdrawals.ts'

export const FIGURES: readonly Indicator[] = [
  onTime,
  replied,
  adopted,
  adoptedSamePeriod,
  rectified,
  notAdoptedWithReasons,
  protestChanged,
  suggestions,
  replyDays,
  extensions,
  withdrawals,
  objections,
  counterSuggestions,
  dutiesKept,
  ownReview,
  filesSupplied,
  filesReturned,
  fileRequests,
  signedFor,
  uses,
  open,
  late,
  leadPrecision,
  settled,
  transferred,
  answeredTransfers,
  meetingsHeld,
  itemsOpened,
  itemsClosed,
  itemsOverdue,
  itemsByAge,
  itemsCarriedOver,
  queries,
  activities,
  trainings,
  clausesUsed,
  clausesNeverUsed,
]

const byId = new Map(FIGURES.map(one => [one.id, one]))

/** The indicator with this id, or undefined. */
export const findIndicator = (id: string): Indicator | undefined => byId.get(id)

export type { Bound, CodeField, CountField, DateField, FlagField, Indicator, PeriodRule, Sort, Test } from './indicator.ts'
export { ALL, subject } from './indicator.ts'
export { OTHER, SUBJECTS, SUGGESTIONS, type Subject, subjectOf } from './subjects.ts'
