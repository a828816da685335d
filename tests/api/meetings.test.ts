/** Meetings of two houses over the mail: the year's calendar, the second meeting that opens with the first one's report by itself, log heads, the feed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOf, start, takeIn } from './county/acts.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'
import { agreeMinutes, holdMeeting, writeMinutes } from './county/meeting-course.ts'
import { agreeOnMeetings, callMeeting, liaisonAct } from './county/meetings.ts'

let county: County
let first: string
let second: string
const items: Record<string, string> = {}

const read = async (person: string, path: string): Promise<Body> => (await county.as(person)).read(path)
const meeting = (person: string, matterId: string): Promise<Body> => read(person, `/api/meetings/${matterId}`)
const year = (person: string, of = 2026): Promise<Body> => read(person, `/api/meetings?year=${of}`)
const slots = (page: Body): string[] => page.slots.map((slot: Body) => `${slot.title.zh} ${slot.hostName} ${slot.status}`)

const TITLE = '2026年上半年联席会议'
const PROC = '沅清县人民检察院'
const COURT = '沅清县人民法院'

/** An item opened for a decision of the first meeting, by the procuratorate's liaison officer. */
async function openItem(name: string, point: string, dueOn: string): Promise<void> {
  items[name] = await start(county, 'cp-liaison', {
    procedureId: 'ledger-item',
    kind: 'open',
    post: 'liaison-officer',
    on: '2026-05-27',
    title: name,
    from: first,
    counterparts: { recipient: 'county-court' },
    facts: {
      title: name,
      task: '压缩调卷时间',
      target: '三个工作日内调出',
      baseline: '上半年平均七日',
      problems: '纸质卷宗分散',
      ownerHouse: COURT,
      ownerDivision: '执行局',
      effect: '监督案件办理提速',
      side: 'recipient',
      dueOn,
      meeting: TITLE,
      agendaPoint: point,
    },
  })
}

beforeAll(async () => {
  county = await openCounty('2026-01-05')
  await agreeOnMeetings(county, '2026-01-05')
})
afterAll(() => county.close())

describe('before anybody has called', () => {
  it('both houses see the same two slots, hosted in turn', async () => {
    const ours = await year('cp-liaison')
    expect(slots(ours)).toEqual([`上半年 ${PROC} open`, `下半年 ${COURT} open`])
    expect(slots(await year('cc-liaison'))).toEqual(slots(ours))
    expect(ours.slots.map((slot: Body) => slot.hostOwn)).toEqual([true, false])
    expect(ours.terms).toMatchObject([{ otherName: COURT, perYear: 2, rotation: 'alternate' }])
    expect(ours.bound).toBe(true)
  })

  it('undecided when the end is near, missed when it is over; a house that no agreement binds has none', async () => {
    county.on('2026-05-15')
    expect(slots(await year('cc-liaison'))[0]).toBe(`上半年 ${PROC} undecided`)
    const lines = async (person: string): Promise<string[]> =>
      (await read(person, '/api/today')).sections
        .filter((one: Body) => one.id === 'meetings')
        .flatMap((one: Body) => one.lines.map((line: Body) => `${line.matterTitle}：${line.what.zh} ${line.action.kind}`))
    expect(await lines('cc-liaison')).toEqual([`2026年上半年 ${PROC}：例会未定，时段至2026-06-30 arrange-meeting`])
    expect(await lines('cp-liaison')).toEqual([`2026年上半年 ${COURT}：例会未定，时段至2026-06-30 arrange-meeting`])
    // It is the liaison officers' to arrange; nobody else's day is filled with it.
    expect(await lines('cp-pros')).toEqual([])
    county.on('2026-07-01')
    expect(slots(await year('cc-liaison'))[0]).toBe(`上半年 ${PROC} missed`)
    county.on('2026-03-02')
    expect(await year('ip-all')).toMatchObject({ slots: [], bound: false })
    expect((await year('cp-liaison', 2025)).slots).toEqual([])
  })
})

describe('the first meeting', () => {
  it('is called: topics of both sides stand by their line, and the report says that it is the first', async () => {
    first = await callMeeting(county, { on: '2026-03-05', plannedOn: '2026-05-20', topicsBy: '2026-04-20', title: TITLE })
    expect(slots(await year('cc-liaison'))[0]).toBe(`上半年 ${PROC} called`)
    await holdMeeting(county, first, {
      topics: [
        { by: 'cp', on: '2026-03-20', title: '案卷调阅', line: '民事检察' },
        { by: 'cc', on: '2026-03-22', title: '线索移送', line: '执行' },
      ],
    })
    for (const person of ['cp-liaison', 'cc-liaison']) {
      const page = await meeting(person, first)
      expect(page.topics.map((one: Body) => [one.houseName, one.line, one.title])).toEqual([
        [PROC, '民事检察', '案卷调阅'],
        [COURT, '执行', '线索移送'],
      ])
      expect(page.report).toEqual({ text: '首次会议，无上次事项。', items: [] })
      expect(page.agenda).toMatchObject({ points: [{ id: '1' }, { id: '2' }], answered: { answer: 'agreed' } })
      expect(page.attendance.map((one: Body) => [one.houseName, one.present])).toEqual([
        [PROC, ['承办方某甲']],
        [COURT, ['对方某乙']],
      ])
      expect(page.line).toMatchObject({ heldOn: '2026-05-20', place: '三楼会议室', slotTitle: { zh: '上半年' }, year: 2026 })
    }
  })

  it('offers an outline of its minutes by the agenda, and both log heads filled in', async () => {
    await county.log()
    const page = await meeting('cp-liaison', first)
    expect(page.skeleton).toContain('时间：2026-05-20')
    expect(page.skeleton).toContain('主持：承办方某甲')
    expect(page.skeleton).toContain(`${COURT}出席：对方某乙`)
    expect(page.skeleton).toContain('首次会议，无上次事项')
    expect(page.skeleton).toContain('（2）线索移送')
    for (const part of ['一、时间', '二、上次会议', '三、议题', '四、议定事项', '五、分歧与保留意见']) expect(page.skeleton).toContain(part)
    const [own, theirs] = page.heads.split('\n')
    expect(own).toMatch(new RegExp(`^${PROC}：\\d+条，根 \\S+ \\S+ \\S+ \\S+（[0-9a-f]{64}），2\\d{3}-\\d\\d-\\d\\d \\d\\d:\\d\\d 签署$`))
    expect(theirs).toMatch(new RegExp(`^${COURT}：\\d+条，根 .*由${PROC}会签$`))
    const proof = await read('cp-liaison', '/api/proof')
    const court = proof.logs.find((log: Body) => log.house === 'county-court')
    expect(theirs).toContain(court.root)
  })

  it('its decisions become items, each opened from the meeting, and both houses see them under it', async () => {
    const heads = (await meeting('cp-liaison', first)).heads
    const decisions = [
      { id: '1', text: '三日内调出案卷' },
      { id: '2', text: '按季移送线索' },
      { id: '3', text: '共享终本名单' },
    ]
    await writeMinutes(county, first, { decisions, heads })
    await openItem('案卷三日内调出', '1. 三日内调出案卷', '2026-09-30')
    await openItem('按季移送线索', '2. 按季移送线索', '2026-07-31')
    await openItem('共享终本名单', '3. 共享终本名单', '2026-12-20')
    for (const person of ['cp-liaison', 'cc-liaison']) {
      const page = await meeting(person, first)
      expect(page.minutes).toMatchObject({ answered: { answer: 'agreed' }, heads, houseName: PROC })
      expect(page.decisions.map((one: Body) => [one.id, one.items.map((item: Body) => item.title)])).toEqual([
        ['1', ['案卷三日内调出']],
        ['2', ['按季移送线索']],
        ['3', ['共享终本名单']],
      ])
    }
  })

  it('items and invitations may be opened from here by whoever holds a post for it', async () => {
    expect((await meeting('cp-liaison', first)).itemProcedure).toBe('ledger-item')
    expect((await meeting('cc-liaison', first)).itemProcedure).toBe('ledger-item')
    expect((await meeting('cp-chief', first)).invitationProcedure).toBe('third-house-invitation')
  })

  it('one item is closed on evidence with the other side’s consent', async () => {
    const matter = items.案卷三日内调出 as string
    const files = [fileOf('调卷登记表.txt', '七月调卷二十件，平均二日')]
    await liaisonAct(county, 'cc-liaison', matter, '2026-08-10', 'ask-close-theirs', { result: '平均二日调出' }, { files })
    await liaisonAct(county, 'cp-liaison', matter, '2026-08-12', 'consent', { answer: 'agreed' })
    const page = await meeting('cc-liaison', first)
    expect(page.decisions[0].items[0]).toMatchObject({ ended: true, closedOn: '2026-08-12', result: '平均二日调出' })
    expect(page.decisions[0].items[0].evidence).toEqual(['调卷登记表.txt'])
  })
})

describe('the second meeting', () => {
  it('is hosted by the other house, and opens with the first one’s report by itself, the same in both houses', async () => {
    county.on('2026-09-01')
    expect(slots(await year('cp-liaison'))).toEqual([`上半年 ${PROC} held`, `下半年 ${COURT} open`])
    second = await callMeeting(county, {
      on: '2026-09-01',
      slot: 'second-half',
      plannedOn: '2026-11-10',
      topicsBy: '2026-10-10',
      person: 'cc-liaison',
      other: 'county-proc',
      title: '2026年下半年联席会议',
    })
    const pages = [await meeting('cp-liaison', second), await meeting('cc-liaison', second)]
    for (const page of pages) {
      expect(page.previous).toEqual([{ matterId: first, title: TITLE, heldOn: '2026-05-20' }])
      expect(page.report.items.map((item: Body) => [item.title, item.ended, item.overdueDays])).toEqual([
        ['案卷三日内调出', true, null],
        ['按季移送线索', false, 32],
        ['共享终本名单', false, null],
      ])
      const [head, one, two, three] = page.report.text.split('\n')
      expect(head).toBe(`上次会议（${TITLE}，2026-05-20召开）议定事项3项：已销号1项，未销号2项，其中超期1项。`)
      expect(one).toMatch(/^1\. 案卷三日内调出（责任：沅清县人民法院 执行局）：已销号（2026-08-12），依据：平均二日调出；材料：.+。$/)
      expect(two).toContain('自2026-07-31起超期32天')
      expect(three).toContain('到期日2026-12-20')
      expect(page.proposal.lastReport).toBe(page.report.text)
    }
    expect(pages[0].report.text).toBe(pages[1].report.text)
  })

  it('its agenda carries that report as the first item, and so do its minutes', async () => {
    const { proposal } = await meeting('cc-liaison', second)
    await agreeMinutes(county, second, {
      host: 'cc',
      agendaOn: '2026-10-12',
      meetsOn: '2026-11-10',
      lastReport: proposal.lastReport,
    })
    const page = await meeting('cp-liaison', second)
    expect(page.agenda.lastReport).toBe(proposal.lastReport)
    expect(page.skeleton).toContain('其中超期1项')
    expect(slots(await year('cp-liaison'))).toEqual([`上半年 ${PROC} held`, `下半年 ${COURT} held`])
  })
})

describe('a special meeting', () => {
  it('stands beside the slots, and its items are reported on with the last regular ones', async () => {
    const special = await start(county, 'cc-liaison', {
      procedureId: 'special-meeting',
      kind: 'call',
      post: 'liaison-officer',
      on: '2026-11-12',
      title: '终本案件专项会议',
      counterparts: { recipient: 'county-proc' },
      facts: { reason: '集中清理终本案件' },
    })
    const page = await year('cp-liaison')
    expect(page.special.map((line: Body) => [line.title, line.regular, line.hostName])).toEqual([['终本案件专项会议', false, COURT]])
    expect((await meeting('cp-liaison', special)).report.text).toContain(`上次会议（2026年下半年联席会议，2026-11-10召开）`)
  })
})

describe('who may read', () => {
  it('a meeting is nobody’s business outside the two houses; other matters are no meetings', async () => {
    expect((await (await county.as('wb-head')).get(`/api/meetings/${first}`)).status).toBe(404)
    expect((await (await county.as('ip-all')).get(`/api/meetings/${first}`)).status).toBe(404)
    expect((await (await county.as('cp-liaison')).get(`/api/meetings/${items.按季移送线索}`)).status).toBe(404)
    expect((await year('wb-head')).others).toEqual([])
  })
})

describe('the calendar feed', () => {
  /** Unfolds the lines of an ICS file and reads them back, as a calendar program does. */
  const parse = (text: string): Record<string, string>[] =>
    text
      .replace(/\r\n[ \t]/g, '')
      .split('BEGIN:VEVENT\r\n')
      .slice(1)
      .map(event =>
        Object.fromEntries(
          event
            .split('\r\n')
            .filter(line => line.includes(':'))
            .map(line => {
              const at = line.indexOf(':')
              const value = line.slice(at + 1).replace(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one))
              return [line.slice(0, at), value]
            }),
        ),
      )
  let path: string
  const feed = async (address: string) => county.app.inject({ method: 'GET', url: address })

  it('opens by its secret alone, holds days, kinds of meeting and places, and no title of anybody', async () => {
    const client = await county.as('cp-liaison')
    expect((await client.read('/api/calendar-feed')).madeOn).toBeNull()
    path = (await client.do('/api/calendar-feed', { what: 'renew' })).path
    const answer = await feed(path)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(answer.body).toContain('X-WR-TIMEZONE:Asia/Shanghai')
    const events = parse(answer.body)
    expect(events.map(one => [one['DTSTART;VALUE=DATE'], one['DTEND;VALUE=DATE'], one.SUMMARY, one.LOCATION, one.STATUS])).toEqual([
      ['20260520', '20260521', `联席会议（例会） 2026年上半年 · ${COURT}`, '三楼会议室', 'CONFIRMED'],
      ['20261110', '20261111', `联席会议（例会） 2026年下半年 · ${COURT}`, '三楼会议室', 'CONFIRMED'],
    ])
    expect(new Set(events.map(one => one.UID)).size).toBe(2)
    for (const told of [TITLE, '案卷调阅', '线索', '终本']) expect(answer.body).not.toContain(told)
  })

  it('commas, semicolons and line ends of a place survive', async () => {
    const third = await callMeeting(county, {
      on: '2026-11-20',
      year: 2027,
      plannedOn: '2027-05-20',
      topicsBy: '2027-04-20',
      title: '2027年上半年联席会议',
    })
    const notice = await takeIn(county, 'cp-liaison', 'liaison-officer', { form: 'meeting-notice', matterId: third, date: '2026-11-21' })
    await liaisonAct(county, 'cp-liaison', third, '2026-11-21', 'agenda', { lastReport: '见附', points: [{ id: '1', text: '一' }] })
    await liaisonAct(county, 'cc-liaison', third, '2026-11-21', 'agree-agenda', { answer: 'agreed' })
    const place = '三楼; 会议室, 甲座\\乙座'
    await liaisonAct(county, 'cp-liaison', third, '2026-11-21', 'notify', { meetsOn: '2027-05-21', place }, { paperId: notice })
    const events = parse((await feed(path)).body)
    expect(events.at(-1)).toMatchObject({ 'DTSTART;VALUE=DATE': '20270521', LOCATION: place })
  })

  it('its secret is kept as a hash, a new one ends the old, and it can be ended', async () => {
    const kept = await county.sql<{ token_hash: string }>('select token_hash from calendar_feed')
    expect(kept).toHaveLength(1)
    expect(path).not.toContain(kept[0]?.token_hash)
    const client = await county.as('cp-liaison')
    const next = (await client.do('/api/calendar-feed', { what: 'renew' })).path
    expect((await feed(path)).statusCode).toBe(404)
    expect((await feed(next)).statusCode).toBe(200)
    expect((await client.do('/api/calendar-feed', { what: 'end' })).path).toBeNull()
    expect((await feed(next)).statusCode).toBe(404)
    expect((await feed('/api/calendar/nothing')).statusCode).toBe(404)
    expect(JSON.stringify(county.lines)).not.toContain(path.split('/').at(-1))
  })

  it('ends with its person', async () => {
    const next = (await (await county.as('cp-liaison')).do('/api/calendar-feed', { what: 'renew' })).path
    await county.sql(`update person set disabled_at = now() where person_id = 'cp-liaison'`)
    expect((await feed(next)).statusCode).toBe(404)
    await county.sql(`update person set disabled_at = null where person_id = 'cp-liaison'`)
  })
})
