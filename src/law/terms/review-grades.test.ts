/** Grades that a sheet prints: only of procuratorates' reviews, only from the day they apply, only while the agreement does not leave them to the house. */
import { describe, expect, it } from 'vitest'
import { FORMS } from '../forms/index.ts'
import { findArticle } from '../statutes/index.ts'
import { findTerm } from './index.ts'
import { GRADE_SETS, gradesToTick } from './review-grades.ts'

describe('the grades to tick', () => {
  it.each([
    ['four', 'procuratorate', '2026-01-01', '□优质　□合格　□基本合格　□不合格'],
    ['four', 'procuratorate', '2026-11-22', '□优质　□合格　□基本合格　□不合格'],
    // the grades of reviews begun before are in no text that was read
    ['four', 'procuratorate', '2025-12-31', ''],
    // the rule is the procuratorates' own: a court's review has its own grades
    ['four', 'court', '2026-06-01', ''],
    ['by-hand', 'procuratorate', '2026-06-01', ''],
    [undefined, 'procuratorate', '2026-06-01', ''],
  ])('%s, %s, %s: %s', (value, kind, begun, printed) => expect(gradesToTick(value, kind, begun)).toBe(printed))

  it('are those of the term, with their source as reported', () => {
    for (const set of GRADE_SETS) {
      expect(findTerm('review-grades')?.values.map(one => one.value)).toContain(set.value)
      expect(set.basis.map(cited => [cited.evidence, findArticle(cited) !== undefined])).toEqual([['reported', true]])
    }
  })

  it('stand on the sheet and on the report, and may be left to the hand', () => {
    for (const id of ['review-sheet', 'quality-review-report'] as const) {
      const part = FORMS[id].parts.find(one => one.id === 'grade')
      expect([part?.from, part?.required], id).toEqual([['grade'], undefined])
    }
  })
})
