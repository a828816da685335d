/** A meeting: the liaison officer draws up the agenda, both sides write the minutes in two windows at once, agree, and a decision becomes an item. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wrongWith } from './axe.ts'
import { type County, openCounty } from './county.ts'
import { doAct, read, start } from './doing.ts'
import { fill, pick, reloadUntil, send } from './hands.ts'

const DAY = '2026-11-23'
const TITLE = '2027年上半年联席会议'

let county: County
let procuratorate: Page
let court: Page
let meeting: string

const act = (page: Page, kind: string, facts: Record<string, unknown> = {}, post = 'liaison-officer') =>
  doAct(page, meeting, { kind, post, facts })
const page = (window: Page) => window.goto(`/meetings/${meeting}`)
const field = (window: Page): Locator => window.locator('[data-part="live-minutes"] textarea')
const text = (window: Page): Promise<string> => field(window).inputValue()
const stage = async (window: Page): Promise<string> => (await read(window, `/api/meetings/${meeting}`)).line.stage

/** Answers yes in the form of an act that stands open on the meeting's page. */
async function agree(window: Page, kind: string): Promise<void> {
  await page(window)
  await window.locator(`[data-act-button="${kind}"]`).click()
  const form = window.locator(`form[data-act="${kind}"]`)
  await form.waitFor()
  await pick(form, 'answer', 'agreed')
  await send(window, kind)
}

/** Waits until the other house has what this one did. */
async function until(check: () => Promise<boolean>, seconds = 25): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await check())) {
    if (Date.now() > end) throw new Error('it did not come to pass in time')
    await new Promise(done => setTimeout(done, 250))
  }
}
const reached = (window: Page, wanted: string): Promise<void> => until(async () => (await stage(window)) === wanted)

beforeAll(async () => {
  county = await openCounty()
  procuratorate = await county.person('desk')
  court = await county.person('office')
  const houses = (await read(procuratorate, '/api/procedures')).procedures.find(
    (one: { procedureId: string }) => one.procedureId === 'joint-meeting',
  ).counterparts
  const other = houses
    .find((role: { role: string }) => role.role === 'recipient')
    .houses.find((one: { name: string }) => one.name.endsWith('人民法院'))
  meeting = await start(procuratorate, {
    procedureId: 'joint-meeting',
    kind: 'call',
    post: 'liaison-officer',
    title: TITLE,
    counterparts: { recipient: other.house },
    facts: { slot: 'first-half', year: 2027, plannedOn: DAY, topicsBy: DAY, place: '三楼会议室' },
  })
  const topic = { line: '执行', subject: 'other-work', text: '说明' }
  await act(procuratorate, 'topic', { ...topic, title: '案卷调阅' })
  await until(async () => (await court.request.get(`/api/meetings/${meeting}`)).ok())
  await act(court, 'topic-theirs', { ...topic, title: '线索移送' })
  await until(async () => (await read(procuratorate, `/api/meetings/${meeting}`)).topics.length === 2)
})
afterAll(() => county.stop())

describe('the agenda', () => {
  it('stands in its slot of the year, with who hosts', async () => {
    await procuratorate.goto('/meetings?year=2027')
    const slot = procuratorate.locator('[data-page="meetings"] [data-row]', { hasText: TITLE })
    await slot.locator('[data-slot="called"]').waitFor()
    expect(await wrongWith(procuratorate)).toEqual([])
  })

  it('the house whose turn it is calls for the next one by one click: slot, year and the other house are filled in', async () => {
    await court.goto('/meetings?year=2027')
    await court.locator('[data-do="call"]').click()
    const form = court.locator('form[data-act="call"]')
    await form.waitFor()
    expect(await form.locator('[data-fact="slot"] input[value="second-half"]').isChecked()).toBe(true)
    expect(await form.locator('[data-fact="year"] input').inputValue()).toBe('2027')
    expect(await form.locator('[data-fact="recipient"] select').inputValue()).not.toBe('')
    expect(await form.locator('[data-fact="title"] input').inputValue()).toBe('2027年下半年联席会议')
  })

  it('the calendar feed gives its address once, and a calendar program reads it without a session', async () => {
    await procuratorate.goto('/meetings')
    await procuratorate.locator('[data-part="feed"] summary').click()
    await procuratorate.locator('[data-do="feed"]').click()
    const address = (await procuratorate.locator('code[data-feed]').textContent()) ?? ''
    const answer = await fetch(address)
    expect(answer.headers.get('content-type')).toContain('text/calendar')
    expect(await answer.text()).toContain('BEGIN:VEVENT')
  })

  it('is filled by itself: the last items first, then the topics of both sides', async () => {
    await page(procuratorate)
    await procuratorate.locator('[data-do="agenda"]').click()
    const form = procuratorate.locator('form[data-act="agenda"]')
    await form.waitFor()
    expect(await form.locator('[data-fact="lastReport"] textarea').inputValue()).not.toBe('')
    const points = await form
      .locator('[data-fact="points"] textarea')
      .evaluateAll(all => all.map(one => (one as HTMLTextAreaElement).value))
    expect(points.some(one => one.includes('案卷调阅'))).toBe(true)
    expect(points.some(one => one.includes('线索移送'))).toBe(true)
    await send(procuratorate, 'agenda')
    await reached(court, 'agenda')
    await agree(court, 'agree-agenda')
    await reached(procuratorate, 'agreed')
  })

  it('the meeting is announced, signed for, attended and held', async () => {
    await act(procuratorate, 'notify', { meetsOn: DAY, place: '三楼会议室' })
    await reached(court, 'notified')
    await act(court, 'sign-for', { receivedOn: DAY, dateSource: 'stamp' }, 'intake-desk')
    await reached(procuratorate, 'received')
    await act(procuratorate, 'attend', { present: ['检察长'] })
    await act(court, 'attend-theirs', { present: ['院长'] })
    await act(procuratorate, 'hold', { heldOn: DAY, chair: '检察长' })
    await reached(court, 'held')
  })
})

describe('both sides write the minutes in two windows', () => {
  it('at the same time, and nothing is lost', async () => {
    await page(procuratorate)
    await page(court)
    await procuratorate.locator('[data-skeleton]').click()
    await until(async () => (await text(court)).includes('四、议定事项'))
    await court.locator('[data-writers]').waitFor()
    const [own, theirs] = ['检察院：三日内调出案卷。', '法院：按季移送线索。']
    const typing = async (window: Page, words: string, after: string): Promise<void> => {
      await field(window).focus()
      await field(window).evaluate((element, mark) => {
        const area = element as HTMLTextAreaElement
        const at = area.value.indexOf(mark) + mark.length
        area.setSelectionRange(at, at)
      }, after)
      await window.keyboard.type(words, { delay: 70 })
    }
    await Promise.all([typing(procuratorate, `\n1. ${own}`, '四、议定事项'), typing(court, `\n${theirs}`, '五、分歧与保留意见')])
    await until(async () => (await text(procuratorate)) === (await text(court)))
    for (const window of [procuratorate, court]) {
      expect(await text(window)).toContain(`1. ${own}`)
      expect(await text(window)).toContain(theirs)
    }
    expect(await wrongWith(procuratorate)).toEqual([])
  })

  it('without a connection the text is kept, said so, survives a reload, and arrives', async () => {
    await court.context().setOffline(true)
    await field(court).focus()
    await court.keyboard.press('Control+End')
    await court.keyboard.type('断网时写的一句。')
    await court.locator('[data-live="offline"]').waitFor()
    await field(procuratorate).focus()
    await procuratorate.keyboard.press('Control+Home')
    await procuratorate.keyboard.type('同时写的标题\n')
    await court.context().setOffline(false)
    await court.reload()
    await until(async () => (await text(court)).includes('断网时写的一句。') && (await text(court)).includes('同时写的标题'))
    await until(async () => (await text(procuratorate)) === (await text(court)))
  })

  it('the text becomes the minutes, with its decisions and both log heads; the other side agrees, and writing is over', async () => {
    await procuratorate.locator('[data-do="minutes"]').click()
    const form = procuratorate.locator('form[data-act="minutes"]')
    await form.waitFor()
    expect(await form.locator('[data-fact="text"] textarea').inputValue()).toContain('断网时写的一句')
    expect(await form.locator('[data-fact="points"] textarea').first().inputValue()).toContain('三日内调出案卷')
    expect(await form.locator('[data-fact="reservations"] textarea').inputValue()).toContain('按季移送线索')
    expect(await form.locator('[data-fact="heads"] textarea').inputValue()).toMatch(/人民检察院：.*\n.*人民法院：/)
    await send(procuratorate, 'minutes')
    await reached(court, 'minuted')
    await page(court)
    expect(await court.locator('[data-part="minutes"]').textContent()).toContain('三日内调出案卷')
    await agree(court, 'agree-minutes')
    await reached(procuratorate, 'confirmed')
    await page(procuratorate)
    await procuratorate.locator('[data-part="minutes"]').waitFor()
    expect(await field(procuratorate).count()).toBe(0)
    expect(await wrongWith(procuratorate)).toEqual([])
  })
})

describe('a decision becomes an item', () => {
  it('by one click its form is open with title, meeting and decision; the six fields are for people to write', async () => {
    await procuratorate.locator('[data-decision="1"] [data-do="item"]').click()
    const form = procuratorate.locator('form[data-act="open"]')
    await form.waitFor()
    expect(await form.locator('[data-fact="meeting"] textarea').inputValue()).toBe(TITLE)
    expect(await form.locator('[data-fact="agendaPoint"] textarea').inputValue()).toContain('三日内调出案卷')
    for (const name of ['task', 'target', 'baseline', 'problems', 'ownerHouse', 'effect']) {
      expect(await form.locator(`[data-fact="${name}"] textarea`).inputValue()).toBe('')
      await fill(form, name, `${name}的内容`)
    }
    await pick(form, 'side', 'recipient')
    await fill(form, 'dueOn', '2026-12-20')
    await procuratorate.locator('[data-send="open"]:enabled').click()
    await procuratorate.locator('#read-back-yes').click()
    await procuratorate.waitForURL(/\/matters\/[0-9a-f-]+$/)
    await page(procuratorate)
    await procuratorate.locator('[data-decision="1"] a').first().waitFor()
    await page(court)
    await reloadUntil(court, '[data-decision="1"] a')
  })

  it('on a phone the meeting reads well', async () => {
    const phone = await county.person('desk', 'phone')
    await page(phone)
    await phone.locator('[data-part="minutes"]').waitFor()
    expect(await wrongWith(phone)).toEqual([])
  })
})

describe('a joint document', () => {
  it('shows its versions word by word, with the comments of both sides beside, and becomes an agreement clause by clause', async () => {
    const { rows } = await read(procuratorate, '/api/matters?procedure=joint-document&state=all')
    await procuratorate.goto(`/matters/${rows[0].matterId}`)
    await procuratorate.locator('[data-room]').click()
    await procuratorate.locator('[data-part="versions"]').waitFor()
    const before = procuratorate.locator('[data-fact="before"] select')
    const first = await before.locator('option').first().getAttribute('value')
    await before.selectOption(first ?? '')
    await procuratorate.locator('[data-part="compared"] ins, [data-part="compared"] del').first().waitFor()
    expect(await procuratorate.locator('[data-part="comments"] li').count()).toBeGreaterThan(0)
    expect(await wrongWith(procuratorate)).toEqual([])
    await procuratorate.locator('[data-do="becomes"]').click()
    await procuratorate.locator('[data-page="agreement-new"]').waitFor()
    await until(async () => (await procuratorate.locator('[data-page="agreement-new"] textarea').count()) > 3)
  })
})
