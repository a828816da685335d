/** A covered unit that joins late: each house sends what it recorded itself, the keeper the order of it all; nobody passes on another's act. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asDesk } from '#store/unit-of-work.ts'
import { introduceMatters } from '#work/matter/index.ts'
import { agree } from './county/agreements.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
let id: string
beforeAll(async () => {
  county = await openCounty('2026-06-01')
  await county.sql(`update peer set joined = false where peer_id = 'water-bureau'`)
  id = await agree(county, { template: 'LX', on: '2026-06-01', covered: [{ house: 'water-bureau', through: 'county-court' }] })
}, 60_000)
afterAll(() => county.close())

const introduce = async (house: string): Promise<number> =>
  asDesk(county.site.store, house, '2026-06-05', tx => introduceMatters(tx, county.site, 'water-bureau'))

it('holds the same record as those who signed it', async () => {
  expect((await (await county.as('wb-head')).get(`/api/agreements/${id}`)).status).toBe(404)
  await county.sql(`update peer set joined = true where peer_id = 'water-bureau'`)
  // The other house's act may be there before the record is opened: it waits.
  expect([await introduce('county-court'), await introduce('county-proc')]).toEqual([1, 1])
  await county.mail()
  county.on('2026-06-05')
  const [ours, theirs] = [
    await (await county.as('cp-liaison')).read(`/api/agreements/${id}`),
    await (await county.as('wb-head')).read(`/api/agreements/${id}`),
  ]
  expect([theirs.status, theirs.fingerprint]).toEqual(['in-force', ours.fingerprint])
  expect(theirs.signatories.map((one: { confirmedOn: string }) => one.confirmedOn)).toEqual(['2026-06-01', '2026-06-01'])
  expect(await county.sql(`select letter_id from inbox where verdict in ('quarantined', 'invalid')`)).toEqual([])
})

it('a second welcome sends nothing again', async () => {
  const count = async (): Promise<unknown> => county.sql(`select count(*)::int as n from outbox where to_house = 'water-bureau'`)
  const before = await count()
  await introduce('county-proc')
  await introduce('county-court')
  expect(await count()).toEqual(before)
})
