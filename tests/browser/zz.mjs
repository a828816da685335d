import { chromium } from 'playwright-core'
export const open = async (who, size={width:1280,height:860}, lang='zh-CN') => {
  const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--lang=zh-CN'] })
  const c = await b.newContext({ baseURL:'http://127.0.0.1:8490', viewport:size, locale:lang, timezoneId:'Asia/Shanghai', reducedMotion:'reduce' })
  c.setDefaultTimeout(8000)
  await c.addInitScript(`if (!localStorage.getItem('language')) localStorage.setItem('language','${lang}')`)
  const p = await c.newPage()
  p.on('response', async r => { if (r.status()>=400) console.log('HTTP', r.status(), r.url(), (await r.text().catch(()=>'')).slice(0,400)) })
  p.on('console', m => { if (m.type()==='error') console.log('CONSOLE', m.text().slice(0,300)) })
  p.on('pageerror', e => console.log('PAGEERROR', e.message))
  if (who) { await p.goto('/sign-in'); await p.locator(`[data-person="demo-${who}"]`).click(); await p.locator('[data-page="today"]').waitFor() }
  return p
}
