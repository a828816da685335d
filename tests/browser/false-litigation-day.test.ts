/** The court passes a false-litigation clue to the police, who have no node: their acts are entered from their papers, and the procuratorate reads all of it. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { COURT_NAME } from '../../src/synthetic/stories/main-facts.ts'
import { type County, openCounty } from './county.ts'
import { arrived, assign, scanFile, takenIn } from './doing.ts'
import { choose, fill, openMatter, pick, reloadUntil, send } from './hands.ts'

const TITLE = '虚构借款诉讼线索移送'
const CASE = '（2026）湘3199民初88号'
const ANSWER = '经初查涉嫌虚假诉讼罪，决定立案侦查。'

let county: County
let judge: Page
let prosecutor: Page

beforeAll(async () => {
  county = await openCounty()
  judge = await county.person('presiding-judge')
  prosecutor = await county.person('prosecutor')
})
afterAll(() => county.stop())

/** Enters what the police did, from their paper; without the paper it stays closed. */
async function ofPolice(kind: string, facts: Record<string, string>, decided = false): Promise<void> {
  const form = await choose(judge, kind)
  await form.locator('.note.violet').waitFor()
  for (const [fact, text] of Object.entries(facts)) await fill(form, fact, text)
  if (decided) {
    await pick(form, 'decidedBy', 'organ-head')
    await fill(form, 'decidedOn', '2026-11-23')
  }
  expect(await judge.locator(`[data-send="${kind}"]`).isDisabled()).toBe(true)
  await form.locator('[data-fact="files"] input[type=file]').setInputFiles(scanFile(`公安${kind}.txt`, '沅清县公安局'))
  await send(judge, kind)
  await judge.locator(`[data-act-done="${kind}"] .mark.violet`).waitFor()
}

it('the judge passes the clue on to a house without a node, with a copy to the procuratorate', async () => {
  await takenIn(judge, 'presiding-judge', { form: 'clue-transfer-letter', number: '（2026）湘3199移2号' })
  await judge.goto('/matters/start?procedure=false-litigation-transfer')
  const form = judge.locator('form[data-act="serve"]')
  await form.waitFor()
  expect(await form.locator('[data-fact="recipient"] select').textContent()).toContain('沅清县公安局')
  await form.locator('[data-fact="recipient"] select').selectOption({ value: 'yq-police' })
  await form.locator('[data-fact="informed"] select').selectOption({ value: 'yq-proc' })
  await fill(form, 'title', TITLE)
  await pick(form, 'foundIn', 'trial')
  await fill(form, 'caseNumbers', CASE)
  await fill(form, 'account', '双方虚构借款，附转账往来清单一份。')
  await pick(form, 'decidedBy', 'president')
  await fill(form, 'decidedOn', '2026-11-23')
  await send(judge, 'serve')
  await judge.locator('[data-act-done="serve"]').waitFor()
  const desk = await county.person('desk')
  const matterId = new URL(judge.url()).pathname.split('/').at(-1) ?? ''
  await arrived(desk, matterId)
  await assign(desk, matterId, { prosecutor: 'handler' })
  await desk.context().close()
})

it('the police’s receipt, filing and answer come back through the court, and the procuratorate sees them with their scans', async () => {
  await ofPolice('sign-for', {})
  await openMatter(prosecutor, TITLE)
  await reloadUntil(prosecutor, '[data-choose="note-copy"]')
  await choose(prosecutor, 'note-copy')
  await send(prosecutor, 'note-copy')
  await ofPolice('accept', { number: '沅清公接〔2026〕19号' })
  await ofPolice('file', { number: '沅清公立〔2026〕52号' }, true)
  await ofPolice('feedback', { account: ANSWER })
  await reloadUntil(prosecutor, '[data-act-done="feedback"]')
  const feedback = prosecutor.locator('[data-act-done="feedback"]')
  expect(await feedback.textContent()).toContain(ANSWER)
  expect(await feedback.textContent()).toContain('公安feedback.txt')
  expect(await feedback.locator('.mark.violet').count()).toBe(1)
  expect(await prosecutor.locator('[data-act-done="file"]').textContent()).toContain('沅清公立〔2026〕52号')
  expect(await prosecutor.locator('[data-page="matter"]').textContent()).toContain(COURT_NAME)
})
