/** One person in two houses: a joint office enters the address book, joins the node, and gives seats to people of both sides; rights stay with the seat. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientOf, cookieOf, send } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

const OFFICE = 'joint-office'
const PASSWORD = '联合办公室-正式-口令-2026'
let county: County
let admin: Client

const signedIn = async (login: string, password: string): Promise<Client> =>
  clientOf(county.app, login, cookieOf(await send(county.app, { method: 'POST', url: '/api/sign-in', payload: { login, password } })))

/** Signed in anew, so that a change of seat leaves the shared client of the county alone. */
const fresh = async (person: string): Promise<Client> => {
  const reply = await send(county.app, { method: 'POST', url: '/api/demo/sign-in', payload: { personId: person } })
  return clientOf(county.app, person, cookieOf(reply))
}

const offer = (login: string, posts = ['liaison-officer']) => ({
  login,
  name: '联合办公室联络员',
  division: '',
  posts,
  grounds: '协作意见：联合办公室由双方派员',
})

beforeAll(async () => {
  county = await openCounty('2026-08-18')
  const proc = await county.as('cp-admin')
  await proc.do('/api/house/peers', {
    house: OFFICE,
    name: '沅清县协作领导小组联合办公室',
    shortName: '沅清联办',
    kind: 'joint-office',
    level: 4,
    region: '433199',
    code: '沅清联办',
  })
})
afterAll(() => county.close())

describe('the address book', () => {
  it('takes a new house once, from the administrator only, and tells what is wrong', async () => {
    const again = { house: OFFICE, name: '又一个', shortName: '又', kind: 'joint-office', level: 4, region: '433199', code: 'x' }
    expect((await (await county.as('cp-admin')).post('/api/house/peers', again)).status).toBe(409)
    expect((await (await county.as('cp-pros')).post('/api/house/peers', { ...again, house: 'other' })).status).toBe(403)
    expect((await (await county.as('cp-admin')).post('/api/house/peers', { ...again, house: 'county-proc' })).status).toBe(409)
    expect((await (await county.as('cp-admin')).post('/api/house/peers', { ...again, house: 'X Y' })).status).toBe(400)
  })

  it('lets it join this node with an administrator of its own', async () => {
    const made = await (await county.as('cp-admin')).do(`/api/house/peers/${OFFICE}/join`, { house: OFFICE, grounds: '协作意见第二条' })
    const first = await signedIn(made.login, made.firstPassword)
    await first.do('/api/me/password', { current: made.firstPassword, next: PASSWORD })
    admin = await signedIn(made.login, PASSWORD)
    expect((await admin.read('/api/me')).houseKind).toBe('joint-office')
  })
})

describe('a seat', () => {
  it('is offered by the administrator with posts that the house has', async () => {
    expect((await admin.post('/api/house/seat-offers', offer('cp-liaison', ['handling-prosecutor']))).status).toBe(422)
    expect((await (await county.as('cp-liaison')).post('/api/house/seat-offers', offer('cc-liaison'))).status).toBe(403)
    await admin.do('/api/house/seat-offers', offer('cp-liaison'))
    await admin.do('/api/house/seat-offers', offer('cc-liaison'))
    await admin.do('/api/house/seat-offers', offer('nobody-there'))
    expect(
      (await admin.read('/api/house/seat-offers')).offers
        .map((one: { login: string; status: string }) => `${one.login} ${one.status}`)
        .sort(),
    ).toEqual(['cc-liaison offered', 'cp-liaison offered', 'nobody-there offered'])
  })

  it('is seen and answered by the holder of the login alone', async () => {
    const other = await (await county.as('cp-pros')).read('/api/me/seats')
    expect(other.offers).toEqual([])
    const mine = await (await county.as('cp-liaison')).read('/api/me/seats')
    expect(mine.offers).toHaveLength(1)
    const { offerId } = mine.offers[0]
    expect((await (await county.as('cp-pros')).post(`/api/me/seats/${OFFICE}/${offerId}`, { accept: true })).status).toBe(404)
    await (await county.as('cp-liaison')).do(`/api/me/seats/${OFFICE}/${offerId}`, { accept: true })
    expect((await (await county.as('cp-liaison')).post(`/api/me/seats/${OFFICE}/${offerId}`, { accept: true })).status).toBe(404)
    const seats = (await (await county.as('cp-liaison')).read('/api/me/seats')).seats
    expect(seats.map((seat: { house: string; here: boolean }) => `${seat.house} ${seat.here}`).sort()).toEqual([
      'county-proc true',
      `${OFFICE} false`,
    ])
  })

  it('may be declined', async () => {
    const [one] = (await (await county.as('cc-liaison')).read('/api/me/seats')).offers
    await (await county.as('cc-liaison')).do(`/api/me/seats/${OFFICE}/${one.offerId}`, { accept: false })
    const offers = (await admin.read('/api/house/seat-offers')).offers as { login: string; status: string }[]
    expect(offers.find(offer => offer.login === 'cc-liaison')?.status).toBe('declined')
    expect((await (await county.as('cc-liaison')).read('/api/me/seats')).seats).toHaveLength(1)
  })

  it('may be withdrawn while it waits', async () => {
    const offers = (await admin.read('/api/house/seat-offers')).offers as { login: string; offerId: string }[]
    const open = offers.find(offer => offer.login === 'nobody-there')
    await admin.do(`/api/house/seat-offers/${open?.offerId}/withdraw`)
    expect((await admin.post(`/api/house/seat-offers/${open?.offerId}/withdraw`)).status).toBe(409)
  })
})

describe('the change of seat', () => {
  it('ends the session here, opens one there, with the posts and the sight of that seat only', async () => {
    const here = await fresh('cp-liaison')
    const reply = await here.post('/api/me/seat', { house: OFFICE })
    expect(reply.status).toBe(200)
    expect((await here.get('/api/me')).status).toBe(401)
    const there = await clientOf(county.app, 'cp-liaison', cookieOf(reply))
    const me = await there.read('/api/me')
    expect(me.house).toBe(OFFICE)
    expect(me.posts.map((held: { post: string }) => held.post)).toEqual(['liaison-officer'])
    expect((await there.read('/api/matters')).rows).toEqual([])
    expect((await there.post('/api/me/seat', { house: 'county-court' })).status).toBe(404)
    const [row] = await county.sql<{ n: number }>(`select count(*)::int as n from recorded_leaf where house_id = $1 and kind = 'sign-in'`, [
      OFFICE,
    ])
    expect(row?.n).toBeGreaterThan(0)
  })

  it('is gone when the house ends the seat, while the home account lives on', async () => {
    const people = (await admin.read('/api/people')).people as { personId: string; login: string }[]
    const seat = people.find(one => one.login === 'cp-liaison')
    await admin.do(`/api/people/${seat?.personId}/disable`, { personId: seat?.personId, grounds: '任期届满' })
    const home = await fresh('cp-liaison')
    expect((await home.read('/api/me/seats')).seats).toHaveLength(1)
    expect((await home.post('/api/me/seat', { house: OFFICE })).status).toBe(404)
  })
})
