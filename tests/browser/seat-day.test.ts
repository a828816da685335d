/** A joint office enters the address book, joins, and gives a seat to a liaison officer, who changes house in the menu under their own name. */
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wrongWith } from './axe.ts'
import { type County, openHouse } from './county.ts'
import { fill } from './hands.ts'

const PASSWORD = '沅江春水向东流，今日天晴朗'
const OFFICE = '沅清县协作领导小组联合办公室'

let node: County
let admin: Page
let liaison: Page

/** What a person does by the front door, without the page. */
async function ask(of: Page, url: string, body?: unknown): Promise<{ [name: string]: unknown }> {
  const request = of.context().request
  const me = await request.get(`${node.address}/api/me`)
  const csrf = me.ok() ? String((await me.json()).csrf) : ''
  const headers = { 'x-csrf-token': csrf, 'idempotency-key': randomUUID() }
  const answer =
    body === undefined ? await request.get(`${node.address}${url}`) : await request.post(`${node.address}${url}`, { data: body, headers })
  if (!answer.ok()) throw new Error(`${url}: ${answer.status()} ${(await answer.text()).slice(0, 500)}`)
  return answer.json()
}

/** A window in which somebody who got a first password has set their own. */
async function settled(login: string, first: string): Promise<Page> {
  const window = await node.window()
  await ask(window, '/api/sign-in', { login, password: first })
  await ask(window, '/api/me/password', { current: first, next: PASSWORD })
  await ask(window, '/api/sign-in', { login, password: PASSWORD })
  await window.goto('/')
  return window
}

beforeAll(async () => {
  node = await openHouse()
  admin = await node.window()
  const house = { house: 'procuratorate', name: '沅清县人民检察院', shortName: '沅清检', kind: 'procuratorate', level: 1, region: '433199' }
  await ask(admin, '/api/set-up', {
    code: node.code,
    houses: [{ ...house, code: '433199', superior: null, joined: true }],
    administrator: { house: 'procuratorate', name: '彭采薇', login: 'admin', password: PASSWORD },
  })
  await ask(admin, '/api/sign-in', { login: 'admin', password: PASSWORD })
  const people = [{ name: '向知衡', login: 'liaison', division: '综合业务部', posts: ['liaison-officer'] }]
  const { added } = await ask(admin, '/api/people', { people })
  const [first] = added as { login: string; firstPassword: string }[]
  liaison = await settled('liaison', first?.firstPassword ?? '')
})
afterAll(() => node.stop())

it('the administrator enters the joint office and lets it join', async () => {
  await admin.goto('/admin?tab=houses')
  await admin.locator('[data-part="add-peer"] summary').click()
  const form = admin.locator('[data-part="add-peer"]')
  await form.locator('[data-fact="kind"] select').selectOption('joint-office')
  await fill(form, 'name', OFFICE)
  await fill(form, 'shortName', '沅清联办')
  await fill(form, 'house', 'joint-office')
  expect(await wrongWith(admin)).toEqual([])
  await form.locator('[data-send="add-peer"]').click()
  const row = admin.locator('[data-row="joint-office"]')
  await row.locator('[data-do="join-house"]').click()
  await fill(admin.locator('[data-act="join-house"]'), 'grounds', '协作意见：设联合办公室')
  await admin.locator('[data-send="join-house"]').click()
  const done = admin.locator('[data-part="joined-house"]')
  await done.waitFor()
  const first = (await done.locator('[data-fact="first-password"]').textContent()) ?? ''
  const office = await settled('admin-joint-office', first.trim())
  await office.goto('/admin?tab=people')
  const offer = office.locator('[data-act="offer-seat"]')
  await fill(offer, 'login', 'liaison')
  await fill(offer, 'name', '向知衡')
  await offer.locator('[data-fact="post"] select').selectOption('liaison-officer')
  await fill(offer, 'grounds', '联合办公室由双方派员')
  await offer.locator('button[type="button"], button').last().click()
  await office.getByText('待答复').waitFor()
  expect(await wrongWith(office)).toEqual([])
})

it('the liaison officer accepts, changes house in the menu, and comes back', async () => {
  await liaison.goto('/account')
  await liaison.locator('[data-do="accept-seat"]').click()
  await liaison.locator('[data-seat="joint-office"] [data-do="change-seat"]').waitFor()
  expect(await wrongWith(liaison)).toEqual([])
  await liaison.locator('[data-do="person"]').click()
  await liaison.locator('[data-do="change-seat"]').last().click()
  await liaison.locator('.bar .house', { hasText: OFFICE }).waitFor()
  await liaison.locator('[data-do="person"]').click()
  await liaison.getByText('沅清县人民检察院').last().click()
  await liaison.locator('.bar .house', { hasText: '沅清县人民检察院' }).waitFor()
})
