/** Searching by keyboard alone: from anywhere to the box, through the results, into the matter and back. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wrongWith } from './axe.ts'
import { type County, openCounty } from './county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.stop())

it('a judge finds a matter by a fragment of its number, opens it and comes back, without a mouse', async () => {
  const page = await county.person('presiding-judge')
  await page.keyboard.press('Control+k')
  expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.do)).toBe('search')
  await page.keyboard.type('(2026)43319900007')
  await page.keyboard.press('Enter')
  await page.locator('[data-page="search"] [data-found="matter"]').first().waitFor()
  expect(await page.locator('h1').textContent()).toContain('(2026)43319900007')
  expect(await page.locator('[data-hit="fragment"] mark').first().textContent()).toBe('〔2026〕43319900007')
  const at = (): Promise<string> =>
    page.evaluate(() => {
      const one = document.activeElement as HTMLElement | null
      return `${one?.closest<HTMLElement>('[data-found]')?.dataset.found} ${one?.dataset.hit}`
    })
  const walked: string[] = []
  while (walked.at(-1) !== 'matter head' && walked.length < 20) {
    await page.keyboard.press('ArrowDown')
    walked.push(await at())
  }
  expect(walked.at(-1)).toBe('matter head')
  await page.keyboard.press('ArrowDown')
  expect(await at()).toBe('matter fragment')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.locator('[data-page="matter"]').waitFor()
  await page.goBack()
  await page.locator('[data-page="search"] [data-found="matter"]').first().waitFor()
  await page.context().close()
})

it('the box says what is missing, finds words with the reason, and keeps nothing of what was typed', async () => {
  const page = await county.person('prosecutor')
  const ask = async (text: string): Promise<void> => {
    await page.locator('main').focus()
    await page.keyboard.press('/')
    await page.keyboard.insertText(text)
    await page.keyboard.press('Enter')
    await page.waitForURL(url => url.searchParams.get('q') === text)
  }
  const says = (title: string): Promise<void> => page.locator('.empty h2').filter({ hasText: title }).waitFor()
  await ask('执')
  await says('再多输入一个字')
  await ask('〔〕')
  await says('请输入文字或数字')
  await ask('无此一说的话')
  await says('没有找到')
  await ask('发放')
  await page.locator('[data-found]').first().waitFor()
  expect(await page.locator('[data-fact="found"]').textContent()).toMatch(/已列出 \d+ 处/)
  expect(await page.locator('.found-line').first().textContent()).toMatch(/含词|片段/)
  // A line stays readable under the mouse.
  await page.locator('.found-line').nth(1).hover()
  expect(await wrongWith(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await wrongWith(page)).toEqual([])
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('发放')
  await page.context().close()
})

it('a slash inside a text is a slash', async () => {
  const page = await county.person('prosecutor')
  await page.goto('/cases')
  await page.locator('main input[type="search"]').focus()
  await page.keyboard.type('a/b')
  expect(await page.locator('main input[type="search"]').inputValue()).toBe('a/b')
  await page.context().close()
})
