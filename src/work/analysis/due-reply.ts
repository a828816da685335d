/** Suggestions to units whose reply was due in a period, exempt ones included: what a score sheet looks at. */
import type { Span } from '#engine/assessment/evaluate.ts'
import type { Values } from './indicator-sql.ts'

const SUBJECTS = ['organ-suggestion', 'judicial-suggestion']

/** Conditions over `measure s`: due in the period, and replied to or past due; suspended and uncertain periods are left out. */
export const dueReply = (span: Span, put: Values['put']): string[] => [
  `s.subject = any (${put(SUBJECTS, 'text[]')})`,
  `s.due_on between ${put(span.from, 'date')} and ${put(span.to, 'date')}`,
  `(s.replied or s.due_on < ${put(span.today, 'date')})`,
  `not (s.state = any (${put(['suspended', 'unconfirmed', 'unsure'], 'text[]')}))`,
]
