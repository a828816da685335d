/** The node's jobs: what rests with the courier, what goes on without it, and what an administrator is told about it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, serveSuggestion, signFor } from '../../tests/api/county/acts.ts'
import { type County, openCounty } from '../../tests/api/county/county.ts'
import { runLog, runMail, startJobs } from './jobs.ts'

let county: County
let matterId: string
beforeAll(async () => {
  county = await openCounty('2026-08-20')
  matterId = await serveSuggestion(county)
  await signFor(county, matterId, '2026-08-20')
  await runLog(county.site)
}, 60_000)
afterAll(() => county.close())

const notice = (): Promise<unknown> =>
  act(county, 'cp-pros', matterId, {
    kind: 'notify-parties',
    post: 'handling-prosecutor',
    on: '2026-08-20',
    facts: { recipients: ['某公司'] },
  })
const witnessed = async (): Promise<number> =>
  Number(
    (
      await county.sql<{ size: string }>(
        `select max(size)::text as size from peer_checkpoint where house_id = 'county-court' and peer_id = 'county-proc'`,
      )
    )[0]?.size ?? 0,
  )
const sealed = async (): Promise<number> =>
  Number((await county.sql<{ size: string }>(`select max(size)::text as size from log_checkpoint where house_id = 'county-proc'`))[0]?.size)
const health = async (person: string): Promise<Record<string, unknown>> => (await county.as(person)).read('/api/health')

describe('countersigning', () => {
  it('follows every checkpoint, in every other house', async () => {
    expect(await witnessed()).toBe(await sealed())
  })

  it('rests with the courier: the own log goes on, the others hear of it when the courier goes again', async () => {
    county.site.courierPaused = true
    const before = await witnessed()
    await notice()
    await runLog(county.site)
    expect(await sealed()).toBeGreaterThan(before)
    expect(await witnessed()).toBe(before)
    county.site.courierPaused = false
    await runLog(county.site)
    expect(await witnessed()).toBe(await sealed())
  })
})

describe('the courier', () => {
  it('has nothing to do when nothing waits', async () => {
    await runMail(county.site)
    expect(await runMail(county.site)).toBe(false)
  })

  it('paused, carries nothing; the administrator sees how many letters wait, and nothing of them', async () => {
    expect((await health('cp-admin')).queued).toBe(0)
    await (await county.as('cp-admin')).do('/api/health/courier', { paused: true })
    await notice()
    await notice()
    expect(await health('cp-admin')).toMatchObject({ courierPaused: true, queued: 2, quarantined: 0 })
    expect((await health('cc-admin')).queued).toBe(0)
    expect((await (await county.as('cp-admin')).read('/api/mail?list=to-send')).rows).toEqual([])
    await (await county.as('cp-admin')).do('/api/health/courier', { paused: false })
    await runMail(county.site)
    expect((await health('cp-admin')).queued).toBe(0)
  })

  it('goes on past a letter that cannot be delivered, and says so without a word of it', async () => {
    const body = `'{"v":1}'`
    await county.sql(
      `with o as (insert into outbox (house_id, letter_id, to_house, sequence, kind, title) values ('county-proc', 'to-nowhere', 'no-such-house', 0, 'act', '秘密') returning 1) insert into outbox_body (house_id, letter_id, body) select 'county-proc', 'to-nowhere', ${body} from o`,
    )
    county.site.houses.push({ house: 'no-such-house', name: 'x', kind: 'court' })
    await notice()
    county.site.houses.pop()
    const lines = county.lines.filter(line => line.event === 'letter-not-delivered')
    expect(lines.map(line => line.detail.letter)).toContain('to-nowhere')
    expect(JSON.stringify(county.lines)).not.toContain('秘密')
    const waiting = await county.sql<{ letter_id: string; attempts: number }>(
      `select letter_id, attempts from outbox where house_id = 'county-proc' and sent_at is null`,
    )
    expect(waiting).toEqual([{ letter_id: 'to-nowhere', attempts: 1 }])
    await county.sql(`update outbox set on_paper = true where letter_id = 'to-nowhere'`)
  })
})

describe('running by themselves', () => {
  it('a letter is carried as soon as it is written, and stopping waits for what runs', async () => {
    const jobs = await startJobs(county.site)
    const page = async (): Promise<number> =>
      (await county.sql(`select 1 from act where house_id = 'county-court' and matter_id = $1`, [matterId])).length
    const before = await page()
    await (await county.as('cp-pros')).do(`/api/matters/${matterId}/acts`, {
      kind: 'notify-parties',
      post: 'handling-prosecutor',
      on: '2026-08-20',
      facts: { recipients: ['某公司'] },
    })
    await expect.poll(page, { timeout: 5_000 }).toBe(before + 1)
    await jobs.stop()
    expect(county.lines.filter(line => line.event === 'job-failed')).toEqual([])
  })
})
