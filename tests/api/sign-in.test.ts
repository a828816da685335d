/** Getting in and staying in: lockout, one-time codes, sessions that end, people who leave, posts that are lent for a time. */
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assign, serveSuggestion, signFor, takeIn, tryAct } from './county/acts.ts'
import { clientOf, cookieOf, type Reply, send } from './county/client.ts'
import { type County, openCounty, PASSWORD } from './county/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty('2026-08-20')
}, 60_000)
afterAll(() => county.close())

const signIn = (login: string, password = PASSWORD, totp?: string): Promise<Reply> =>
  send(county.app, { method: 'POST', url: '/api/sign-in', payload: { login, password, ...(totp ? { totp } : {}) } })
const enter = async (login: string, password = PASSWORD, totp?: string) => {
  const reply = await signIn(login, password, totp)
  expect(reply.status, reply.raw).toBe(200)
  return clientOf(county.app, login, cookieOf(reply))
}

describe('the password', () => {
  it('lets in, with a cookie that scripts cannot read and other sites cannot send', async () => {
    const reply = await signIn('cp-chief')
    expect(reply.status).toBe(200)
    expect(String(reply.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/)
    expect((await (await clientOf(county.app, 'cp-chief', cookieOf(reply))).read('/api/me')).personId).toBe('cp-chief')
  })

  it('a wrong one and a login that does not exist answer alike', async () => {
    const wrong = await signIn('cp-chief', 'wrong password')
    const nobody = await signIn('nobody-at-all', 'wrong password')
    expect(wrong.status).toBe(401)
    expect(wrong.raw).toBe(nobody.raw)
  })

  it('after ten failures the account is locked, also for the right password, for fifteen minutes', async () => {
    for (let n = 1; n <= 9; n++) expect((await signIn('cp-deputy', 'wrong password')).status, `failure ${n}`).toBe(401)
    expect((await signIn('cp-deputy', 'wrong password')).status).toBe(423)
    expect((await signIn('cp-deputy')).status).toBe(423)
    await county.sql(`update account set locked_until = now() - interval '1 second' where login = 'cp-deputy'`)
    expect((await signIn('cp-deputy')).status).toBe(200)
    const [row] = await county.sql(`select failed, locked_until from account where login = 'cp-deputy'`)
    expect(row).toEqual({ failed: 0, locked_until: null })
  })

  it('a login that does not exist locks alike, so that a lock tells nobody who has an account', async () => {
    for (let n = 1; n <= 9; n++) expect((await signIn('nobody-here', 'wrong password')).status, `failure ${n}`).toBe(401)
    const locked = await signIn('nobody-here', 'wrong password')
    expect(locked.status).toBe(423)
    expect((await signIn('nobody-here', 'wrong password')).raw).toBe(locked.raw)
  })

  it('a success in between starts the count anew', async () => {
    for (let n = 1; n <= 6; n++) await signIn('cp-committee', 'wrong password')
    await enter('cp-committee')
    for (let n = 1; n <= 6; n++) expect((await signIn('cp-committee', 'wrong password')).status).toBe(401)
  })

  it('ten at the same moment lock as well', async () => {
    await Promise.all(Array.from({ length: 10 }, () => signIn('cc-committee', 'wrong password')))
    expect((await signIn('cc-committee')).status).toBe(423)
  })

  it('sign-ins and refusals are recorded in the log of the house', async () => {
    const rows = await county.sql<{ kind: string }>(
      `select kind from recorded_leaf where house_id = 'county-proc' and ref_table = 'account'`,
    )
    expect(rows.map(one => one.kind)).toEqual(expect.arrayContaining(['sign-in', 'refusal']))
  })

  it.each(['short', 'aaaaaaaaaaaa', 'password1234', 'xx-cc-assistant-xx'])('%s is too weak', async next => {
    const client = await enter('cc-assistant')
    const reply = await client.post('/api/me/password', { current: PASSWORD, next })
    expect([400, 422]).toContain(reply.status)
  })

  it('changing it asks for the old one and ends every session', async () => {
    const here = await enter('cc-vice')
    const there = await enter('cc-vice')
    expect((await here.post('/api/me/password', { current: 'wrong', next: 'another-good-one-9' })).status).toBe(422)
    expect((await here.post('/api/me/password', { current: PASSWORD, next: 'another-good-one-9' })).status).toBe(200)
    for (const client of [here, there]) expect((await client.get('/api/me')).status).toBe(401)
    expect((await signIn('cc-vice')).status).toBe(401)
    await enter('cc-vice', 'another-good-one-9')
  })
})

describe('the one-time code', () => {
  const codeAt = (secret: string, at: number): string =>
    new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({ timestamp: at })

  it('counts only after it was confirmed; then it is asked for, and each code opens once', async () => {
    const client = await enter('cc-filing')
    const { secret } = await client.do('/api/me/totp/start')
    await enter('cc-filing')
    expect((await client.post('/api/me/totp/confirm', { code: '000000' })).status).toBe(422)
    await client.do('/api/me/totp/confirm', { code: codeAt(secret, Date.now()) })
    const asked = await signIn('cc-filing')
    expect(asked.body).toEqual({ done: true, totpNeeded: true })
    expect(asked.headers['set-cookie']).toBeUndefined()
    expect((await signIn('cc-filing', PASSWORD, codeAt(secret, Date.now()))).status, 'the code that confirmed is used up').toBe(401)
    const next = codeAt(secret, Date.now() + 30_000)
    await enter('cc-filing', PASSWORD, next)
    expect((await signIn('cc-filing', PASSWORD, next)).status, 'used once').toBe(401)
    expect((await signIn('cc-filing', PASSWORD, codeAt(secret, Date.now() - 300_000))).status, 'too old').toBe(401)
  })

  it('wrong codes count as failures', async () => {
    for (let n = 0; n < 10; n++) await signIn('cc-filing', PASSWORD, '123456')
    expect((await signIn('cc-filing')).status).toBe(423)
  })
})

describe('sessions', () => {
  it.each([
    ['idle for eight hours', `last_seen = now() - interval '8 hours 1 second'`],
    ['older than a day', `expires_at = now() - interval '1 second'`],
  ])('end when %s', async (_what, change) => {
    const client = await enter('cc-liaison')
    expect((await client.get('/api/me')).status).toBe(200)
    await county.sql(`update session set ${change} where person_id = 'cc-liaison'`)
    expect((await client.get('/api/me')).status).toBe(401)
  })

  it('signing out ends this one only', async () => {
    const [here, there] = [await enter('cc-liaison'), await enter('cc-liaison')]
    await here.do('/api/sign-out')
    expect([(await here.get('/api/me')).status, (await there.get('/api/me')).status]).toEqual([401, 200])
  })

  it('a token of nobody, and the token as it stands in the database, open nothing', async () => {
    await enter('cc-liaison')
    const [row] = await county.sql<{ token_hash: string }>(`select token_hash from session where person_id = 'cc-liaison' limit 1`)
    for (const token of ['x', row?.token_hash ?? '', ''])
      expect((await send(county.app, { method: 'GET', url: '/api/me', headers: { cookie: `countersign=${token}` } })).status).toBe(401)
  })
})

describe('someone who leaves', () => {
  it('is out at once, in every window, and cannot come back', async () => {
    const client = await enter('cc-judge')
    const admin = await county.as('cc-admin')
    await admin.do('/api/people/cc-judge/disable', { grounds: '调离' })
    expect((await client.get('/api/me')).status).toBe(401)
    expect((await signIn('cc-judge')).status).toBe(401)
    expect((await send(county.app, { method: 'POST', url: '/api/demo/sign-in', payload: { personId: 'cc-judge' } })).status).toBe(404)
    expect((await admin.post('/api/people/cc-admin/disable', { grounds: 'x' })).status).toBe(422)
  })

  it('hands over all open work in one act; the receiver sees it, the other no longer', async () => {
    const matterId = await serveSuggestion(county)
    await signFor(county, matterId, '2026-08-20')
    const [from, to] = [await county.as('cp-pros'), await county.as('cp-other')]
    expect((await to.get(`/api/matters/${matterId}`)).status).toBe(404)
    const moved = await (await county.as('cp-chief')).do('/api/hand-overs', {
      fromPerson: 'cp-pros',
      toPerson: 'cp-other',
      grounds: '调离',
    })
    expect(moved.matters).toBe(1)
    expect([(await from.get(`/api/matters/${matterId}`)).status, (await to.get(`/api/matters/${matterId}`)).status]).toEqual([404, 200])
    expect(
      (await (await county.as('cp-pros')).post('/api/hand-overs', { fromPerson: 'cp-other', toPerson: 'cp-pros', grounds: 'x' })).status,
    ).toBe(403)
    expect(
      (await (await county.as('cp-admin')).post('/api/hand-overs', { fromPerson: 'cp-other', toPerson: 'cc-desk', grounds: 'x' })).status,
    ).toBe(404)
  })
})

describe('a hand-over by the administrator, who sees no business', () => {
  it('moves open work and papers, but neither moves nor counts what is sealed; the chief’s moves that too', async () => {
    county.on('2026-08-20')
    const open = await serveSuggestion(county, { on: '2026-08-20', person: 'cp-other', number: '十一号' })
    const sealed = await serveSuggestion(county, { on: '2026-08-20', person: 'cp-other', number: '十二号' })
    await county.sql(`update matter set sealed = true where house_id = 'county-proc' and matter_id = '${sealed}'`)
    const before = (
      await county.sql(
        `select 1 from matter_member mm join matter m using (house_id, matter_id) where mm.person_id = 'cp-other' and mm.until is null and not m.ended and not m.sealed`,
      )
    ).length
    const body = { fromPerson: 'cp-other', toPerson: 'cp-pros', grounds: '休假' }
    expect((await (await county.as('cp-admin')).do('/api/hand-overs', body)).matters).toBe(before)
    const [from, to] = [await county.as('cp-other'), await county.as('cp-pros')]
    const sight = async (matterId: string) => [
      (await from.get(`/api/matters/${matterId}`)).status,
      (await to.get(`/api/matters/${matterId}`)).status,
    ]
    expect(await sight(open)).toEqual([404, 200])
    expect(await sight(sealed)).toEqual([200, 404])
    expect((await (await county.as('cp-chief')).do('/api/hand-overs', body)).matters).toBe(1)
    expect(await sight(sealed)).toEqual([404, 200])
  })
})

describe('a post that is lent', () => {
  it('works from its first to its last day, is named where it is used, and cannot be lent on', async () => {
    county.on('2026-08-21')
    const matterId = await serveSuggestion(county, { on: '2026-08-21', person: 'cp-other', number: '九号' })
    await signFor(county, matterId, '2026-08-21')
    const president = await county.as('cc-president')
    await president.do('/api/delegations', {
      post: 'president',
      toPerson: 'cc-presiding',
      since: '2026-08-24',
      until: '2026-08-28',
      grounds: '外出开会',
    })
    const extend = () =>
      tryAct(county, 'cc-presiding', matterId, {
        kind: 'extend',
        post: 'president',
        on: county.site.today(),
        facts: { reason: '案情复杂' },
      })
    for (const day of ['2026-08-23', '2026-08-29']) {
      county.on(day)
      expect((await extend()).status, day).toBe(403)
      expect((await (await county.as('cc-presiding')).get(`/api/matters/${matterId}`)).status, day).toBe(404)
    }
    county.on('2026-08-28')
    const me = await (await county.as('cc-presiding')).read('/api/me')
    expect(me.posts.find((one: { post: string }) => one.post === 'president').delegatedBy).toBe('法甲')
    const on = await (await county.as('cc-presiding')).post('/api/delegations', {
      post: 'president',
      toPerson: 'cc-assistant',
      since: '2026-08-28',
      until: '2026-08-28',
      grounds: 'x',
    })
    expect(on.status).toBe(422)
    expect((await extend()).status).toBe(200)
  })

  it.each([
    ['to oneself', { toPerson: 'cc-president' }, 422],
    ['backwards', { since: '2026-08-30', until: '2026-08-29' }, 422],
    ['from yesterday', { since: '2026-08-27', until: '2026-08-29' }, 422],
    ['a post one does not hold', { post: 'intake-desk' }, 403],
    ['a post of the other kind of house', { post: 'chief-procurator' }, 403],
    ['to somebody of another house', { toPerson: 'cp-chief' }, 404],
    ['on a day that does not exist', { until: '2026-09-31' }, 400],
  ])('is not lent %s', async (_what, change, status) => {
    county.on('2026-08-28')
    const body = { post: 'president', toPerson: 'cc-assistant', since: '2026-08-28', until: '2026-08-29', grounds: 'x', ...change }
    expect((await (await county.as('cc-president')).post('/api/delegations', body)).status).toBe(status)
  })

  it('a post that was ended today is gone today; the last administrator stays', async () => {
    const admin = await county.as('cc-admin')
    const filing = await county.as('cc-desk')
    expect((await filing.read('/api/me')).posts.length).toBe(1)
    await admin.do('/api/people/cc-desk/posts', { end: ['intake-desk'], grounds: '轮岗' })
    expect((await filing.read('/api/me')).posts).toEqual([])
    expect((await filing.read('/api/matters?state=all')).rows).toEqual([])
    expect((await admin.post('/api/people/cc-admin/posts', { end: ['administrator'], grounds: 'x' })).status).toBe(422)
    await admin.do('/api/people/cc-desk/posts', { give: ['intake-desk'], grounds: '轮岗' })
    expect((await filing.read('/api/matters?state=all')).rows.length).toBeGreaterThan(0)
  })
})

describe('approving', () => {
  it('nobody checks their own paper, and an assistant decides nothing', async () => {
    county.on('2026-08-28')
    const paperId = await takeIn(county, 'cp-desk', 'case-management', { form: 'suggestion-letter', number: '十号', date: '2026-08-28' })
    const own = await (await county.as('cp-desk')).post(`/api/papers/${paperId}/decision`, { decision: 'agree', post: 'case-management' })
    expect([own.status, own.body.code]).toEqual([422, 'refused'])
    await assign(
      county,
      'cp-other',
      (await serveSuggestion(county, { on: '2026-08-28', person: 'cp-other', number: '十一号' })) as string,
      'cp-assistant',
      'assistant',
    )
    expect((await (await county.as('cp-assistant')).read('/api/approvals')).rows).toEqual([])
  })

  it('an assistant on the team puts nobody on it and takes nobody off', async () => {
    const [matter] = (await (await county.as('cp-assistant')).read('/api/matters?state=all')).rows
    const reply = await (await county.as('cp-assistant')).post(`/api/matters/${matter.matterId}/team`, {
      add: [{ personId: 'cp-pros', duty: 'handler' }],
      remove: ['cp-other'],
    })
    expect([reply.status, reply.body.code]).toEqual([403, 'forbidden'])
    expect((await (await county.as('cp-pros')).get(`/api/matters/${matter.matterId}`)).status).toBe(404)
  })
})
