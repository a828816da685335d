/** An instrument of supervision or co-operation and the facts that open it: what a house asks itself before it writes. */
import type { Words } from '#kernel/words.ts'
import { words } from '#kernel/words.ts'
import type { HouseKind } from '../posts/house-kind.ts'
import type { Citation } from '../statutes/statute.ts'
import type { QuestionId } from './questions.ts'

/** One fact that must be so. `says` is the reason shown when it is not, `basis` where that is written. */
export type Condition = { question: QuestionId; is: readonly string[]; says: Words; basis: Citation[] }

export type Instrument = {
  /** The procedure that carries it. */
  procedureId: string
  /** What it is for, in a line. */
  says: Words
  /** The kinds of house that have it. */
  by: readonly HouseKind[]
  /** All must hold; the first one that does not is the reason why it is not open. */
  needs: readonly Condition[]
  basis: Citation[]
}

/** Writes one condition in a line. */
export const need = (question: QuestionId, is: readonly string[], zh: string, en: string, ...basis: Citation[]): Condition => ({
  question,
  is,
  says: words(zh, en),
  basis,
})
