/** The agency's liaison has one letter: signed for on a page without a menu, answered point by point, rectification shown with its file, checked by the prosecutor. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BUREAU } from '../../src/synthetic/houses.ts'
import { settled } from './axe.ts'
import { type County, openCounty } from './county.ts'
import { arrived, assign, doAct, scanFile, start, takenIn } from './doing.ts'
import { answer, choose, fill, openMatter, pick, problems, reloadUntil, send } from './hands.ts'
import { sealedOrganPaper } from './sealed-letter.ts'

const NUMBER = '沅清检建〔2026〕43319900021号'
const TITLE = '预售资金监管社会治理检察建议'
const POINTS = [
  { id: 'p1', text: '对三个楼盘的预售资金监管账户逐一核查。' },
  { id: 'p2', text: '建立冻结、扣划与监管账户的信息核对制度。' },
]
const REASON = '制度须与法院会签，先行试行，三个月内正式印发。'

let county: County
let prosecutor: Page
let liaison: Page
let matterId = ''

beforeAll(async () => {
  county = await openCounty()
  prosecutor = await county.person('prosecutor')
  const desk = await county.person('desk')
  const paperId = await takenIn(prosecutor, 'handling-prosecutor', { form: 'general-suggestion-letter', number: NUMBER }, desk)
  matterId = await start(prosecutor, {
    procedureId: 'governance-suggestion',
    kind: 'serve',
    post: 'handling-prosecutor',
    title: TITLE,
    counterparts: { recipient: BUREAU },
    paperId,
    facts: {
      points: POINTS,
      decidedBy: 'chief-procurator',
      decidedOn: '2026-11-20',
      objectBy: '2026-12-08',
      addressee: 'own',
      period: 'statutory',
      situation: '一定时期内同类问题多发，监管制度存在漏洞',
      policyReview: 'passed',
      policyReviewedOn: '2026-11-20',
      minors: 'no',
      number: NUMBER,
    },
  })
  await desk.context().close()
  liaison = await county.person('liaison')
  await arrived(liaison, matterId)
})
afterAll(() => county.stop())

it('the liaison opens the letter from Today, finds no menu around it, and signs for it', async () => {
  await reloadUntil(liaison, `[data-line]:has-text("${TITLE}")`)
  await liaison.locator(`[data-line]:has-text("${TITLE}") [data-do]`).click()
  await liaison.locator('[data-page="one-letter"]').waitFor()
  expect(new URL(liaison.url()).pathname).toBe(`/one/${matterId}`)
  expect(await liaison.locator('nav.menu, search').count()).toBe(0)
  expect(await liaison.locator('[data-letter="serve"]').textContent()).toContain(POINTS[0]?.text)
  expect(await liaison.locator('[data-letter="serve"] a').count()).toBeGreaterThan(0)
  expect(await liaison.locator('[data-choose="return"]').isVisible()).toBe(true)
  await liaison.locator('[data-choose="sign-for"]').click()
  await send(liaison, 'sign-for')
  await assign(liaison, matterId, { liaison: 'handler' })
  await liaison.locator('.clocks [data-clock-id="reply"]').filter({ hasText: '2027-01-25' }).waitFor()
})

it('answers point by point, on a phone too; a point without its reason cannot be sent, objecting stays open beside it', async () => {
  const phone = await county.person('liaison', 'phone')
  await phone.goto(`/one/${matterId}`)
  await phone.locator('[data-choose="object"]').waitFor()
  await settled(phone)
  expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  await phone.locator('[data-choose="reply"]').click()
  const form = phone.locator('form[data-act="reply"]')
  await form.locator('[data-fact="paper"] input[type=file]').setInputFiles(sealedOrganPaper('suggestion-reply', '沅清住建函〔2026〕31号'))
  await form.locator('[data-part="paper-confirm"] [data-step="confirm"]').click()
  await form.locator('[data-part="paper-confirm"]').waitFor({ state: 'detached' })
  await pick(form, 'decidedBy', 'organ-head')
  await fill(form, 'decidedOn', '2026-11-23')
  await answer(form, 1, 'adopted')
  await answer(form, 2, 'partly')
  await form.locator('[data-problem]').filter({ hasText: '第 2 项“部分采纳”须写明理由' }).waitFor()
  expect(await phone.locator('[data-send="reply"]').isDisabled()).toBe(true)
  await answer(form, 2, 'partly', REASON)
  await send(phone, 'reply')
  await phone.context().close()
})

it('shows rectification with a file; the prosecutor sees it and assesses every point', async () => {
  await liaison.goto(`/one/${matterId}?act=report-progress`)
  const form = liaison.locator('form[data-act="report-progress"]')
  await form
    .locator('[data-fact="paper"] input[type=file]')
    .setInputFiles(sealedOrganPaper('rectification-report', '沅清住建函〔2026〕32号'))
  await form.locator('[data-part="paper-confirm"] [data-step="confirm"]').click()
  await form.locator('[data-part="paper-confirm"]').waitFor({ state: 'detached' })
  await fill(form, 'done', '三个楼盘的监管账户已核查完毕。')
  await pick(form, 'decidedBy', 'organ-head')
  await fill(form, 'decidedOn', '2026-11-23')
  await form.locator('[data-fact="files"] input[type=file]').setInputFiles(scanFile('账户核查表.txt', '三个楼盘，账户余额相符。'))
  expect(await problems(form)).toEqual([])
  await send(liaison, 'report-progress')
  await openMatter(prosecutor, '43319900021')
  await reloadUntil(prosecutor, '[data-act-done="report-progress"]:has-text("账户核查表.txt")')
  expect((await prosecutor.locator('[data-part="points"] tbody tr').allTextContents())[1]).toContain(REASON)
  const assess = await choose(prosecutor, 'assess')
  await answer(assess, 1, 'corrected')
  await answer(assess, 2, 'in-progress')
  await pick(assess, 'overall', 'partly')
  await fill(assess, 'note', '第一项已到位，第二项三个月后走访。')
  await send(prosecutor, 'assess')
  await reloadUntil(liaison, '[data-letter="assess"]')
  await doAct(prosecutor, matterId, { kind: 'follow-up', post: 'handling-prosecutor', facts: { way: 'visit', record: '约定三个月后走访' } })
})
