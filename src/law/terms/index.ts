/** Every term: what agreements and houses may set, the conflicts X1–X15 and the configuration points of both law sheets among them. */
import { HOUSE_CHOICES } from './house-choices.ts'
import { MEETING_DAYS } from './meeting-days.ts'
import { SHARED_CHOICES } from './shared-choices.ts'
import { SHARED_FIXED } from './shared-fixed.ts'
import { SHARED_PERIODS } from './shared-periods.ts'
import type { Term } from './term.ts'

export const TERMS: readonly Term[] = [...SHARED_PERIODS, ...SHARED_CHOICES, ...SHARED_FIXED, ...MEETING_DAYS, ...HOUSE_CHOICES]

const byKey = new Map(TERMS.map(term => [term.key, term]))

/** The term with this key, or undefined. */
export const findTerm = (key: string): Term | undefined => byKey.get(key)

/** The parameter key under which a matter carries the term's value. */
export const parameterKey = (term: Term): string => ('period' in term.sets ? `period:${term.sets.period}` : term.key)

const byPeriod = new Map(TERMS.flatMap(term => ('period' in term.sets ? [[term.sets.period.toUpperCase(), term] as const] : [])))

/** The term that sets the length of this row of the law sheets, or undefined. */
export const termOfPeriod = (rule: string): Term | undefined => byPeriod.get(rule.toUpperCase())
