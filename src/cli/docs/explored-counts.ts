/** How large the exhaustive exploration of a definition is, reckoned once per definition in one run. */
import { createHash } from 'node:crypto'
import { fingerprint } from '#engine/procedure/canonical.ts'
import { type Explored, measure } from '#engine/procedure/explore/explore.ts'
import type { Definition } from '#law/procedures/procedure.ts'

const known = new Map<string, Explored['counts']>()
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Situations, acts possible somewhere and ways to an end; the large definitions take seconds, so a second asking costs only the fingerprint. */
export function exploredCounts(def: Definition): Explored['counts'] {
  const key = fingerprint(def, sha256)
  const counts = known.get(key) ?? measure(def)
  known.set(key, counts)
  return counts
}
