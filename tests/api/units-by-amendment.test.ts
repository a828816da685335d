/** A unit that a later amendment covers gets the whole record of the agreement from both sides, and what is added to it afterwards. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agree } from './county/agreements.ts'
import type { Body, Reply } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
let id: string
beforeAll(async () => {
  county = await openCounty('2026-06-01')
  id = await agree(county, { template: 'LX', on: '2026-06-01' })
}, 60_000)
afterAll(() => county.close())

const page = async (person: string): Promise<Body> => (await county.as(person)).read(`/api/agreements/${id}`)
const send = async (person: string, path: string, body: Body): Promise<void> => {
  county.on(body.on)
  const reply: Reply = await (await county.as(person)).post(`/api/agreements/${id}/${path}`, { post: 'liaison-officer', ...body })
  if (reply.status !== 200) throw new Error(reply.raw)
  await county.mail()
}
/** Proposed by one side, agreed by the other. */
const amend = async (by: string, other: string, on: string, change: Body): Promise<void> => {
  await send(by, 'amendments', { on, summary: '受约束单位', grounds: '座谈', inForceFrom: on, ...change })
  const { changes } = await page(by)
  await send(other, 'answers', { on, changeId: changes.at(-1).changeId, agreed: true })
}
const same = async (): Promise<void> => {
  const [ours, theirs, units] = [await page('cp-liaison'), await page('cc-liaison'), await page('wb-head')]
  expect([theirs.fingerprint, units.fingerprint]).toEqual([ours.fingerprint, ours.fingerprint])
  expect(units.changes.map((one: Body) => one.status)).toEqual(ours.changes.map((one: Body) => one.status))
}
const troubled = (): Promise<Body[]> => county.sql(`select letter_id, verdict from inbox where verdict in ('quarantined', 'invalid')`)
const letters = async (): Promise<number> =>
  Number(
    (await county.sql<{ n: number }>(`select count(*)::int as n from outbox where to_house = 'water-bureau' and matter_id = $1`, [id]))[0]
      ?.n,
  )

describe('a unit covered by an amendment', () => {
  it('knows nothing of it before, nor while it is only proposed', async () => {
    expect((await (await county.as('wb-head')).get(`/api/agreements/${id}`)).status).toBe(404)
    county.on('2026-06-10')
    await send('cc-liaison', 'amendments', {
      on: '2026-06-10',
      summary: '水利局受约束',
      grounds: '座谈',
      inForceFrom: '2026-06-12',
      covered: [{ house: 'water-bureau', through: 'county-court' }],
    })
    expect((await (await county.as('wb-head')).get(`/api/agreements/${id}`)).status).toBe(404)
    expect(await letters()).toBe(0)
  })

  it('holds the whole record once both have agreed, and may change nothing', async () => {
    const { changes } = await page('cp-liaison')
    await send('cp-liaison', 'answers', { on: '2026-06-11', changeId: changes[0].changeId, agreed: true })
    county.on('2026-06-12')
    await same()
    const theirs = await page('wb-head')
    expect([theirs.status, theirs.covered.map((one: Body) => one.house)]).toEqual(['in-force', ['water-bureau']])
    expect(theirs.actions.filter((one: Body) => one.open)).toEqual([])
    expect(await troubled()).toEqual([])
  })

  it('gets what either side adds later, each letter once', async () => {
    await send('cp-liaison', 'terms', { on: '2026-06-15', key: 'reply-months', value: '2m', grounds: '座谈', clause: 'LX-1' })
    const { changes } = await page('cc-liaison')
    await send('cc-liaison', 'answers', { on: '2026-06-16', changeId: changes.at(-1).changeId, agreed: true })
    await same()
    expect((await page('wb-head')).terms.find((one: Body) => one.key === 'reply-months').value).toBe('2m')
    await amend('cc-liaison', 'cp-liaison', '2026-06-17', {
      covered: [{ house: 'water-bureau', through: 'county-court' }],
      reviewOn: '2026-12-01',
    })
    await same()
    const twice = await county.sql(
      `select act_id from outbox where to_house = 'water-bureau' and matter_id = $1 and kind = 'act' group by act_id having count(*) > 1`,
      [id],
    )
    expect([twice, await troubled()]).toEqual([[], []])
  })

  it('learns that it is covered no longer', async () => {
    await amend('cp-liaison', 'cc-liaison', '2026-06-20', { covered: [] })
    await same()
    expect((await page('wb-head')).covered).toEqual([])
  })
})
