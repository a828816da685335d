/** Ten thousand malformed requests made from the contract: not one answer 5xx, and the node works as before. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ENDPOINTS } from '#contract/index.ts'
import { randomOf } from '../secrecy/random-houses.ts'
import { serveSuggestion, signFor, view } from './county/acts.ts'
import { agree } from './county/agreements.ts'
import { type Client, send } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'
import { type Attempt, type Ids, malformed } from './county/malformed.ts'

const REQUESTS = 10_000
const AT_ONCE = 40
/** Each of these costs as much as a hundred others, or ends the session that the rest needs. */
const RARE = new Set(['sign-in', 'change-password', 'verify-house', 'sign-out', 'add-people', 'start-totp', 'set-demo-day'])

let county: County
let ids: Ids
let matterId: string

beforeAll(async () => {
  county = await openCounty('2026-08-20')
  matterId = await serveSuggestion(county)
  await signFor(county, matterId, '2026-08-21')
  const page = await view(county, 'cp-pros', matterId)
  const papers = await (await county.as('cp-pros')).read('/api/papers?state=all')
  ids = {
    matterId: [matterId],
    from: [matterId],
    paperId: papers.rows.map((one: { paperId: string }) => one.paperId),
    attachmentId: page.timeline[0].files.map((one: { attachmentId: string }) => one.attachmentId),
    personId: ['cp-pros', 'cc-judge'],
    toPerson: ['cp-other'],
    fromPerson: ['cp-other'],
    house: ['county-court', 'county-proc'],
    agreementId: [await agree(county, { template: 'LX', on: '2026-08-21' })],
    through: ['county-court'],
    proxyFor: ['county-court'],
    counterpart: ['county-court'],
  }
}, 60_000)
afterAll(() => county.close())

it(`answers ${REQUESTS} malformed requests without one failure of its own`, async () => {
  const random = randomOf(8_421)
  const failures: string[] = []
  const tally: Record<string, number> = {}
  const done: Record<string, number> = {}
  const clients: Client[] = await Promise.all(['cp-pros', 'cp-admin', 'cc-president', 'cp-desk'].map(person => county.as(person)))
  const next = (): Attempt => {
    for (;;) {
      const endpoint = ENDPOINTS[Math.floor(random() * ENDPOINTS.length)] as (typeof ENDPOINTS)[number]
      const attempt = malformed(endpoint, clients[Math.floor(random() * clients.length)] as Client, random, ids)
      if (!RARE.has(endpoint.id) || (random() < 0.05 && attempt.how !== 'almost' && endpoint.id !== 'sign-out')) return attempt
    }
  }
  for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE }, next)
    const replies = await Promise.all(batch.map(one => send(county.app, one.request)))
    for (const [index, reply] of replies.entries()) {
      const attempt = batch[index] as Attempt
      tally[reply.status] = (tally[reply.status] ?? 0) + 1
      done[attempt.endpoint] = (done[attempt.endpoint] ?? 0) + 1
      if (reply.status >= 500)
        failures.push(
          `${reply.status} ${attempt.endpoint} ${attempt.how} ${JSON.stringify(attempt.request).slice(0, 400)} → ${reply.raw.slice(0, 200)}`,
        )
    }
  }
  expect(
    failures.slice(0, 10),
    county.lines
      .filter(line => line.event === 'incident')
      .slice(0, 5)
      .map(line => JSON.stringify(line.detail))
      .join('\n'),
  ).toEqual([])
  // Not all turned away at the door: the requests reach what lies behind it.
  for (const status of [200, 400, 401, 403, 404, 422])
    expect(tally[status] ?? 0, `answers ${status} of ${JSON.stringify(tally)}`).toBeGreaterThan(50)
  expect(Object.keys(done).length).toBeGreaterThan(ENDPOINTS.length - 3)
}, 120_000)

it('the node works as before, and its log says nothing of an incident', async () => {
  county.on('2026-08-24')
  county.site.courierPaused = false
  const page = await view(county, 'cc-president', matterId)
  expect(page.timeline.map((one: { kind: string }) => one.kind).slice(0, 2)).toEqual(['serve', 'sign-for'])
  expect(county.lines.filter(line => line.event === 'incident')).toEqual([])
  await county.mail()
})

it('says what is wrong in both languages and gives nothing of its inside away', async () => {
  const client = await county.as('cp-pros')
  for (const reply of [
    await client.post(`/api/matters/${matterId}/acts`, { kind: 7 }),
    await client.get('/api/matters?limit=x'),
    await client.get('/api/nowhere'),
  ]) {
    expect(reply.body.words.zh.length).toBeGreaterThan(3)
    expect(reply.body.words.en.length).toBeGreaterThan(3)
    expect(reply.raw).not.toMatch(/at \w+ \(|node_modules|select |insert |\.ts:/)
  }
})
