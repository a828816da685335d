/** Answers which instrument the stated facts allow; nothing is stored. */
import * as contract from '#contract/instruments.ts'
import { type Choice, chooseInstruments, questionsAsked, type Stated } from '#engine/instruments/choose-instruments.ts'
import type { Words } from '#kernel/words.ts'
import { words } from '#kernel/words.ts'
import { INSTRUMENTS, QUESTIONS } from '#law/instruments/index.ts'
import { findProcedure } from '#law/procedures/index.ts'
import { listStartable } from '#work/matter/index.ts'
import { getHouseRow } from '#work/people/index.ts'
import { type AnyAnswer, answer } from '../answer.ts'

const ORDER = ['open', 'undecided', 'closed'] as const

/** Open ones first; among the closed ones those that fail on a fact of this subject before those of another field. */
const rank = (choice: Choice): number =>
  ORDER.indexOf(choice.status) * 2 + (choice.status === 'closed' && choice.because.question === 'subject' ? 1 : 0)

function becauseOf(choice: Choice): Words | null {
  if (choice.status === 'closed') return choice.because.says
  if (choice.status === 'open') return null
  const titles = choice.missing.map(id => QUESTIONS.find(question => question.id === id)?.title ?? words(id, id))
  return words(`还需说明：${titles.map(title => title.zh).join('、')}`, `Still to be said: ${titles.map(title => title.en).join('; ')}`)
}

export const instrumentAnswers: AnyAnswer[] = [
  answer(contract.chooseInstruments, async (call, stated) => {
    const facts = stated as Stated
    const own = await getHouseRow(call.tx)
    const posts = call.posts.map(held => held.post)
    const startable = new Set((await listStartable(call.tx, posts)).filter(one => one.open).map(one => one.procedureId))
    const choices = chooseInstruments(INSTRUMENTS, QUESTIONS, own.kind, facts)
    return {
      questions: questionsAsked(QUESTIONS, facts).map(({ id, title, help, values }) => ({
        id,
        title,
        help: help ?? null,
        choices: Object.entries(values).map(([value, name]) => ({ value, title: name })),
      })),
      instruments: [...choices]
        .sort((one, other) => rank(one) - rank(other))
        .map(choice => ({
          procedureId: choice.instrument.procedureId,
          title: findProcedure(choice.instrument.procedureId)?.title ?? words(choice.instrument.procedureId, choice.instrument.procedureId),
          says: choice.instrument.says,
          status: choice.status,
          because: becauseOf(choice),
          basis: choice.status === 'closed' ? choice.because.basis : choice.instrument.basis,
          startable: startable.has(choice.instrument.procedureId),
        })),
    }
  }),
]
