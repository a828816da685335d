/** What the program remembers of a matter's acts is what the database holds, act by act; whatever else writes one ends it. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { digestOfHeads, type HeadRow, rememberedHeads } from '#work/matter/acts/heads.ts'
import type { MatterRow } from '#work/matter/index.ts'
import { act, serveSuggestion, signFor, tryAct, view } from './county/acts.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
let matterId: string

beforeAll(async () => {
  county = await openCounty('2026-08-20')
}, 60_000)
afterAll(() => county.close())
beforeEach(async () => {
  county.on('2026-08-20')
  matterId = await serveSuggestion(county, { number: `沅清检民执监〔2026〕433199${String(Date.now()).slice(-5)}号` })
  await signFor(county, matterId, '2026-08-20')
  county.on('2026-08-21')
})

type Row = { heads_digest: string | null }
const rowOf = async (house = 'county-proc'): Promise<Row> =>
  (await county.sql<Row>('select heads_digest from matter where house_id = $1 and matter_id = $2', [house, matterId]))[0] as Row
/** The acts and the last placing as they stand in the database. */
const stored = async (): Promise<{ acts: HeadRow[]; placing: { n: number; hash: string } | null }> => ({
  acts: await county.sql<HeadRow>(
    `select header, hash, n, effect from act where house_id = 'county-proc' and matter_id = $1 order by n nulls last, arrival`,
    [matterId],
  ),
  placing:
    (
      await county.sql<{ n: number; hash: string }>(
        `select n, hash from act_placing where house_id = 'county-proc' and matter_id = $1 order by epoch desc, n desc limit 1`,
        [matterId],
      )
    )[0] ?? null,
})
const remembered = async (): Promise<ReturnType<typeof rememberedHeads>> =>
  rememberedHeads({ matter_id: matterId, ...(await rowOf()) } as unknown as MatterRow)
/** One act of the keeper that may be done again and again. */
const notice = async (note = ''): Promise<void> => {
  const facts = { recipients: ['甲'], note }
  const done = await tryAct(county, 'cp-pros', matterId, { kind: 'notify-parties', post: 'handling-prosecutor', on: '2026-08-21', facts })
  expect([done.status, done.raw.slice(0, 300)]).toEqual([200, expect.any(String)])
}

it('an arrived act leaves nothing remembered; the next own act remembers all of them', async () => {
  expect((await rowOf()).heads_digest).toBeNull()
  await notice()
  const known = await remembered()
  expect(known).toEqual(await stored())
  expect((await rowOf()).heads_digest).toBe(digestOfHeads(await stored()))
})

it('act after act the memory is the database, and the placings form one chain', async () => {
  for (const note of ['一', '二', '三']) {
    await notice(note)
    expect(await remembered()).toEqual(await stored())
  }
  const chain = await county.sql<{ n: number; hash: string; previous: string | null }>(
    `select n, hash, body->>'previous' as previous from act_placing where house_id = 'county-proc' and matter_id = $1 order by n`,
    [matterId],
  )
  expect(chain.map(one => one.previous)).toEqual([null, ...chain.slice(0, -1).map(one => one.hash)])
})

it('an act of the other house ends it, and is seen by the next own act', async () => {
  await notice()
  expect(await remembered()).toBeDefined()
  await act(county, 'cc-president', matterId, { kind: 'extend', post: 'president', on: '2026-08-21', facts: { reason: '案情复杂' } })
  expect(await remembered()).toBeUndefined()
  await notice('其后')
  const now = await stored()
  expect(await remembered()).toEqual(now)
  expect(now.acts.some(one => one.header.kind === 'extend')).toBe(true)
})

it('what somebody changed in the database is not overlooked for a memory of another state', async () => {
  await notice()
  await county.sql(`update matter set heads_digest = 'another' where house_id = 'county-proc' and matter_id = $1`, [matterId])
  expect(await remembered()).toBeUndefined()
  await notice()
  expect(await remembered()).toEqual(await stored())
})

it('a refused act changes neither the row nor the memory', async () => {
  await notice()
  const before = await rowOf()
  const refused = await tryAct(county, 'cp-pros', matterId, {
    kind: 'notify-parties',
    post: 'handling-prosecutor',
    on: '2026-08-21',
    facts: {},
  })
  expect(refused.status).toBe(422)
  expect(await rowOf()).toEqual(before)
  expect(await remembered()).toEqual(await stored())
})

it('twelve at once in one matter: every act remembered, numbered without a gap', async () => {
  await notice('先')
  const before = (await stored()).acts.length
  await Promise.all(Array.from({ length: 12 }, (_, index) => notice(String(index))))
  const now = await stored()
  expect(now.acts.length).toBe(before + 12)
  expect(now.acts.map(one => one.n)).toEqual(now.acts.map((_, index) => index + 1))
  expect(await remembered()).toEqual(now)
})

it('the clocks are projected anew when they change, and left alone when they do not', async () => {
  const clocks = (): Promise<{ clock: string; xmin: string; status: string }[]> =>
    county.sql(`select clock, xmin::text, status from matter_clock where house_id = 'county-proc' and matter_id = $1 order by clock`, [
      matterId,
    ])
  await notice()
  const first = await clocks()
  await notice()
  expect(await clocks()).toEqual(first)
  county.on('2026-12-01')
  await notice()
  expect((await clocks()).some((one, at) => one.status !== first[at]?.status)).toBe(true)
  expect((await view(county, 'cp-pros', matterId)).clocks.length).toBeGreaterThan(0)
})
