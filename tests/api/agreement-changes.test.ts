/** An agreement changes by acts of both sides: terms, amendments, members, the trial's review, its end; figures open their records. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeScoringTable } from '#engine/agreement/scoring-table.ts'
import { RECORDED_ONLY } from '#law/terms/recorded-only.ts'
import { clock, serveSuggestion, signFor, view } from './county/acts.ts'
import { agree, propose } from './county/agreements.ts'
import type { Body, Reply } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
let id: string
beforeAll(async () => {
  county = await openCounty('2026-06-01')
  id = await agree(county, { template: 'LX', on: '2026-06-01' })
}, 60_000)
afterAll(() => county.close())

const page = async (person: string, agreement = id): Promise<Body> => (await county.as(person)).read(`/api/agreements/${agreement}`)
const clauseOf = (one: Body, clause: string): Body => one.clauses.find((row: Body) => row.id === clause)
const termOf = (one: Body, key: string): Body => one.terms.find((row: Body) => row.key === key)
const send = async (person: string, path: string, body: Body): Promise<Reply> => {
  county.on(body.on)
  const reply = await (await county.as(person)).post(`/api/agreements/${id}/${path}`, body)
  await county.mail()
  return reply
}
const liaison = (on: string): Body => ({ post: 'liaison-officer', on })
const setTerm = (value: string, on: string): Promise<Reply> =>
  send('cp-liaison', 'terms', { ...liaison(on), key: 'reply-months', value, grounds: '六月座谈纪要', clause: 'LX-1' })

describe('a term', () => {
  it('laxer than the law is refused with the article; nothing changes', async () => {
    const reply = await setTerm('4m', '2026-06-02')
    expect([reply.status, reply.body.words.zh, reply.body.details[0].article]).toEqual([
      422,
      '法院回复执行检察建议的期限不得宽于法定的3个月：4个月',
      expect.stringContaining('13'),
    ])
    expect((await page('cp-liaison')).changes).toEqual([])
  })

  it('that the law fixes, a house’s own switch, and the value that stands are refused', async () => {
    for (const [key, value] of [
      ['receipt-start', 'sent'],
      ['intake-days', 5],
      ['reply-months', '3m'],
      ['no-such-term', '1m'],
    ])
      expect((await send('cp-liaison', 'terms', { ...liaison('2026-06-02'), key, value, grounds: 'x' })).status, String(key)).toBe(422)
  })

  it('stricter waits for the other side, and binds when it agrees', async () => {
    const made = await setTerm('2m', '2026-06-03')
    expect(made.status, made.raw).toBe(200)
    const asked = await page('cc-liaison')
    expect([asked.awaitingUs, asked.changes[0].awaitsUs, asked.changes[0].term.from.zh, asked.changes[0].term.to.zh]).toEqual([
      1,
      true,
      '3个月',
      '2个月',
    ])
    expect(termOf(asked, 'reply-months').value).toBe('3m')
    const own = await send('cp-liaison', 'answers', { ...liaison('2026-06-03'), changeId: made.body.actId, agreed: true })
    expect(own.status).toBe(422)
    const bare = await send('cc-liaison', 'answers', { ...liaison('2026-06-04'), changeId: made.body.actId, agreed: false })
    expect([bare.status, bare.body.details[0].where]).toEqual([422, 'reason'])
    expect((await send('cc-liaison', 'answers', { ...liaison('2026-06-04'), changeId: made.body.actId, agreed: true })).status).toBe(200)
    for (const person of ['cp-liaison', 'cc-liaison']) {
      const term = termOf(await page(person), 'reply-months')
      expect([term.value, term.setBy, term.setOn, term.grounds, term.agreement.clause], person).toEqual([
        '2m',
        '沅清县人民检察院',
        '2026-06-04',
        '六月座谈纪要',
        'LX-1',
      ])
    }
    const again = await send('cc-liaison', 'answers', { ...liaison('2026-06-05'), changeId: made.body.actId, agreed: true })
    expect(again.status).toBe(422)
  })

  it('is frozen in matters that begin after it, and counts for the clauses', async () => {
    const matterId = await serveSuggestion(county, { on: '2026-08-20' })
    await signFor(county, matterId, '2026-08-21')
    for (const person of ['cp-pros', 'cc-president']) {
      const matter = await view(county, person, matterId)
      // 08-21 + 2 months is Wednesday 10-21; by law alone it were Monday 11-23.
      expect(clock(matter, 'reply').due, person).toBe('2026-10-21')
      expect(
        matter.clauses.map((one: Body) => one.clause),
        person,
      ).toEqual(['LX-1', 'LX-4', 'LX-5'])
    }
    county.on('2026-10-22')
    const use = clauseOf(await page('cp-chief'), 'LX-1').use
    expect(use).toEqual({ used: 1, open: 1, late: 1, hidden: 0, lastUsedOn: '2026-08-20', averageDays: null })
    const listed = await (await county.as('cp-chief')).read(`/api/matters?state=all&agreement=${id}&clause=LX-1&late=1`)
    expect(listed.rows.map((row: Body) => row.matterId)).toEqual([matterId])
    for (const query of ['clause=LX-2', 'clause=LX-2&late=1'])
      expect((await (await county.as('cp-chief')).read(`/api/matters?state=all&agreement=${id}&${query}`)).rows).toEqual([])
    county.on('2026-08-24')
    expect((await (await county.as('cp-chief')).read(`/api/matters?state=all&agreement=${id}&late=1`)).rows).toEqual([])
  })

  it('who may not open the record is told so beside the figure', async () => {
    expect(clauseOf(await page('cp-other'), 'LX-1').use).toMatchObject({ used: 1, hidden: 1 })
    expect(clauseOf(await page('cp-admin'), 'LX-1').use).toMatchObject({ used: 0, hidden: 0 })
  })

  it('stands on the page of terms with both readings; house switches beside it', async () => {
    const { house, agreements } = await (await county.as('cp-liaison')).read('/api/terms')
    const [months] = agreements.filter((one: Body) => one.key === 'reply-months')
    expect([months.value, months.agreement.agreementId]).toEqual(['2m', id])
    const [x1] = agreements.filter((one: Body) => one.conflict === 'X1')
    expect([x1.value, x1.agreement, x1.readings.length]).toEqual(['3m', null, 3])
    expect(house.map((one: Body) => one.conflict)).toEqual(expect.arrayContaining(['X2', 'X4', 'X5', 'X6', 'X10', 'X12']))
    for (const one of [...house, ...agreements])
      expect([one.key, one.says.en.includes('no date is computed from it'), one.says.zh.includes('记录在案，供双方查阅')]).toEqual([
        one.key,
        RECORDED_ONLY.includes(one.key),
        RECORDED_ONLY.includes(one.key),
      ])
  })
})

describe('an amendment', () => {
  const clause = (procedures: string[]): Body => ({
    id: 'LX-6',
    no: '第六条',
    title: '信息共享',
    text: '按月交付。',
    procedures,
    posts: [],
    indicators: [],
  })

  it('binds a clause for both sides once agreed; before that it changes nothing', async () => {
    const body = {
      ...liaison('2026-09-02'),
      summary: '第六条绑定流程监控',
      grounds: '座谈',
      inForceFrom: '2026-09-10',
      clauses: [clause(['flow-monitoring'])],
    }
    const made = await send('cc-liaison', 'amendments', body)
    expect(made.status, made.raw).toBe(200)
    expect(clauseOf(await page('cp-liaison'), 'LX-6').procedures.map((one: Body) => one.id)).toEqual(['information-sharing'])
    await send('cp-liaison', 'answers', { ...liaison('2026-09-03'), changeId: made.body.actId, agreed: true })
    expect(clauseOf(await page('cp-liaison'), 'LX-6').procedures.map((one: Body) => one.id)).toEqual(['information-sharing'])
    county.on('2026-09-10')
    const after = clauseOf(await page('cp-liaison'), 'LX-6')
    expect([after.procedures.map((one: Body) => one.id), after.changedOn, after.text]).toEqual([
      ['flow-monitoring'],
      '2026-09-10',
      '按月交付。',
    ])
    expect((await page('cp-liaison')).clauses.length).toBe(9)
  })

  it('refused with reasons leaves the text as it was, and says why', async () => {
    const made = await send('cp-liaison', 'amendments', {
      ...liaison('2026-09-11'),
      summary: '删去第九条',
      grounds: '未使用',
      inForceFrom: '2026-09-12',
      removed: ['LX-9'],
    })
    await send('cc-liaison', 'answers', {
      ...liaison('2026-09-12'),
      changeId: made.body.actId,
      agreed: false,
      reason: '法院愿意继续邀请监督',
    })
    const after = await page('cp-liaison')
    const change = after.changes.find((one: Body) => one.changeId === made.body.actId)
    expect([after.clauses.length, change.status, change.answers[0].reason]).toEqual([9, 'refused', '法院愿意继续邀请监督'])
  })

  it('that amends nothing, or removes a clause that is not there, is refused', async () => {
    const base = { ...liaison('2026-09-13'), summary: 'x', grounds: 'x', inForceFrom: '2026-09-13' }
    expect((await send('cp-liaison', 'amendments', base)).status).toBe(422)
    expect((await send('cp-liaison', 'amendments', { ...base, removed: ['LX-99'] })).status).toBe(422)
  })
})

describe('members, review and report', () => {
  it('each house records its own members; both see all', async () => {
    for (const [person, name] of [
      ['cp-liaison', '检甲'],
      ['cc-liaison', '法甲'],
    ] as const)
      expect(
        (
          await send(person, 'members', {
            ...liaison('2026-09-14'),
            members: [{ name, duty: '组长', since: '2026-09-14' }],
            grounds: '成立通知',
          })
        ).status,
      ).toBe(200)
    expect((await page('cp-liaison')).members.map((one: Body) => [one.houseName, one.name, one.now])).toEqual([
      ['沅清县人民检察院', '检甲', true],
      ['沅清县人民法院', '法甲', true],
    ])
  })

  it('a trial’s review falls due, is recorded, and moves the day', async () => {
    county.on('2027-06-02')
    expect(await page('cp-liaison')).toMatchObject({ reviewOn: '2027-06-01', reviewDue: true })
    const bare = await send('cp-liaison', 'reviews', { ...liaison('2027-06-02'), result: 'continue', text: '运行一年' })
    expect(bare.status).toBe(422)
    await send('cp-liaison', 'reviews', {
      ...liaison('2027-06-02'),
      result: 'continue',
      text: '运行一年，建议继续试行',
      nextReviewOn: '2028-06-01',
    })
    expect(await page('cc-liaison')).toMatchObject({ reviewOn: '2028-06-01', reviewDue: false })
  })

  it('prints as PDF and DOCX', async () => {
    for (const [as, magic] of [
      ['pdf', '%PDF'],
      ['docx', 'PK'],
    ] as const) {
      const reply = await (await county.as('cp-liaison')).get(`/api/agreements/${id}/report?as=${as}`)
      expect([reply.status, reply.raw.slice(0, magic.length)]).toEqual([200, magic])
    }
  }, 60_000)

  it('ends when both agree, on the later of their days; then it allows nothing more', async () => {
    await send('cp-liaison', 'end', { ...liaison('2027-06-03'), endsOn: '2027-06-30', reason: '另行签署' })
    expect((await page('cc-liaison')).status).toBe('in-force')
    await send('cc-liaison', 'end', { ...liaison('2027-06-04'), endsOn: '2027-06-20', reason: '同意' })
    expect((await page('cp-liaison')).status).toBe('in-force')
    county.on('2027-07-01')
    expect((await page('cp-liaison')).status).toBe('ended')
    const late = await send('cp-liaison', 'terms', { ...liaison('2027-07-01'), key: 'query-days', value: '10d', grounds: 'x' })
    expect(late.status).toBe(422)
  })
})

describe('choices and pasted text', () => {
  it('ship five templates ready to propose', async () => {
    const choices = await (await county.as('cp-liaison')).read('/api/agreement-choices')
    expect(choices.templates.map((one: Body) => [one.id, one.clauses])).toEqual([
      ['LX', 9],
      ['SX', 7],
      ['HLJ', 19],
      ['JS', 7],
      ['FW', 34],
    ])
    expect(choices.proposing.mine.map((one: Body) => one.post)).toEqual(['liaison-officer'])
    expect(choices.procedures.some((one: Body) => one.id === 'agreement-record')).toBe(false)
  })

  it('split a text for a person to bind, and an agreement entered so is proposed like any', async () => {
    const client = await county.as('cp-liaison')
    const split = await client.do('/api/agreement-clauses', {
      text: '合作意见\n第一条 调卷。五日内提供。\n第二条 联络。设联络员。',
      prefix: 'M',
    })
    expect(split.clauses.map((one: Body) => [one.id, one.no, one.title])).toEqual([
      ['M-1', '第一条', '调卷'],
      ['M-2', '第二条', '联络'],
    ])
    const reply = await propose(county, {
      template: 'LX',
      on: '2027-07-02',
      change: input => ({
        ...input,
        template: null,
        title: split.title,
        clauses: split.clauses.map((one: Body) => ({ id: one.id, no: one.no, title: one.title, text: one.text })),
      }),
    })
    expect(reply.status, reply.raw).toBe(200)
    expect(await page('cp-liaison', reply.body.agreementId)).toMatchObject({ title: '合作意见', unbound: 2, template: null })
  })

  it('is read by everybody of the house and by no other house', async () => {
    for (const person of ['cp-pros', 'cp-assistant', 'cp-admin', 'cc-judge'])
      expect((await page(person)).title, person).toContain('协同工作机制')
    for (const person of ['wb-head', 'ip-all']) expect((await (await county.as(person)).get(`/api/agreements/${id}`)).status).toBe(404)
    expect((await (await county.as('wb-head')).read('/api/agreements')).rows).toEqual([])
  })

  it('is entered by those who may, and by nobody else', async () => {
    const reply = await (await county.as('cp-pros')).post(`/api/agreements/${id}/members`, {
      post: 'handling-prosecutor',
      on: '2027-07-02',
      members: [],
      grounds: 'x',
    })
    expect([404, 422]).toContain(reply.status)
    expect((await (await county.as('wb-head')).read('/api/agreements')).mayPropose).toBe(false)
    const mine = (await page('cp-pros')).actions
    expect(mine.every((one: Body) => !one.open && one.because !== null)).toBe(true)
  })
})

describe('the assessing office’s own table', () => {
  const TABLE = writeScoringTable({ base: 100, perItemDeduct: 2.5, perPctDeduct: 0.5, thresholdPct: 95, bonus: 0, floor: 60, cap: 120 })

  it('is agreed as one term of seven numbers, and every page that shows it can be read', async () => {
    id = await agree(county, { template: 'LX', on: '2026-07-20' })
    const made = await send('cp-liaison', 'terms', {
      ...liaison('2026-07-20'),
      key: 'scoring-rules',
      value: TABLE,
      grounds: '考核办法附表',
    })
    expect(made.status, made.raw).toBe(200)
    const answer = { ...liaison('2026-07-20'), changeId: made.body.actId, agreed: true }
    expect((await send('cc-liaison', 'answers', answer)).status).toBe(200)
    const term = termOf(await page('cc-liaison'), 'scoring-rules')
    expect([term.value, term.valueTitle.zh]).toEqual([TABLE, expect.stringContaining('每逾期、未回复一件扣分2.5')])
    expect((await (await county.as('cp-chief')).read('/api/analysis/scores')).table).toMatchObject({ base: 100, cap: 120 })
  })
})
