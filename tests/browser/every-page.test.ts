/** Every page, in both languages, wide and on a phone: axe finds nothing, nothing sticks out, the keyboard reaches the main thing. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Who } from '../../src/synthetic/houses.ts'
import { settled, tooWide, wrongWith } from './axe.ts'
import { type County, openCounty, SIZES, type Size } from './county.ts'
import { read } from './doing.ts'
import { openMatter } from './hands.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.stop())

/** One person of each kind of work; together they see every page. */
const ROUNDS: [Who, string[]][] = [
  [
    'desk',
    [
      '/',
      '/today?scope=between',
      '/mail?list=done',
      '/approvals',
      '/matters?state=all',
      '/matters/start',
      '/matters/start?procedure=enforcement-supervision-case',
      '/matters/instruments',
      '/matters/instruments?subject=civil-judgment&level=same&bar=none',
      '/agreements',
      '/agreements/new',
      '/agreements/terms',
      '/papers?draft=party-notice',
      '/cases',
      '/meetings',
      '/meetings?year=2027',
      '/ledger',
      '/sampling',
      '/activities',
      '/items?state=all&group=meeting',
      '/search',
      '/search?q=%E6%89%A7',
      '/search?q=%E5%8F%91%E6%94%BE',
      '/analysis',
      '/analysis?tab=between',
      '/analysis?show=suggestions',
      '/proof',
      '/account',
      '/past-acts',
      '/admin',
      '/admin?tab=hand-over',
      '/admin?tab=switches',
      '/admin?tab=rules',
      '/admin?tab=houses',
      '/admin?tab=numbers',
      '/admin?tab=health',
      '/no-such-page',
    ],
  ],
  ['prosecutor', ['/', '/papers', '/matters/start?procedure=enforcement-suggestion']],
  ['office', ['/', '/mail']],
  ['president', ['/approvals', '/admin']],
]
const MATTERS: [Who, string, string][] = [
  ['presiding-judge', '43319900007', '?act=reply'],
  ['prosecutor', '43319900004', ''],
]

const OTHER: Record<Size, Size> = { desk: 'phone', phone: 'desk' }

/** As it was opened, then as the same page after the window was made narrow or wide. What axe finds wide it finds in one language as in the other. */
async function check(page: Page, size: Size, found: Record<string, string[]>): Promise<void> {
  for (const now of [size, OTHER[size]]) {
    await page.setViewportSize(SIZES[now])
    const wrong = size === 'phone' && now === 'desk' ? await tooWide(page) : await wrongWith(page)
    if (wrong.length > 0) found[`${now} ${page.url().replace(county.address, '')}`] = wrong
  }
  await page.setViewportSize(SIZES[size])
}

describe.each<[Size, 'zh-CN' | 'en-US']>([
  ['desk', 'zh-CN'],
  ['phone', 'en-US'],
])('opened on a %s in %s', (size, language) => {
  it.each(ROUNDS)('%s', async (who, paths) => {
    const page = await county.person(who, size, language)
    const found: Record<string, string[]> = {}
    for (const path of paths) {
      await page.goto(path)
      await check(page, size, found)
    }
    await page.context().close()
    expect(found).toEqual({})
  })

  it.each(MATTERS)('the matter of %s', async (who, number, query) => {
    const page = await county.person(who, size, language)
    const found: Record<string, string[]> = {}
    await openMatter(page, number)
    if (query) await page.goto(`${new URL(page.url()).pathname}${query}`)
    await check(page, size, found)
    await page.context().close()
    expect(found).toEqual({})
  })

  it('one letter, with its forms', async () => {
    const page = await county.person('liaison', size, language)
    const found: Record<string, string[]> = {}
    const { rows } = await read(page, '/api/matters?state=all&q=43319900002')
    for (const query of ['', '?act=reply', '?act=object']) {
      await page.goto(`/one/${rows[0].matterId}${query}`)
      await check(page, size, found)
    }
    await page.context().close()
    expect(found).toEqual({})
  })

  it('an agreement with its acts, and the records its figures open', async () => {
    const page = await county.person('desk', size, language)
    const found: Record<string, string[]> = {}
    const { rows } = await read(page, '/api/agreements')
    const [first] = rows
    for (const act of ['', '?act=amend', '?act=set-term', '?act=set-members', '?act=record-review', '?act=end']) {
      await page.goto(`/agreements/${first.agreementId}${act}`)
      await check(page, size, found)
    }
    for (const path of ['&state=all', '&late=1', '&clause=LX-1&late=1']) {
      await page.goto(`/matters?agreement=${first.agreementId}${path}`)
      await check(page, size, found)
    }
    await page.context().close()
    expect(found).toEqual({})
  })

  it('sign-in and the page for nobody', async () => {
    const page = await county.window(size, language)
    await page.goto('/sign-in')
    await page.locator('[data-person]').first().waitFor()
    const found: Record<string, string[]> = {}
    await check(page, size, found)
    expect(found).toEqual({})
    await page.context().close()
  })
})

describe('keyboard', () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const one = document.activeElement as HTMLElement | null
      return `${one?.dataset.do ?? one?.dataset.choose ?? one?.dataset.menu ?? ''} ${one?.textContent ?? ''}`.trim()
    })
  const tabTo = async (page: Page, wanted: RegExp, most: number): Promise<number> => {
    for (let n = 1; n <= most; n++) {
      await page.keyboard.press('Tab')
      if (wanted.test(await focused(page))) return n
    }
    return -1
  }

  it('the first stop is the way to the content, and from there the first duty is near', async () => {
    const page = await county.person('presiding-judge')
    await settled(page)
    await page.locator('body').press('Tab')
    expect(await focused(page)).toContain('跳到正文')
    await page.keyboard.press('Enter')
    expect(await tabTo(page, /^act/, 8)).toBeGreaterThan(0)
    await page.keyboard.press('Enter')
    await page.locator('form[data-act]').waitFor()
    await page.context().close()
  })

  it('on a matter the main act is opened without a mouse', async () => {
    const page = await county.person('prosecutor')
    await openMatter(page, '43319900004')
    const first = await page.locator('[data-choose]').first().getAttribute('data-choose')
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    expect(await tabTo(page, new RegExp(`^${first} `), 12)).toBeGreaterThan(0)
    await page.keyboard.press('Enter')
    await page.locator(`form[data-act="${first}"]`).waitFor()
    await page.context().close()
  })
})
