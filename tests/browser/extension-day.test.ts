/** One extension, by the president, before the period ends; a second one is refused with its article before anything is pressed. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty } from './county.ts'
import { choose, fill, openMatter, reloadUntil, send } from './hands.ts'

const FIRST = '43319900008'
const EXTENDED = '43319900006'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.stop())

it('the president extends once; the other house sees the new day', async () => {
  const president = await county.person('president')
  await openMatter(president, FIRST)
  expect(await president.locator('[data-clock-id="reply"]').textContent()).toContain('2026-12-02')
  const form = await choose(president, 'extend')
  expect(await president.locator('[data-send="extend"]').isDisabled()).toBe(true)
  await fill(form, 'reason', '案情复杂，需调取另案卷宗')
  await send(president, 'extend')
  await president.locator('[data-clock-id="reply"]').filter({ hasText: '2027-01-04' }).waitFor()
  const prosecutor = await county.person('prosecutor')
  await openMatter(prosecutor, FIRST)
  await reloadUntil(prosecutor, '[data-act-done="extend"]')
  expect(await prosecutor.locator('[data-clock-id="reply"]').textContent()).toContain('已延长')
})

it('a second extension stands greyed, with the reason and the article', async () => {
  const president = await county.person('president', 'phone')
  await openMatter(president, EXTENDED)
  expect(await president.locator('[data-clock-id="reply"]').textContent()).toContain('2026-12-14')
  await president.locator('[data-part="actions"] details summary').click()
  const closed = president.locator('[data-closed="extend"]')
  expect(await closed.textContent()).toMatch(/一次/)
  await closed.locator('button').click()
  expect(await president.locator('.ant-popover:visible').textContent()).toMatch(/30号第13条/)
})

it('the prosecutor is told that the extension belongs to another post and house', async () => {
  const prosecutor = await county.person('prosecutor')
  await openMatter(prosecutor, '43319900011')
  await prosecutor.locator('[data-part="actions"] details summary').click()
  expect(await prosecutor.locator('[data-closed="extend"]').textContent()).toMatch(/院长|法院/)
})
