/** Minutes written by two houses at once, over the mail: nothing typed is lost, nothing of it is recorded, hostile bytes do no harm, the agreed text ends it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import type { DraftShare } from '#engine/exchange/letter.ts'
import { postLetter } from '#mail/post-letter.ts'
import { runMail } from '#server/jobs.ts'
import { asDesk } from '#store/unit-of-work.ts'
import { start } from './county/acts.ts'
import type { Body, Reply } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'
import { agreeOnMeetings, callMeeting } from './county/meetings.ts'

let county: County
let meeting: string
const COURT = 'cc-liaison'
const PROC = 'cp-liaison'

beforeAll(async () => {
  county = await openCounty('2026-03-02')
  await agreeOnMeetings(county, '2026-03-02')
  meeting = await callMeeting(county, { on: '2026-03-05', plannedOn: '2026-05-20', topicsBy: '2026-04-20' })
})
afterAll(() => county.close())

const path = (matterId = meeting, draft = 'minutes') => `/api/matters/${matterId}/drafts/${draft}`
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** One person's browser: a document, what it typed and has not sent, and how far it has read. */
class Browser {
  readonly doc = new Doc()
  readonly person: string
  waiting: string[] = []
  cursor = 0
  last: Body = null
  constructor(person: string) {
    this.person = person
    this.doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin === 'here') this.waiting.push(base64(bytes))
    })
  }
  get text(): string {
    return this.doc.getText('text').toString()
  }
  type(text: string, at = this.text.length): this {
    this.doc.transact(() => this.doc.getText('text').insert(at, text), 'here')
    return this
  }
  cut(at: number, count: number): this {
    this.doc.transact(() => this.doc.getText('text').delete(at, count), 'here')
    return this
  }
  async push(): Promise<Reply> {
    const reply = await (await county.as(this.person)).post(path(), { updates: this.waiting })
    if (reply.status === 200) this.waiting = []
    return reply
  }
  async read(): Promise<string> {
    this.last = await (await county.as(this.person)).read(`${path()}?since=${this.cursor}`)
    this.cursor = this.last.cursor
    for (const change of this.last.changes) applyUpdate(this.doc, Buffer.from(change.update, 'base64'))
    return this.text
  }
}

const rows = (house: string): Promise<{ n: number }[]> =>
  county.sql<{ n: number }>('select count(*)::int as n from draft_change where house_id = $1 and matter_id = $2', [house, meeting])
const leaves = async (): Promise<number> => (await county.sql<{ n: number }>('select count(*)::int as n from recorded_leaf'))[0]?.n ?? -1
/** The court's liaison officer asks (so the house asks), and the mail runs. */
const hello = async (person: string): Promise<void> => {
  await county.sql(`update outbox set queued_at = queued_at - interval '1 minute' where kind = 'draft'`)
  await (await county.as(person)).do(path(), { updates: [] })
  await county.mail()
}

describe('two houses write the same minutes', () => {
  const court = new Browser(COURT)
  const proc = new Browser(PROC)

  it('both read what both typed at once', async () => {
    court.type('法院：执行线索移送标准。')
    proc.type('检察院：案卷调阅时限。')
    await court.push()
    await proc.push()
    await county.mail()
    await court.read()
    await proc.read()
    expect(court.text).toBe(proc.text)
    expect(court.text).toContain('法院：执行线索移送标准。')
    expect(court.text).toContain('检察院：案卷调阅时限。')
  })

  it('says who wrote, by name and house', async () => {
    const fresh = new Browser(COURT)
    await fresh.read()
    const shown = fresh.last.changes.map((one: Body) => [one.house, one.mine, one.person.length > 0])
    expect(shown).toContainEqual(['county-proc', false, true])
    expect(shown).toContainEqual(['county-court', true, true])
    expect(fresh.last).toMatchObject({ closed: false, mayWrite: true })
  })

  it('leaves no leaf, no number, no line in any list of letters, and no alarm', async () => {
    const before = await leaves()
    court.type('又一句。')
    await court.push()
    await county.mail()
    expect(await leaves()).toBe(before)
    expect(await county.sql(`select 1 from outbox where kind = 'draft' and sequence <> 0`)).toEqual([])
    for (const person of [COURT, PROC]) {
      const client = await county.as(person)
      for (const list of ['to-sign', 'signed', 'to-send', 'unacknowledged', 'done']) {
        const { rows: letters } = await client.read(`/api/mail?list=${list}`)
        expect(letters.filter((one: Body) => one.actTitle === null || one.kind === 'draft')).toEqual([])
      }
      expect(JSON.stringify(await client.read('/api/today?scope=between'))).not.toContain('又一句')
    }
  })

  it('the same change twice changes nothing', async () => {
    await proc.read()
    const once = proc.type('两次。').waiting
    const client = await county.as(PROC)
    expect((await client.post(path(), { updates: once })).body.taken).toBe(1)
    expect((await client.post(path(), { updates: once })).body.taken).toBe(0)
    proc.waiting = []
    await county.mail()
    expect((await court.read()).match(/两次。/g)).toHaveLength(1)
  })

  it('a lost letter is noticed by the next one and given again', async () => {
    await proc.read()
    proc.type('这一句的函件丢失。')
    await proc.push()
    await county.sql(`update outbox set sent_at = now() where kind = 'draft' and sent_at is null`)
    await county.mail()
    expect(await court.read()).not.toContain('这一句的函件丢失')
    proc.type('下一句到了。')
    await proc.push()
    await county.mail()
    expect(await court.read()).toContain('这一句的函件丢失。下一句到了。')
  })

  it('a removal whose letter was lost is given when somebody opens the page', async () => {
    await proc.read()
    const at = proc.text.indexOf('下一句到了。')
    proc.cut(at, 6)
    await proc.push()
    await county.sql(`update outbox set sent_at = now() where kind = 'draft' and sent_at is null`)
    await hello(COURT)
    expect(await court.read()).not.toContain('下一句到了')
    expect(court.text).toBe(await proc.read())
  })

  it('letters out of order and twice: the same text', async () => {
    county.site.courierPaused = true
    for (const text of ['一', '二', '三', '四']) await proc.type(text).push()
    await county.sql(`update outbox set queued_at = now() - (random() * interval '1 hour') where kind = 'draft' and sent_at is null`)
    county.site.courierPaused = false
    await county.mail()
    await county.sql(
      `update outbox set sent_at = null, next_try = now() where kind = 'draft' and house_id = 'county-proc' and letter_id in (select letter_id from outbox where kind = 'draft' order by random() limit 3)`,
    )
    await county.mail()
    expect(await court.read()).toBe(await proc.read())
    expect(court.text).toContain('一二三四')
  })

  it('a house that lost its rows gets its own words back', async () => {
    const before = await court.read()
    await county.sql('delete from draft_change where house_id = $1', ['county-court'])
    await hello(COURT)
    const again = new Browser(COURT)
    expect(await again.read()).toBe(before)
  })

  it('many changes become one row, and readers in the middle of them lose nothing', async () => {
    const reader = new Browser(COURT)
    await reader.read()
    await proc.read()
    for (let n = 0; n < 160; n++) {
      proc.type(`${n % 10}`)
      if (n % 40 === 39) await proc.push()
    }
    await proc.push()
    await county.mail()
    expect((await rows('county-proc'))[0]?.n).toBeLessThan(60)
    expect(await reader.read()).toBe(await proc.read())
    expect(reader.text).toContain('0123456789'.repeat(16))
  })
})

describe('what is refused', () => {
  const noise = base64(new Uint8Array([1, 2, 3, 4, 5, 250, 251]))
  const map = (() => {
    const doc = new Doc()
    doc.getMap('text').set('a', 1)
    return base64(encodeStateAsUpdate(doc))
  })()

  it.each([
    ['noise', [noise], 'refused'],
    ['something that is no text', [map], 'refused'],
    ['no base64', ['<b>'], 'malformed'],
    ['too much', ['A'.repeat(400_000)], 'malformed'],
    ['too many', Array.from({ length: 51 }, () => noise), 'malformed'],
  ])('%s from a person', async (_, updates, code) => {
    const before = await rows('county-proc')
    const reply = await (await county.as(PROC)).post(path(), { updates })
    expect(reply.body.code).toBe(code)
    expect(await rows('county-proc')).toEqual(before)
  })

  it('the same from another house: not kept, logged by its letter only, and the text stands', async () => {
    const text = await new Browser(COURT).read()
    const share: DraftShare = {
      draft: 'minutes',
      changes: [noise, map].map(update => ({ update, person: '某', at: '' })),
      vector: noise,
      wants: true,
      answers: false,
    }
    await asDesk(county.site.store, 'county-proc', '2026-03-05', async tx => {
      const content = { kind: 'draft' as const, matterId: meeting, sentOn: '2026-03-05', draft: share }
      await postLetter(tx, county.site.vault, 'county-court', content, { sealed: true, number: null, title: '' })
    })
    await runMail(county.site)
    expect(await new Browser(COURT).read()).toBe(text)
    expect(county.lines.filter(line => line.event === 'draft-change-refused').at(-1)?.detail).toMatchObject({
      house: 'county-court',
      count: 2,
    })
    expect(JSON.stringify(county.lines)).not.toContain('某')
  })

  it('a house that is no party is not heard, and its letter is kept as evidence', async () => {
    const share: DraftShare = { draft: 'minutes', changes: [], vector: '', wants: true, answers: false }
    await asDesk(county.site.store, 'city-proc', '2026-03-05', async tx => {
      const content = { kind: 'draft' as const, matterId: meeting, sentOn: '2026-03-05', draft: share }
      await postLetter(tx, county.site.vault, 'county-proc', content, { sealed: true, number: null, title: '' })
    })
    await runMail(county.site)
    const kept = await county.sql(
      `select verdict from inbox where house_id = 'county-proc' and from_house = 'city-proc' and kind = 'draft'`,
    )
    expect(kept).toEqual([{ verdict: 'quarantined' }])
    expect(await county.sql(`select 1 from outbox where house_id = 'county-proc' and to_house = 'city-proc' and kind = 'draft'`)).toEqual(
      [],
    )
  })

  it('a draft that the procedure has not is never open; a matter that is not is not found', async () => {
    const client = await county.as(COURT)
    expect(await client.read(path(meeting, 'elsewhere'))).toEqual({ cursor: 0, changes: [], closed: true, mayWrite: false })
    expect((await client.post(path(meeting, 'elsewhere'), { updates: [] })).status).toBe(404)
    expect((await client.get(path('nowhere'))).status).toBe(404)
    expect((await client.post(path('nowhere'), { updates: [] })).status).toBe(404)
  })

  it('who may not see the matter does not see its text', async () => {
    for (const person of ['wb-head', 'ip-all']) {
      const client = await county.as(person)
      expect((await client.get(path())).status).toBe(404)
      expect((await client.post(path(), { updates: [noise] })).status).toBe(404)
    }
  })
})

describe('the text is agreed', () => {
  it('nothing is added any more, and the changes and their letters are gone in both houses', async () => {
    const { agreeMinutes } = await import('./county/meeting-course.ts')
    await agreeMinutes(county, meeting)
    expect((await rows('county-proc'))[0]?.n).toBe(0)
    expect((await rows('county-court'))[0]?.n).toBe(0)
    expect(
      await county.sql(
        `select 1 from outbox where kind = 'draft' and matter_id = $1 and house_id <> 'city-proc' union select 1 from inbox where kind = 'draft' and matter_id = $1 and verdict = 'accepted'`,
        [meeting],
      ),
    ).toEqual([])
    const late = new Browser(COURT).type('迟到的一句')
    const reply = await late.push()
    expect(reply.body).toMatchObject({ code: 'refused' })
    await late.read()
    expect(late.last).toMatchObject({ closed: true, mayWrite: false, changes: [] })
  })

  it('a late letter of it is let go', async () => {
    const doc = new Doc()
    doc.getText('text').insert(0, '迟到的函件')
    const share: DraftShare = {
      draft: 'minutes',
      changes: [{ update: base64(encodeStateAsUpdate(doc)), person: '甲', at: '' }],
      vector: '',
      wants: true,
      answers: false,
    }
    await asDesk(county.site.store, 'county-court', '2026-06-01', async tx => {
      const content = { kind: 'draft' as const, matterId: meeting, sentOn: '2026-06-01', draft: share }
      await postLetter(tx, county.site.vault, 'county-proc', content, { sealed: true, number: null, title: '' })
    })
    await county.mail()
    expect((await rows('county-proc'))[0]?.n).toBe(0)
  })
})

describe('a joint document', () => {
  it('is drafted in the same way, under a name of its own, by both houses', async () => {
    county.on('2026-06-02')
    const document = await start(county, 'cp-chief', {
      procedureId: 'joint-document',
      kind: 'propose',
      post: 'chief-procurator',
      on: '2026-06-02',
      title: '调卷规则',
      counterparts: { recipient: 'county-court' },
      facts: { title: '调卷规则', kind: 'rule', purpose: '统一调卷', decidedBy: 'chief-procurator', decidedOn: '2026-06-02' },
    })
    const text = new Doc()
    text.getText('text').insert(0, '第一条 三日内调出案卷。')
    const client = await county.as('cp-chief')
    expect((await client.post(path(document, 'text'), { updates: [base64(encodeStateAsUpdate(text))] })).body.taken).toBe(1)
    await county.mail()
    const there = await (await county.as('cc-president')).read(path(document, 'text'))
    expect(there).toMatchObject({ closed: false, mayWrite: true })
    const doc = new Doc()
    for (const change of there.changes) applyUpdate(doc, Buffer.from(change.update, 'base64'))
    expect(doc.getText('text').toString()).toBe('第一条 三日内调出案卷。')
    expect(await client.read(path(document, 'minutes'))).toMatchObject({ closed: true, changes: [] })
  })
})
