/** First set-up of our house: the code from the terminal, fingerprints on paper, people by paste, first passwords changed, one-time code, lockout. */
import { TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wrongWith } from './axe.ts'
import { type County, openHouse } from './county.ts'
import { shoot } from './shots.ts'

const PASSWORD = '沅江春水向东流，今日天晴朗'
const NEXT = '青石坡上看月亮，一二三四'

let house: County
let page: Page
const first = { login: '', password: '' }
const worker = { login: '', password: '' }

beforeAll(async () => {
  house = await openHouse()
  page = await house.window()
})
afterAll(() => house.stop())

const signIn = async (window: Page, login: string, password: string): Promise<void> => {
  await window.goto('/sign-in')
  await window.locator('[data-fact="login"] input').fill(login)
  await window.locator('[data-fact="password"] input').fill(password)
  await window.locator('[data-do="sign-in"]').click()
}

const houseFields = async (id: string, name: string, shortName: string, code: string): Promise<void> => {
  const part = page.locator(`[data-house="${id}"]`)
  await part.locator('[data-fact="name"] input').fill(name)
  await part.locator('[data-fact="shortName"] input').fill(shortName)
  await part.locator('[data-fact="region"] input').fill('433199')
  await part.locator('[data-fact="code"] input').fill(code)
}

it('leads from the first page to the set-up, and says there what is missing', async () => {
  await page.goto('/')
  await page.locator('a[href="/set-up"]').click()
  await page.locator('[data-page="set-up"]').waitFor()
  expect(await wrongWith(page)).toEqual([])
  expect(await page.getByText('行政区划代码为六位数字').count()).toBe(1)
  await houseFields('procuratorate', '沅清县人民检察院', '沅清检', '433199')
  await shoot(page, 'set-up')
  await page.locator('[data-page="set-up"] button.button:enabled').click()
})

it('can be left and resumed', async () => {
  await page.reload()
  await houseFields('court', '沅清县人民法院', '沅清法', '湘3199')
  await page.locator('[data-page="set-up"] button.button:enabled').click()
  await page.locator('[data-page="set-up"] button.button:enabled').click()
  await page.locator('[data-fact="login"] input').waitFor()
})

it('offers the kind of keys, folded away, with the usual one chosen', async () => {
  const suite = page.locator('[data-part="suite"]')
  expect(await suite.locator('select').isVisible()).toBe(false)
  await suite.locator('summary').click()
  expect(await suite.locator('select').inputValue()).toBe('ed25519')
  expect(await suite.locator('option').allTextContents()).toEqual(['Ed25519 + SHA-256（默认）', '国密 SM2 + SM3'])
  expect(await wrongWith(page)).toEqual([])
  await suite.locator('summary').click()
})

it('refuses a wrong code and keeps what was typed', async () => {
  await page.locator('[data-fact="name"] input').fill('彭采薇')
  await page.locator('[data-fact="password"] input').fill(PASSWORD)
  await page.locator('[data-fact="code"] input').fill('wrong')
  await page.locator('[data-send="set-up"]').click()
  await page.locator('[role="alert"]').filter({ hasText: '设置码不正确' }).waitFor()
  expect(await page.locator('[data-fact="name"] input').inputValue()).toBe('彭采薇')
})

it('prints the fingerprints, and the first password of the other house', async () => {
  await page.locator('[data-fact="code"] input').fill(house.code ?? '')
  await page.locator('[data-send="set-up"]').click()
  const prints = page.locator('[data-part="fingerprints"]')
  await prints.waitFor()
  expect(await prints.locator('dl').first().locator('dt').allTextContents()).toEqual(['沅清县人民检察院', '沅清县人民法院'])
  const court = page.locator('[data-administrator="court"]')
  first.login = ((await court.locator('.mono').first().textContent()) ?? '').trim()
  first.password = ((await court.locator('[data-fact="first-password"]').textContent()) ?? '').trim()
  expect(first.password.length).toBeGreaterThanOrEqual(12)
  expect(await wrongWith(page)).toEqual([])
  await shoot(page, 'fingerprints')
})

it('the administrator signs in and adds people by paste; one post is not known', async () => {
  await signIn(page, 'admin', PASSWORD)
  await page.locator('[data-menu="admin"]').click()
  const people = page.locator('[data-act="add-people"]')
  await people.locator('textarea').fill('姓名\t部门\t岗位\n向知衡\t民事行政检察部\t承办检察官\n龙一禾\t民事行政检察部\t书法家')
  await people.getByText('不认识的岗位：书法家').waitFor()
  await people.locator('textarea').fill('姓名\t部门\t岗位\n向知衡\t民事行政检察部\t承办检察官\n龙一禾\t民事行政检察部\t检察官助理')
  await people.locator('button').filter({ hasText: '添加 2 人' }).click()
  const passwords = page.locator('[data-part="first-passwords"]')
  await passwords.waitFor()
  worker.login = ((await passwords.locator('dt').first().textContent()) ?? '').trim()
  worker.password = ((await passwords.locator('dd').first().textContent()) ?? '').trim()
})

it('the administrator changes the pattern of a number; the next one is shown while typing', async () => {
  await page.goto('/admin?tab=numbers')
  const family = page.locator('[data-family="检民执监"]')
  expect(await family.locator('[data-fact="next"]').textContent()).toMatch(/^沅清检民执监〔\d{4}〕43319900001号$/)
  await family.locator('[data-do="change-pattern"]').click()
  const form = family.locator('[data-act="set-number-pattern"]')
  await form.locator('[data-fact="pattern"] input').fill('{short}民执监〔{year}〕号')
  await form.getByText('须有且只有一个顺序号').waitFor()
  expect(await wrongWith(page)).toEqual([])
  await form.locator('[data-fact="pattern"] input').fill('{short}民执监〔{year}〕{seq}号')
  expect(await form.locator('[data-fact="preview"]').textContent()).toMatch(/^沅清检民执监〔\d{4}〕1号$/)
  await form.locator('[data-fact="grounds"] input').fill('院办公室文号规定')
  await shoot(page, 'number-patterns')
  await form.locator('[data-send="set-number-pattern"]').click()
  await form.waitFor({ state: 'detached' })
  expect(await family.locator('[data-fact="next"]').textContent()).toMatch(/^沅清检民执监〔\d{4}〕1号$/)
  await family.getByText('彭采薇').waitFor()
})

it('says how procuratorate numbers look here, and the case page checks by it', async () => {
  const part = page.locator('[data-part="number-grammar"]')
  await part.locator('[data-do="change-grammar"]').click()
  await part.locator('[data-fact="codes"] input').fill('民执监、建')
  await part.locator('[data-fact="grounds"] input').fill('案件文号规定')
  await part.locator('[data-send="set-number-grammar"]').click()
  await part.locator('[data-act]').waitFor({ state: 'detached' })
  expect(await part.locator('dd[data-fact="codes"]').textContent()).toBe('民执监、建')
  expect(await wrongWith(page)).toEqual([])
})

it('a first password opens nothing but the page on which it is changed', async () => {
  const window = await house.window()
  await signIn(window, worker.login, worker.password)
  await window.locator('[data-page="account"] [data-part="must-change"]').waitFor()
  await window.goto('/matters')
  await window.locator('[data-page="account"] [data-part="must-change"]').waitFor()
  expect(await window.locator('[data-menu]').count()).toBe(0)
  await window.locator('[data-fact="current"] input').fill(worker.password)
  await window.locator('[data-fact="next"] input').fill(NEXT)
  await window.locator('[data-fact="again"] input').fill(NEXT)
  await window.locator('[data-act="change-password"] button[type=submit]').click()
  await window.getByText('请用新密码重新登录').waitFor()
  await signIn(window, worker.login, NEXT)
  await window.locator('[data-menu="matters"]').first().waitFor()
  await window.context().close()
})

it('the other house’s administrator comes in with the password from the paper', async () => {
  const window = await house.window()
  await signIn(window, first.login, first.password)
  await window.locator('[data-part="must-change"]').waitFor()
  expect(await window.locator('.house').textContent()).toContain('沅清县人民法院')
  await window.context().close()
})

it('a one-time code is enrolled and asked for', async () => {
  await page.goto('/account')
  await page.locator('[data-do="start-totp"]').click()
  const secret = ((await page.locator('[data-fact="secret"]').textContent()) ?? '').trim()
  const code = (): string => new TOTP({ secret, issuer: 'Countersign' }).generate()
  await page.locator('[data-fact="code"] input').fill(code())
  await page.locator('[data-part="totp"] button.ant-btn-primary').click()
  await page.getByText('✓ 动态口令已开启').waitFor()
  const window = await house.window()
  await signIn(window, 'admin', PASSWORD)
  await window.locator('[data-fact="totp"] input').waitFor()
  await window.context().close()
})

it('after too many wrong passwords the account rests, and the page says so', async () => {
  const window = await house.window()
  await signIn(window, worker.login, 'wrong-password-1')
  await window.locator('[data-fault="not-signed-in"]').waitFor()
  for (let n = 2; n < 12; n++) {
    await window.locator('[data-fact="password"] input').fill(`wrong-password-${n}`)
    await Promise.all([window.waitForResponse('**/api/sign-in'), window.locator('[data-do="sign-in"]:enabled').click()])
    if ((await window.locator('[data-fault="locked"]').count()) > 0) break
  }
  await window.locator('[data-fault="locked"]').waitFor()
  await window.context().close()
})
