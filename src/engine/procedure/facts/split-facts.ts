/** Which part of an act's facts is signed in the clear and which only as a commitment. */
import type { ActSpec, Definition, FactSpec } from '#law/procedures/procedure.ts'
import type { Answer, Code, Facts, FactValue, Point } from '../act.ts'
import { factSpecs } from './fact-specs.ts'

export type SplitFacts = { codes: Record<string, Code>; committed: Facts }

const isEmpty = (value: FactValue | undefined): boolean => value === undefined || value === null || value === ''

/** The code of a fact, or undefined when its kind never goes into the header (text, number, case numbers, people). */
function codeOf(spec: FactSpec, value: FactValue): Code | undefined {
  switch (spec.kind) {
    case 'date':
    case 'code':
      return typeof value === 'string' ? value : undefined
    case 'flag':
      return typeof value === 'boolean' ? value : undefined
    case 'points':
      return Array.isArray(value) ? (value as Point[]).map(point => point.id) : undefined
    case 'answers':
    case 'checks':
      return Array.isArray(value) ? Object.fromEntries((value as Answer[]).map(answer => [answer.point, answer.code])) : undefined
    default:
      return undefined
  }
}

/**
 * Splits validated facts (act.ts): `codes` holds dates, codes, flags, the ids of points and the code of each answer, for the signed header;
 * `committed` holds every fact whole, to be hashed with a salt. Text, numbers, names and case numbers appear only there.
 */
export function splitFacts(_def: Definition, act: ActSpec, facts: Facts): SplitFacts {
  const codes: Record<string, Code> = {}
  const committed: Facts = {}
  for (const [name, spec] of Object.entries(factSpecs(act))) {
    const value = Object.hasOwn(facts, name) ? facts[name] : undefined
    if (value === undefined || isEmpty(value)) continue
    committed[name] = value
    const code = codeOf(spec, value)
    if (code !== undefined) codes[name] = code
  }
  return { codes, committed }
}
