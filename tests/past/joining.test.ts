/** The absent house joins: what was entered for it travels to it, stays marked, and is adopted or corrected by itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asDesk } from '#store/unit-of-work.ts'
import { addPeople } from '#work/people/index.ts'
import { house, type Json, type PastSite, pastSite, yes } from './past-site.ts'

const CASE = '（2025）湘3199执418号'
const NUMBER = '沅清检民执监〔2026〕43319900031号'
const scan = { name: '送达回证.pdf', base64: Buffer.from('%PDF-1.4 scan').toString('base64') }
let node: PastSite
let matterId: string

const act = (person: string, body: Json): Promise<Json> => node.post(person, `/api/matters/${matterId}/acts`, body)
const view = async (person: string): Promise<Json> => yes(await node.get(person, `/api/matters/${matterId}`))

async function serveOnPaper(): Promise<string> {
  const file = {
    name: 'a.txt',
    base64: Buffer.from(`${NUMBER}\n沅清县人民法院：\n建议如下：\n一、发放案款。\n2026年8月18日`).toString('base64'),
  }
  const { paperId } = yes(await node.post('p-pros', '/api/papers/take-in', { form: 'suggestion-letter', matterId: null, file }))
  const { content } = yes(await node.get('p-pros', `/api/papers/${paperId}`))
  yes(await node.post('p-pros', `/api/papers/${paperId}`, { content: { ...content, number: NUMBER, date: '2026-08-18' } }))
  yes(await node.post('p-pros', `/api/papers/${paperId}/steps`, { step: 'confirm', post: 'handling-prosecutor', note: '' }))
  yes(await node.post('p-desk', `/api/papers/${paperId}/decision`, { decision: 'agree', post: 'case-management', note: '' }))
  const facts = {
    points: [{ id: 'p1', text: '发放案款' }],
    decidedBy: 'chief-procurator',
    decidedOn: '2026-08-12',
    caseNumbers: [CASE],
    violation: 'inactivity',
  }
  const start = {
    procedureId: 'enforcement-suggestion',
    counterparts: { recipient: 'yq-court' },
    title: '某建工案',
    caseNumbers: [CASE],
    kind: 'serve',
    post: 'handling-prosecutor',
    on: '2026-08-20',
    paperId,
    facts,
  }
  return yes(await node.post('p-pros', '/api/matters', start)).matterId
}

beforeAll(async () => {
  node = await pastSite(
    '2026-11-23',
    [
      house('yq-proc', '沅清县人民检察院', 'procuratorate'),
      house('yq-court', '沅清县人民法院', 'court', { joined: false }),
      house('yz-court', '沅州市中级人民法院', 'court', { joined: false, level: 2 }),
    ],
    [
      { id: 'p-pros', house: 'yq-proc', posts: ['handling-prosecutor'] },
      { id: 'p-desk', house: 'yq-proc', posts: ['case-management'] },
      { id: 'p-admin', house: 'yq-proc', posts: ['administrator'] },
    ],
  )
  matterId = await serveOnPaper()
  const signFor = {
    kind: 'sign-for',
    post: 'case-management',
    on: '2026-08-21',
    facts: { receivedOn: '2026-08-21', dateSource: 'stamp' },
    proxy: true,
    files: [scan],
  }
  yes(await act('p-desk', signFor))
})
afterAll(() => node.close())

const join = (person: string, of = 'yq-court'): Promise<Json> =>
  node.post(person, `/api/house/peers/${of}/join`, { house: of, grounds: '两院协作意见' })

/** From here on the database refuses this change, once for each step of the joining, until it is mended. */
const breakAt = async (table: string, event: string, when: string): Promise<() => Promise<unknown>> => {
  await node.query(`create function broken() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$`)
  await node.query(`create trigger broken before ${event} on ${table} for each row when (${when}) execute function broken()`)
  return () => node.query('drop function broken() cascade')
}

describe('joining', () => {
  it('a letter that cannot be written leaves nothing sent and the house outside', async () => {
    const mend = await breakAt('outbox', 'insert', `new.to_house = 'yq-court'`)
    expect((await join('p-admin')).status).toBe(500)
    await mend()
    expect(await node.query(`select 1 from outbox where to_house = 'yq-court' and not on_paper`)).toEqual([])
    expect(await node.query(`select 1 from peer where peer_id = 'yq-court' and joined`)).toEqual([])
  })

  it('is the administrator’s to do, for a house of the address book, once', async () => {
    expect((await join('p-pros')).status).toBe(403)
    expect((await join('p-admin', 'nobody')).status).toBe(404)
    const made = yes(await join('p-admin'))
    expect(made).toMatchObject({ house: 'yq-court', login: 'admin-yq-court' })
    expect(made.firstPassword.length).toBeGreaterThanOrEqual(12)
    expect(made.fingerprint).toMatch(/^([0-9a-f]{4}[ -]?){8,}/i)
    expect((await join('p-admin')).status).toBe(409)
    expect(node.site.houses.map(one => one.house)).toContain('yq-court')
  })

  it('brings the open matter with what was entered for the court, in the same order, marked as entered by the other house', async () => {
    await asDesk(node.site.store, 'yq-court', '2026-11-01', tx =>
      addPeople(
        tx,
        [
          {
            name: '法甲',
            login: 'c-desk',
            division: '',
            posts: ['intake-desk', 'filing-division'],
            password: 'xxxxxxxxxxxx',
            personId: 'c-desk',
          },
        ],
        'x',
      ),
    )
    await node.mail()
    const [here, there] = [await view('p-pros'), await view('c-desk')]
    const line = (page: Json): Json => page.timeline.map((one: Json) => [one.kind, one.source, one.on, one.n, one.hash, one.files.length])
    expect(line(there)).toEqual(line(here))
    expect(there.timeline[1]).toMatchObject({ kind: 'sign-for', source: 'proxy', own: true })
    expect(there.clocks.find((one: Json) => one.id === 'reply').due).toBe('2026-11-23')
    expect((await node.get('c-desk', `/api/files/${there.timeline[1].files[0].attachmentId}`)).bytes.toString()).toBe('%PDF-1.4 scan')
  })

  it('a correction needs its text; adopting is recorded on both sides and moves no date', async () => {
    const adopt = (facts: Json): Promise<Json> =>
      act('c-desk', { kind: 'adopt-entry', post: 'intake-desk', on: '2026-11-23', facts: { entry: '8月21日签收', ...facts } })
    const bare = await adopt({ verdict: 'corrected' })
    expect([bare.status, bare.body.words.zh]).toEqual([422, '更正须写明内容及依据'])
    yes(await adopt({ verdict: 'adopted' }))
    await node.mail()
    for (const person of ['p-pros', 'c-desk']) {
      const page = await view(person)
      expect(page.timeline.at(-1)).toMatchObject({ kind: 'adopt-entry', placed: true, effect: true })
      expect(page.clocks.find((one: Json) => one.id === 'reply').due).toBe('2026-11-23')
    }
  })

  it('from here the court acts for itself: nobody enters for it any more', async () => {
    const docket = { kind: 'docket', on: '2026-11-23', facts: { caseNumber: ['（2026）湘3199执监9号'], docketedOn: '2026-11-23' } }
    expect((await act('p-desk', { ...docket, post: 'case-management', proxy: true, files: [scan] })).status).toBe(422)
    yes(await act('c-desk', { ...docket, post: 'filing-division' }))
    await node.mail()
    expect((await view('p-pros')).stage.id).toBe('docketed')
  })
})

describe('a joining that fails', () => {
  const count = async (sql: string): Promise<number> => Number((await node.query<{ n: string }>(`select count(*) as n from ${sql}`))[0]?.n)
  const here = (): boolean => node.site.houses.some(one => one.house === 'yz-court')

  it.each([
    ['the house is made', 'house', 'insert', `new.house_id = 'yz-court'`],
    ['its administrator is made', 'account', 'insert', `new.house_id = 'yz-court'`],
    ['its administrator gets the post', 'post_held', 'insert', `new.house_id = 'yz-court'`],
    ['the first address book is marked', 'peer', 'update', `new.house_id = 'yq-proc' and new.joined`],
    ['the second address book is marked', 'peer', 'update', `new.house_id = 'yq-court' and new.joined`],
    ['the grounds are written', 'setting', 'insert', `new.key = 'joined:yz-court'`],
    ['the node writes down its houses', 'node_setting', 'update', `new.key = 'houses'`],
  ])('before %s leaves the house outside, and pressing again goes on', async (_what, table, event, when) => {
    const mend = await breakAt(table, event, when)
    expect((await join('p-admin', 'yz-court')).status).toBeGreaterThanOrEqual(409)
    await mend()
    expect(here()).toBe(false)
    expect((await node.get('p-admin', '/api/house')).status).toBe(200)
  })

  it('is finished by pressing once more: one house, one administrator, whose newest password counts, one entry per address book', async () => {
    const made = yes(await join('p-admin', 'yz-court'))
    expect(here()).toBe(true)
    expect(await count(`house where house_id = 'yz-court'`)).toBe(1)
    expect(await count(`person where house_id = 'yz-court'`)).toBe(1)
    expect(await count(`account where login = 'admin-yz-court' and must_change`)).toBe(1)
    expect(await count(`peer where peer_id = 'yz-court' and joined and fingerprint = '${made.fingerprint}'`)).toBe(2)
    expect(await count(`recorded_leaf where ref_table = 'peer' and ref_id = 'yz-court'`)).toBe(2)
    expect(
      await count(`setting where house_id = 'yq-proc' and key = 'joined:yz-court' and grounds = '两院协作意见' and set_by = 'p-admin'`),
    ).toBe(1)
    const signIn = (password: string): Promise<Json> => node.open('/api/sign-in', { login: made.login, password })
    expect((await signIn('another-password')).status).toBe(401)
    expect((await signIn(made.firstPassword)).status).toBe(200)
    expect((await join('p-admin', 'yz-court')).status).toBe(409)
  })
})
