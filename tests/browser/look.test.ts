/** scratch */
import { expect, it } from 'vitest'
import { openCounty } from './county.ts'
it('opens', async () => {
  const t=Date.now()
  const county = await openCounty()
  console.log('start', Date.now()-t, county.address)
  const page = await county.person('prosecutor')
  console.log('in', Date.now()-t)
  expect(await page.title()).toContain('今日')
  await county.stop()
})
