/** Every endpoint, every post, own and other and no object: what one may not see is exactly as if it did not exist. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Endpoint } from '#contract/endpoint.ts'
import { ENDPOINTS } from '#contract/index.ts'
import type { Client, Reply } from '../api/county/client.ts'
import { send } from '../api/county/client.ts'
import { addressesOf, allIds, type Ids, mayCall, postsOf } from '../api/county/everything.ts'
import { PEOPLE } from '../api/county/people.ts'
import { openScene, type Scene } from './scene.ts'

let scene: Scene
let ids: Ids
const NOTHING: Ids = {
  matterId: ['no-such-id'],
  paperId: ['no-such-id'],
  attachmentId: ['no-such-id'],
  caseId: ['no-such-id'],
  letterId: ['no-such-id'],
  agreementId: ['no-such-id'],
}
/** What each person could read, by kind of id. */
const readable = new Map<string, Record<keyof Ids, Set<string>>>()

const OF_ONE = ENDPOINTS.filter(one => /:(matterId|paperId|attachmentId|caseId|letterId|agreementId)/.test(one.path))
const nameOf = (endpoint: Endpoint): keyof Ids => /:(\w+)/.exec(endpoint.path)?.[1] as keyof Ids
const shown = (reply: Reply): string => `${reply.status} ${reply.raw}`

/** A well-formed body for every endpoint that changes something, so that the answer is about the right and not about the form. */
function bodyOf(endpoint: Endpoint, post: string): Record<string, unknown> {
  const act = { kind: 'reply', post, on: '2026-08-20', facts: {} }
  const on = '2026-08-20'
  const decided = { post, on, decidedBy: 'president', decidedOn: on }
  const bodies: Record<string, Record<string, unknown>> = {
    'confirm-agreement': decided,
    'refuse-agreement': { post, on, reason: 'x' },
    'withdraw-agreement': { post, on, reason: 'x' },
    'amend-agreement': { post, on, summary: 'x', grounds: 'x', inForceFrom: on, removed: ['LX-1'] },
    'set-agreement-term': { post, on, key: 'query-days', value: '10d', grounds: 'x' },
    'answer-agreement-change': { post, on, changeId: 'x', agreed: true },
    'set-leading-group': { post, on, members: [], grounds: 'x' },
    'record-agreement-review': { post, on, result: 'revise', text: 'x' },
    'end-agreement': { post, on, endsOn: on, reason: 'x' },
    'split-agreement-text': { text: 'x' },
    'draw-sample': { seed: 'x', size: 1 },
    'mask-text': { text: 'x', people: [], profile: 'court_2016' },
    'push-live-draft': { updates: [] },
    'do-act': act,
    'check-act': act,
    'set-team': { add: [], remove: [] },
    'decide-paper': { decision: 'agree', post },
    'save-paper': { content: { number: null, date: null, addressee: null, points: [], fields: {}, answers: [] } },
    'step-paper': { step: 'void', post, note: 'x' },
    'add-people': { people: [{ name: '某', login: 'somebody', division: '', posts: [] }] },
    'set-posts': { give: [], end: [], grounds: 'x' },
    'hand-over': { fromPerson: 'a', toPerson: 'b', grounds: 'x' },
    'disable-person': { grounds: 'x' },
    'set-switch': { key: 'intake-days', value: 5, grounds: 'x' },
    'confirm-rule': { rule: 'D10', grounds: 'x' },
    'set-number-pattern': { family: '检民执监', pattern: '{short}检〔{year}〕{seq}号', grounds: 'x' },
    'set-number-grammar': {
      grammar: { shortName: { min: 1, max: 4 }, businessCodes: null, maxDigits: 14, firstYear: 1979 },
      grounds: 'x',
    },
    'mark-approval-seen': { state: 'x' },
    'pause-courier': { paused: true },
    'join-house': { grounds: 'x' },
    'release-peer': { second: 'nobody', grounds: 'x' },
    'accept-definition': { post, grounds: 'x' },
    'offer-seat': { login: 'someone', name: '某', posts: ['administrator'], grounds: '协作意见' },
    'add-peer': { house: 'matrix-house', name: '某单位', shortName: '某', kind: 'organ', level: 4, region: '433199', code: '某' },
    'answer-seat': { house: 'county-court', offerId: 'none', accept: true },
    'change-seat': { house: 'nowhere' },
  }
  return bodies[endpoint.id] ?? {}
}

beforeAll(async () => {
  scene = await openScene()
  ids = await allIds(scene.county)
  const gets: [string, keyof Ids][] = [
    ['get-matter', 'matterId'],
    ['get-paper', 'paperId'],
    ['get-file', 'attachmentId'],
    ['get-case', 'caseId'],
    ['get-agreement', 'agreementId'],
  ]
  for (const { id: person } of PEOPLE) {
    const client = await scene.county.as(person)
    const mine: Record<keyof Ids, Set<string>> = {
      matterId: new Set(),
      paperId: new Set(),
      attachmentId: new Set(),
      caseId: new Set(),
      letterId: new Set(),
      agreementId: new Set(),
    }
    for (const [endpointId, name] of gets) {
      const endpoint = ENDPOINTS.find(one => one.id === endpointId) as Endpoint
      for (const id of ids[name]) if ((await client.get(endpoint.path.replace(`:${name}`, id))).status === 200) mine[name].add(id)
    }
    for (const list of ['to-sign', 'signed', 'done', 'to-send', 'unacknowledged'])
      for (const row of (await client.read(`/api/mail?list=${list}`)).rows) mine.letterId.add(row.letterId)
    readable.set(person, mine)
  }
}, 120_000)
afterAll(() => scene.county.close())

const ofPerson = (person: string): Record<keyof Ids, Set<string>> => readable.get(person) as Record<keyof Ids, Set<string>>

describe('reading', () => {
  it('an id one may not see answers byte for byte like one that does not exist', async () => {
    for (const { id: person } of PEOPLE) {
      const client = await scene.county.as(person)
      for (const endpoint of OF_ONE.filter(one => one.method === 'GET')) {
        const none = shown(await client.get(addressesOf(endpoint, NOTHING)[0] as string))
        expect(none, endpoint.id).toMatch(/^404 /)
        const name = nameOf(endpoint)
        for (const id of ids[name].filter(one => !ofPerson(person)[name].has(one)))
          for (const address of addressesOf(endpoint, { ...NOTHING, [name]: [id] }))
            expect(shown(await client.get(address)), `${person} ${address}`).toBe(none)
      }
    }
  })

  it('every endpoint of one object gives it to those who may see it', async () => {
    for (const { id: person } of PEOPLE) {
      const client = await scene.county.as(person)
      for (const endpoint of OF_ONE.filter(one => one.method === 'GET')) {
        const name = nameOf(endpoint)
        for (const id of ofPerson(person)[name])
          for (const address of addressesOf(endpoint, { ...NOTHING, [name]: [id] }))
            expect((await client.get(address)).status, `${person} ${address}`).toBe(200)
      }
    }
  })

  it('nobody reads an object of another house under its id there', async () => {
    const owners = await scene.county.sql<{ id: string; houses: string[] }>(
      'select matter_id as id, array_agg(house_id) as houses from matter group by 1',
    )
    for (const { id: person, house } of PEOPLE)
      for (const matter of ofPerson(person).matterId) expect(owners.find(one => one.id === matter)?.houses).toContain(house)
  })
})

describe('lists are the set of what can be read one by one', () => {
  it.each([
    ['/api/matters?state=all&limit=100', 'matterId'],
    ['/api/papers?state=all', 'paperId'],
    ['/api/cases', 'caseId'],
  ] as const)('%s', async (address, name) => {
    for (const { id: person } of PEOPLE) {
      const rows = (await (await scene.county.as(person)).read(address)).rows.map((row: Record<string, string>) => row[name])
      expect(rows.sort(), person).toEqual([...ofPerson(person)[name]].sort())
    }
  })

  it('agreements: everybody of a house that signed reads them, nobody of another', async () => {
    for (const { id: person, house } of PEOPLE) {
      const rows = (await (await scene.county.as(person)).read('/api/agreements')).rows.map(
        (row: Record<string, string>) => row.agreementId,
      )
      expect(rows, person).toEqual(['county-proc', 'county-court'].includes(house) ? [scene.agreement] : [])
      expect(rows, person).toEqual([...ofPerson(person).agreementId])
    }
  })

  it('open and ended matters make up all of them; the ledger holds no other', async () => {
    for (const { id: person } of PEOPLE) {
      const client = await scene.county.as(person)
      const list = async (query: string): Promise<string[]> =>
        (await client.read(`/api/matters?${query}`)).rows.map((row: { matterId: string }) => row.matterId)
      expect([...(await list('state=open')), ...(await list('state=ended'))].sort()).toEqual((await list('state=all')).sort())
      for (const row of (await client.read('/api/ledger')).rows) expect(ofPerson(person).matterId, person).toContain(row.matterId)
      const today = await client.read('/api/today?scope=division')
      for (const line of today.sections.flatMap((one: { lines: { matterId: string | null }[] }) => one.lines))
        expect(ofPerson(person).matterId, person).toContain(line.matterId)
    }
  })
})

describe('changing', () => {
  it('an object one may not see answers every attempt like one that does not exist', async () => {
    for (const { id: person } of PEOPLE) {
      const client = await scene.county.as(person)
      const post = postsOf(person)[0] as string
      for (const endpoint of OF_ONE.filter(one => one.method === 'POST')) {
        const name = nameOf(endpoint)
        const attempt = async (id: string): Promise<string> =>
          shown(await client.post(endpoint.path.replace(`:${name}`, id), bodyOf(endpoint, post)))
        const none = await attempt('no-such-id')
        expect(none, `${person} ${endpoint.id}`).toMatch(/^404 /)
        for (const id of ids[name].filter(one => !ofPerson(person)[name].has(one)).slice(0, 12)) {
          const placedHere =
            name === 'letterId' && (await scene.county.sql(`select 1 from inbox where letter_id = $1 and kind <> 'act'`, [id])).length > 0
          if (!placedHere) expect(await attempt(id), `${person} ${endpoint.id} ${id}`).toBe(none)
        }
      }
    }
  })

  it('what belongs to other posts is forbidden, whatever the object', async () => {
    for (const { id: person } of PEOPLE) {
      const client = await scene.county.as(person)
      for (const endpoint of ENDPOINTS.filter(one => !mayCall(one, postsOf(person)))) {
        const path = endpoint.path.replace(/:\w+/, 'cp-pros')
        const reply =
          endpoint.method === 'GET' ? await client.get(path) : await client.post(path, bodyOf(endpoint, postsOf(person)[0] as string))
        expect([reply.status, reply.body?.code], `${person} ${endpoint.id}`).toEqual([403, 'forbidden'])
      }
    }
  })

  it('a post one does not hold cannot be claimed', async () => {
    for (const { id: person } of PEOPLE) {
      const reply = await (await scene.county.as(person)).post(`/api/matters/${scene.shared}/acts`, {
        kind: 'reply',
        post: person === 'cp-committee' ? 'organ-head' : 'procuratorial-committee',
        on: '2026-08-20',
        facts: {},
      })
      expect([reply.status, reply.body.code], person).toEqual([403, 'forbidden'])
    }
  })
})

describe('at the door', () => {
  it('without a session every endpoint but the open ones answers the same 401', async () => {
    const answers = new Set<string>()
    for (const endpoint of ENDPOINTS.filter(one => one.who !== 'anyone')) {
      const reply = await send(scene.county.app, {
        method: endpoint.method,
        url: endpoint.path.replace(/:\w+/, scene.shared),
        ...(endpoint.method === 'POST' ? { payload: bodyOf(endpoint, 'president') } : {}),
      })
      answers.add(shown(reply))
    }
    expect([...answers].length).toBe(1)
    expect([...answers][0]).toMatch(/^401 /)
  })

  it('a write without the page’s token, or from another site, is refused for everybody', async () => {
    const client: Client = await scene.county.as('cc-president')
    const body = { kind: 'extend', post: 'president', on: '2026-08-20', facts: { reason: 'x' } }
    const wrong: Record<string, string>[] = [
      {},
      { 'x-csrf-token': 'x' },
      { 'x-csrf-token': client.csrf, 'sec-fetch-site': 'cross-site' },
      { 'x-csrf-token': client.csrf, origin: 'https://evil.example', host: 'localhost' },
    ]
    for (const headers of wrong) {
      const reply = await send(scene.county.app, {
        method: 'POST',
        url: `/api/matters/${scene.shared}/acts`,
        headers: { cookie: client.cookie, 'idempotency-key': 'x'.repeat(12), ...headers },
        payload: body,
      })
      expect(reply.status, JSON.stringify(headers)).toBe(403)
    }
  })
})
