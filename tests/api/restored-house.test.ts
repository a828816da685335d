/** One house comes back from an old backup: it rests, learns from the others what it had done, and goes on without a number twice or an act lost. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { act, assign, clock, serveSuggestion, signFor, takeIn, tryAct, view } from './county/acts.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'
import { rewind, snapshot } from './county/rewind.ts'

let county: County
let first: string
beforeEach(async () => {
  county = await openCounty('2026-08-20')
  first = await serveSuggestion(county, { title: '第一件', number: '沅清检民执监〔2026〕43319900001号' })
  await signFor(county, first, '2026-08-21')
}, 60_000)
afterEach(() => county.close())

const second = (): Promise<string> =>
  serveSuggestion(county, { on: '2026-08-24', title: '第二件', number: '沅清检民执监〔2026〕43319900002号' })
const docket = (matterId: string, on = '2026-08-24'): Promise<Body> =>
  act(county, 'cc-filing', matterId, {
    kind: 'docket',
    post: 'filing-division',
    on,
    facts: { caseNumber: ['（2026）湘3199执监9号'] },
  })
const notify = (matterId: string, on = '2026-08-24'): Promise<Body> =>
  act(county, 'cp-pros', matterId, {
    kind: 'notify-parties',
    post: 'handling-prosecutor',
    on,
    facts: { recipients: ['申请人'], note: '已邮寄' },
  })

/** What a house holds of a matter, in the order of the fold. */
const record = (house: string, matterId: string): Promise<Body[]> =>
  county.sql(`select n, kind, hash, effect from act where house_id = $1 and matter_id = $2 order by n nulls last, arrival`, [
    house,
    matterId,
  ])

/** Every promise that a restore must keep, over both houses' rows. */
async function nothingBroken(matters: string[]): Promise<void> {
  for (const matterId of matters) {
    const [ours, theirs] = [await record('county-proc', matterId), await record('county-court', matterId)]
    expect(ours).toEqual(theirs)
    expect(ours.map(one => one.n)).toEqual(ours.map((_, index) => index + 1))
  }
  expect(
    await county.sql(`select house_id, to_house, sequence from outbox where sequence > 0 group by 1, 2, 3 having count(*) > 1`),
  ).toEqual([])
  expect(await county.sql(`select house_id, matter_id, hash from act group by 1, 2, 3 having count(*) > 1`)).toEqual([])
  expect(await county.sql(`select house_id, matter_id, n from act where n is not null group by 1, 2, 3 having count(*) > 1`)).toEqual([])
  expect(await county.sql(`select letter_id from inbox where verdict in ('quarantined', 'invalid')`)).toEqual([])
  expect(county.lines.filter(line => line.event !== 'incident' && /not|aside/.test(line.event))).toEqual([])
  const gaps = await county.sql(`select house_id, peer_id from peer where announced > received_sequence`)
  expect(gaps).toEqual([])
}

describe('the keeper is restored', () => {
  it('takes back its lost matter, its placings, its files and the court’s acts; numbers and epochs go on', async () => {
    await snapshot(county, 'county-proc')
    const lost = await second()
    await signFor(county, lost, '2026-08-24')
    await docket(first)
    await notify(first)
    const before = { first: await record('county-court', first), lost: await record('county-court', lost) }
    await rewind(county, 'county-proc')
    expect((await (await county.as('cp-pros')).get(`/api/matters/${lost}`)).status).toBe(404)
    await county.mail()
    expect(await county.sql('select 1 from house_rest where resumed_at is null')).toEqual([])
    expect({ first: await record('county-proc', first), lost: await record('county-proc', lost) }).toEqual(before)
    await nothingBroken([first, lost])
    const page = await view(county, 'cp-pros', lost)
    expect([page.stage.id, clock(page, 'reply').due, page.timeline[0].personName]).toEqual(['received', '2026-11-24', '检丁'])
    const { attachmentId } = page.timeline[0].files[0]
    expect((await (await county.as('cp-pros')).get(`/api/files/${attachmentId}`)).raw).toContain('suggestion-letter')
    await notify(lost, '2026-08-25')
    await docket(lost, '2026-08-25')
    await nothingBroken([first, lost])
    const [placing] = await county.sql(`select max(epoch) as epoch from act_placing where house_id = 'county-court' and matter_id = $1`, [
      lost,
    ])
    expect(placing).toEqual({ epoch: 2 })
  })

  it('a court act that arrives while the keeper rests is placed when it works again', async () => {
    await snapshot(county, 'county-proc')
    await notify(first)
    await rewind(county, 'county-proc')
    county.site.courierPaused = true
    await county.mail()
    await docket(first)
    expect((await record('county-court', first)).map(one => [one.n, one.kind])).toContainEqual([null, 'docket'])
    county.site.courierPaused = false
    await county.mail()
    await nothingBroken([first])
    expect((await record('county-proc', first)).map(one => one.kind)).toEqual(['serve', 'sign-for', 'notify-parties', 'docket'])
  })

  it('document numbers go on after the highest the court saw', async () => {
    const next = async (): Promise<number> => {
      const { numberPatterns } = await (await county.as('cp-admin')).read('/api/house')
      return numberPatterns.find((one: Body) => String(one.pattern).includes('检民执监〔')).next
    }
    await county.sql(`update inbox set number = $1 where house_id = 'county-court' and kind = 'act'`, ['沅清检民执监〔2026〕43319900009号'])
    await snapshot(county, 'county-proc')
    await rewind(county, 'county-proc')
    expect(await next()).toBeLessThan(3)
    await county.mail()
    expect(await next()).toBe(10)
  })
})

describe('the other party is restored', () => {
  it('gets back what it had received and what it had done', async () => {
    await snapshot(county, 'county-court')
    const lost = await second()
    await signFor(county, lost, '2026-08-24')
    await docket(first)
    await act(county, 'cc-filing', lost, {
      kind: 'docket',
      post: 'filing-division',
      on: '2026-08-25',
      facts: { caseNumber: ['（2026）湘3199执监10号'] },
    })
    await rewind(county, 'county-court')
    await county.mail()
    await nothingBroken([first, lost])
    expect((await view(county, 'cc-president', lost)).stage.id).toBe('docketed')
    expect((await view(county, 'cp-pros', lost)).timeline[0].mail[0].state).toBe('arrived')
    await assign(county, 'cc-filing', lost, 'cc-presiding')
    const paperId = await takeIn(county, 'cc-presiding', 'presiding-judge', {
      form: 'reply-letter',
      matterId: lost,
      number: '（2026）湘3199执监10号之一',
      date: '2026-08-25',
    })
    const answers = ['1', '2', '3'].map(point => ({ point, code: 'adopted', reason: '' }))
    await act(county, 'cc-presiding', lost, {
      kind: 'reply',
      post: 'presiding-judge',
      on: '2026-08-25',
      paperId,
      facts: { answers, decidedBy: 'president', decidedOn: '2026-08-25' },
    })
    expect((await view(county, 'cp-pros', lost)).stage.id).toBe('replied')
    await nothingBroken([first, lost])
  })

  it('restored twice on one day from the same backup, it asks and is answered again', async () => {
    await snapshot(county, 'county-court')
    await docket(first)
    for (let time = 0; time < 2; time++) {
      await rewind(county, 'county-court')
      await county.mail()
      expect(await county.sql('select 1 from house_rest where resumed_at is null')).toEqual([])
      await nothingBroken([first])
    }
    await notify(first)
    await nothingBroken([first])
  })

  it('receipts that it had given are given again, though it gave them today', async () => {
    await snapshot(county, 'county-proc')
    const letters = `select letter_id, arrived_at is not null as arrived, opened_at is not null as opened from outbox where house_id = 'county-proc' and kind = 'act' order by 1`
    await county.sql(`update kept.outbox set arrived_at = null, opened_at = null`)
    await rewind(county, 'county-proc')
    await county.mail()
    expect(((await county.sql(letters)) as Body[]).every(row => row.arrived)).toBe(true)
  })
})

describe('while it rests', () => {
  beforeEach(async () => {
    await snapshot(county, 'county-proc')
    await rewind(county, 'county-proc')
    county.site.courierPaused = true
    await county.mail()
  })

  it('only the question leaves; nothing is placed, numbered or sent, and people are told who is missing', async () => {
    const queued = await county.sql(
      `select distinct kind from outbox where house_id = 'county-proc' and sent_at is null and next_try <= now()`,
    )
    expect(queued).toEqual([{ kind: 'standing' }])
    const reply = await tryAct(county, 'cp-pros', first, {
      kind: 'notify-parties',
      post: 'handling-prosecutor',
      on: '2026-08-21',
      facts: { recipients: ['申请人'], note: '已邮寄' },
    })
    expect([reply.status, reply.body.code], reply.raw).toEqual([503, 'unavailable'])
    for (const name of ['沅清县人民法院', '湘源市人民检察院']) expect(reply.body.words.zh).toContain(name)
    expect((await record('county-proc', first)).length).toBe(2)
    await expect(serveSuggestion(county, { on: '2026-08-24', number: '某号' })).rejects.toThrow(/503/)
  })

  it('people read, take papers in, and see why on the mail desk and in the site’s health', async () => {
    expect((await view(county, 'cp-pros', first)).stage.id).toBe('received')
    await takeIn(county, 'cp-pros', 'handling-prosecutor', {
      form: 'suggestion-letter',
      number: '沅清检民执监〔2026〕8号',
      date: '2026-08-21',
    })
    const desk = await (await county.as('cp-desk')).read('/api/mail')
    expect([desk.rest.zh.includes('备份恢复'), desk.rest.zh.includes('沅清县人民法院')]).toEqual([true, true])
    const { rest } = await (await county.as('cp-admin')).read('/api/health')
    expect(rest.peers.map((one: Body) => one.state)).toEqual(['asked', 'asked', 'asked', 'asked'])
    expect((await (await county.as('cc-desk')).read('/api/mail')).rest).toBe(null)
    expect((await (await county.as('cc-admin')).read('/api/health')).rest).toBe(null)
  })

  it('a house without a node any more is released by the administrator with a second person, on grounds', async () => {
    const admin = await county.as('cp-admin')
    const release = (house: string, second: string, grounds = '该院站点已停用，函告在案') =>
      admin.post(`/api/health/peers/${house}/release`, { second, grounds })
    expect(
      (await (await county.as('cp-desk')).post('/api/health/peers/water-bureau/release', { second: 'cp-chief', grounds: 'x' })).status,
    ).toBe(403)
    expect((await release('water-bureau', 'cp-admin')).status).toBe(422)
    expect((await release('water-bureau', 'cc-admin')).status).toBe(422)
    expect((await release('nobody', 'cp-chief')).status).toBe(404)
    for (const house of ['water-bureau', 'city-court', 'city-proc']) expect((await release(house, 'cp-chief')).status).toBe(200)
    const { rest } = await admin.read('/api/health')
    expect(rest.says.zh).toContain('沅清县人民法院')
    expect(rest.says.zh).not.toContain('水利局')
    await release('county-court', 'cp-chief')
    await county.mail()
    expect((await admin.read('/api/health')).rest).toBe(null)
    expect((await release('county-court', 'cp-chief')).status).toBe(422)
    const leaves = await county.sql(`select about->>'with' as second from recorded_leaf where ref_table = 'rest_peer'`)
    expect(leaves.map(one => one.second)).toEqual(['cp-chief', 'cp-chief', 'cp-chief', 'cp-chief'])
  })

  it('as soon as the last has told it goes on by itself', async () => {
    county.site.courierPaused = false
    await county.mail()
    expect((await (await county.as('cp-desk')).read('/api/mail')).rest).toBe(null)
    await notify(first)
    await nothingBroken([first])
  })
})

describe('an old letter of the earlier life that turns up late', () => {
  it('is set aside at the other house and given back; its act returns and has one effect', async () => {
    await snapshot(county, 'county-court')
    county.site.courierPaused = true
    await docket(first)
    const [late] = await county.sql(
      `select o.*, b.body from outbox o join outbox_body b using (house_id, letter_id) where o.house_id = 'county-court' and o.kind = 'act' order by o.sequence desc limit 1`,
    )
    county.site.courierPaused = false
    await rewind(county, 'county-court')
    await county.mail()
    expect((await record('county-proc', first)).map(one => one.kind)).toEqual(['serve', 'sign-for'])
    await county.sql(
      `insert into inbox (house_id, letter_id, from_house, sequence, kind, matter_id, act_id, number, title) values ('county-proc', $1, 'county-court', $2, 'act', $3, $4, null, '')`,
      [late?.letter_id, late?.sequence, late?.matter_id, late?.act_id],
    )
    await county.sql(`insert into inbox_body (house_id, letter_id, body) values ('county-proc', $1, $2)`, [late?.letter_id, late?.body])
    await county.mail()
    expect((await record('county-proc', first)).map(one => [one.n, one.kind])).toEqual([
      [1, 'serve'],
      [2, 'sign-for'],
      [3, 'docket'],
    ])
    expect(await record('county-court', first)).toEqual(await record('county-proc', first))
    expect((await view(county, 'cc-president', first)).stage.id).toBe('docketed')
  })
})
