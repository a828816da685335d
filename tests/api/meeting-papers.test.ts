/** Papers of meetings and items drafted from their record: minutes with everybody who came, the letter that urges an item, the table line; and nothing drafted for an act that may not be done. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, fileOf, start, tryAct } from './county/acts.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'
import { holdMeeting } from './county/meeting-course.ts'
import { agreeOnMeetings, callMeeting } from './county/meetings.ts'

let county: County
let meetingId: string
let itemId: string

const draft = async (form: string, matterId: string): Promise<Body> => {
  const client = await county.as('cp-liaison')
  const { paperId } = await client.do('/api/papers/draft', { form, matterId })
  return (await client.read(`/api/papers/${paperId}`)).content
}

beforeAll(async () => {
  county = await openCounty('2026-01-05')
  await agreeOnMeetings(county, '2026-01-05')
  meetingId = await callMeeting(county, {
    on: '2026-03-05',
    plannedOn: '2026-05-20',
    topicsBy: '2026-04-20',
    title: '2026年上半年联席会议',
  })
  await holdMeeting(county, meetingId, { topics: [{ by: 'cp', on: '2026-03-20', title: '案卷调阅', line: '民事检察' }] })
  itemId = await start(county, 'cp-liaison', {
    procedureId: 'ledger-item',
    kind: 'open',
    post: 'liaison-officer',
    on: '2026-05-27',
    title: '案卷三日内调出',
    counterparts: { recipient: 'county-court' },
    facts: {
      title: '案卷三日内调出',
      task: '压缩调卷时间',
      target: '三个工作日内调出',
      baseline: '上半年平均七日',
      problems: '纸质卷宗分散',
      ownerHouse: '沅清县人民法院',
      effect: '监督案件办理提速',
      side: 'recipient',
      dueOn: '2026-09-30',
    },
  })
})
afterAll(() => county.close())

describe('drafted from the record', () => {
  it('minutes name the day, the place, the chair, those of both houses who came, and the report on the last items', async () => {
    const { fields, points } = await draft('joint-minutes', meetingId)
    expect(fields).toMatchObject({
      heldOn: '2026-05-20',
      place: '三楼会议室',
      present: '承办方某甲、对方某乙',
      lastReport: '首次会议，无上次事项',
    })
    expect(fields.chair).not.toBe('')
    expect(points.map((one: Body) => one.text).join()).toContain('案卷调阅')
    for (const name of ['account', 'decisions', 'heads']) expect(fields[name] ?? '', name).toBe('')
  })

  it('the attendance sheet and the agenda take theirs from the same acts', async () => {
    expect((await draft('attendance-sheet', meetingId)).fields).toMatchObject({ present: '承办方某甲、对方某乙' })
    expect((await draft('meeting-agenda', meetingId)).fields.lastReport).toBe('首次会议，无上次事项')
  })

  it('a letter that urges an item says which, how far it is, and its day – the one that governs now', async () => {
    await act(county, 'cc-liaison', itemId, {
      kind: 'progress-theirs',
      post: 'liaison-officer',
      on: '2026-06-30',
      facts: { account: '已设专人', percent: 40 },
    })
    await act(county, 'cp-liaison', itemId, {
      kind: 'carry-over',
      post: 'liaison-officer',
      on: '2026-07-01',
      facts: { dueOn: '2026-10-30', reason: '搬迁档案室' },
    })
    expect((await draft('supervision-letter', itemId)).fields).toMatchObject({
      item: '案卷三日内调出',
      task: '压缩调卷时间',
      progress: '已设专人',
      dueOn: '2026-10-30',
    })
  })

  it('the line of the ledger has the six fields', async () => {
    expect((await draft('item-ledger', itemId)).fields).toMatchObject({
      item: '案卷三日内调出',
      task: '压缩调卷时间',
      target: '三个工作日内调出',
      baseline: '上半年平均七日',
      problems: '纸质卷宗分散',
      owner: '沅清县人民法院',
      effect: '监督案件办理提速',
    })
  })
})

describe('closing without evidence', () => {
  const asking = { kind: 'ask-close-theirs', post: 'liaison-officer', on: '2026-08-03', facts: { result: '平均三日' } }

  it('is refused with the words, the clause and the place of the files, and the refusal is recorded', async () => {
    county.on('2026-08-03')
    const before = await county.sql<{ n: string }>("select count(*) as n from act where matter_id = $1 and kind = 'ask-close-theirs'", [
      itemId,
    ])
    const reply = await tryAct(county, 'cc-liaison', itemId, asking)
    expect(reply.status).toBe(422)
    expect(reply.body.details).toEqual([
      {
        where: 'files',
        says: {
          zh: '销号须附成效的证明材料，没有依据不得申请销号',
          en: 'Closing needs evidence of what was achieved: attach the papers that prove it',
        },
        article: expect.stringContaining('feedback'),
      },
    ])
    expect(before).toEqual(await county.sql("select count(*) as n from act where matter_id = $1 and kind = 'ask-close-theirs'", [itemId]))
  })

  it('is taken with a file, which the other side opens before it consents', async () => {
    await act(county, 'cc-liaison', itemId, { ...asking, files: [fileOf('调卷统计.txt', '平均三日')] })
    const view = await (await county.as('cp-liaison')).read(`/api/matters/${itemId}`)
    expect(JSON.stringify(view)).toContain('调卷统计.txt')
    await act(county, 'cp-liaison', itemId, { kind: 'consent', post: 'liaison-officer', on: '2026-08-04', facts: { answer: 'agreed' } })
    const closed = await (await county.as('cc-liaison')).read(`/api/matters/${itemId}`)
    expect(JSON.stringify(closed.stage)).toContain('已销号')
  })
})
