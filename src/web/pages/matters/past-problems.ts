/** What a past act still lacks before it can be recorded. */
import type { OutputOf } from '#contract/endpoint.ts'
import type { listStartable } from '#contract/matter.ts'
import type { Facts, Form } from '#web/act-form/act-values.ts'
import type { Key } from '#web/words/words.ts'

type Role = OutputOf<typeof listStartable>['procedures'][number]['counterparts'][number]
export type PastFrame = {
  matterId: string | null
  procedureId: string
  title: string
  roles: readonly Role[]
  forms: readonly Form[]
  houses: { house: string; name: string }[]
}
export type Precision = 'day' | 'month' | 'year' | 'unknown'
export type Past = {
  kind: string
  house: string
  precision: Precision
  date: string
  notBefore: string
  notAfter: string
  facts: Facts
  source: string
  note: string
  title: string
  caseNumbers: string[]
  counterparts: Record<string, string>
}

const SHAPES: Record<Precision, RegExp> = { day: /^\d{4}-\d{2}-\d{2}$/, month: /^\d{4}-\d{2}$/, year: /^\d{4}$/, unknown: /^$/ }

/** What is still missing, as keys of our own texts. */
export function pastProblems(past: Past, frame: Pick<PastFrame, 'matterId' | 'roles'>): Key[] {
  const found: Key[] = []
  if (!past.kind) found.push('past-needs-kind')
  if (!past.house) found.push('past-needs-house')
  if (!SHAPES[past.precision].test(past.precision === 'unknown' ? '' : past.date)) found.push('past-needs-date')
  if (!past.source.trim()) found.push('past-needs-source')
  if (!frame.matterId && !past.title.trim()) found.push('past-needs-title')
  if (!frame.matterId && frame.roles.some(role => !past.counterparts[role.role])) found.push('past-needs-counterpart')
  return found
}
