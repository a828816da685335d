/** 2026-11-23: the court answers letter no. 7 point by point, the president signs on a phone, the prosecutor checks and closes. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty } from './county.ts'
import { answer, choose, openMatter, pick, problems, reloadUntil, send } from './hands.ts'

const NUMBER = '43319900007'
const PARTLY = '异议已于2026年9月29日作出裁定；逾期系审查程序衔接不畅，已整改。'
const NOT = '车辆已于2025年11月转移登记，卷内补充了核查记录。'

let county: County
let judge: Page
let prosecutor: Page

beforeAll(async () => {
  county = await openCounty()
  judge = await county.person('presiding-judge')
  prosecutor = await county.person('prosecutor')
})
afterAll(() => county.stop())

it('the judge comes from Today to the form in one press', async () => {
  const line = judge.locator('[data-section="soon"] [data-line]').filter({ hasText: NUMBER })
  expect(await line.textContent()).toContain('今天到期')
  await line.locator('[data-do="act"]').click()
  await judge.locator('form[data-act="reply"]').waitFor()
})

it('says before anything is pressed which point is skipped and where reasons are missing', async () => {
  const form = judge.locator('form[data-act="reply"]')
  expect(await problems(form)).toContain('第 1 项还没有答复')
  await answer(form, 1, 'adopted')
  await answer(form, 2, 'partly', PARTLY)
  await form.locator('[data-problem="answers"]').filter({ hasText: '第 3 项还没有答复' }).waitFor()
  await answer(form, 3, 'not-adopted')
  await form.locator('[data-problem="answers"]').filter({ hasText: '第 3 项“不采纳”须写明理由' }).waitFor()
  expect(await judge.locator('[data-send="reply"]').isDisabled()).toBe(true)
  await answer(form, 3, 'not-adopted', NOT)
  await form.locator('[data-problem="answers"]').waitFor({ state: 'detached' })
})

it('drafts the reply from these answers and sends it up', async () => {
  await judge.locator('form[data-act="reply"] [data-do="draft"]').click()
  await judge.locator('[data-part="paper-fields"]').waitFor()
  const third = judge.locator('[data-point="3"]')
  expect(await third.locator('input:checked').getAttribute('value')).toBe('not-adopted')
  expect(await third.locator('textarea').inputValue()).toBe(NOT)
  for (const [part, text] of [
    ['facts', '案款86,400元于2026年2月2日到账，2026年8月28日发放。'],
    ['measures', '已发放案款并裁定异议。'],
    ['contact', '麻清越 内线6015'],
  ] as const)
    await judge.locator(`[data-part="paper-fields"] [data-fact="${part}"] textarea`).fill(text)
  await judge.locator('[data-do="save-paper"]').click()
  await judge.locator('[data-part="missing"]').waitFor({ state: 'detached' })
  await judge.locator('[data-step="submit"]').click()
  await judge.locator('#read-back-yes').click()
  await judge.locator('[data-fact="status"]').filter({ hasText: '待审批' }).waitFor()
})

it('the president reads and agrees on a phone', async () => {
  const president = await county.person('president', 'phone')
  await president.goto('/approvals')
  const card = president.locator('[data-paper]').filter({ hasText: '江白露' })
  await card.locator('[data-do="agree"]').click()
  await president.locator('#read-back-yes').click()
  await card.waitFor({ state: 'detached' })
  await president.context().close()
})

it('the approved paper gets its number and carries the reply', async () => {
  await judge.reload()
  await judge.locator('[data-step="number"]:enabled').click()
  await judge.locator('#read-back-yes').click()
  await judge.locator('[data-fact="status"]').filter({ hasText: '定稿' }).waitFor()
  await openMatter(judge, NUMBER)
  const form = await choose(judge, 'reply')
  expect(await form.locator('[data-point="2"] textarea').inputValue()).toBe(PARTLY)
  await form.locator('[data-fact="paper"] [data-use]').first().click()
  expect(await form.locator('[data-fact="decidedBy"] input:checked').getAttribute('value')).toBe('president')
  expect(await form.locator('[data-fact="decidedOn"] input').inputValue()).toBe('2026-11-23')
  await send(judge, 'reply')
  await judge.locator('[data-act-done="reply"]').waitFor()
})

it('reaches the prosecutor in the other window, with every point answered', async () => {
  await openMatter(prosecutor, NUMBER)
  await reloadUntil(prosecutor, '[data-act-done="reply"]')
  const rows = await prosecutor.locator('[data-part="points"] tbody tr').allTextContents()
  expect(rows).toHaveLength(3)
  expect(rows[0]).toContain('采纳')
  expect(rows[1]).toContain(PARTLY)
  expect(rows[2]).toContain(NOT)
  expect(await prosecutor.locator('[data-clock-id="reply"]').textContent()).toContain('已按期完成')
})

it('is signed for by case management, checked and closed by the prosecutor, and ended for both', async () => {
  const desk = await county.person('desk')
  await openMatter(desk, NUMBER)
  await choose(desk, 'sign-for-reply')
  await send(desk, 'sign-for-reply')
  await desk.context().close()
  await openMatter(prosecutor, NUMBER)
  const form = await choose(prosecutor, 'check-result')
  await answer(form, 1, 'corrected')
  await answer(form, 2, 'corrected')
  await answer(form, 3, 'reasons-accepted')
  await send(prosecutor, 'check-result')
  const decide = await choose(prosecutor, 'decide-result')
  await pick(decide, 'outcome', 'close')
  await send(prosecutor, 'decide-result')
  await prosecutor.locator('[data-fact="stage"]').filter({ hasText: '已办结' }).waitFor()
  const checks = await prosecutor.locator('[data-part="points"] tbody tr').allTextContents()
  expect(checks.map(row => /已纠正|不采纳理由成立/.test(row))).toEqual([true, true, true])
  await openMatter(judge, NUMBER)
  await reloadUntil(judge, '[data-fact="stage"]:has-text("已办结")')
})
