/** The mail desk: a letter that nobody opens is red on both sides after two working days, weekends and holidays not counted, with what to do then. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSuggestion } from '../../../tests/api/county/acts.ts'
import { type County, openCounty } from '../../../tests/api/county/county.ts'

let county: County
let matterId: string

beforeAll(async () => {
  county = await openCounty()
  // Thursday 2026-09-24; the Mid-Autumn holiday runs to Sunday the 27th, so the working days after it are 28, 29, 30.
  matterId = await serveSuggestion(county, { on: '2026-09-24' })
  await county.sql(`update outbox set queued_at = '2026-09-24 10:00+08', sent_at = '2026-09-24 10:00+08'`)
  await county.sql(`update inbox set arrived_at = '2026-09-24 10:00+08'`)
})
afterAll(() => county.close())

const row = async (person: string, list: string) => {
  const page = await (await county.as(person)).read(`/api/mail?list=${list}`)
  return page.rows.find((one: { matterId: string }) => one.matterId === matterId)
}

describe('an unopened letter of Thursday 2026-09-24', () => {
  it.each([
    ['2026-09-25', false, 'a holiday'],
    ['2026-09-27', false, 'the last day of the holiday'],
    ['2026-09-28', false, 'the first working day'],
    ['2026-09-29', false, 'the second'],
    ['2026-09-30', true, 'beyond two'],
  ])('on %s it is red: %s (%s)', async (today, silent) => {
    county.on(today)
    expect((await row('cp-desk', 'unacknowledged')).silent).toBe(silent)
    expect((await row('cc-desk', 'to-sign')).silent).toBe(silent)
  })

  it('the sender is told to serve on paper, the recipient that somebody waits', async () => {
    county.on('2026-09-30')
    expect((await row('cp-desk', 'unacknowledged')).says.zh).toContain('纸质送达')
    expect((await row('cc-desk', 'to-sign')).says.zh).toContain('等待签收')
  })

  it('is red no more once the desk has opened it', async () => {
    county.on('2026-10-09')
    const { letterId } = await row('cc-desk', 'to-sign')
    await (await county.as('cc-desk')).do(`/api/mail/${letterId}/open`)
    expect((await row('cc-desk', 'to-sign')).silent).toBe(false)
  })
})
