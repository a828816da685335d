/** Which instrument the facts allow, and why another is not open. */
import { z } from 'zod'
import { CitationView, endpoint, WordsView } from './endpoint.ts'

const Answer = z.string().max(40).optional()

export const chooseInstruments = endpoint({
  id: 'choose-instruments',
  method: 'GET',
  path: '/api/instruments',
  title: { zh: '选择监督方式', en: 'Which instrument' },
  who: 'signed-in',
  about: 'house',
  input: z.object({
    subject: Answer,
    addressee: Answer,
    level: Answer,
    bar: Answer,
    gravity: Answer,
    remedy: Answer,
    harm: Answer,
    presuit: Answer,
    origin: Answer,
    police: Answer,
  }),
  output: z.object({
    /** Asked now, in order; what is not asked does not matter. */
    questions: z.array(
      z.object({
        id: z.string(),
        title: WordsView,
        help: WordsView.nullable(),
        choices: z.array(z.object({ value: z.string(), title: WordsView })),
      }),
    ),
    instruments: z.array(
      z.object({
        procedureId: z.string(),
        title: WordsView,
        says: WordsView,
        status: z.enum(['open', 'undecided', 'closed']),
        /** Why it is closed, or which question decides it; empty when open. */
        because: WordsView.nullable(),
        basis: z.array(CitationView),
        /** Whether this house may start it under national law or an agreement in force. */
        startable: z.boolean(),
      }),
    ),
  }),
})
