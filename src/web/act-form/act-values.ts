/** What a person typed into the form of an act, as plain data that can be kept as a draft. */
import type { z } from 'zod'
import type { FactsInput } from '#contract/matter.ts'
import type { ActForm, FactField } from '#contract/views.ts'

export type Form = z.output<typeof ActForm>
export type FieldSpec = z.output<typeof FactField>
export type Facts = z.input<typeof FactsInput>
export type PointRow = { id: string; text: string }
export type AnswerRow = { point: string; code: string; reason: string }
export type ActValues = { on: string; post: string; facts: Facts; paperId: string | null; enteredLater: string }

const EMPTY: Record<FieldSpec['kind'], (field: FieldSpec) => Facts[string]> = {
  date: () => '',
  code: () => '',
  text: () => '',
  number: () => null,
  flag: () => false,
  'case-numbers': () => [],
  people: () => [],
  points: () => [{ id: '1', text: '' }],
  answers: field => field.points.map(point => ({ point: point.id, code: '', reason: '' })),
  checks: field => field.points.map(point => ({ point: point.id, code: '', reason: '' })),
}

/** A form before anything was typed: the server's initial values, else nothing. */
export function firstValues(form: Form, today: string): ActValues {
  const facts: Facts = {}
  for (const field of form.fields) facts[field.name] = (field.initial ?? EMPTY[field.kind](field)) as Facts[string]
  return { on: today, post: form.myPosts[0]?.post ?? '', facts, paperId: null, enteredLater: '' }
}

export const pointsOf = (value: Facts[string] | undefined): PointRow[] =>
  Array.isArray(value) ? value.filter((row): row is PointRow => typeof row === 'object' && 'text' in row) : []
export const answersOf = (value: Facts[string] | undefined): AnswerRow[] =>
  Array.isArray(value) ? value.filter((row): row is AnswerRow => typeof row === 'object' && 'code' in row) : []
export const linesOf = (value: Facts[string] | undefined): string[] =>
  Array.isArray(value) ? value.filter((row): row is string => typeof row === 'string') : []
export const textOf = (value: Facts[string] | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** Points are numbered by their order; taking one out or moving one numbers all again. */
export const renumber = (points: readonly PointRow[]): PointRow[] =>
  points.map((point, index) => ({ id: String(index + 1), text: point.text }))

/** Moves one point up or down; at the end of the list nothing happens. */
export function movePoint(points: readonly PointRow[], index: number, by: 1 | -1): PointRow[] {
  const next = [...points]
  const [moved] = next.splice(index, 1)
  if (!moved || index + by < 0 || index + by > next.length) return renumber(points)
  next.splice(index + by, 0, moved)
  return renumber(next)
}

/** What is sent: empty optional fields are left out, texts and lists lose blank edges. */
export function factsToSend(form: Form, facts: Facts): Facts {
  const sent: Facts = {}
  for (const field of form.fields) {
    const value = facts[field.name]
    if (value === undefined || value === null || value === '') continue
    if (typeof value === 'string') sent[field.name] = value.trim()
    else if (field.kind === 'points') sent[field.name] = pointsOf(value).map(point => ({ id: point.id, text: point.text.trim() }))
    else if (field.kind === 'answers' || field.kind === 'checks')
      sent[field.name] = answersOf(value).map(answer => ({ ...answer, reason: answer.reason.trim() }))
    else if (Array.isArray(value)) {
      const lines = linesOf(value)
        .map(line => line.trim())
        .filter(Boolean)
      if (lines.length > 0) sent[field.name] = lines
    } else sent[field.name] = value
  }
  for (const name of ['decidedBy', 'decidedOn']) if (form.decision.length > 0 && facts[name]) sent[name] = facts[name] as string
  return sent
}
