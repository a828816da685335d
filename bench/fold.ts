/** Promise: folding a matter of 1,000 acts stays within a small multiple of reading their headers at all. */

import type { ActHeader, FoldedAct } from '#engine/procedure/act.ts'
import { fold } from '#engine/procedure/fold.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { loadActs, loadMatter } from '#work/matter/matter-row.ts'
import { as, openBenchSite, PROCURATORATE } from './parts/bench-site.ts'
import { median, rounded, say } from './parts/said.ts'
import { SERVED, servedMatters } from './parts/served-matters.ts'

const ACTS = 1_000
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 60)
/**
 * The state cannot be had without reading every header, so reading (JSON.parse of what is stored) is the floor. The fold looks at each act against the
 * definition (open, effect, stage, clocks' inputs); three times the floor keeps a matter of 1,000 acts, fifty times a long one, within a few milliseconds.
 */
const BUDGET = 3

/** A real opening and a real repeated act, the second one copied with ids and hashes of its own. */
const manyActs = (real: FoldedAct[]): FoldedAct[] => {
  const model = real[1] ?? real[0]
  if (!model) throw new Error('the model matter has no acts')
  return Array.from({ length: ACTS }, (_, index) => {
    const taken = real[index]
    if (taken) return taken
    const header: ActHeader = {
      ...model.header,
      actId: `a-${index}`,
      kind: 'notify-parties',
      role: 'issuer',
      post: 'handling-prosecutor',
      house: PROCURATORATE,
      recordedBy: PROCURATORATE,
      codes: {},
    }
    return { header, hash: index.toString(16).padStart(64, '0'), n: index + 1, effect: true }
  })
}

const measure = async (): Promise<void> => {
  const bench = await openBenchSite(SERVED)
  const [matterId = ''] = await servedMatters(bench.site, 1)
  const { matter, real } = await as(bench.site, PROCURATORATE, 'p-pros', async tx => ({
    matter: await loadMatter(tx, matterId),
    real: (await loadActs(tx, matterId)).map(({ header, hash, n, effect }) => ({ header, hash, n, effect })),
  }))
  await bench.close()
  const acts = manyActs(real)
  const stored = acts.map(act => canonicalJson(act.header))
  const ours: number[] = []
  const floor: number[] = []
  let parsed = 0
  let stage: string | null = null
  for (let round = -20; round < ROUNDS; round++) {
    let start = performance.now()
    for (const text of stored) parsed += (JSON.parse(text) as ActHeader).kind.length
    const bare = performance.now() - start
    start = performance.now()
    stage = fold(matter.definition, matter.parameters, acts).stage
    const folded = performance.now() - start
    if (round < 0) continue
    floor.push(bare)
    ours.push(folded)
  }
  const ratio = median(ours.map((time, at) => time / (floor[at] ?? 1)))
  say({
    promise: `fold of ${ACTS} acts against a bare loop that parses the same headers`,
    ratio,
    budget: `<= ${BUDGET}`,
    ok: ratio <= BUDGET && stage === 'received' && parsed > 0,
    detail: {
      acts: ACTS,
      rounds: ROUNDS,
      foldMilliseconds: rounded([median(ours)], 3)[0],
      parseMilliseconds: rounded([median(floor)], 3)[0],
      bytes: stored.reduce((sum, text) => sum + text.length, 0),
      stage,
    },
  })
}

await measure()
