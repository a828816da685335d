/** The red mark in the frame goes by the same working days as the mail desk; a letter is judged by its day in Shanghai. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSuggestion } from '../../../tests/api/county/acts.ts'
import { type County, openCounty } from '../../../tests/api/county/county.ts'
import { isSilent } from './silent-letters.ts'

describe('two working days', () => {
  it.each([
    // Thursday 2026-09-24; the Mid-Autumn holiday runs to Sunday the 27th.
    ['2026-09-24', '2026-09-27', false],
    ['2026-09-24', '2026-09-29', false],
    ['2026-09-24', '2026-09-30', true],
    // A Friday: Monday, Tuesday, then red.
    ['2026-08-21', '2026-08-25', false],
    ['2026-08-21', '2026-08-26', true],
    ['2026-08-24', '2026-08-24', false],
  ])('sent %s, on %s: %s', (sent, today, silent) => expect(isSilent(sent, today)).toBe(silent))
})

describe('in the frame', () => {
  let county: County
  let matterId: string
  beforeAll(async () => {
    county = await openCounty()
    matterId = await serveSuggestion(county, { on: '2026-09-24' })
    // Half past midnight in Shanghai: the day before in UTC, which would make it red a working day too early.
    await county.sql(`update outbox set queued_at = '2026-09-24 00:30+08', sent_at = '2026-09-24 00:30+08'`)
    await county.sql(`update inbox set arrived_at = '2026-09-24 00:30+08'`)
  })
  afterAll(() => county.close())

  const frame = async (person: string) => (await (await county.as(person)).read('/api/me')).inTransit
  const desk = async (): Promise<boolean> => {
    const { rows } = await (await county.as('cp-desk')).read('/api/mail?list=unacknowledged')
    return rows.find((row: { matterId: string }) => row.matterId === matterId)?.silent ?? false
  }

  it.each([
    ['2026-09-26', false],
    ['2026-09-29', false],
    ['2026-09-30', true],
  ])('on %s the frame and the mail desk say the same: red %s', async (today, silent) => {
    county.on(today)
    expect([(await frame('cp-pros')).silent, await desk()]).toEqual([silent ? 1 : 0, silent])
  })

  it('a letter that waits for the courier so long is red as well, and told to go on paper', async () => {
    await county.sql(`update outbox set sent_at = null, arrived_at = null, next_try = 'infinity' where kind = 'act'`)
    expect(await frame('cp-pros')).toEqual({ count: 1, silent: 1 })
    const { rows } = await (await county.as('cp-desk')).read('/api/mail?list=to-send')
    expect(rows[0]).toMatchObject({ state: 'queued', silent: true, says: { zh: expect.stringContaining('纸质送达') } })
    await county.sql(`update outbox set sent_at = now(), arrived_at = now() where kind = 'act'`)
  })

  it('it is red no more once the desk has opened it; another house has nothing in transit', async () => {
    const client = await county.as('cc-desk')
    const { rows } = await client.read('/api/mail?list=to-sign')
    await client.do(`/api/mail/${rows[0].letterId}/open`)
    await county.mail()
    expect(await frame('cp-pros')).toEqual({ count: 0, silent: 0 })
    expect(await frame('cc-desk')).toEqual({ count: 0, silent: 0 })
  })
})
