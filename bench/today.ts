/** Promise: Today over 100,000 matters takes at most three times what the bare SQL of the same rows takes. */
import type { PoolClient } from 'pg'
import pg from 'pg'
import { inTransaction } from '#store/unit-of-work.ts'
import { viewToday } from '#work/today/index.ts'
import { COURT, openBenchSite, PROCURATORATE } from './parts/bench-site.ts'
import { fillMatters } from './parts/many-matters.ts'
import { median, rounded, say } from './parts/said.ts'
import { SERVED, servedMatters } from './parts/served-matters.ts'

const MATTERS = Number(process.env.BENCH_MATTERS ?? 100_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15)
const BUDGET = 3

/** The same rows without row-level security: the two lists of clocks with what a line shows of its matter. */
const BARE = `select c.matter_id, c.clock, c.own, c.due, c.status, c.provisional, c.view, m.title, m.number, m.parameters, m.own_role, m.counterpart, m.definition->'clocks'->c.clock->'met' as met_act
  from matter_clock c join matter m using (house_id, matter_id)
  where c.house_id = $1 and c.open and c.due is not null and c.own = $2`
const MINE = ` and exists (select 1 from matter_member mm where mm.house_id = c.house_id and mm.matter_id = c.matter_id and mm.person_id = 'p-pros' and mm.until is null)`
const ORDER = ' order by c.due, c.matter_id limit 51'

const bare = async (client: PoolClient, mine: boolean): Promise<number> => {
  let rows = 0
  for (const own of [true, false])
    rows += (await client.query({ name: `bare-${mine}`, text: BARE + (mine ? MINE : '') + ORDER, values: [PROCURATORATE, own] })).rows
      .length
  return rows
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const measure = async (): Promise<void> => {
  const bench = await openBenchSite(SERVED)
  const pool = new pg.Pool({ connectionString: bench.superuser, max: 2 })
  pool.on('error', () => undefined)
  const client = await pool.connect()
  try {
    const [model = ''] = await servedMatters(bench.site, 1)
    await fillMatters(client, model, MATTERS)
    const asker = (person: string) => ({ house: PROCURATORATE, person, post: null, today: SERVED })
    const who = [
      { name: 'chief', person: 'p-chief', scope: 'division' as const, mine: false },
      { name: 'prosecutor', person: 'p-pros', scope: 'mine' as const, mine: true },
    ]
    const detail: Record<string, unknown> = { matters: MATTERS, rounds: ROUNDS, otherHouse: COURT }
    const ratios: number[] = []
    for (const one of who) {
      const ours: number[] = []
      const theirs: number[] = []
      let lines = 0
      for (let round = -6; round < ROUNDS; round++) {
        const sql = await timed(() => bare(client, one.mine))
        const page = await timed(() =>
          inTransaction(
            bench.site.store,
            asker(one.person),
            async tx => (lines = (await viewToday(tx, one.scope)).sections.reduce((sum, section) => sum + section.lines.length, 0)),
          ),
        )
        if (round < 0) continue
        theirs.push(sql)
        ours.push(page)
      }
      const ratio = median(ours.map((page, at) => page / (theirs[at] ?? 1)))
      ratios.push(ratio)
      detail[one.name] = {
        ratio: Number(ratio.toFixed(2)),
        pageMilliseconds: rounded([median(ours)])[0],
        bareMilliseconds: rounded([median(theirs)])[0],
        lines,
        bareRows: await bare(client, one.mine),
      }
    }
    say({
      promise: `Today over ${MATTERS} matters against the bare SQL of the same rows`,
      ratio: Math.max(...ratios),
      budget: `<= ${BUDGET}`,
      ok: Math.max(...ratios) <= BUDGET,
      detail,
    })
  } finally {
    client.release()
    await pool.end()
    await bench.close()
  }
}

await measure()
