/** Promise: the analysis page over 100,000 matters – every figure, split and distribution, as one person may see them – takes at most three times the bare counts. */
import type { PoolClient } from 'pg'
import pg from 'pg'
import { FIGURES } from '#law/indicators/index.ts'
import { TYPES } from '#store/store.ts'
import { inTransaction, type Tx } from '#store/unit-of-work.ts'
import { countFigures, FLOW, figuresOf } from '#work/analysis/index.ts'
import { openBenchSite, PROCURATORATE } from './parts/bench-site.ts'
import { fillMeasures } from './parts/many-measures.ts'
import { median, rounded, say } from './parts/said.ts'
import { SERVED, servedMatters } from './parts/served-matters.ts'

const MATTERS = Number(process.env.BENCH_MATTERS ?? 100_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9)
const BUDGET = 3
const SPAN = { from: '2026-01-01', to: '2026-12-31', today: '2026-11-22' }

/** The same counting statements past row-level security: what the figures cost if nobody asked who asks. */
const bare = (client: PoolClient): Promise<unknown> => {
  const query = async <R>(sql: string, params: unknown[] = []): Promise<R[]> => (await client.query(sql, params)).rows as R[]
  const asker = { house: PROCURATORATE, person: '', post: null, today: SPAN.today }
  return countFigures(
    { asker, query, one: async (sql: string, params?: unknown[]) => (await query(sql, params))[0] } as unknown as Tx,
    SPAN,
    {},
    [...FIGURES, ...FLOW],
  )
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const measure = async (): Promise<void> => {
  const bench = await openBenchSite(SERVED)
  const pool = new pg.Pool({ connectionString: bench.superuser, max: 2, types: TYPES })
  pool.on('error', () => undefined)
  const client = await pool.connect()
  try {
    const [model = ''] = await servedMatters(bench.site, 1)
    const rows = await fillMeasures(client, model, MATTERS)
    await client.query(`select set_config('app.today', $1, false)`, [SPAN.today])
    const detail: Record<string, unknown> = { matters: MATTERS, measured: rows, rounds: ROUNDS }
    const ratios: number[] = []
    for (const person of ['p-chief', 'p-pros']) {
      const [ours, theirs]: [number[], number[]] = [[], []]
      for (let round = -2; round < ROUNDS; round++) {
        const sql = await timed(() => bare(client))
        const page = await timed(() =>
          inTransaction(bench.site.store, { house: PROCURATORATE, person, post: null, today: SPAN.today }, async tx => {
            await figuresOf(tx, { span: SPAN, beside: [] }, {}, [...FIGURES, ...FLOW])
          }),
        )
        if (round < 0) continue
        theirs.push(sql)
        ours.push(page)
      }
      const ratio = median(ours.map((page, at) => page / (theirs[at] ?? 1)))
      ratios.push(ratio)
      detail[person] = {
        ratio: Number(ratio.toFixed(2)),
        pageMilliseconds: rounded([median(ours)])[0],
        bareMilliseconds: rounded([median(theirs)])[0],
      }
    }
    say({
      promise: `the analysis page over ${MATTERS} matters against the bare counts of the same figures`,
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
