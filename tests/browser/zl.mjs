import { open } from './zz.mjs'
const SHEET=['序号\t文号\t案号\t被建议单位\t建议内容\t发出日期\t签收日期\t回复日期\t采纳情况\t承办人\t备注',
  '1\t沅清检民执监〔2025〕43319900031号\t（2024）湘3199执88号\t沅清县人民法院\t及时发放案款\t2025-03-03\t2025-03-04\t2025-05-20\t采纳\t向知衡\t',
  '3\t沅清检民执监〔2025〕43319900033号\t（2024）湘3199执95号\t沅清县人民法院\t规范送达\t2025-13-40\t\t\t\t向知衡\t'].join('\n')
const p = await open('desk')
await p.goto('/ledger'); await p.locator('[data-do="import"]').click()
const part = p.locator('[data-part="import"]')
await part.locator('[data-fact="text"] textarea').fill(SHEET); await part.locator('[data-do="preview"]').click()
await part.locator('[data-part="sheet-preview"]').waitFor()
await part.locator('[data-fact="counterpart"] select').selectOption({ label: '沅清县人民法院' })
await part.locator('input[type=checkbox]').check()
await p.screenshot({path:'/tmp/bd/imp1.png',fullPage:true})
p.on('request', r => { if (r.url().endsWith('/api/ledger') && r.method()==='POST') console.log(r.postData()) }); p.on('response', async r => { if (r.url().endsWith('/api/ledger')) console.log((await r.text()).slice(0,200)) })
await p.locator('[data-send="import-sheet"]:enabled').click()
await p.waitForTimeout(3000)
await p.screenshot({path:'/tmp/bd/imp2.png',fullPage:true})
await p.context().browser().close()
