/** From the facts a person states: which instruments are lawful, which are not and why, and what is still to be said. */
import type { Condition, Instrument, Question, QuestionId } from '#law/instruments/index.ts'
import type { HouseKind } from '#law/posts/house-kind.ts'

export type Stated = Partial<Record<QuestionId, string>>

/** `undecided`: it depends on facts not stated yet (`missing`). */
export type Choice = { instrument: Instrument; held: Condition[] } & (
  | { status: 'open' }
  | { status: 'closed'; because: Condition }
  | { status: 'undecided'; missing: QuestionId[] }
)

/** The questions that matter for what has been stated, in order; answers to others are passed over. */
export function questionsAsked(questions: readonly Question[], stated: Stated): Question[] {
  return questions.filter(({ when }) => {
    if (!when) return true
    const answer = stated[when.question]
    return answer !== undefined && when.is.includes(answer)
  })
}

/** Answers that belong to a question asked and to its list; a stale or foreign one says nothing. */
function valid(questions: readonly Question[], stated: Stated): Stated {
  const asked = questionsAsked(questions, stated)
  return Object.fromEntries(
    asked.flatMap(question => {
      const answer = stated[question.id]
      return answer !== undefined && Object.hasOwn(question.values, answer) ? [[question.id, answer]] : []
    }),
  )
}

/**
 * Judges each instrument that this kind of house has. A fact that contradicts a condition closes it with that condition's reason and
 * article, whatever else is still unsaid; the machine proposes, a person chooses.
 */
export function chooseInstruments(
  instruments: readonly Instrument[],
  questions: readonly Question[],
  kind: HouseKind,
  stated: Stated,
): Choice[] {
  const facts = valid(questions, stated)
  return instruments
    .filter(instrument => instrument.by.includes(kind))
    .map((instrument): Choice => {
      const held = instrument.needs.filter(({ question, is }) => is.includes(facts[question] ?? ''))
      const because = instrument.needs.find(({ question, is }) => facts[question] !== undefined && !is.includes(facts[question]))
      if (because) return { instrument, held, status: 'closed', because }
      const missing = [...new Set(instrument.needs.filter(({ question }) => facts[question] === undefined).map(({ question }) => question))]
      return missing.length > 0 ? { instrument, held, status: 'undecided', missing } : { instrument, held, status: 'open' }
    })
}
