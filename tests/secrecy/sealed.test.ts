/** A sealed matter: its desk sees number and addressee, its team sees it, and for everybody else its name stands nowhere. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { act, assign, tryAct, view } from '../api/county/acts.ts'
import type { Body } from '../api/county/client.ts'
import { allIds, everything } from '../api/county/everything.ts'
import { PEOPLE } from '../api/county/people.ts'
import { openScene, PLANTED, type Scene, SEALED_NUMBER } from './scene.ts'

let scene: Scene
/** Every answer of every person, by person and address. */
const told = new Map<string, Map<string, string>>()

beforeAll(async () => {
  scene = await openScene()
  const ids = await allIds(scene.county)
  for (const { id: person } of PEOPLE) told.set(person, await everything(await scene.county.as(person), ids))
}, 60_000)
afterAll(() => scene.county.close())

/** On the sender's side its prosecutor; on the recipient's side its head. */
const MAY = new Set(['cp-other', 'cc-president'])
const DESKS = new Set(['cp-intake', 'cp-desk', 'cp-liaison', 'cc-filing', 'cc-desk', 'cc-liaison'])

const answersOf = (person: string): [string, string][] => [...(told.get(person) as Map<string, string>)]

it('the planted name is in the answers of those who may see it, and in nobody else’s', () => {
  for (const { id: person } of PEOPLE) {
    const text = JSON.stringify(answersOf(person))
    if (MAY.has(person)) expect(text, person).toContain(PLANTED)
    else expect(text.includes(PLANTED), person).toBe(false)
  }
})

it('neither its title nor its points nor its own id stand in an answer of those without the right, but for the desk’s envelope', () => {
  for (const { id: person } of PEOPLE.filter(one => !MAY.has(one.id))) {
    const mentions = answersOf(person)
      .filter(([address, text]) => !address.includes(scene.sealed) && (text.includes(scene.sealed) || text.includes(SEALED_NUMBER)))
      .map(([address]) => address)
    if (DESKS.has(person))
      expect(
        mentions.every(address => address.startsWith('/api/mail') || address.startsWith('/api/today')),
        `${person} ${mentions}`,
      ).toBe(true)
    else expect(mentions, person).toEqual([])
  }
})

it('the desk sees number and addressee only', async () => {
  const rows = (await (await scene.county.as('cc-desk')).read('/api/mail?list=to-sign')).rows.filter(
    (one: Body) => one.matterId === scene.sealed,
  )
  expect(rows.length).toBe(1)
  expect(rows[0]).toMatchObject({
    number: SEALED_NUMBER,
    sealed: true,
    title: '',
    fromName: '沅清县人民检察院',
    toName: '沅清县人民法院',
    what: { zh: '来文', en: 'Letter' },
    state: 'to-sign',
  })
  expect((await (await scene.county.as('cc-desk')).get(`/api/matters/${scene.sealed}`)).status).toBe(404)
})

it('counters are computed without it for those who may not see it', async () => {
  const openOf = async (asker: string, person: string): Promise<number> =>
    (await (await scene.county.as(asker)).read('/api/people')).people.find((one: Body) => one.personId === person).openMatters
  expect(await openOf('cp-liaison', 'cp-other')).toBe(0)
  expect(await openOf('cp-liaison', 'cp-pros')).toBe(1)
  expect((await (await scene.county.as('cp-chief')).read('/api/me')).inTransit.count).toBe(
    (
      await scene.county.sql(
        `select 1 from outbox o join matter m using (house_id, matter_id) where o.house_id = 'county-proc' and o.kind = 'act' and o.arrived_at is null and not m.sealed`,
      )
    ).length,
  )
})

it('the use of a clause is counted without it for those who may not see it', async () => {
  const usedBy = async (person: string): Promise<number> => {
    const { clauses } = await (await scene.county.as(person)).read(`/api/agreements/${scene.agreement}`)
    return clauses.find((one: Body) => one.id === 'LX-1').use.used
  }
  // The procuratorate has started three matters under the clause: a suggestion, an internal case, the sealed one.
  for (const { id: person, house } of PEOPLE.filter(one => one.house === 'county-proc' || one.house === 'county-court')) {
    const plain = person.endsWith('-admin') ? 0 : house === 'county-proc' ? 2 : 1
    expect(await usedBy(person), person).toBe(plain + (MAY.has(person) ? 1 : 0))
  }
})

it('the desk signs for it without seeing it, and nothing of it comes back in the answer', async () => {
  const wrong = await tryAct(scene.county, 'cc-judge', scene.sealed, {
    kind: 'sign-for',
    post: 'enforcement-judge',
    on: '2026-08-20',
    facts: { receivedOn: '2026-08-20', dateSource: 'stamp' },
  })
  expect(wrong.status).toBe(404)
  const reply = await tryAct(scene.county, 'cc-desk', scene.sealed, {
    kind: 'sign-for',
    post: 'intake-desk',
    on: '2026-08-20',
    facts: { receivedOn: '2026-08-20', dateSource: 'stamp' },
  })
  expect(reply.status, reply.raw).toBe(200)
  expect(reply.raw).not.toContain(PLANTED)
  await scene.county.mail()
  expect((await view(scene.county, 'cc-president', scene.sealed)).stage.id).toBe('received')
  expect((await (await scene.county.as('cc-desk')).get(`/api/matters/${scene.sealed}`)).status).toBe(404)
})

it('the head puts its team on it; whom it complains of can never be on it', async () => {
  await assign(scene.county, 'cc-president', scene.sealed, 'cc-presiding')
  expect(JSON.stringify((await view(scene.county, 'cc-presiding', scene.sealed)).timeline[0].facts)).toContain(PLANTED)
  await assign(scene.county, 'cc-president', scene.sealed, 'cc-judge', 'complained-of')
  const refused = await (await scene.county.as('cc-president')).post(`/api/matters/${scene.sealed}/team`, {
    add: [{ personId: 'cc-judge', duty: 'panel' }],
  })
  expect([refused.status, refused.body.details[0].article]).toEqual([422, '法发〔2016〕30号 12'])
  expect((await (await scene.county.as('cc-judge')).get(`/api/matters/${scene.sealed}`)).status).toBe(404)
})

it('someone recused loses a matter at once that they saw before', async () => {
  const president = await scene.county.as('cc-president')
  expect((await (await scene.county.as('cc-presiding')).get(`/api/matters/${scene.shared}`)).status).toBe(200)
  await president.do(`/api/matters/${scene.shared}/team`, { add: [{ personId: 'cc-presiding', duty: 'complained-of' }] })
  const reply = await (await scene.county.as('cc-presiding')).get(`/api/matters/${scene.shared}`)
  expect(reply.raw).toBe((await (await scene.county.as('cc-presiding')).get('/api/matters/no-such-id')).raw)
})

it('letters of a sealed matter carry no title in either house', async () => {
  await act(scene.county, 'cp-other', scene.sealed, {
    kind: 'notify-applicant',
    post: 'handling-prosecutor',
    on: '2026-08-20',
    facts: { recipients: ['某建工公司'] },
  })
  expect(
    await scene.county.sql(
      `select title from outbox where matter_id = $1 and title <> '' union all select title from inbox where matter_id = $1 and title <> ''`,
      [scene.sealed],
    ),
  ).toEqual([])
})

it('the planted name is in no log line and in no leaf', async () => {
  await (await scene.county.as('cc-desk')).post(`/api/matters/${scene.sealed}/acts`, {
    kind: PLANTED,
    post: 'intake-desk',
    on: '2026-08-20',
    facts: {},
  })
  await scene.county.log()
  expect(JSON.stringify(scene.county.lines)).not.toContain(PLANTED)
  const leaves = await scene.county.sql<{ leaf: string; about: string }>(
    `select convert_from(l.leaf, 'UTF8') as leaf, r.about::text as about from log_leaf l join recorded_leaf r using (house_id, event_id)`,
  )
  expect(leaves.length).toBeGreaterThan(20)
  expect(leaves.filter(one => `${one.leaf}${one.about}`.includes(PLANTED))).toEqual([])
})
