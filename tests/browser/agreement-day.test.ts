/** The agreement alive: figures that open their records, a new agreement from pasted text confirmed by the other side, a term refused and a stricter one agreed, and the instrument the facts allow. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty } from './county.ts'
import { write } from './doing.ts'
import { fill, reloadUntil } from './hands.ts'

const TITLE = '沅州市两级院信息互通会商办法（试行）'
const TEXT = `${TITLE}
第一条 信息互通。双方按月互通执行监督案件的收结情况。
第二条 会商研判。对法律适用中的共性问题，双方会商研判，只谈程序、证据标准和法律一般问题。
第三条 解释。本办法由双方共同解释。`

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.stop())

const select = (within: Page | Locator, fact: string, value: string): Promise<unknown> =>
  within.locator(`[data-fact="${fact}"] select`).first().selectOption(value)
/** Presses the button of an act and says yes to what is read back. */
async function agreeTo(page: Page, kind: string): Promise<void> {
  await page.locator(`[data-send="${kind}"]:enabled`).click()
  await page.locator('#read-back-yes').click()
}
const open = async (page: Page, title: string): Promise<void> => {
  await page.goto('/agreements')
  await page.getByRole('link', { name: title }).click()
  await page.locator('[data-part="clauses"]').waitFor()
}

it('every clause shows how often it was used, each figure opens the records, and the report is printed', async () => {
  const desk = await county.person('desk')
  await open(desk, '关于强化民事、行政执行检察监督协同工作机制的意见（试行）')
  const clause = desk.locator('[data-clause="LX-1"]')
  const used = Number(((await clause.locator('[data-figure="used"]').textContent()) ?? '').replace(/\D/g, ''))
  const late = Number(((await clause.locator('[data-figure="late"]').textContent()) ?? '').replace(/\D/g, ''))
  expect(used).toBeGreaterThan(late)
  expect(await desk.locator('[data-clause="LX-6"]').textContent()).toContain('从未使用')
  await clause.locator('[data-figure="used"]').click()
  await desk.locator('[data-part="by-clause"]').filter({ hasText: 'LX-1' }).waitFor()
  await desk.locator('[data-row]').first().waitFor()
  expect(await desk.locator('[data-row]').count()).toBe(used)
  await desk.goBack()
  await clause.locator('[data-figure="late"]').click()
  await desk.locator('[data-part="by-clause"]').filter({ hasText: '仅超期' }).waitFor()
  await desk.locator('[data-row]').first().waitFor()
  expect(await desk.locator('[data-row]').count()).toBe(late)
  await desk.goBack()
  const href = (await desk.locator('[data-report="pdf"]').getAttribute('href')) ?? ''
  const report = await desk.request.get(href)
  expect([report.status(), (await report.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  await desk.context().close()
})

it('a mechanism no clause binds is not in the menu; an agreement entered clause by clause and confirmed brings it', async () => {
  const prosecutor = await county.person('city-prosecutor')
  const judge = await county.person('city-judge')
  // for this day she leads her court
  await write(judge, '/api/people/demo-city-judge/posts', { give: ['president'], end: [], grounds: '人大常委会任命' })
  await prosecutor.goto('/matters/start')
  await prosecutor.locator('[data-procedure="enforcement-suggestion"]').waitFor()
  expect(await prosecutor.locator('[data-procedure="consultation"]').count()).toBe(0)
  await prosecutor.goto('/agreements')
  await prosecutor.locator('[data-do="new-agreement"]').click()
  await prosecutor.getByText('粘贴文本', { exact: true }).click()
  await fill(prosecutor.locator('body'), 'paste', TEXT)
  await prosecutor.locator('[data-do="split"]').click()
  const clauses = prosecutor.locator('details[data-clause]')
  await clauses.nth(2).waitFor()
  expect(await clauses.count()).toBe(3)
  const second = clauses.nth(1)
  if (!(await second.locator('[data-clause-editor]').isVisible())) await second.locator('summary').first().click()
  await second.locator('[data-clause-editor] details summary').click()
  await second.getByLabel('一案一议、一事一议').check()
  await fill(prosecutor.locator('body'), 'signedOn', '2026-11-20')
  await fill(prosecutor.locator('body'), 'inForceFrom', '2026-11-23')
  await fill(prosecutor.locator('body'), 'reviewOn', '2027-11-23')
  await select(prosecutor, 'signatory', 'yz-court')
  await select(prosecutor, 'decidedBy', 'chief-procurator')
  await agreeTo(prosecutor, 'propose')
  await prosecutor.locator('[data-agreement="proposed"]').waitFor()
  await judge.goto('/agreements')
  await reloadUntil(judge, `a:has-text("${TITLE}")`)
  await open(judge, TITLE)
  await judge.locator('[data-choose="confirm"]').click()
  await select(judge, 'post', 'president')
  await select(judge, 'decidedBy', 'president')
  await agreeTo(judge, 'confirm')
  await judge.locator('[data-agreement="in-force"]').waitFor()
  await reloadUntil(prosecutor, '[data-agreement="in-force"]')
  await prosecutor.goto('/matters/start')
  await prosecutor.locator('[data-procedure="consultation"]').filter({ hasText: TITLE }).waitFor()
  for (const page of [prosecutor, judge]) await page.context().close()
})

it('a term laxer than the law is refused with its article; a stricter one the other house’s president agrees to', async () => {
  const desk = await county.person('desk')
  const president = await county.person('president')
  const title = '关于完善民事执行活动法律监督协作机制的意见'
  await open(desk, title)
  await desk.locator('[data-choose="set-term"]').click()
  const form = desk.locator('[data-act="set-term"]')
  await select(form, 'key', 'reply-months')
  await select(form, 'value', 'other')
  await fill(form, 'other-value', '4m')
  await fill(form, 'grounds', '十一月座谈纪要')
  await agreeTo(desk, 'set-term')
  const refused = form.locator('[data-fault="refused"]')
  await refused.filter({ hasText: '不得宽于法定的3个月' }).waitFor()
  expect(await refused.textContent()).toMatch(/第?13条?/)
  await select(form, 'value', '2m')
  await agreeTo(desk, 'set-term')
  await form.waitFor({ state: 'detached' })
  await open(president, title)
  await reloadUntil(president, '[data-choose="answer-change"]')
  await president.locator('[data-choose="answer-change"]').click()
  await agreeTo(president, 'answer-change')
  await president.locator('[data-term="reply-months"]').filter({ hasText: '2个月' }).waitFor()
  await reloadUntil(desk, '[data-term="reply-months"]:has-text("2个月")')
  for (const page of [desk, president]) await page.context().close()
})

it('the office’s own scoring table is proposed as seven numbers that must fit together', async () => {
  const desk = await county.person('desk')
  await open(desk, '关于建立检察监督与行政执法协作机制的意见')
  await desk.locator('[data-term="scoring-rules"]').filter({ hasText: '基础分100' }).waitFor()
  await desk.locator('[data-choose="set-term"]').click()
  const form = desk.locator('[data-act="set-term"]')
  await select(form, 'key', 'scoring-rules')
  await select(form, 'value', 'other')
  const numbers = { base: '100', perItemDeduct: '2.5', perPctDeduct: '0.5', thresholdPct: '95', bonus: '0', floor: '110', cap: '120' }
  for (const [name, text] of Object.entries(numbers)) await fill(form, `scoring-${name}`, text)
  await form.getByRole('alert').waitFor()
  await fill(form, 'scoring-floor', '60')
  await fill(form, 'grounds', '考核办法附表')
  await agreeTo(desk, 'set-term')
  await form.waitFor({ state: 'detached' })
  expect(await desk.locator('[data-page="agreement"]').textContent()).toContain('每逾期、未回复一件扣分2.5')
  await desk.context().close()
})

it('from the facts stated comes the lawful instrument with its article, why the others are not open, and the form to start it', async () => {
  const prosecutor = await county.person('prosecutor')
  await prosecutor.goto('/matters/start')
  await prosecutor.locator('a[href="/matters/instruments"]').click()
  await select(prosecutor, 'subject', 'civil-judgment')
  await select(prosecutor, 'level', 'same')
  await select(prosecutor, 'bar', 'none')
  const lawful = prosecutor.locator('[data-instrument="civil-retrial-suggestion"]')
  await lawful.and(prosecutor.locator('[data-status="open"]')).waitFor()
  expect(await lawful.textContent()).toMatch(/第8[17]条/)
  await prosecutor.locator('[data-page="instruments"] details summary').last().click()
  const closed = prosecutor.locator('[data-instrument="protest-request"][data-status="closed"]')
  await closed.waitFor()
  expect((await closed.textContent())?.length).toBeGreaterThan(20)
  await select(prosecutor, 'bar', 'law-only')
  await prosecutor.locator('[data-instrument="protest-request"][data-status="open"]').waitFor()
  await prosecutor.locator('[data-instrument="civil-retrial-suggestion"][data-status="closed"]').waitFor()
  await select(prosecutor, 'bar', 'none')
  await lawful.locator('a').first().click()
  await prosecutor.locator('form[data-act="serve"]').waitFor()
  expect(new URL(prosecutor.url()).search).toBe('?procedure=civil-retrial-suggestion')
  await prosecutor.context().close()
})
