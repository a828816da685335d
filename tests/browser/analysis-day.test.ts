/** A day with figures: a definition unfolded, a figure opened to its records, both columns, a score tried out, signs shown only when asked; wide and on a phone. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, wrongWith } from './axe.ts'
import { type County, openCounty } from './county.ts'
import { shoot } from './shots.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.stop())

const main = (page: Page) => page.locator('[data-page="analysis"]')

describe('the liaison officer of the procuratorate', () => {
  let page: Page
  beforeAll(async () => {
    page = await county.person('desk')
    await page.goto('/')
    await page.locator('[data-menu="analysis"]').click()
    await main(page).locator('[data-part="figures"]').waitFor()
  })

  it('sees figures with their charts, each chart as a table too', async () => {
    await main(page).locator('[data-chart="flow"] svg').waitFor()
    expect(await main(page).locator('[data-chart]').count()).toBe(4)
    expect(await main(page).locator('[data-chart] table').count()).toBe(4)
    expect(await main(page).locator('[data-part="figures"] tbody tr').count()).toBeGreaterThan(30)
    expect(await wrongWith(page)).toEqual([])
    await shoot(page, 'analysis')
  })

  it('unfolds a definition: numerator, denominator, what is left out, source, period, basis', async () => {
    const definition = main(page).locator('[data-definition="on-time"]')
    await definition.locator('summary').click()
    const text = await definition.textContent()
    for (const word of ['定义', '分子', '分母', '不计入', '来源', '期间', '依据']) expect(text).toContain(word)
  })

  it('opens the records behind a figure, and goes back', async () => {
    const count = main(page).locator('[data-count="suggestions above"]')
    const shown = Number(await count.textContent())
    expect(shown).toBeGreaterThan(0)
    await count.click()
    await main(page).locator('[data-part="records"] tbody tr').first().waitFor()
    expect(await main(page).locator('[data-part="records"] tbody tr').count()).toBe(Math.min(50, shown))
    expect(await wrongWith(page)).toEqual([])
    await main(page).locator('[data-do="back"]').click()
    await main(page).locator('[data-part="figures"]').waitFor()
  })

  it('chooses a period and an agreement; the address keeps both', async () => {
    await main(page).locator('select[name="part"]').selectOption('q1')
    await page.waitForURL(/part=q1/)
    const agreement = main(page).locator('select[name="agreement"]')
    const [, first] = await agreement.locator('option').evaluateAll(options => options.map(one => (one as HTMLOptionElement).value))
    await agreement.selectOption(first ?? '')
    await page.waitForURL(/agreement=/)
    await main(page).locator('[data-part="figures"]').waitFor()
    await page.goto('/analysis')
  })

  it('compares both houses in the same rows, and finds the page to print', async () => {
    await page.goto('/analysis?tab=between')
    const rows = main(page).locator('tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBeGreaterThan(10)
    expect(await main(page).locator('[data-row="own-review"]').textContent()).toContain('对方本院记录')
    expect(await main(page).locator('[data-print="pdf"]').getAttribute('href')).toContain('/api/analysis/between/print')
    expect(await wrongWith(page)).toEqual([])
    await shoot(page, 'analysis-between')
  })

  it('tries out a scoring table: nothing is ranked, each deduction has its record', async () => {
    await page.goto('/analysis?tab=scores')
    await main(page).locator('[data-part="table"] summary').click()
    const numbers = { base: '100', perItemDeduct: '2', perPctDeduct: '0.5', thresholdPct: '100', bonus: '0', floor: '0', cap: '100' }
    for (const [name, value] of Object.entries(numbers)) await main(page).locator(`input[name="${name}"]`).fill(value)
    await main(page).locator('[data-part="table"] button').click()
    await settled(page)
    expect(await main(page).textContent()).not.toMatch(/第\s*\d+\s*名/)
    expect(await wrongWith(page)).toEqual([])
  })

  it('signs are closed until they are asked for', async () => {
    await page.goto('/analysis?tab=signs')
    await main(page).locator('[data-do="show-signs"]').waitFor()
    expect(await main(page).locator('[data-sign]').count()).toBe(0)
    expect(await main(page).textContent()).toContain('不是对任何人的指责')
    await main(page).locator('[data-do="show-signs"]').click()
    await settled(page)
    expect(await wrongWith(page)).toEqual([])
  })
})

it.each(['', '?tab=between', '?tab=scores', '?tab=signs', '?show=on-time&side=below'])('on a phone, in English: %s', async query => {
  const page = await county.person('president', 'phone', 'en-US')
  await page.goto(`/analysis${query}`)
  await main(page).waitFor()
  expect(await wrongWith(page)).toEqual([])
  if (query === '') await shoot(page, 'analysis-phone')
  await page.context().close()
})
