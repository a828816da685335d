/** The numbers in the list of procedures are those of the exploration, reckoned once per definition. */
import { describe, expect, it } from 'vitest'
import { explore } from '#engine/procedure/explore/explore.ts'
import { findProcedure } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import { exploredCounts } from './explored-counts.ts'
import { procedureIndex } from './procedure-page.ts'

const named = (id: string): Definition => {
  const def = findProcedure(id)
  if (!def) throw new Error(`no procedure ${id}`)
  return def
}

describe('how large an exploration is', () => {
  it.each(['written-query', 'file-request', 'enforcement-suggestion', 'clue-transfer', 'dispute-settlement', 'supervision-invitation'])(
    '%s: the numbers of the exploration itself',
    id => expect(exploredCounts(named(id))).toEqual(explore(named(id)).counts),
  )

  it('is reckoned once for one definition, whichever copy of it is asked for, and anew for a changed one', () => {
    const def = named('written-query')
    const first = exploredCounts(def)
    expect(exploredCounts(JSON.parse(JSON.stringify(def)) as Definition)).toBe(first)
    const [kind = ''] = Object.entries(def.acts).find(([, act]) => !act.opening && act.to === undefined && !act.toBy) ?? []
    const { [kind]: _left, ...acts } = def.acts
    const changed = exploredCounts({ ...def, acts })
    expect([kind !== '', changed === first, changed.acts]).toEqual([true, false, first.acts - 1])
  })

  it('stands in the list, row by row and in all', () => {
    const defs = [named('written-query'), named('clue-transfer')]
    const page = procedureIndex(defs)
    let states = 0
    for (const def of defs) {
      const counts = explore(def).counts
      states += counts.states
      const row = page.split('\n').find(line => line.includes(`(${def.id}.md)`)) ?? ''
      expect(row.split('|').map(cell => cell.trim())).toEqual(
        expect.arrayContaining([counts.states, counts.acts, counts.paths].map(String)),
      )
    }
    expect(page).toContain(`合计 ${states} 种情形`)
    expect(page).toContain(`In all ${states} situations`)
  })
})
