/** A day of sampling: the invited house accepts, its answer is the seed, the sample is drawn and taken into the act below what was typed, and the other house reads how. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wrongWith } from './axe.ts'
import { type County, openCounty } from './county.ts'
import { doAct, read, start, write } from './doing.ts'
import { fill, send } from './hands.ts'

const NUMBERS = Array.from({ length: 7 }, (_, index) => `（2024）湘3199民初${index + 801}号`)

let county: County
let desk: Page
let president: Page
let id: string
beforeAll(async () => {
  county = await openCounty()
  desk = await county.person('desk')
  for (const number of NUMBERS) await write(desk, '/api/cases', { number, cause: '买卖合同纠纷' })
  id = await start(desk, {
    procedureId: 'quality-review',
    kind: 'serve',
    post: 'case-management',
    title: '民事监督案件质量评查',
    counterparts: { recipient: 'yq-court' },
    facts: { method: 'routine', plan: '抽查民事案件', decidedBy: 'chief-procurator', decidedOn: '2026-11-23' },
  })
  const office = await county.person('office')
  await until(async () => (await office.request.get(`/api/matters/${id}`)).status() === 200)
  await doAct(office, id, { kind: 'sign-for', post: 'intake-desk', facts: { receivedOn: '2026-11-23', dateSource: 'stamp' } })
  president = await county.person('president')
  await doAct(president, id, { kind: 'reply', post: 'president', facts: { answer: 'agreed' } })
  await until(async () => (await read(desk, `/api/sampling?matter=${id}`)).act === 'sample')
})
afterAll(() => county.stop())

/** Letters take a moment. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await holds()); ) {
    if (Date.now() > end) throw new Error('it did not come')
    await desk.waitForTimeout(200)
  }
}

it('the act leads to the tool; what was already typed is kept', async () => {
  await desk.goto(`/matters/${id}?act=sample`)
  const form = desk.locator('form[data-act="sample"]')
  await form.waitFor()
  await fill(form, 'method', '经两院商定，只抽2024年案件。')
  await desk.getByRole('link', { name: '抽样工具' }).click()
  await desk.locator('[data-page="sampling"] h1').filter({ hasText: '民事监督案件质量评查' }).waitFor()
  const seed = await desk.locator('[data-fact="seed"] input').inputValue()
  expect(seed).toMatch(/^[0-9a-f]{64}$/)
  await desk.locator('[data-fact="year"] select').selectOption('2024')
  await desk.locator('[data-fact="type"] select').selectOption('民初')
  await desk.locator('[data-fact="size"] input').fill('3')
  await desk.locator('[data-do="draw"]').click()
  await desk.locator('[data-part="drawn"] li').nth(2).waitFor()
  expect(await wrongWith(desk)).toEqual([])
  await desk.locator('[data-do="adopt"]').click()
  await form.waitFor()
  const method = await form.locator('[data-fact="method"]').locator('input, textarea').inputValue()
  expect(method).toMatch(/^经两院商定，只抽2024年案件。/)
  expect(method).toContain(`种子：${seed}`)
})

it('the act is done with the drawn numbers, and the other house reads numbers and method', async () => {
  await send(desk, 'sample')
  await expect
    .poll(async () => JSON.stringify((await read(president, `/api/matters/${id}`)).timeline), { timeout: 20_000 })
    .toContain('SHA-256')
  const { timeline, startable } = await read(president, `/api/matters/${id}`)
  const text = JSON.stringify(timeline)
  expect(NUMBERS.filter(number => text.includes(number))).toHaveLength(3)
  expect(startable).toEqual(expect.any(Array))
  await desk.goto(`/matters/${id}`)
  await desk.locator('[data-start="ledger-item"]').waitFor()
})

it('without a matter the sample goes into the form that starts a sampling of papers', async () => {
  const prosecutor = await county.person('prosecutor')
  await prosecutor.goto('/sampling')
  await prosecutor.locator('[data-fact="year"] select').selectOption('2024')
  await prosecutor.locator('[data-fact="size"] input').fill('2')
  expect(await prosecutor.locator('[data-do="draw"]').isDisabled()).toBe(true)
  await prosecutor.locator('[data-fact="seed"] input').fill('两院商定的种子')
  await prosecutor.locator('[data-do="draw"]').click()
  await prosecutor.locator('[data-do="adopt-document-sampling"]').click()
  const scope = prosecutor.locator('form [data-fact="scope"]').locator('input, textarea')
  await scope.waitFor()
  await expect.poll(() => scope.inputValue()).toContain('种子：两院商定的种子')
})

it('the overview of activities stands ready, empty or not, on a phone too', async () => {
  const phone = await county.person('desk', 'phone')
  await phone.goto('/activities')
  await phone.locator('[data-page="activities"] h1').waitFor()
  await phone.locator('[data-fact="year"]').waitFor()
  expect(await wrongWith(phone)).toEqual([])
  await phone.goto('/sampling')
  await phone.locator('[data-do="draw"]').waitFor()
  expect(await wrongWith(phone)).toEqual([])
})
