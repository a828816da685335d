/** Pictures for README and docs: written only with SHOTS=1, so that an ordinary run leaves the tree as it is. */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { settled } from './axe.ts'

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))

/** What the window shows now, or the whole page. */
export async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  if (process.env.SHOTS !== '1') return
  await settled(page)
  await page.screenshot({ path: `${FOLDER}${name}.png`, scale: 'css', animations: 'disabled', fullPage })
}
