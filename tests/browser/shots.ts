/** Pictures for README and docs: written only with SHOTS=1, so that an ordinary run leaves the tree as it is. */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { settled } from './axe.ts'

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))

/** Pictures stay below 200 kB. */
const MOST = 760

/** What the window shows now. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS !== '1') return
  await settled(page)
  if ((await page.locator('.demo-bar').count()) > 0) await page.locator('[data-do="demo-day"]').waitFor()
  // The browser's PDF viewer draws after everything else and tells nobody when it has.
  if ((await page.locator('iframe').count()) > 0) await page.waitForTimeout(2500)
  const { width, height } = page.viewportSize() ?? { width: 1280, height: MOST }
  const clip = { x: 0, y: 0, width, height: width > 600 ? Math.min(height, MOST) : height }
  await page.screenshot({ path: `${FOLDER}${name}.png`, scale: 'css', animations: 'disabled', clip })
}
