/** A demo county (or an empty house) behind a real server, and windows of a real browser onto it: one context is one person. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import type { Who } from '../../src/synthetic/houses.ts'
import { freshFolder, type Server, startServer } from './server.ts'

export type Size = 'desk' | 'phone'
export const SIZES: Record<Size, { width: number; height: number }> = {
  desk: { width: 1280, height: 860 },
  phone: { width: 390, height: 844 },
}

export type County = {
  address: string
  /** Printed by the terminal before first set-up. */
  code: string | null
  /** A window with nobody signed in. */
  window(size?: Size, language?: 'zh-CN' | 'en-US'): Promise<Page>
  /** A window in which this person of the demo has signed in by one click, standing on Today. */
  person(who: Who, size?: Size, language?: 'zh-CN' | 'en-US'): Promise<Page>
  /** The folder of the node's data. */
  data: string
  stop(): Promise<void>
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
]

async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM
  if (!executablePath) throw new Error('CHROMIUM is not set: npm test finds or installs a browser and sets it')
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, LANGUAGE: 'zh_CN' } })
}

async function windowOn(browser: Browser, server: Server, size: Size, language: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    baseURL: server.address,
    viewport: SIZES[size],
    locale: language,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(30_000)
  await context.addInitScript(
    // A PDF in a frame has no storage of its own.
    `try { if (!localStorage.getItem('language')) localStorage.setItem('language', '${language}') } catch {}`,
  )
  return context.newPage()
}

async function over(data: string, node: 'demo' | 'house'): Promise<County> {
  const server = await startServer(data, node)
  const browser = await openBrowser()
  const open = (size: Size = 'desk', language = 'zh-CN') => windowOn(browser, server, size, language)
  return {
    address: server.address,
    code: server.code,
    data,
    window: open,
    person: async (who, size, language) => {
      const page = await open(size, language)
      await page.goto('/sign-in')
      await page.locator(`[data-person="demo-${who}"]`).click()
      await page.locator('[data-page="today"]').waitFor()
      return page
    },
    stop: async () => {
      await browser.close()
      await server.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** A copy of the seeded demo, as on the morning of 2026-11-23. */
export async function openCounty(): Promise<County> {
  const data = freshFolder('demo')
  // The database's files belong to its own system user: copied with their owners.
  execFileSync('cp', ['-a', `${inject('seeded')}/.`, data])
  return over(data, 'demo')
}

/** An empty "our house" that waits for its first set-up. */
export const openHouse = (): Promise<County> => over(freshFolder('house'), 'house')
