/** A double click has one effect and one answer; the same key for something else is a conflict. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CASE, serveSuggestion, signFor, suggestionFacts, takeIn, view } from './county/acts.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
let matterId: string

beforeAll(async () => {
  county = await openCounty('2026-08-20')
  matterId = await serveSuggestion(county)
  await signFor(county, matterId, '2026-08-21')
}, 60_000)
afterAll(() => county.close())

const notice = { kind: 'notify-parties', post: 'handling-prosecutor', on: '2026-08-21', facts: { recipients: ['某建工公司'] } }
const acts = async (): Promise<number> => (await view(county, 'cp-pros', matterId)).timeline.length

it('the same key twice: one act, the same answer', async () => {
  const client = await county.as('cp-pros')
  const before = await acts()
  const key = randomUUID()
  const first = await client.post(`/api/matters/${matterId}/acts`, notice, key)
  const second = await client.post(`/api/matters/${matterId}/acts`, notice, key)
  expect([first.status, second.status]).toEqual([200, 200])
  expect(second.body).toEqual(first.body)
  expect(await acts()).toBe(before + 1)
})

it('eight at once: one act, eight times the same answer', async () => {
  const client = await county.as('cp-pros')
  const before = await acts()
  const key = randomUUID()
  const replies = await Promise.all(Array.from({ length: 8 }, () => client.post(`/api/matters/${matterId}/acts`, notice, key)))
  expect(replies.map(one => one.status)).toEqual(Array(8).fill(200))
  expect(new Set(replies.map(one => one.body.actId)).size).toBe(1)
  expect(await acts()).toBe(before + 1)
})

it('the same key for other content is a conflict and changes nothing', async () => {
  const client = await county.as('cp-pros')
  const key = randomUUID()
  await client.post(`/api/matters/${matterId}/acts`, notice, key)
  const before = await acts()
  const other = await client.post(`/api/matters/${matterId}/acts`, { ...notice, facts: { recipients: ['另一人'] } }, key)
  expect([other.status, other.body.code]).toEqual([409, 'conflict'])
  const elsewhere = await client.post('/api/cases', { number: CASE }, key)
  expect(elsewhere.status).toBe(409)
  expect(await acts()).toBe(before)
})

it('the order of the fields is not other content', async () => {
  const client = await county.as('cp-pros')
  const key = randomUUID()
  const first = await client.post(`/api/matters/${matterId}/acts`, notice, key)
  const second = await client.post(
    `/api/matters/${matterId}/acts`,
    { facts: notice.facts, on: notice.on, post: notice.post, kind: notice.kind },
    key,
  )
  expect(second.body).toEqual(first.body)
})

it('keys are each person’s own: another person may use the same one', async () => {
  const key = randomUUID()
  const mine = await (await county.as('cp-pros')).post('/api/cases', { number: '（2026）湘3199执1号' }, key)
  const theirs = await (await county.as('cc-filing')).post('/api/cases', { number: '（2026）湘3199执2号' }, key)
  expect([mine.status, theirs.status]).toEqual([200, 200])
  expect(mine.body.caseId).not.toBe(theirs.body.caseId)
})

it('a refused submission may be put right under the same key', async () => {
  const client = await county.as('cp-pros')
  const key = randomUUID()
  const refused = await client.post(`/api/matters/${matterId}/acts`, { ...notice, facts: {} }, key)
  expect(refused.status).toBe(422)
  expect((await client.post(`/api/matters/${matterId}/acts`, notice, key)).status).toBe(200)
})

it.each(['', 'short', 'x'.repeat(101)])('without a usable key (%j) nothing happens', async key => {
  const before = await acts()
  const reply = await (await county.as('cp-pros')).post(`/api/matters/${matterId}/acts`, notice, key)
  expect([reply.status, reply.body.code]).toEqual([400, 'malformed'])
  expect(await acts()).toBe(before)
})

it('opening a matter twice by one click opens one', async () => {
  county.on('2026-08-21')
  const client = await county.as('cp-pros')
  const paperId = await takeIn(county, 'cp-pros', 'handling-prosecutor', {
    form: 'suggestion-letter',
    number: '沅清检民执监〔2026〕43319900055号',
    date: '2026-08-21',
    checkedBy: 'cp-desk',
  })
  const body = {
    procedureId: 'enforcement-suggestion',
    kind: 'serve',
    post: 'handling-prosecutor',
    on: '2026-08-21',
    paperId,
    title: '一次',
    caseNumbers: [CASE],
    facts: suggestionFacts(),
  }
  const key = randomUUID()
  const replies = await Promise.all(Array.from({ length: 4 }, () => client.post('/api/matters', body, key)))
  expect(new Set(replies.map(one => one.body.matterId)).size).toBe(1)
  const rows = await county.sql(`select 1 from matter where house_id = 'county-proc' and title = '一次'`)
  expect(rows.length).toBe(1)
  const letters = await county.sql(`select 1 from outbox where house_id = 'county-proc' and kind = 'act' and matter_id = $1`, [
    replies[0]?.body.matterId,
  ])
  expect(letters.length).toBe(1)
})

it('two people extending at the same moment: one extension, the other is told the article', async () => {
  county.on('2026-09-01')
  const president = await county.as('cc-president')
  const extend = { kind: 'extend', post: 'president', on: '2026-09-01', facts: { reason: '案情复杂' } }
  const replies = await Promise.all([
    president.post(`/api/matters/${matterId}/acts`, extend),
    president.post(`/api/matters/${matterId}/acts`, extend),
  ])
  expect(replies.map(one => one.status).sort()).toEqual([200, 422])
  expect(replies.find(one => one.status === 422)?.body.details[0].article).toContain('13')
})
