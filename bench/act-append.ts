/** Promise: one act over HTTP, everything on, costs at most twice a bare node:http + pg transaction that writes the same four rows. */
import { compose } from '#server/compose.ts'
import { buildHttp } from '#server/http.ts'
import type { Site } from '#server/site.ts'
import { withClient } from '#store/embedded/logins.ts'
import { forgetHeads } from '#work/matter/acts/heads.ts'
import { openBareServer } from './parts/bare-server.ts'
import { openBenchSite, PROCURATORATE } from './parts/bench-site.ts'
import { type Blow, isHammer, openHammer, serveHammer } from './parts/hammer.ts'
import { median, rounded, say } from './parts/said.ts'
import { NOTICE, SERVED, servedMatters } from './parts/served-matters.ts'

const MATTERS = Number(process.env.BENCH_MATTERS ?? 300)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9)
const REQUESTS = { 1: 120, 8: 320 } as const
const BUDGET = 0.5

/** `afresh`: ours on matters whose acts the program does not remember, as after an act of the other house. */
type Rates = { bare: number[]; ours: number[]; afresh: number[] }

/** Signs in as the browser does: a session cookie and its csrf token. */
const signIn = async (port: number): Promise<Record<string, string>> => {
  const origin = `http://127.0.0.1:${port}`
  const made = await fetch(`${origin}/api/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: 'p-pros' }),
  })
  const cookie = (made.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const me = (await (await fetch(`${origin}/api/me`, { headers: { cookie } })).json()) as { csrf: string }
  return { cookie, 'x-csrf-token': me.csrf }
}

const serveOurs = async (site: Site): Promise<{ port: number; close(): Promise<unknown> }> => {
  const app = await buildHttp(site, compose(site), { trustProxy: false, secureCookie: false, webFolder: null, perMinute: 1e9 })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, close: () => app.close() }
}

const measure = async (): Promise<void> => {
  const bench = await openBenchSite(SERVED)
  const hammer = openHammer(new URL(import.meta.url))
  try {
    const matters = await servedMatters(bench.site, MATTERS)
    // As autovacuum does within a minute of real use.
    await withClient(bench.superuser, client => client.query('analyze'))
    const ours = await serveOurs(bench.site)
    const bare = await openBareServer(bench.superuser, PROCURATORATE)
    const headers = await signIn(ours.port)
    const paths = matters.map(id => `/api/matters/${id}/acts`)
    const blow = (port: number, clients: 1 | 8, given: Partial<Blow> = {}): Blow => ({
      port,
      paths,
      headers,
      body: NOTICE,
      clients,
      requests: REQUESTS[clients],
      ...given,
    })
    const rates: Record<1 | 8, Rates> = { 1: { bare: [], ours: [], afresh: [] }, 8: { bare: [], ours: [], afresh: [] } }
    const latencies: Record<1 | 8, number[]> = { 1: [], 8: [] }
    for (let round = -1; round < ROUNDS; round++) {
      for (const clients of [1, 8] as const) {
        const one = await hammer.strike(blow(bare.port, clients))
        const two = await hammer.strike(blow(ours.port, clients))
        await withClient(bench.superuser, client => client.query('update matter set heads_digest = null'))
        for (const matter of matters) forgetHeads(matter)
        const three = await hammer.strike(blow(ours.port, clients))
        // The first round warms plans, caches and the compiler on both sides.
        if (round < 0) continue
        rates[clients].bare.push(one.perSecond)
        rates[clients].ours.push(two.perSecond)
        rates[clients].afresh.push(three.perSecond)
        latencies[clients].push(...two.latencies)
      }
    }
    const written = await bare.written()
    await ours.close()
    await bare.close()
    const ratio = (clients: 1 | 8, of: 'ours' | 'afresh' = 'ours'): number =>
      median(rates[clients][of].map((rate, at) => rate / (rates[clients].bare[at] ?? 1)))
    const worst = Math.min(ratio(1), ratio(8), ratio(1, 'afresh'), ratio(8, 'afresh'))
    const p = (clients: 1 | 8, share: number): number =>
      latencies[clients].sort((a, b) => a - b)[Math.floor(latencies[clients].length * share)] ?? 0
    say({
      promise: 'one act over HTTP, everything on, against one bare node:http + pg transaction of the same four rows',
      ratio: worst,
      budget: `>= ${BUDGET}`,
      ok: worst >= BUDGET,
      detail: {
        ratioAt1Client: Number(ratio(1).toFixed(3)),
        ratioAt8Clients: Number(ratio(8).toFixed(3)),
        ratioAfreshAt1Client: Number(ratio(1, 'afresh').toFixed(3)),
        ratioAfreshAt8Clients: Number(ratio(8, 'afresh').toFixed(3)),
        actsPerSecond: { 1: rounded(rates[1].ours, 0), 8: rounded(rates[8].ours, 0) },
        afreshPerSecond: { 1: rounded(rates[1].afresh, 0), 8: rounded(rates[8].afresh, 0) },
        barePerSecond: { 1: rounded(rates[1].bare, 0), 8: rounded(rates[8].bare, 0) },
        millisecondsOurs: {
          p50At1: Number(p(1, 0.5).toFixed(2)),
          p99At1: Number(p(1, 0.99).toFixed(2)),
          p50At8: Number(p(8, 0.5).toFixed(2)),
          p99At8: Number(p(8, 0.99).toFixed(2)),
        },
        matters: MATTERS,
        rounds: ROUNDS,
        act: 'notify-parties of the keeper (placed at once): act, placing, three leaves, letter, projection',
        bareRows: written,
      },
    })
  } finally {
    await hammer.close()
    await bench.close()
  }
}

if (isHammer) serveHammer()
else await measure()
