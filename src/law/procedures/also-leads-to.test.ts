/** Links to procedures that came later: every id exists, no pinned text repeats them, and a procedure without any keeps what its text says. */
import { describe, expect, it } from 'vitest'
import { ALSO_LEADS_TO, followsOf } from './also-leads-to.ts'
import { findProcedure } from './index.ts'

describe('what follows later', () => {
  it.each(Object.entries(ALSO_LEADS_TO))('%s leads to %j, all of which exist', (id, next) => {
    const def = findProcedure(id)
    expect(def?.id).toBe(id)
    for (const one of next) {
      expect(findProcedure(one)?.id, one).toBe(one)
      expect(def?.leadsTo ?? [], one).not.toContain(one)
    }
  })

  it('findings of a review become items, outcomes documents or cases', () => {
    expect(followsOf(findProcedure('quality-review') ?? { id: '' })).toEqual(['ledger-item', 'joint-document'])
    expect(followsOf(findProcedure('consultation') ?? { id: '' })).toEqual(['class-analysis', 'ledger-item', 'joint-document'])
  })

  it('elsewhere only the text of the procedure counts', () => {
    expect(followsOf({ id: 'analysis-report', leadsTo: ['class-suggestion'] })).toEqual(['class-suggestion'])
    expect(followsOf({ id: 'constructor' })).toEqual([])
  })
})
