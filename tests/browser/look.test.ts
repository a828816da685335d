/** scratch */
import { expect, it } from 'vitest'
import type { Who } from '../../src/synthetic/houses.ts'
import { wrongWith } from './axe.ts'
import { openCounty } from './county.ts'

const PAGES: Record<string, string[]> = {
  desk: [
    '/',
    '/today?scope=between',
    '/mail',
    '/mail?list=unacknowledged',
    '/approvals',
    '/matters',
    '/matters/start',
    '/papers',
    '/cases',
    '/ledger',
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
    '/nothing',
  ],
  prosecutor: ['/', '/matters', '/papers', '/matters/start'],
  president: ['/', '/approvals'],
  'presiding-judge': ['/'],
  office: ['/', '/mail', '/ledger'],
  'city-prosecutor': ['/'],
  liaison: ['/'],
  'enforcement-judge': ['/'],
  chief: ['/', '/approvals'],
}
it('looks', async () => {
  const county = await openCounty()
  const only = process.env.WHO?.split(',')
  for (const size of (process.env.SIZE ?? 'desk').split(',') as any)
    for (const lang of (process.env.LANGS ?? 'zh-CN').split(',') as any)
      for (const [who, pages] of Object.entries(PAGES)) {
        if (only && !only.includes(who)) continue
        const page = await county.person(who as Who, size, lang)
        page.on('pageerror', e => console.log('PAGEERROR', who, e.message))
        page.on('response', r => {
          if (r.status() >= 400) console.log('HTTP', who, r.status(), r.url())
        })
        for (const path of pages) {
          await page.goto(path)
          try {
            const wrong = await wrongWith(page)
            if (wrong.length) console.log(who, size, lang, path, '\n  ' + wrong.join('\n  '))
          } catch (e) {
            console.log(who, path, String(e).slice(0, 300))
          }
          await page.screenshot({ path: `/tmp/bd/shots/${who}${path.replace(/[^a-z]+/g, '-')}-${size}-${lang}.png`, fullPage: true })
        }
        await page.context().close()
      }
  await county.stop()
}, 600_000)
