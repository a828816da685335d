/** Leaders read the agreement and the year: clauses in use, the meetings and their items, activities, the figures and one page between the two houses. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wrongWith } from './axe.ts'
import { type County, openCounty, type Size } from './county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.stop())

const rows = (page: Page): Promise<number> => page.locator('[data-row]').count()

// The fifth agreement is the procuratorate's with the county's rule-of-law office: the court is no party to it.
describe.each<['chief' | 'president', Size, number]>([
  ['chief', 'desk', 5],
  ['president', 'phone', 4],
])('the %s on a %s', (who, size, agreements) => {
  let page: Page
  beforeAll(async () => {
    page = await county.person(who, size)
  })
  afterAll(() => page.context().close())

  it('sees of the agreement which clauses live: meetings used, nothing that was never used is hidden', async () => {
    await page.goto('/agreements')
    const framework = page.getByRole('link', { name: '关于构建新时代法检工作体系的框架意见' })
    await framework.waitFor()
    expect(await page.locator('[data-row]').count()).toBe(agreements)
    await framework.click()
    const meetings = page.locator('[data-clause="FW-4.1a"]')
    await meetings.waitFor()
    expect(await meetings.locator('[data-figure="used"]').textContent()).toMatch(/[1-9]/)
    expect(await page.locator('[data-clause]', { hasText: '从未使用' }).count()).toBeGreaterThan(0)
    expect(await wrongWith(page)).toEqual([])
  })

  it('reads the year: both regular meetings held, the special one, and what each left', async () => {
    await page.goto('/meetings')
    await page.locator('[data-slot="held"]').first().waitFor()
    expect(await page.locator('[data-slot="held"]').count()).toBe(2)
    await page.getByRole('link', { name: '2026年第二次联席会议' }).first().click()
    await page.locator('[data-page="meeting"]').waitFor()
    await page.locator('[data-part="last-items"] [data-row]').first().waitFor()
    expect(await page.locator('[data-part="last-items"] [data-row]').count()).toBe(24)
    expect(await wrongWith(page)).toEqual([])
  })

  it('opens the ledger by meeting: forty items, those closed with their evidence', async () => {
    await page.goto('/items?state=all&group=meeting')
    await page.locator('[data-row]').first().waitFor()
    expect(await rows(page)).toBe(40)
    await page.goto('/items?state=overdue')
    await page.locator('[data-row]', { hasText: '邮寄送达退件处理' }).waitFor()
  })

  it('sees what was learnt and published', async () => {
    await page.goto('/activities')
    await page.locator('[data-row]', { hasText: '执行监督协作年度研讨会' }).waitFor()
    await page.locator('[data-row]', { hasText: '执行监督协作若干事项的规则' }).waitFor()
  })

  it('opens from a figure the records behind it, and the one page between the houses', async () => {
    await page.goto('/analysis')
    await page.locator('[data-page="analysis"] [data-part="figures"] [data-row]').first().waitFor()
    await page.locator('[data-part="figures"] a[data-count]').first().click()
    await page.locator('[data-part="records"] [data-row]').first().waitFor()
    await page.goto('/analysis?tab=between')
    const text = page.locator('[data-page="analysis"]')
    await expect.poll(() => text.textContent()).toContain('沅清县人民法院')
    expect(await wrongWith(page)).toEqual([])
  })
})
