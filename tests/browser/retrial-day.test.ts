/** A civil retrial suggestion: the court names a panel, refuses a retrial with reasons it cannot leave out, and the procuratorate asks the superior to protest. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { COURT } from '../../src/synthetic/houses.ts'
import { type County, openCounty } from './county.ts'
import { arrived, assign, doAct, start, takenIn } from './doing.ts'
import { choose, fill, openMatter, pick, problems, reloadUntil, send } from './hands.ts'

const NUMBER = '沅清检民再建〔2026〕43319900003号'
const TITLE = '民间借贷纠纷再审检察建议'
const REASON = '新证据不足以推翻原判决认定的借款交付事实，原判决并无不当。'

let county: County
let prosecutor: Page
let judge: Page
let matterId = ''

beforeAll(async () => {
  county = await openCounty()
  prosecutor = await county.person('prosecutor')
  judge = await county.person('presiding-judge')
  const desk = await county.person('desk')
  const paperId = await takenIn(prosecutor, 'handling-prosecutor', { form: 'retrial-suggestion-letter', number: NUMBER }, desk)
  const caseNumbers = ['（2025）湘3199民初217号']
  matterId = await start(prosecutor, {
    procedureId: 'civil-retrial-suggestion',
    kind: 'serve',
    post: 'handling-prosecutor',
    title: TITLE,
    counterparts: { recipient: COURT },
    caseNumbers,
    paperId,
    facts: {
      caseNumbers,
      object: 'judgment',
      grounds: '基本事实缺乏证据证明',
      enclosures: '申请书、证据、检察卷一册',
      bar: 'none',
      number: NUMBER,
      decidedBy: 'procuratorial-committee',
      decidedOn: '2026-11-16',
    },
  })
  const office = await county.person('office')
  await arrived(office, matterId)
  await doAct(office, matterId, { kind: 'sign-for', post: 'intake-desk', facts: { receivedOn: '2026-11-23', dateSource: 'stamp' } })
  await assign(office, matterId, { 'presiding-judge': 'handler', filing: 'desk', president: 'approver' })
  const filing = await county.person('filing')
  await doAct(filing, matterId, { kind: 'docket', post: 'filing-division', facts: { caseNumber: ['（2026）湘3199民监3号'] } })
  await doAct(filing, matterId, { kind: 'name-panel', post: 'filing-division', facts: { members: ['麻清越', '吴半夏', '田砚农'] } })
  for (const page of [desk, office, filing]) await page.context().close()
})
afterAll(() => county.stop())

it('the judge cannot refuse without reasons; with them the refusal goes out', async () => {
  await openMatter(judge, TITLE)
  expect(await judge.locator('[data-clock-id="reply"]').textContent()).toContain('2027-02-23')
  const form = await choose(judge, 'refuse-retrial')
  const file = { name: 'refusal.txt', mimeType: 'text/plain', buffer: Buffer.from('不予再审复函\n（2026）湘3199民监3号\n2026年11月23日') }
  await form.locator('[data-fact="paper"] input[type=file]').setInputFiles(file)
  const confirm = form.locator('[data-part="paper-confirm"]')
  await confirm.locator('[data-fact="number"] input').fill('（2026）湘3199民监3号')
  await confirm.locator('[data-step="confirm"]').click()
  await confirm.waitFor({ state: 'detached' })
  await pick(form, 'decidedBy', 'president')
  await fill(form, 'decidedOn', '2026-11-23')
  await form.locator('[data-problem="reason"]').waitFor()
  expect(await judge.locator('[data-send="refuse-retrial"]').isDisabled()).toBe(true)
  await fill(form, 'reason', REASON)
  await form.locator('[data-problem]').first().waitFor({ state: 'detached' })
  await send(judge, 'refuse-retrial')
  await judge.locator('[data-fact="stage"]').filter({ hasText: '已回复不予再审' }).waitFor()
})

it('the prosecutor reads the reasons, finds the result wrong, and the choice to ask the superior needs reasons too', async () => {
  await openMatter(prosecutor, TITLE)
  await reloadUntil(prosecutor, '[data-act-done="refuse-retrial"]')
  expect(await prosecutor.locator('[data-act-done="refuse-retrial"]').textContent()).toContain(REASON)
  expect(await prosecutor.locator('[data-clock-id="reply"]').textContent()).toContain('已按期完成')
  const checked = await choose(prosecutor, 'check-result')
  await pick(checked, 'verdict', 'wrong')
  await send(prosecutor, 'check-result')
  const decide = await choose(prosecutor, 'decide-result')
  await pick(decide, 'outcome', 'ask-superior')
  await decide.locator('[data-problem]').filter({ hasText: '理由' }).waitFor()
  expect(await prosecutor.locator('[data-send="decide-result"]').isDisabled()).toBe(true)
  await fill(decide, 'reason', '借款交付的主要证据系伪造，复函未予回应。')
  await decide.locator('[data-problem]').first().waitFor({ state: 'detached' })
  expect(await problems(decide)).toEqual([])
  await send(prosecutor, 'decide-result')
  await prosecutor.locator('[data-fact="stage"]').filter({ hasText: '转提请上级检察院抗诉' }).waitFor()
  expect(await prosecutor.locator('[data-start="protest-request"]').count()).toBe(1)
  await reloadUntil(judge, '[data-fact="stage"]:has-text("转提请上级检察院抗诉")')
})
