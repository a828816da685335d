/** The demo county: seeded once, every date of it looked up on its own day. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedSite } from '#server/seed-site.ts'
import { type Site, siteOver } from '#server/site.ts'
import { cloneDatabase } from '../database/clone-database.ts'

let site: Site
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await cloneDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'cs-'))
  chmodSync(folder, 0o711)
  site = await siteOver({ urls: database.urls as never, dataFolder: folder, stop: async () => {} }, { log: (e, d) => console.error(e, d) })
  drop = async () => {
    await site.stop()
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  }
  const from = Date.now()
  await seedSite(site)
  console.log('seeded in', Date.now() - from)
}, 120_000)
afterAll(() => drop?.())

it('seeds', () => {
  expect(site.mode).toBe('demo')
})
