/** The score of one unit by the office's own table, line by line, each line with its record; what never costs points is shown as such (law sheet §8.3). */
import type { NeverDeducted, ScoringTable } from '#law/terms/scoring-rules.ts'

/** A suggestion whose reply was due. `replied` at all; `kept` in time. */
export type ScoredCase = {
  matterId: string
  replied: boolean
  kept: boolean
  adoption: string
  withdrawn: boolean
  objection: string
}

/** `never`: why this record costs nothing, whatever happened. `points` is what was taken for it. */
export type ScoreLine = { matterId: string; what: 'in-time' | 'late' | 'no-reply'; points: number; never: NeverDeducted | null }
export type ScoreSheet = {
  lines: ScoreLine[]
  /** Replied of those counted, in per cent; null where nothing is counted. */
  rate: { above: number; below: number; percent: number | null }
  items: number
  perItem: number
  belowThreshold: number
  perPercent: number
  bonus: number
  /** Before and after floor and cap; null where the office has no table. */
  sum: number | null
  score: number | null
}

function neverOf(one: ScoredCase): NeverDeducted | null {
  if (one.withdrawn) return 'withdrawn'
  if (one.objection === 'open') return 'objection-open'
  if (one.objection === 'upheld') return 'objection-upheld'
  return one.replied && one.adoption === 'not-adopted' ? 'not-adopted-with-reasons' : null
}

const cents = (value: number): number => Math.round(value * 100) / 100

/** Base, less late or missing replies, less percentage points (each begun one) of the reply rate below the threshold, plus bonus; within floor and cap. */
export function scoreSheet(table: ScoringTable | null, cases: readonly ScoredCase[]): ScoreSheet {
  const lines = cases.map((one): ScoreLine => {
    const never = neverOf(one)
    const what = !one.replied ? 'no-reply' : one.kept ? 'in-time' : 'late'
    const costs = never === null && what !== 'in-time'
    return { matterId: one.matterId, what, points: costs ? (table?.perItemDeduct ?? 0) : 0, never }
  })
  const counted = cases.filter(one => neverOf(one) === null)
  const above = counted.filter(one => one.replied).length
  const percent = counted.length === 0 ? null : (above * 100) / counted.length
  const items = lines.filter(line => line.never === null && line.what !== 'in-time').length
  const belowThreshold = table && percent !== null ? Math.ceil(Math.max(0, table.thresholdPct - percent) - 1e-9) : 0
  const perItem = cents(items * (table?.perItemDeduct ?? 0))
  const perPercent = cents(belowThreshold * (table?.perPctDeduct ?? 0))
  const sum = table ? cents(table.base - perItem - perPercent + table.bonus) : null
  return {
    lines,
    rate: { above, below: counted.length, percent: percent === null ? null : Math.round(percent * 10) / 10 },
    items,
    perItem,
    belowThreshold,
    perPercent,
    bonus: table?.bonus ?? 0,
    sum,
    score: table && sum !== null ? Math.min(table.cap, Math.max(table.floor, sum)) : null,
  }
}
