/** The grades of a quality review that a sheet prints to be ticked, from the day they apply; grades of no text are left to whoever reviews. */
import { caseQuality2026 } from '../statutes/case-quality-2026.ts'
import { type Citation, cite } from '../statutes/statute.ts'

export type GradeSet = {
  /** The value of the option `review-grades`. */
  value: string
  /** Whose reviews have them: only procuratorates' rules name grades. */
  of: 'procuratorate'
  /** 'YYYY-MM-DD': reviews begun before keep the grades of their day, which no text here names. */
  from: string
  grades: readonly string[]
  basis: readonly Citation[]
}

export const GRADE_SETS: readonly GradeSet[] = [
  {
    value: 'four',
    of: 'procuratorate',
    from: '2026-01-01',
    grades: ['优质', '合格', '基本合格', '不合格'],
    basis: [cite(caseQuality2026, 'grades')],
  },
]

/** '□优质　□合格　…' for a review that a house of this kind began on this day; '' where the grades are written in by hand. */
export function gradesToTick(value: unknown, kind: string, begun: string): string {
  const set = GRADE_SETS.find(one => one.value === value && one.of === kind && one.from <= begun)
  return set ? set.grades.map(grade => `□${grade}`).join('　') : ''
}
