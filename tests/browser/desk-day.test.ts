/** A fresh suggestion: taken in, checked by another person, served while the courier rests, signed for, passed on, docketed; another one returned. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty } from './county.ts'
import { choose, fill, openMatter, pick, problems, reloadUntil, send } from './hands.ts'
import { sealedSuggestion } from './sealed-letter.ts'

const NUMBER = '沅清检民执监〔2026〕43319900016号'
const CASE = '（2025）湘3199执341号'
const POINTS = ['依法恢复对被执行人的限制消费措施。', '对解除审批程序予以规范。']

let county: County
let prosecutor: Page
let desk: Page
let office: Page

beforeAll(async () => {
  county = await openCounty()
  prosecutor = await county.person('prosecutor')
  desk = await county.person('desk')
  office = await county.person('office')
})
afterAll(() => county.stop())

const startForm = async (): Promise<void> => {
  await openMatter(prosecutor, '舒星野')
  await prosecutor.locator('[data-start="enforcement-suggestion"]').click()
  await prosecutor.locator('form[data-act="serve"]').waitFor()
}

it('the sealed PDF is read: number, day, addressee and points stand beside it for confirmation', async () => {
  await startForm()
  const form = prosecutor.locator('form[data-act="serve"]')
  await fill(form, 'title', '限制消费措施解除执行监督检察建议')
  const pdf = sealedSuggestion({ number: NUMBER, date: '2026-11-23', caseNumber: CASE, points: POINTS })
  await form.locator('[data-fact="paper"] input[type=file]').setInputFiles(pdf)
  const confirm = form.locator('[data-part="paper-confirm"]')
  await confirm.waitFor()
  expect(await confirm.locator('[data-fact="number"] input').inputValue()).toBe(NUMBER)
  expect(await confirm.locator('[data-fact="date"] input').inputValue()).toBe('2026-11-23')
  expect(await confirm.locator('[data-fact="addressee"] input').inputValue()).toContain('沅清县人民法院')
  expect(await confirm.locator('[data-fact="points"] textarea').first().inputValue()).toContain('限制消费')
  await confirm.locator('[data-step="confirm"]').click()
  await confirm.waitFor({ state: 'detached' })
})

it('cannot leave before case management has checked it, and the check is another person’s', async () => {
  expect((await problems(prosecutor.locator('form[data-act="serve"]'))).join()).toContain('须附已确认的')
  await desk.goto('/approvals')
  const card = desk.locator('[data-paper]').filter({ hasText: NUMBER })
  await card.waitFor()
  expect(await card.getByText('查看以来没有变化').count()).toBe(0)
  await desk.waitForLoadState('networkidle')
  await desk.reload()
  await card.getByText('自 2026-11-23 查看以来没有变化').waitFor()
  await card.locator('[data-do="agree"]').click()
  await desk.locator('#read-back-yes').click()
  await card.waitFor({ state: 'detached' })
})

it('rests the courier on the administrator’s page', async () => {
  await desk.goto('/admin?tab=health')
  await desk.locator('[data-do="courier"]').click()
  await desk.getByText('已暂停').waitFor()
})

it('is served with what the form has kept; the sender sees it waiting, the court sees nothing', async () => {
  await startForm()
  const form = prosecutor.locator('form[data-act="serve"]')
  await form.locator('[data-fact="paper"] [data-use]').filter({ hasText: NUMBER }).click()
  expect(await form.locator('[data-fact="title"] input').inputValue()).toBe('限制消费措施解除执行监督检察建议')
  expect(await form.locator('[data-fact="points"] textarea').count()).toBe(2)
  await pick(form, 'decidedBy', 'chief-procurator')
  await fill(form, 'decidedOn', '2026-11-18')
  await pick(form, 'violation', 'implementation')
  await fill(form, 'caseNumbers', CASE)
  await send(prosecutor, 'serve')
  await prosecutor.locator('[data-act-done="serve"]').getByText('待发出').waitFor()
  await prosecutor.goto('/')
  expect(await prosecutor.locator('[data-section="transit"]').textContent()).toContain(NUMBER)
  expect(await prosecutor.locator('[data-fact="in-transit"]').textContent()).toContain('在途 1')
  await office.goto('/mail')
  await office
    .getByText(/^实际时间 \d{4}-\d\d-\d\d \d\d:\d\d$/)
    .first()
    .waitFor()
  await office.locator('[data-page="mail"] [data-row]').first().waitFor()
  expect(await office.locator('[data-page="mail"]').textContent()).not.toContain(NUMBER)
})

it('arrives when the courier runs again, and is signed for by the stamp of the day', async () => {
  await desk.locator('[data-do="courier"]').click()
  await desk.getByText('运行中').waitFor()
  await reloadUntil(office, `[data-row]:has-text("${NUMBER}")`)
  await office.locator(`[data-row]:has-text("${NUMBER}") a`).first().click()
  await office.locator('[data-page="letter"] iframe').waitFor()
  const form = office.locator('form[data-act="sign-for"]')
  expect(await form.locator('[data-fact="receivedOn"] input').inputValue()).toBe('2026-11-23')
  await form.locator('[data-send="sign-for"]:enabled').click()
  await office.locator('#read-back-yes').click()
  await office.locator('form[data-act="sign-for"]').waitFor({ state: 'detached' })
})

it('is passed on; the person complained of is named and recused', async () => {
  const team = office.locator('[data-part="team"]')
  for (const [who, duty] of [
    ['presiding-judge', 'handler'],
    ['enforcement-judge', 'complained-of'],
    ['filing', 'desk'],
  ] as const) {
    await team.locator('[data-fact="personId"] select').selectOption(`demo-${who}`)
    await team.locator('[data-fact="duty"] select').selectOption(duty)
    await team.locator('[data-do="assign"]').click()
    await team.locator(`[data-member="demo-${who}"]`).waitFor()
  }
  expect(await team.locator('[data-member="demo-enforcement-judge"]').textContent()).toContain('被申请监督')
  const recused = await county.person('enforcement-judge')
  await recused.goto(`/matters?state=all&q=${encodeURIComponent('43319900016')}`)
  await recused.getByText('没有找到').waitFor()
  await recused.context().close()
})

it('is docketed, and the prosecutor reads both dates with the day the reply is due', async () => {
  const filing = await county.person('filing')
  await openMatter(filing, '43319900016')
  const form = await choose(filing, 'docket')
  await fill(form, 'caseNumber', '（2026）湘3199执监9号')
  await send(filing, 'docket')
  await filing.context().close()
  await openMatter(prosecutor, '43319900016')
  await reloadUntil(prosecutor, '[data-act-done="docket"]')
  expect(await prosecutor.locator('[data-act-done="sign-for"]').count()).toBe(1)
  expect(await prosecutor.locator('[data-clock-id="reply"]').textContent()).toContain('2027-02-23')
})

it('another letter is returned for one of four reasons, and the sender reads which', async () => {
  await office.goto('/mail')
  await office.locator('[data-row]:has-text("43319900015") a').first().click()
  await office.locator('[data-choose="return"]').click()
  const form = office.locator('form[data-act="return"]')
  expect(await form.locator('[data-fact="reason"] input[type=radio]').count()).toBe(4)
  await form.locator('[data-fact="reason"] input[type=radio]').nth(1).check()
  const reason = (await form.locator('[data-fact="reason"] label').nth(1).textContent()) ?? ''
  await send(office, 'return')
  await openMatter(prosecutor, '43319900015')
  await reloadUntil(prosecutor, '[data-act-done="return"]')
  expect(await prosecutor.locator('[data-act-done="return"]').textContent()).toContain(reason)
})
