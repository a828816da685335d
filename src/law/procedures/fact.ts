/** Writes one fact of an act in one line, so that a definition reads like the form it stands for. */
import { type Words, words } from '#kernel/words.ts'
import type { FactSpec } from './procedure.ts'

type More = Omit<FactSpec, 'kind' | 'title' | 'values'>

const of =
  (kind: FactSpec['kind']) =>
  (zh: string, en: string, more: More = {}): FactSpec => ({ kind, title: words(zh, en), ...more })

/** Marks a fact that must be stated. */
export const must = { required: true } as const

/** A day that lies in the past or is today. */
export const past = { notAfterToday: true } as const

/** One maker per fact kind. `code`, `answers` and `checks` take their closed list as third argument. */
export const fact = {
  date: of('date'),
  flag: of('flag'),
  text: of('text'),
  number: of('number'),
  caseNumbers: of('case-numbers'),
  people: of('people'),
  points: of('points'),
  code: (zh: string, en: string, values: Record<string, Words>, more: More = {}): FactSpec => ({
    kind: 'code',
    title: words(zh, en),
    values,
    ...more,
  }),
  answers: (zh: string, en: string, values: Record<string, Words>, more: More): FactSpec => ({
    kind: 'answers',
    title: words(zh, en),
    values,
    ...more,
  }),
  checks: (zh: string, en: string, values: Record<string, Words>, more: More): FactSpec => ({
    kind: 'checks',
    title: words(zh, en),
    values,
    ...more,
  }),
}
