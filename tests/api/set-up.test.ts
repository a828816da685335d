/** First set-up: once, with the code of the terminal; a demo never becomes a house, a house never a demo. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clientOf, cookieOf, type Reply, send } from './county/client.ts'
import { emptyNode, openCounty } from './county/county.ts'
import { HOUSES } from './county/people.ts'

type Node = Awaited<ReturnType<typeof emptyNode>>
let node: Node
beforeAll(async () => {
  node = await emptyNode()
  node.site.setUpCode = 'the-code-of-it'
})
afterAll(() => node.drop())

const plan = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  code: 'the-code-of-it',
  houses: HOUSES.slice(0, 2).map(one => ({ ...one, superior: null, joined: one.kind === 'court' })),
  administrator: { house: 'county-court', name: '管理员', login: 'admin', password: 'a-long-enough-one-7' },
  ...change,
})
const post = (url: string, payload: object, at: Node = node): Promise<Reply> => send(at.app, { method: 'POST', url, payload })

it('an empty node says so, lets nobody in by the demo door and has nobody to sign in', async () => {
  expect((await send(node.app, { method: 'GET', url: '/api/site' })).body.mode).toBe('first-run')
  expect((await post('/api/demo/sign-in', { personId: 'cp-pros' })).status).toBe(403)
  expect((await post('/api/sign-in', { login: 'admin', password: 'x' })).status).toBe(401)
})

it.each([
  ['a wrong code', { code: 'the-code-of-ix' }, 403],
  ['no code', { code: '' }, 403],
  ['a password of one letter', { administrator: { house: 'county-court', name: '甲', login: 'admin', password: 'aaaaaaaaaaaaaa' } }, 422],
  [
    'a login kept for a house',
    { administrator: { house: 'county-court', name: '甲', login: 'admin-county-court', password: 'a-long-enough-one-7' } },
    422,
  ],
  ['a short password', { administrator: { house: 'county-court', name: '甲', login: 'admin', password: 'short' } }, 400],
  [
    'an administrator of a house that is not here',
    { administrator: { house: 'county-proc', name: '甲', login: 'admin', password: 'a-long-enough-one-7' } },
    422,
  ],
  ['the same house twice', { houses: [HOUSES[0], HOUSES[0]].map(one => ({ ...one, superior: null })) }, 422],
  ['no house', { houses: [] }, 400],
])('is refused with %s, and nothing was made', async (_what, change, status) => {
  expect((await post('/api/set-up', plan(change))).status).toBe(status)
  expect(await node.sql('select 1 from house')).toEqual([])
  expect(await node.sql('select 1 from account')).toEqual([])
})

it('from another site it is refused', async () => {
  const reply = await send(node.app, { method: 'POST', url: '/api/set-up', payload: plan(), headers: { 'sec-fetch-site': 'cross-site' } })
  expect(reply.status).toBe(403)
})

it('with the code it makes the houses of this node, their keys and the first administrator', async () => {
  const reply = await post('/api/set-up', plan())
  expect(reply.status, reply.raw).toBe(200)
  expect(reply.body.fingerprints.map((one: { house: string }) => one.house)).toEqual(['county-court'])
  expect(reply.body.fingerprints[0].fingerprint.length).toBeGreaterThan(10)
  const site = (await send(node.app, { method: 'GET', url: '/api/site' })).body
  expect(site).toMatchObject({ mode: 'house', houses: [{ house: 'county-court' }], demoPeople: [] })
  const admin = await clientOf(node.app, 'admin', cookieOf(await post('/api/sign-in', { login: 'admin', password: 'a-long-enough-one-7' })))
  const house = await admin.read('/api/house')
  expect(house.house.fingerprint).toBe(reply.body.fingerprints[0].fingerprint)
  expect(house.peers).toMatchObject([{ house: 'county-proc', joined: false }])
  expect((await admin.read('/api/me')).posts.map((one: { post: string }) => one.post)).toEqual(['administrator'])
})

it('never twice, not even with the code', async () => {
  const before = await node.sql('select house_id from house order by 1')
  expect((await post('/api/set-up', plan())).status).toBe(409)
  expect((await post('/api/set-up', plan({ houses: HOUSES.map(one => ({ ...one, superior: null })) }))).status).toBe(409)
  expect(await node.sql('select house_id from house order by 1')).toEqual(before)
})

it('a house has no demo door and no movable day', async () => {
  expect((await post('/api/demo/sign-in', { personId: 'x' })).status).toBe(403)
  const admin = await clientOf(node.app, 'admin', cookieOf(await post('/api/sign-in', { login: 'admin', password: 'a-long-enough-one-7' })))
  expect((await admin.post('/api/demo/day', { today: '2026-11-23' })).status).toBe(403)
})

it('people are added with a first password each, shown once', async () => {
  const admin = await clientOf(node.app, 'admin', cookieOf(await post('/api/sign-in', { login: 'admin', password: 'a-long-enough-one-7' })))
  const { added } = await admin.do('/api/people', {
    people: [
      { name: '院长', login: 'President', division: '', posts: ['president'] },
      { name: '收文', login: 'desk', division: '办公室', posts: ['intake-desk'] },
    ],
  })
  expect(added.map((one: { login: string }) => one.login)).toEqual(['president', 'desk'])
  expect(added.every((one: { firstPassword: string }) => one.firstPassword.length >= 12)).toBe(true)
  expect((await post('/api/sign-in', { login: 'PRESIDENT', password: added[0].firstPassword })).status).toBe(200)
  const president = await clientOf(
    node.app,
    'president',
    cookieOf(await post('/api/sign-in', { login: 'president', password: added[0].firstPassword })),
  )
  expect((await president.get('/api/matters')).status, 'a first password opens nothing but its own change').toBe(403)
  await president.do('/api/me/password', { current: added[0].firstPassword, next: 'my-very-own-one-8' })
  const again = await clientOf(
    node.app,
    'president',
    cookieOf(await post('/api/sign-in', { login: 'president', password: 'my-very-own-one-8' })),
  )
  expect((await again.get('/api/matters')).status).toBe(200)
  expect(
    (
      await admin.post('/api/people', {
        people: [
          { name: '又一个', login: 'desk', division: '', posts: [] },
          { name: '新人', login: 'new', division: '', posts: [] },
        ],
      })
    ).status,
  ).toBe(409)
  expect(await node.sql(`select 1 from account where login = 'new'`), 'all or none').toEqual([])
  expect(
    (await admin.post('/api/people', { people: [{ name: '检', login: 'wrong', division: '', posts: ['chief-procurator'] }] })).status,
  ).toBe(422)
})

it('a demo is never set up into a house', async () => {
  const demo = await openCounty()
  try {
    demo.site.setUpCode = 'x'
    expect((await send(demo.app, { method: 'POST', url: '/api/set-up', payload: plan({ code: 'x' }) })).status).toBe(409)
    expect((await send(demo.app, { method: 'GET', url: '/api/site' })).body.mode).toBe('demo')
  } finally {
    await demo.close()
  }
})
