/** Mail between the houses: nothing is known before it arrives, everything counts once, a forged letter stays outside, and either house stands alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, assign, clock, fileOf, serveSuggestion, signFor, suggestionFacts, takeIn, tryAct, view } from './county/acts.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'
import { allIds, everything, type Ids } from './county/everything.ts'
import { type HouseId, peopleOf } from './county/people.ts'

let county: County
let first: string

/** Everything that everybody of a house can be told. */
async function allAnswers(house: HouseId, ids: Ids, only?: string[]): Promise<Record<string, string>> {
  const out: Record<string, string> = {}
  for (const { id } of peopleOf(house).filter(one => only?.includes(one.id) ?? true))
    for (const [address, text] of await everything(await county.as(id), ids)) out[`${id} ${address}`] = text
  return out
}

/** Where two sets of answers differ, shortly: the address and the first place. */
function differences(before: Record<string, string>, after: Record<string, string>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(address => {
    const [a, b] = [before[address] ?? '', after[address] ?? '']
    if (a === b) return []
    const at = [...a].findIndex((letter, index) => b[index] !== letter)
    return [`${address} at ${at}: ${a.slice(at, at + 120)} ≠ ${b.slice(at, at + 120)}`]
  })
}

const withdrawal = { cause: 'own-finding', reason: '情况变化', decidedBy: 'chief-procurator', decidedOn: '2026-08-24' }

beforeAll(async () => {
  county = await openCounty('2026-08-20')
  first = await serveSuggestion(county, { title: '第一件' })
  await signFor(county, first, '2026-08-21')
  for (const { id } of peopleOf('county-court')) await county.as(id)
  await county.log()
}, 60_000)
afterAll(() => county.close())

describe('with the courier paused', () => {
  let second: string

  it('a served act changes no byte of any answer of any endpoint the court’s people get', async () => {
    county.site.courierPaused = true
    county.on('2026-08-24')
    const ids = await allIds(county)
    const before = await allAnswers('county-court', ids)
    expect(differences(before, await allAnswers('county-court', ids)), 'the answers are stable by themselves').toEqual([])
    second = await serveSuggestion(county, { on: '2026-08-24', title: '第二件', number: '沅清检民执监〔2026〕43319900008号' })
    await county.mail()
    await county.log()
    const after = await allAnswers('county-court', ids)
    expect(Object.keys(before).length).toBeGreaterThan(200)
    expect(differences(before, after)).toEqual([])
    expect(JSON.stringify(await allAnswers('county-court', await allIds(county)))).not.toContain('第二件')
  })

  it('the sender sees it queued, and is told that it is on its way', async () => {
    const page = await view(county, 'cp-pros', second)
    expect(page.timeline[0].mail).toMatchObject([{ house: 'county-court', state: 'queued' }])
    const desk = await (await county.as('cp-desk')).read('/api/mail?list=to-send')
    expect(desk.rows.map((one: Body) => [one.matterId, one.state])).toContainEqual([second, 'queued'])
    const today = await (await county.as('cp-pros')).read('/api/today')
    const transit = today.sections.find((one: Body) => one.id === 'transit')
    expect(transit.lines.map((one: Body) => [one.matterId, one.what.zh])).toContainEqual([second, '致沅清县人民法院：待信使'])
    expect((await (await county.as('cp-pros')).read('/api/me')).inTransit.count).toBeGreaterThan(0)
    expect((await (await county.as('cc-desk')).get(`/api/matters/${second}`)).status).toBe(404)
  })

  it('it arrives as soon as the courier goes again; opening it is told to the sender', async () => {
    county.site.courierPaused = false
    await county.mail()
    const desk = await county.as('cc-desk')
    const [row] = (await desk.read('/api/mail?list=to-sign')).rows.filter((one: Body) => one.matterId === second)
    expect(row).toMatchObject({ state: 'to-sign', number: '沅清检民执监〔2026〕43319900008号' })
    expect((await view(county, 'cp-pros', second)).timeline[0].mail[0].state).toBe('arrived')
    await desk.do(`/api/mail/${row.letterId}/open`)
    await county.mail()
    expect((await view(county, 'cp-pros', second)).timeline[0].mail[0].state).toBe('opened')
  })
})

describe('each letter has one effect', () => {
  const counts = async (): Promise<unknown[]> => {
    const tables = ['act', 'act_placing', 'act_fact', 'attachment', 'matter', 'inbox', 'recorded_leaf']
    return Promise.all(
      tables.map(async table => [
        table,
        (await county.sql<{ n: number }>(`select count(*)::int as n from ${table} where house_id = 'county-court'`))[0]?.n,
      ]),
    )
  }

  it('carried again, in any order, it changes nothing', async () => {
    const before = await counts()
    await county.sql(`update outbox set sent_at = null, next_try = now() where house_id = 'county-proc'`)
    await county.mail()
    expect(await counts()).toEqual(before)
  })

  it('carried twice at the same time, it changes nothing', async () => {
    const matterId = await serveSuggestion(county, { on: '2026-08-24', number: '沅清检民执监〔2026〕43319900009号' })
    const before = await counts()
    await county.sql(`update outbox set sent_at = null, next_try = now() where house_id = 'county-proc' and matter_id = $1`, [matterId])
    await Promise.all([county.mail(), county.mail(), county.mail()])
    expect(await counts()).toEqual(before)
  })

  it('two desks at work at once take each letter once', async () => {
    county.site.courierPaused = true
    const ids = [
      await serveSuggestion(county, { on: '2026-08-24', number: '一号' }),
      await serveSuggestion(county, { on: '2026-08-24', number: '二号' }),
    ]
    county.site.courierPaused = false
    await Promise.all([county.mail(), county.mail(), county.mail()])
    await county.mail()
    for (const id of ids) expect((await view(county, 'cc-president', id)).timeline.map((one: Body) => one.n)).toEqual([1])
  })
})

describe('a reply that crosses a withdrawal', () => {
  it('is placed without effect, with the reason, visible to both; nothing is lost', async () => {
    const matterId = await serveSuggestion(county, { on: '2026-08-24', title: '相遇', number: '三号' })
    await signFor(county, matterId, '2026-08-24')
    await assign(county, 'cc-filing', matterId, 'cc-presiding')
    county.site.courierPaused = true
    await act(county, 'cp-pros', matterId, { kind: 'withdraw', post: 'handling-prosecutor', on: '2026-08-24', facts: withdrawal })
    const paperId = await takeIn(county, 'cc-presiding', 'presiding-judge', {
      form: 'reply-letter',
      matterId,
      number: '（2026）湘3199执监6号',
      date: '2026-08-24',
    })
    const answers = ['1', '2', '3'].map(point => ({ point, code: 'adopted', reason: '' }))
    await act(county, 'cc-presiding', matterId, {
      kind: 'reply',
      post: 'presiding-judge',
      on: '2026-08-24',
      paperId,
      facts: { answers, decidedBy: 'president', decidedOn: '2026-08-24' },
    })
    const waiting = await view(county, 'cc-presiding', matterId)
    expect(waiting.timeline.at(-1)).toMatchObject({ kind: 'reply', placed: false, n: null })
    county.site.courierPaused = false
    await county.mail()
    for (const person of ['cp-pros', 'cc-president']) {
      const page = await view(county, person, matterId)
      expect(page.stage.id).toBe('withdrawn')
      expect(page.timeline.map((one: Body) => [one.n, one.kind, one.effect])).toEqual([
        [1, 'serve', true],
        [2, 'sign-for', true],
        [3, 'withdraw', true],
        [4, 'reply', false],
      ])
      expect(page.timeline[3].effectReason.zh).toContain('不可办理')
      expect(page.timeline[3].files.length).toBe(1)
    }
  })

  it('while a reply is known and unplaced, the clock says that the answer is under way', async () => {
    const matterId = await serveSuggestion(county, { on: '2026-08-24', number: '四号' })
    await signFor(county, matterId, '2026-08-24')
    await assign(county, 'cc-filing', matterId, 'cc-presiding')
    county.on('2026-11-25')
    const paperId = await takeIn(county, 'cc-presiding', 'presiding-judge', {
      form: 'reply-letter',
      matterId,
      number: '（2026）湘3199执监7号',
      date: '2026-11-25',
    })
    county.site.courierPaused = true
    const answers = ['1', '2', '3'].map(point => ({ point, code: 'adopted', reason: '' }))
    await act(county, 'cc-presiding', matterId, {
      kind: 'reply',
      post: 'presiding-judge',
      on: '2026-11-25',
      paperId,
      facts: { answers, decidedBy: 'president', decidedOn: '2026-11-25' },
    })
    expect(clock(await view(county, 'cc-presiding', matterId), 'reply').status).toBe('answer-under-way')
    county.site.courierPaused = false
    await county.mail()
    expect(clock(await view(county, 'cp-pros', matterId), 'reply').status).toBe('met-late')
  })
})

describe('a letter that is not what it says', () => {
  const forge = async (change: (body: string) => string, id: string): Promise<void> => {
    const [letter] = await county.sql<Record<string, unknown>>(
      `select o.*, b.body from outbox o join outbox_body b using (house_id, letter_id) where o.house_id = 'county-proc' and o.to_house = 'county-court' and o.kind = 'act' order by o.sequence desc limit 1`,
    )
    await county.sql(
      `insert into inbox (house_id, letter_id, from_house, sequence, kind, matter_id, act_id, number, title) values ('county-court', $1, 'county-proc', $2, 'act', $3, $4, $5, '')`,
      [id, letter?.sequence, letter?.matter_id, letter?.act_id, letter?.number],
    )
    await county.sql(`insert into inbox_body (house_id, letter_id, body) values ('county-court', $1, $2)`, [
      id,
      change(String(letter?.body)),
    ])
    await county.mail()
  }
  const verdictOf = async (id: string): Promise<string> =>
    (await county.sql<{ verdict: string }>(`select verdict from inbox where letter_id = $1`, [id]))[0]?.verdict ?? ''

  it.each([
    ['another reason in its facts', 'forged-1', (body: string) => body.replace('chief-procurator', 'procuratorial-committee')],
    ['another signature', 'forged-2', (body: string) => body.replace(/"signature":"[^"]{6}/, '"signature":"AAAAAA')],
    ['no letter at all', 'forged-3', () => '{"v":1}'],
    ['bytes that are no JSON', 'forged-4', () => '\u0001{{{'],
  ])('%s: kept outside, changes nothing, and is on the desk’s list', async (_what, id, change) => {
    const before = await county.sql(`select act_id, hash from act where house_id = 'county-court' order by act_id`)
    await forge(change, id)
    expect(['quarantined', 'invalid']).toContain(await verdictOf(id))
    expect(await county.sql(`select act_id, hash from act where house_id = 'county-court' order by act_id`)).toEqual(before)
    const rows = (await (await county.as('cc-desk')).read('/api/mail?list=to-sign')).rows
    expect(rows.filter((one: Body) => one.letterId === id).map((one: Body) => one.state)).toEqual(['quarantined'])
  })

  it('cannot be opened into a matter, nor signed for', async () => {
    const desk = await county.as('cc-desk')
    await desk.post('/api/mail/forged-1/open')
    const reply = await tryAct(county, 'cc-desk', 'no-such-matter', {
      kind: 'sign-for',
      post: 'intake-desk',
      on: '2026-08-24',
      facts: { receivedOn: '2026-08-24', dateSource: 'stamp' },
    })
    expect(reply.status).toBe(404)
  })

  it('mail goes on for the letters that are in order', async () => {
    const matterId = await serveSuggestion(county, { on: '2026-11-26', number: '五号', facts: suggestionFacts('2026-11-20') })
    expect((await view(county, 'cc-president', matterId)).stage.id).toBe('served')
  })
})

describe('a desk may send a letter back', () => {
  it('for one of four reasons, and it can be served again', async () => {
    const matterId = await serveSuggestion(county, { on: '2026-11-26', number: '六号', facts: suggestionFacts('2026-11-20') })
    const wrong = await tryAct(county, 'cc-desk', matterId, {
      kind: 'return',
      post: 'intake-desk',
      on: '2026-11-26',
      facts: { reason: 'too-much-work' },
    })
    expect(wrong.status).toBe(422)
    await act(county, 'cc-desk', matterId, {
      kind: 'return',
      post: 'intake-desk',
      on: '2026-11-26',
      facts: { reason: 'missing-attachment' },
    })
    expect((await view(county, 'cp-pros', matterId)).stage.id).toBe('returned')
    await act(county, 'cp-pros', matterId, {
      kind: 'serve-again',
      post: 'handling-prosecutor',
      on: '2026-11-26',
      facts: { correction: '补附案卷目录' },
      files: [fileOf('目录.txt', '目录')],
    })
    await signFor(county, matterId, '2026-11-26')
    expect((await view(county, 'cp-pros', matterId)).stage.id).toBe('received')
  })
})

describe('either house stands alone', () => {
  it('after every row of the procuratorate is deleted, the court’s pages and its verification are unchanged', async () => {
    await county.log()
    await county.log()
    const ids = await allIds(county)
    const some = ['cc-president', 'cc-desk', 'cc-presiding', 'cc-admin']
    const before = await allAnswers('county-court', ids, some)
    const verdict = async (): Promise<Body> => (await county.as('cc-admin')).do('/api/proof/verify')
    const sound = await verdict()
    expect(sound.ok).toBe(true)
    const tables = await county.sql<{ table_name: string }>(
      `select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name) where c.table_schema = 'public' and c.column_name = 'house_id' and t.table_type = 'BASE TABLE'`,
    )
    await county.sql(
      `do $$ declare t text; begin set local session_replication_role = replica; foreach t in array array[${tables.map(one => `'${one.table_name}'`).join(',')}] loop execute format('delete from %I where house_id = ''county-proc''', t); end loop; end $$`,
    )
    expect(await county.sql(`select 1 from matter where house_id = 'county-proc'`)).toEqual([])
    expect(differences(before, await allAnswers('county-court', ids, some))).toEqual([])
    expect(await verdict()).toEqual(sound)
    await signAnother()
  })

  /** The court goes on working: it docketed nothing yet in the first matter. */
  async function signAnother(): Promise<void> {
    await act(county, 'cc-filing', first, {
      kind: 'docket',
      post: 'filing-division',
      on: '2026-11-26',
      facts: { caseNumber: ['（2026）湘3199执监9号'] },
    })
    expect((await view(county, 'cc-president', first)).timeline.at(-1).kind).toBe('docket')
  }
})
