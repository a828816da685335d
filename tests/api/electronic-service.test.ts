/** The annex on electronic service between two houses: when an unopened letter is red on both sides, and that without one a letter alone is no service. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSuggestion, signFor } from './county/acts.ts'
import { agree } from './county/agreements.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
let matterId: string
const ALONE = '没有签署电子送达附件：电子函件只作通知，正式文书仍须送达纸质件'

beforeAll(async () => {
  county = await openCounty('2026-08-18')
  matterId = await serveSuggestion(county, { on: '2026-08-21' })
  await county.sql(`update outbox set queued_at = '2026-08-21 10:00+08', sent_at = '2026-08-21 10:00+08'`)
  await county.sql(`update inbox set arrived_at = '2026-08-21 10:00+08'`)
}, 60_000)
afterAll(() => county.close())

const row = async (person: string, list: string): Promise<Body> =>
  (await (await county.as(person)).read(`/api/mail?list=${list}`)).rows.find((one: Body) => one.matterId === matterId)
const sent = (): Promise<Body> => row('cp-desk', 'unacknowledged')
const arrived = (): Promise<Body> => row('cc-desk', 'to-sign')
const notes = async (person: string): Promise<string[]> =>
  (await (await county.as(person)).read(`/api/matters/${matterId}`)).notes.map((one: Body) => one.zh)
const frame = async (): Promise<Body> => (await (await county.as('cp-pros')).read('/api/me')).inTransit
const annexed = (template: string, on: string, agreed: boolean, unopenedAfter: number, until: string | null = null): Promise<string> =>
  agree(county, { template, on, change: input => ({ ...input, until, annex: { agreed, unopenedAfter, text: '' } }) })

/** Red or not on each of these days, on both sides and in the frame alike. */
async function redOn(days: string[]): Promise<boolean[]> {
  const out: boolean[] = []
  for (const day of days) {
    county.on(day)
    const red = (await sent()).silent
    expect([(await arrived()).silent, (await frame()).silent > 0], day).toEqual([red, red])
    out.push(red)
  }
  return out
}

describe('without an annex', () => {
  it('the sender is told at once, in the list and in the matter, and nothing is blocked', async () => {
    county.on('2026-08-21')
    expect([(await sent()).silent, (await sent()).says.zh]).toEqual([false, ALONE])
    expect(await notes('cp-pros')).toEqual([ALONE])
  })

  it('so is whoever opens the letter', async () => expect(await notes('cc-desk')).toEqual([ALONE]))

  it('an unopened letter is red after two working days, and says paper', async () => {
    expect(await redOn(['2026-08-25', '2026-08-26'])).toEqual([false, true])
    expect((await sent()).says).toEqual({
      zh: '已满两个工作日未打开：请改用纸质送达，再在事项中申报送达',
      en: 'Unopened for two working days: serve it on paper, then declare the service in the matter',
    })
    expect((await arrived()).says.zh).toBe('对方等待签收已满两个工作日')
  })
})

describe('an annex that is written but not agreed', () => {
  it('changes nothing, whatever days it names', async () => {
    await annexed('LX', '2026-08-21', false, 1)
    expect(await redOn(['2026-08-24', '2026-08-25', '2026-08-26'])).toEqual([false, false, true])
    county.on('2026-08-24')
    expect((await sent()).says.zh).toBe(ALONE)
  })
})

describe('an agreed annex', () => {
  it('makes the letter service and sets the days, on both sides', async () => {
    await annexed('SX', '2026-08-21', true, 5)
    expect(await redOn(['2026-08-26', '2026-08-28', '2026-08-31'])).toEqual([false, false, true])
    expect((await sent()).says.zh).toContain('已满5个工作日')
    expect((await arrived()).says.en).toBe('The other house has waited 5 working days for this to be opened')
    county.on('2026-08-24')
    expect((await sent()).says).toBeNull()
    expect(await notes('cp-pros')).toEqual([])
    expect(await notes('cc-desk')).toEqual([])
  })

  it('of several the shortest, while it is in force', async () => {
    await annexed('FW', '2026-08-21', true, 3, '2026-08-27')
    // Three working days after Friday the 21st is Wednesday the 26th; from the 28th only the annex of five days is left.
    expect(await redOn(['2026-08-26', '2026-08-27', '2026-08-28', '2026-08-31'])).toEqual([false, true, false, true])
  })
})

describe('once it is signed for', () => {
  it('nothing is said of service any more, annex or not', async () => {
    await county.sql(`update agreement set annex = null`)
    await signFor(county, matterId, '2026-08-31')
    expect(await notes('cp-pros')).toEqual([])
  })
})
