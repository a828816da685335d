/** A protest case comes before the adjudication committee: the court invites, the chief procurator decides to attend on a phone, speaks before the vote, and the extract keeps the opinion alone. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty } from './county.ts'
import { arrived, assign, doAct, takenIn, write } from './doing.ts'
import { choose, fill, openMatter, pick, reloadUntil, send } from './hands.ts'

const TITLE = '抗诉案上审判委员会'
const OPINION = '原审认定的主要证据系伪造，应予改判。'
const CASE = '（2026）湘3199刑再1号'

let county: County
let president: Page
let chief: Page
let desk: Page
let matterId = ''

beforeAll(async () => {
  county = await openCounty()
  const office = await county.person('office')
  await write(office, '/api/people/demo-president/posts', { give: ['adjudication-committee'], end: [], grounds: '审判委员会由院长主持' })
  await office.context().close()
  president = await county.person('president')
  desk = await county.person('desk')
  chief = await county.person('chief', 'phone')
})
afterAll(() => county.stop())

it('the court tells and invites; a protest case without its invitation cannot be told', async () => {
  await president.goto('/matters/start?procedure=committee-attendance')
  const form = president.locator('form[data-act="tell"]')
  await form.waitFor()
  await fill(form, 'title', TITLE)
  await form.locator('[data-fact="recipient"] select').selectOption({ value: 'yq-proc' })
  await pick(form, 'item', 'protest')
  await pick(form, 'manner', 'invited')
  await fill(form, 'caseNumbers', CASE)
  await fill(form, 'subject', '审判监督程序抗诉案')
  await pick(form, 'decidedBy', 'president')
  await fill(form, 'decidedOn', '2026-11-23')
  if ((await form.locator('[data-fact="post"] select').count()) > 0)
    await form.locator('[data-fact="post"] select').selectOption('president')
  await form.locator('[data-send="tell"]:enabled').click()
  await president.locator('#read-back-yes').click()
  await form.locator('[data-fault="refused"]').filter({ hasText: '须写明邀请情况' }).waitFor()
  await fill(form, 'invitation', '已书面邀请检察长列席')
  await send(president, 'tell')
  await president.locator('[data-act-done="tell"]').waitFor()
  matterId = new URL(president.url()).pathname.split('/').at(-1) ?? ''
  await arrived(desk, matterId)
  await doAct(desk, matterId, { kind: 'sign-for', post: 'case-management', facts: { receivedOn: '2026-11-23', dateSource: 'stamp' } })
  await assign(desk, matterId, { chief: 'approver', prosecutor: 'handler' })
})

it('the chief decides to attend, in person, on a phone', async () => {
  await openMatter(chief, TITLE)
  const form = await choose(chief, 'decide-attendance')
  await pick(form, 'who', 'chief')
  await pick(form, 'decidedBy', 'chief-procurator')
  await fill(form, 'decidedOn', '2026-11-23')
  await send(chief, 'decide-attendance')
  await openMatter(president, TITLE)
  await reloadUntil(president, '[data-act-done="decide-attendance"]')
  expect(await president.locator('[data-act-done="decide-attendance"]').textContent()).toContain('检察长')
})

it('agenda, attendance limited to the items notified, opinion before the vote, and the extract with the opinion alone', async () => {
  const agenda = await takenIn(president, 'president', { form: 'committee-attendance-notice', number: '（2026）湘3199审委1号', matterId })
  await doAct(president, matterId, {
    kind: 'send-agenda',
    post: 'president',
    paperId: agenda,
    facts: { meetingOn: '2026-11-27', agenda: '第三项：抗诉案', place: '审委会会议室，九时' },
  })
  await write(president, '/api/demo/day', { today: '2026-11-27' })
  await president.reload()
  const attended = await choose(president, 'record-attendance')
  await fill(attended, 'attendedOn', '2026-11-27')
  await pick(attended, 'presence', 'attended')
  await pick(attended, 'scope', 'whole-meeting')
  await attended.locator('[data-problem]').filter({ hasText: '只列席所通知的议题' }).waitFor()
  await pick(attended, 'scope', 'notified-items')
  await attended.locator('[data-problem]').first().waitFor({ state: 'detached' })
  await send(president, 'record-attendance')
  await openMatter(chief, TITLE)
  await reloadUntil(chief, '[data-act-done="record-attendance"]')
  const speak = await choose(chief, 'speak')
  await pick(speak, 'moment', 'before-vote')
  await fill(speak, 'text', OPINION)
  await send(chief, 'speak')
  await openMatter(president, TITLE)
  await reloadUntil(president, '[data-act-done="speak"]')
  const paper = { form: 'committee-record-extract', number: '（2026）湘3199审委记1号', matterId }
  await takenIn(president, 'adjudication-committee', paper)
  const extract = await choose(president, 'extract')
  await extract.locator('[data-fact="paper"] [data-use]').first().click()
  await fill(extract, 'opinion', OPINION)
  await extract.locator('[data-fact="matches"] input').check()
  await send(president, 'extract')
  await openMatter(chief, TITLE)
  await reloadUntil(chief, '[data-act-done="extract"]')
  expect(await chief.locator('[data-act-done="extract"]').textContent()).toContain(OPINION)
  expect(await chief.locator('[data-fact="stage"]').textContent()).toContain('意见已记录')
})
