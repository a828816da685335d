/** The ledger of an office: pasted, understood with its doubts, imported, and exported again as a sheet. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty } from './county.ts'

const SHEET = [
  '序号\t文号\t案号\t被建议单位\t建议内容\t发出日期\t签收日期\t回复日期\t采纳情况\t承办人\t备注',
  '1\t沅清检民执监〔2025〕43319900021号\t（2024）湘3199执88号\t沅清县人民法院\t及时发放案款\t2025-03-03\t2025-03-04\t2025-05-20\t采纳\t向知衡\t',
  '2\t沅清检民执监〔2025〕43319900022号\t（2024）湘3199执91号\t沅清县人民法院\t依法解除查封\t3月5日\t2025-03-06\t\t\t向知衡\t未回复',
  '3\t沅清检民执监〔2025〕43319900023号\t（2024）湘3199执95号\t沅清县人民法院\t规范送达\t2025-13-40\t\t\t\t向知衡\t',
].join('\n')

let county: County
let page: Page
beforeAll(async () => {
  county = await openCounty()
  page = await county.person('desk')
})
afterAll(() => county.stop())

it('is pasted and understood: headings, a doubt, an error, nothing written yet', async () => {
  await page.goto('/ledger')
  await page.locator('[data-page="ledger"] tbody tr').first().waitFor()
  const before = await page.locator('[data-page="ledger"] tbody tr').count()
  await page.locator('[data-do="import"]').click()
  const part = page.locator('[data-part="import"]')
  await part.locator('[data-fact="text"] textarea').fill(SHEET)
  await part.locator('[data-fact="year"] input').fill('2025')
  await part.locator('[data-do="preview"]').click()
  const preview = part.locator('[data-part="sheet-preview"]')
  await preview.waitFor()
  const rows = await preview.locator('tbody tr').allTextContents()
  expect(rows).toHaveLength(3)
  expect(rows[1]).toContain('2025-03-05')
  expect(rows[2]).toContain('×')
  expect(await page.locator('[data-send="import-sheet"]').isDisabled()).toBe(true)
  const after = await page.locator('[data-page="ledger"] tbody tr').count()
  expect(after).toBe(before + rows.length)
})

it('says which row is wrong, and goes in without it; the row comes back as a sheet', async () => {
  const part = page.locator('[data-part="import"]')
  await part.locator('[data-fact="counterpart"] select').selectOption({ label: '沅清县人民法院' })
  await part.getByText('有 1 行错误').waitFor()
  await part.locator('input[type=checkbox]').check()
  await page.locator('[data-send="import-sheet"]:enabled').click()
  await part.locator('[role="status"]').filter({ hasText: '已导入 2 件，退回 1 行' }).waitFor()
  const [back] = await Promise.all([page.waitForEvent('download'), part.locator('a[download]').click()])
  expect((await readFile(await back.path())).subarray(0, 2).toString()).toBe('PK')
})

it('stands in the ledger and leaves as XLSX', async () => {
  await page.locator('[data-part="import"] [role="status"] button').click()
  await page.locator('[data-part="import"]').waitFor({ state: 'detached' })
  await page.locator('[data-page="ledger"] tbody tr').filter({ hasText: '43319900021' }).waitFor()
  const [sheet] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do="export"]').click()])
  expect(sheet.suggestedFilename()).toMatch(/\.xlsx$/)
  expect((await readFile(await sheet.path())).subarray(0, 2).toString()).toBe('PK')
})

it('what came in is a matter with its past acts marked as recorded', async () => {
  await page.locator('[data-page="ledger"] tbody tr').filter({ hasText: '43319900021' }).locator('a').first().click()
  await page.locator('[data-page="matter"]').waitFor()
  await page.locator('[data-part="timeline"]').getByText('补录').first().waitFor()
})

it('a reminder is one line without names or case facts', async () => {
  await page.goto('/matters?q=43319900007')
  await page.locator('[data-page="matters"] [data-row] a').first().click()
  await page.locator('[data-do="copy-reminder"]').click()
  const said = await page.locator('.ant-message').textContent()
  expect(said).not.toMatch(/江白露|青石坡|执418/)
  expect(said).toMatch(/2026-11-23|11月23日/)
})
