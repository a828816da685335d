/** The assessing office’s scoring table as the text a term holds, and back: seven numbers that fit together, or none. */
import { type Words, words } from '#kernel/words.ts'
import { SCORING_NUMBERS, type ScoringTable } from '#law/terms/scoring-rules.ts'
import type { TermValue } from '#law/terms/term.ts'

const KEYS = Object.keys(SCORING_NUMBERS) as (keyof ScoringTable)[]

const fits = (table: ScoringTable): boolean =>
  KEYS.every(key => Number.isFinite(table[key])) &&
  [table.perItemDeduct, table.perPctDeduct, table.bonus].every(points => points >= 0) &&
  table.thresholdPct >= 0 &&
  table.thresholdPct <= 100 &&
  table.floor <= table.base &&
  table.base <= table.cap

/** The text of a table: its numbers in their order, the same for the same table. */
export const writeScoringTable = (table: ScoringTable): string => JSON.stringify(Object.fromEntries(KEYS.map(key => [key, table[key]])))

/** The table among the numbers given, whatever else stands beside them; null when one is missing or they do not fit together. */
export function tableAmong(given: Readonly<Record<string, unknown>>): ScoringTable | null {
  if (!KEYS.every(key => Object.hasOwn(given, key) && typeof given[key] === 'number')) return null
  const table = Object.fromEntries(KEYS.map(key => [key, given[key]])) as ScoringTable
  return fits(table) ? table : null
}

/** The table that a term's value holds; null when it holds none, or numbers that do not fit together. */
export function readScoringTable(value: TermValue | null): ScoringTable | null {
  if (typeof value !== 'string') return null
  let found: unknown
  try {
    found = JSON.parse(value)
  } catch {
    return null
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return null
  const given = found as Record<string, unknown>
  return Object.keys(given).length === KEYS.length ? tableAmong(given) : null
}

/** A table in a line, as people read it. */
export const sayScoringTable = (table: ScoringTable): Words =>
  words(
    KEYS.map(key => `${SCORING_NUMBERS[key].zh}${table[key]}`).join('；'),
    KEYS.map(key => `${SCORING_NUMBERS[key].en}: ${table[key]}`).join('; '),
  )
