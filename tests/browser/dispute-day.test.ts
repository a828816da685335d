/** A dispute over a compensation is settled: the procuratorate leads, the bureau and the court act here, justice bureau and mediation centre are entered from scans; nobody decides the case. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BUREAU, COURT, JUSTICE, MEDIATION } from '../../src/synthetic/houses.ts'
import { type County, openCounty } from './county.ts'
import { arrived, assign, doAct, scanFile, start, takenIn } from './doing.ts'
import { choose, fill, openMatter, pick, problems, reloadUntil, send } from './hands.ts'

const TITLE = '房屋征收补偿争议实质性化解'
const TASKS = [
  { id: 'p1', text: '住建局：重新核定补偿' },
  { id: 'p2', text: '法院：释明补偿标准' },
  { id: 'p3', text: '司法局：出具合法性意见' },
  { id: 'p4', text: '调处中心：主持调解' },
]

let county: County
let prosecutor: Page
let liaison: Page
let judge: Page
let matterId = ''

beforeAll(async () => {
  county = await openCounty()
  prosecutor = await county.person('prosecutor')
  liaison = await county.person('liaison')
  judge = await county.person('presiding-judge')
  const paperId = await takenIn(prosecutor, 'handling-prosecutor', { form: 'settlement-plan', number: '沅清检行化〔2026〕1号' })
  matterId = await start(prosecutor, {
    procedureId: 'dispute-settlement',
    kind: 'serve',
    post: 'handling-prosecutor',
    title: TITLE,
    counterparts: { recipient: BUREAU, court: COURT, justice: JUSTICE, mediation: MEDIATION },
    caseNumbers: ['（2026）湘3199行初5号'],
    paperId,
    facts: {
      caseNumbers: ['（2026）湘3199行初5号'],
      points: TASKS,
      willing: '双方愿意调解',
      decidedBy: 'chief-procurator',
      decidedOn: '2026-11-20',
    },
  })
  await arrived(liaison, matterId)
  await doAct(liaison, matterId, { kind: 'sign-for', post: 'organ-liaison', facts: { receivedOn: '2026-11-23', dateSource: 'stamp' } })
  await assign(liaison, matterId, { liaison: 'handler' })
  const office = await county.person('office')
  await arrived(office, matterId)
  await assign(office, matterId, { 'presiding-judge': 'handler' })
  await office.context().close()
})
afterAll(() => county.stop())

/** Enters what a house without a node did, from its paper. */
async function fromScan(kind: string, facts: Record<string, string>): Promise<void> {
  const form = await choose(prosecutor, kind)
  await form.locator('.note.violet').waitFor()
  for (const [fact, text] of Object.entries(facts)) await fill(form, fact, text)
  expect(await prosecutor.locator(`[data-send="${kind}"]`).isDisabled()).toBe(true)
  await form.locator('[data-fact="files"] input[type=file]').setInputFiles(scanFile(`${kind}.txt`, '沅清县原件扫描'))
  await send(prosecutor, kind)
  await prosecutor.locator(`[data-act-done="${kind}"] .mark.violet`).waitFor()
}

it('four organs take part: the bureau on its page, the court in its window, two from their paper', async () => {
  await liaison.goto(`/one/${matterId}?act=reply`)
  const joins = liaison.locator('form[data-act="reply"]')
  await joins.waitFor()
  await pick(joins, 'answer', 'refused')
  await joins.locator('[data-problem]').filter({ hasText: '理由' }).waitFor()
  await pick(joins, 'answer', 'agreed')
  await send(liaison, 'reply')
  await openMatter(judge, TITLE)
  await reloadUntil(judge, '[data-choose="court-task"]')
  const task = await choose(judge, 'court-task')
  await fill(task, 'task', '十一月二十三日向双方释明补偿标准。')
  await send(judge, 'court-task')
  await openMatter(prosecutor, TITLE)
  await reloadUntil(prosecutor, '[data-act-done="court-task"]')
  await fromScan('centre-task', { task: '指派调解员二人，主持调解。' })
  await fromScan('justice-task', { task: '对和解协议草案出具合法性意见。' })
})

it('is mediated, found lawful, performed and closed; no act of it decides the case', async () => {
  const mediate = await choose(prosecutor, 'mediate')
  await pick(mediate, 'host', 'centre')
  await fill(mediate, 'account', '双方就补偿八万元达成一致。')
  await send(prosecutor, 'mediate')
  const agree = await choose(prosecutor, 'agree')
  await fill(agree, 'agreement', '住建局支付补偿八万元，申请人撤回起诉。')
  await fill(agree, 'agreedOn', '2026-11-23')
  await send(prosecutor, 'agree')
  const review = await choose(prosecutor, 'review-legality')
  await pick(review, 'finding', 'lawful')
  expect(await problems(review)).not.toEqual([])
  await fill(review, 'reason', '符合补偿办法，不损害公共利益。')
  await send(prosecutor, 'review-legality')
  await reloadUntil(liaison, '[data-choose="perform"]')
  await liaison.locator('[data-choose="perform"]').click()
  await fill(liaison.locator('form[data-act="perform"]'), 'account', '补偿款八万元已支付。')
  await send(liaison, 'perform')
  await reloadUntil(prosecutor, '[data-act-done="perform"]')
  const visit = await choose(prosecutor, 'visit')
  await fill(visit, 'account', '当事人已撤诉，无其他诉求。')
  await send(prosecutor, 'visit')
  await choose(prosecutor, 'close')
  await send(prosecutor, 'close')
  await prosecutor.locator('[data-fact="stage"]').filter({ hasText: '已实质性化解' }).waitFor()
  const done = (await prosecutor.locator('[data-act-done]').evaluateAll(acts => acts.map(act => act.getAttribute('data-act-done')))) ?? []
  expect(done.filter(kind => /judg|rul|decide/.test(kind ?? ''))).toEqual([])
  await reloadUntil(judge, '[data-fact="stage"]:has-text("已实质性化解")')
})
