/** The absent court joins from the administrator's page; its own desk then adopts what the procuratorate had entered for it. Keys are SM2 here. */
import { randomUUID } from 'node:crypto'
import type { APIRequestContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wrongWith } from './axe.ts'
import { type County, openHouse } from './county.ts'
import { choose, fill, openMatter, pick, reloadUntil, send } from './hands.ts'
import { shoot } from './shots.ts'

const PASSWORD = '沅江春水向东流，今日天晴朗'
const FIRST = '青石坡上看月亮，一二三四'
const NUMBER = '沅清检民执监〔2026〕43319900031号'
const CASE = '（2025）湘3199执418号'
const TITLE = '某建工公司申请执行案'

let node: County
let admin: Page
let prosecutor: Page
let desk: Page
let today: string
const court = { login: '', password: '' }

const place = (house: string, name: string, shortName: string, kind: string, code: string, joined: boolean) => ({
  house,
  name,
  shortName,
  kind,
  level: 1,
  region: '433199',
  code,
  superior: null,
  joined,
})

/** What a person does by the front door, without the page. */
async function ask(of: Page, url: string, body?: unknown): Promise<{ [name: string]: unknown }> {
  const request: APIRequestContext = of.context().request
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
  await window.locator('[data-page="today"]').waitFor()
  return window
}

/** Served on paper: the court has no node yet. */
async function serve(): Promise<void> {
  const text = `${NUMBER}\n沅清县人民法院：\n建议如下：\n一、发放案款。\n${today.replace(/-0?(\d+)-0?(\d+)$/, '年$1月$2日')}`
  const file = { name: 'a.txt', base64: Buffer.from(text).toString('base64') }
  const { paperId } = await ask(prosecutor, '/api/papers/take-in', { form: 'suggestion-letter', matterId: null, file })
  const { content } = await ask(prosecutor, `/api/papers/${paperId}`)
  await ask(prosecutor, `/api/papers/${paperId}`, { content: { ...(content as object), number: NUMBER, date: today } })
  await ask(prosecutor, `/api/papers/${paperId}/steps`, { step: 'confirm', post: 'handling-prosecutor', note: '' })
  await ask(desk, `/api/papers/${paperId}/decision`, { decision: 'agree', post: 'case-management', note: '' })
  const facts = {
    points: [{ id: 'p1', text: '发放案款' }],
    decidedBy: 'chief-procurator',
    decidedOn: today,
    caseNumbers: [CASE],
    violation: 'inactivity',
  }
  const { matterId } = await ask(prosecutor, '/api/matters', {
    procedureId: 'enforcement-suggestion',
    counterparts: { recipient: 'court' },
    title: TITLE,
    caseNumbers: [CASE],
    kind: 'serve',
    post: 'handling-prosecutor',
    on: today,
    paperId,
    facts,
  })
  const scan = { name: '送达回证.pdf', base64: Buffer.from('%PDF-1.4 scan').toString('base64') }
  await ask(desk, `/api/matters/${matterId}/acts`, {
    kind: 'sign-for',
    post: 'case-management',
    on: today,
    facts: { receivedOn: today, dateSource: 'stamp' },
    proxy: true,
    files: [scan],
  })
}

beforeAll(async () => {
  node = await openHouse()
  admin = await node.window()
  await ask(admin, '/api/set-up', {
    code: node.code,
    houses: [
      place('procuratorate', '沅清县人民检察院', '沅清检', 'procuratorate', '433199', true),
      place('court', '沅清县人民法院', '沅清', 'court', '湘3199', false),
    ],
    administrator: { house: 'procuratorate', name: '彭采薇', login: 'admin', password: PASSWORD },
    suite: 'sm2',
  })
  await ask(admin, '/api/sign-in', { login: 'admin', password: PASSWORD })
  today = String((await ask(admin, '/api/site')).today)
  const people = [
    { name: '向知衡', login: 'pros', division: '民事行政检察部', posts: ['handling-prosecutor'] },
    { name: '龙一禾', login: 'desk', division: '综合业务部', posts: ['case-management'] },
  ]
  const { added } = await ask(admin, '/api/people', { people })
  const [first, second] = added as { login: string; firstPassword: string }[]
  prosecutor = await settled(first?.login ?? '', first?.firstPassword ?? '')
  desk = await settled(second?.login ?? '', second?.firstPassword ?? '')
  await serve()
})
afterAll(() => node.stop())

it('before it joins, what the court did stands marked as entered by the procuratorate', async () => {
  await openMatter(prosecutor, TITLE)
  const entry = prosecutor.locator('[data-act-done="sign-for"]')
  await entry.waitFor()
  expect(await entry.textContent()).toContain('本院代录')
})

it('the administrator lets it join on written grounds, and gets its first password and fingerprint to print, once', async () => {
  await admin.goto('/admin?tab=houses')
  const row = admin.locator('tr').filter({ hasText: '沅清县人民法院' })
  await row.getByText('尚未加入').waitFor()
  await row.locator('[data-do="join-house"]').click()
  const form = admin.locator('[data-act="join-house"]')
  expect(await form.locator('[data-send="join-house"]').isDisabled()).toBe(true)
  await form.locator('[data-fact="grounds"] input').fill('2026年11月两院协作意见')
  expect(await wrongWith(admin)).toEqual([])
  await form.locator('[data-send="join-house"]').click()
  const done = admin.locator('[data-part="joined-house"]')
  await done.waitFor()
  court.login = ((await done.locator('.mono').first().textContent()) ?? '').trim()
  court.password = ((await done.locator('[data-fact="first-password"]').textContent()) ?? '').trim()
  expect(court.login).toBe('admin-court')
  expect(court.password.length).toBeGreaterThanOrEqual(12)
  expect(await done.textContent()).toMatch(/([0-9A-F]{4} ){15}[0-9A-F]{4}/)
  await shoot(admin, 'joined')
  await admin.reload()
  await admin.locator('tr').filter({ hasText: '沅清县人民法院' }).getByText('已加入').waitFor()
  expect(await admin.locator('[data-part="joined-house"], [data-do="join-house"]').count()).toBe(0)
})

it('the court’s administrator comes in with the printed password and adds the office', async () => {
  const window = await node.window()
  await window.goto('/sign-in')
  await window.locator('[data-fact="login"] input').fill(court.login)
  await window.locator('[data-fact="password"] input').fill(court.password)
  await window.locator('[data-do="sign-in"]').click()
  await window.locator('[data-part="must-change"]').waitFor()
  await window.locator('[data-fact="current"] input').fill(court.password)
  await window.locator('[data-fact="next"] input').fill(FIRST)
  await window.locator('[data-fact="again"] input').fill(FIRST)
  await window.locator('[data-act="change-password"] button[type=submit]').click()
  await window.getByText('请用新密码重新登录').waitFor()
  await window.locator('[data-fact="login"] input').fill(court.login)
  await window.locator('[data-fact="password"] input').fill(FIRST)
  await window.locator('[data-do="sign-in"]').click()
  await window.locator('[data-menu="admin"]').first().click()
  const people = window.locator('[data-act="add-people"]')
  await people.locator('textarea').fill('姓名\t部门\t岗位\n滕若谷\t办公室\t收文、立案庭')
  await people.locator('button').filter({ hasText: '添加 1 人' }).click()
  const passwords = window.locator('[data-part="first-passwords"]')
  await passwords.waitFor()
  court.login = ((await passwords.locator('dt').first().textContent()) ?? '').trim()
  court.password = ((await passwords.locator('dd').first().textContent()) ?? '').trim()
  await window.context().close()
})

it('its desk finds the matter with the entry made for it, and adopts it; both houses see that', async () => {
  const office = await settled(court.login, court.password)
  await office.goto('/matters?state=all')
  await reloadUntil(office, '[data-page="matters"] [data-row]')
  await openMatter(office, TITLE)
  await reloadUntil(office, '[data-act-done="sign-for"]')
  expect(await office.locator('[data-act-done="sign-for"]').textContent()).toContain('代录')
  const form = await choose(office, 'adopt-entry')
  await fill(form, 'entry', '签收，收到日与回证一致')
  await pick(form, 'verdict', 'adopted')
  await send(office, 'adopt-entry')
  await office.locator('[data-act-done="adopt-entry"]').waitFor()
  await openMatter(prosecutor, TITLE)
  await reloadUntil(prosecutor, '[data-act-done="adopt-entry"]')
  expect(await wrongWith(office)).toEqual([])
})
