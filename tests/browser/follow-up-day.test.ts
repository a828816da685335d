/** The superiors take over an unanswered suggestion: the higher court answers, the higher procuratorate reads it, the county sees only its own matter. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty } from './county.ts'
import { answer, fill, openMatter, pick, reloadUntil, send, takeIn } from './hands.ts'
import { sealedReply } from './sealed-letter.ts'

const DUE = '2027-02-12'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.stop())

it('the county’s own matter says that it went to the superior, and leads to the request', async () => {
  const page = await county.person('prosecutor')
  await openMatter(page, '43319900004')
  expect(await page.locator('[data-act-done="urge"]').count()).toBe(1)
  expect(await page.locator('[data-clock-id="reply"]').textContent()).toContain('已超期')
  await page.context().close()
})

it('the higher court answers every point; the higher procuratorate reads it in its own window', async () => {
  const judge = await county.person('city-judge')
  const line = judge.locator('[data-page="today"] [data-line]').filter({ hasText: DUE }).first()
  expect(await line.textContent()).toContain('暂定')
  await line.locator('[data-do="act"]').click()
  const form = judge.locator('form[data-act="reply"]')
  await form.waitFor()
  const number = '（2026）湘39执监2号'
  const known = { number, date: '2026-11-23' }
  await takeIn(form, sealedReply(known), known)
  const points = await form.locator('[data-point]').count()
  for (let n = 1; n <= points; n++) await answer(form, n, 'adopted')
  await pick(form, 'ordersLower', 'yes')
  await pick(form, 'decidedBy', 'president')
  await fill(form, 'decidedOn', '2026-11-23')
  await send(judge, 'reply')
  const title = (await judge.locator('h1').textContent()) ?? ''
  const prosecutor = await county.person('city-prosecutor')
  await openMatter(prosecutor, title)
  await reloadUntil(prosecutor, '[data-act-done="reply"]')
  expect(await prosecutor.locator('[data-part="points"] tbody tr').allTextContents()).toHaveLength(points)
  expect(await prosecutor.locator('[data-clock-id="reply"]').textContent()).toContain('已按期完成')
})
