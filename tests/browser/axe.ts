/** What every page must pass, in any language and at any width: axe finds nothing, nothing sticks out sideways. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Waits until the page has its data and nothing loads any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-page]').first().waitFor()
  await page.waitForFunction(() => document.querySelectorAll('.bones, .ant-btn-loading').length === 0)
  await page.evaluate(() => Promise.all(document.getAnimations().map(one => one.finished.catch(() => undefined))))
}

/** Says so when something sticks out sideways. */
export async function tooWide(page: Page): Promise<string[]> {
  await settled(page)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return wide > 0 ? [`the page is ${wide} px wider than the window`] : []
}

/** Everything wrong with the page as short lines; empty when all is well. */
export async function wrongWith(page: Page): Promise<string[]> {
  await settled(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // A PDF in a frame is the browser's own page.
  const violations = await page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe
    return (await run({ exclude: [['iframe']] }, { resultTypes: ['violations'], iframes: false })).violations
  })
  const said = violations.flatMap(one =>
    one.nodes.slice(0, 3).map(node => `${one.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  )
  return [...said, ...(await tooWide(page))]
}
