/** A day at the ledger of agreed items: a cell changed in place, closing refused for want of evidence, evidence added, the other house agrees, the table shows it closed. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wrongWith } from './axe.ts'
import { type County, openCounty } from './county.ts'
import { scanFile, start } from './doing.ts'
import { reloadUntil } from './hands.ts'

const TITLE = '执行案款逐案清理试点'
const SHEET = [
  '序号\t议题\t工作任务\t目标要求\t现状\t存在问题\t牵头单位\t成效\t完成时限\t进展情况',
  '1\t送达地址共享试点\t共享地址线索\t首次送达成功率80%\t成功率61%\t地址不实\t县法院立案庭\t成功率达标\t2026年12月底前\t办理中',
  '2\t巡回联合接访试点\t每月一次\t\t已开展3次\t路途远\t县检察院\t\t长期\t',
].join('\n')

let county: County
let court: Page
let proc: Page
let id: string
beforeAll(async () => {
  county = await openCounty()
  proc = await county.person('desk')
  id = await start(proc, {
    procedureId: 'ledger-item',
    kind: 'open',
    post: 'liaison-officer',
    title: TITLE,
    counterparts: { recipient: 'yq-court' },
    facts: {
      title: TITLE,
      task: '逐案核对逾期未发放案款',
      target: '年底前清零',
      baseline: '逾期37件',
      problems: '部分当事人失联',
      ownerHouse: '沅清县人民法院',
      effect: '逾期案款全部发放',
      side: 'recipient',
      dueOn: '2026-12-20',
      meeting: '2026年第三次联席会议',
    },
  })
  court = await county.person('office')
})
afterAll(() => county.stop())

const row = (page: Page, title = TITLE) => page.locator('[data-page="items"] tbody tr[data-row]').filter({ hasText: title })
const cell = (page: Page, column: string) => row(page).locator(`[data-edit="${column}"]`)
const openRow = async (page: Page): Promise<void> => {
  await row(page).locator('button.link-button').click()
  await page.locator('[data-part="item-detail"]').waitFor()
}

it('the keeper changes a cell in its place; what was typed survives a reload; the reason is asked', async () => {
  await proc.goto(`/items?q=${encodeURIComponent(TITLE)}`)
  await cell(proc, 'baseline').click()
  const editor = proc.locator('[data-part="cell-editor"]')
  await editor.locator('[data-fact="text"] textarea').fill('逾期35件（剔除2件重复）')
  expect(await editor.locator('[data-send="amend"]').isDisabled()).toBe(true)
  await proc.waitForTimeout(1200)
  await proc.reload()
  await cell(proc, 'baseline').click()
  expect(await editor.locator('[data-fact="text"] textarea').inputValue()).toBe('逾期35件（剔除2件重复）')
  await editor.locator('[data-fact="reason"] input').fill('底数核准')
  await editor.locator('[data-fact="reason"] input').press('Control+Enter')
  await editor.waitFor({ state: 'detached' })
  await row(proc).getByText('逾期35件（剔除2件重复）').waitFor()
})

it('the court’s liaison officer asks to close without evidence: said before, refused with clear words after', async () => {
  await court.goto(`/items?q=${encodeURIComponent(TITLE)}`)
  await reloadUntil(court, '[data-page="items"] tbody tr[data-row]')
  await row(court).getByText('逾期35件').waitFor()
  await openRow(court)
  await court.locator('[data-choose="ask-close-theirs"]').click()
  const form = court.locator('form[data-act="ask-close-theirs"]')
  await form.locator('[data-fact="result"] textarea').fill('35件全部发放')
  expect(await form.locator('[data-part="lacks-evidence"]').textContent()).toContain('没有依据不得申请销号')
  await form.locator('[data-send="ask-close-theirs"]').click()
  const fault = form.locator('[data-fault="refused"]')
  await fault.waitFor()
  expect(await fault.textContent()).toMatch(/证明材料/)
  expect(await wrongWith(court)).toEqual([])
})

it('with evidence the request goes to the other side', async () => {
  const form = court.locator('form[data-act="ask-close-theirs"]')
  await form.locator('input[type=file]').setInputFiles(scanFile('发放凭证.txt', '凭证一至三十五'))
  await form.locator('[data-part="lacks-evidence"]').waitFor({ state: 'detached' })
  await form.locator('[data-send="ask-close-theirs"]').click()
  await form.waitFor({ state: 'detached' })
  await row(court).locator('[data-fact="state"]').filter({ hasText: '待同意' }).waitFor()
})

it('not agreeing needs reasons; the other house agrees', async () => {
  await proc.goto(`/items?q=${encodeURIComponent(TITLE)}`)
  const asked = row(proc).locator('[data-fact="state"]').filter({ hasText: '待同意' })
  const end = Date.now() + 20_000
  while (!(await asked.isVisible().catch(() => false)) && Date.now() < end) {
    await proc.waitForTimeout(700)
    await proc.reload()
    await row(proc).waitFor()
  }
  await openRow(proc)
  const answer = proc.locator('[data-act="consent"]')
  expect(await answer.locator('[data-send="not-agree"]').isDisabled()).toBe(true)
  expect(await proc.locator('[data-part="closing"]').textContent()).toContain('35件全部发放')
  await answer.locator('[data-send="agree"]').click()
  await proc.goto(`/items?state=closed&q=${encodeURIComponent(TITLE)}`)
  await row(proc).locator('[data-fact="state"]').filter({ hasText: '已销号（2026-11-23）' }).waitFor()
})

it('the table shows it closed: what was reached, the evidence to open, who agreed and when – on a phone too', async () => {
  const phone = await county.person('office', 'phone')
  await phone.goto(`/items?state=closed&q=${encodeURIComponent(TITLE)}`)
  await reloadUntil(phone, '[data-page="items"] tbody tr[data-row]')
  await row(phone).getByText('35件全部发放').waitFor()
  await openRow(phone)
  const closing = phone.locator('[data-part="closing"]')
  expect(await closing.locator('[data-fact="consent"]').textContent()).toContain('沅清县人民检察院2026-11-23同意销号')
  const file = await phone.request.get((await closing.locator('a').getAttribute('href')) ?? '')
  expect(await file.text()).toBe('凭证一至三十五')
  expect(await wrongWith(phone)).toEqual([])
  await phone.context().close()
  expect(id).toBeTruthy()
})

it('a ledger is pasted: understood, asked, entered; what stays out comes back as a sheet', async () => {
  await proc.goto('/items')
  await proc.locator('[data-do="import"]').click()
  const part = proc.locator('[data-part="item-import"]')
  await part.locator('[data-fact="recipient"] select').selectOption({ label: '沅清县人民法院' })
  await part.locator('[data-fact="text"] textarea').fill(SHEET)
  await part.locator('[data-do="preview"]').click()
  const lines = part.locator('[data-part="item-preview"] li[data-row]')
  await lines.first().waitFor()
  expect(await lines.count()).toBe(2)
  expect(await lines.nth(1).textContent()).toMatch(/缺：.*目标.*成效/)
  expect(await lines.nth(1).textContent()).toContain('没有到期日')
  expect(await wrongWith(proc)).toEqual([])
  await proc.locator('[data-send="import-items"]').click()
  const done = part.locator('[data-part="imported"]')
  await done.filter({ hasText: '立项 1 项，补录 0 项，留下 1 行' }).waitFor()
  const [back] = await Promise.all([proc.waitForEvent('download'), done.locator('a[download]').click()])
  expect((await readFile(await back.path())).subarray(0, 2).toString()).toBe('PK')
  await proc.goto('/items?group=house')
  await row(proc, '送达地址共享试点').waitFor()
})

it('leaves as XLSX, as a print and as a report', async () => {
  const [sheet] = await Promise.all([proc.waitForEvent('download'), proc.locator('[data-do="export"]').click()])
  expect(sheet.suggestedFilename()).toMatch(/\.xlsx$/)
  for (const path of ['/api/items.pdf?paper=a3&group=house', '/api/items/report?as=pdf', '/api/items/report?as=docx'])
    expect((await proc.request.get(path)).status()).toBe(200)
})

it('every language and width holds: no fault of axe, nothing sticks out', async () => {
  for (const [size, language] of [
    ['desk', 'zh-CN'],
    ['desk', 'en-US'],
    ['phone', 'zh-CN'],
    ['phone', 'en-US'],
  ] as const) {
    const page = await county.person('desk', size, language)
    await page.goto('/items?state=all&group=meeting')
    await page.locator('tbody tr[data-row]').first().waitFor()
    expect(await wrongWith(page), `${size} ${language}`).toEqual([])
    await page.context().close()
  }
})
