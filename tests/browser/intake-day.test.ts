/** From an application that lacks a paper to its acceptance: one supplement, acceptance with its number, notices to the parties. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty } from './county.ts'
import { choose, fill, pick, problems, send, takeIn } from './hands.ts'
import { sealedPaper } from './sealed-letter.ts'

const CASE = '（2026）湘3199执219号'

let county: County
let desk: Page
beforeAll(async () => {
  county = await openCounty()
  desk = await county.person('desk')
})
afterAll(() => county.stop())

it('an application is entered with its materials; a number that is none is said at once', async () => {
  await desk.goto('/matters/start?procedure=enforcement-supervision-case')
  const form = desk.locator('form[data-act="apply"]')
  await form.waitFor()
  await fill(form, 'title', '楚云溪申请执行监督案')
  await fill(form, 'applicants', '楚云溪')
  await fill(form, 'otherParties', '沅清县归云茶业有限公司')
  await fill(form, 'caseNumbers', '2026湘3199执19')
  await form.locator('[data-fact="caseNumbers"] .wrong, [data-fact="caseNumbers"] .mark').first().waitFor()
  await fill(form, 'caseNumbers', CASE)
  await fill(form, 'request', '请求监督法院未在法定期限内采取执行措施')
  await fill(form, 'materials', '监督申请书')
  await form
    .locator('[data-fact="files"] input[type=file]')
    .setInputFiles({ name: '监督申请书.txt', mimeType: 'text/plain', buffer: Buffer.from('监督申请书：请求监督。') })
  expect(await problems(form)).toEqual([])
  await send(desk, 'apply')
  await desk.locator('[data-act-done="apply"]').getByText('监督申请书.txt').waitFor()
})

it('what is missing is asked for once, and a second time is refused', async () => {
  const form = await choose(desk, 'request-supplement')
  const known = { number: '沅清检控补〔2026〕43319900041号', date: '2026-11-23' }
  const fields = { appliedOn: '2026-11-23', missingMaterials: '身份证明复印件一份。', supplementBy: '2026-11-30' }
  await takeIn(form, sealedPaper({ form: 'supplement-notice', addressee: '楚云溪', caseNumbers: [CASE], fields, ...known }), known)
  await fill(form, 'missing', '身份证明')
  await fill(form, 'dueOn', '2026-11-30')
  await send(desk, 'request-supplement')
  await desk.locator('[data-act-done="request-supplement"]').waitFor()
  const more = desk.locator('[data-part="actions"] details summary')
  await more.click()
  expect(await desk.locator('[data-closed="request-supplement"]').textContent()).toMatch(/一次|已/)
})

it('is accepted when it is complete, and the review clock starts', async () => {
  const complete = await choose(desk, 'complete-materials')
  const on = complete.locator('[data-fact="completedOn"] input')
  if ((await on.inputValue()) === '') await on.fill('2026-11-23')
  await send(desk, 'complete-materials')
  const form = await choose(desk, 'accept')
  await pick(form, 'remedy', 'not-used')
  await form.locator('[data-problem]').filter({ hasText: '应先依法提出异议' }).waitFor()
  expect(await desk.locator('[data-send="accept"]').isDisabled()).toBe(true)
  await pick(form, 'remedy', 'pending-overdue')
  await fill(form, 'remedyReason', '异议逾期未裁定')
  await fill(form, 'number', '沅清检控受〔2026〕43319900041号')
  await send(desk, 'accept')
  await desk.locator('[data-act-done="accept"]').waitFor()
  await desk.locator('[data-part="clocks"] [data-clock-id]').first().waitFor()
  expect(await desk.locator('[data-part="map"]').textContent()).toContain('此处')
})

it('the parties are told, and the matter says so', async () => {
  const form = await choose(desk, 'notify-acceptance')
  const known = { number: '沅清检控受〔2026〕43319900041号', date: '2026-11-23' }
  const fields = { applicant: '楚云溪', court: '沅清县人民法院', acceptedOn: '2026-11-23' }
  await takeIn(form, sealedPaper({ form: 'acceptance-notice', addressee: '楚云溪', caseNumbers: [CASE], fields, ...known }), known)
  await fill(form, 'recipients', '楚云溪\n沅清县归云茶业有限公司')
  await send(desk, 'notify-acceptance')
  await desk.locator('[data-act-done="notify-acceptance"]').waitFor()
})
