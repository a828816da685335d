/** Sealed procedures (minors, conduct of judges, clues): to everyone without the right their matters are byte for byte as if they were not there. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ENDPOINTS } from '#contract/index.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import type { Client } from '../api/county/client.ts'
import { liveThrough } from '../lives/front-door.ts'
import { LIVES } from '../lives/index.ts'
import { openWorld, type Somebody, type World } from '../lives/world.ts'

const SEALED = new Set(PROCEDURES.filter(def => def.sealed === 'always').map(def => def.id))
const lives = [...SEALED].flatMap(id => LIVES.filter(life => life.procedure === id && !life.confirmed).slice(0, 1))

/** Colleagues in the houses concerned and people elsewhere: none has a part in any of these matters, none is a head or a desk. */
const BYSTANDERS: Somebody[] = [
  { house: 'county-proc', post: 'handling-prosecutor', other: 'bystander' },
  { house: 'county-proc', post: 'prosecutor-assistant', other: 'bystander' },
  { house: 'county-proc', post: 'department-head', other: 'bystander' },
  { house: 'county-court', post: 'handling-judge', other: 'bystander' },
  { house: 'county-court', post: 'enforcement-judge', other: 'bystander' },
  { house: 'county-police', post: 'organ-handler', other: 'bystander' },
  { house: 'county-organ', post: 'organ-handler', other: 'bystander' },
  { house: 'city-proc', post: 'handling-prosecutor', other: 'bystander' },
  { house: 'city-court', post: 'handling-judge', other: 'bystander' },
]

/** What counts every act of the house, sealed or not, without saying of what: the size of the log. */
const OF_THE_LOG = new Set(['get-proof', 'get-health', 'verify-house'])
const LISTS: Record<string, string[]> = {
  'get-today': ['?scope=mine', '?scope=division', '?scope=between'],
  'list-mail': ['?list=to-sign', '?list=signed', '?list=to-send', '?list=unacknowledged', '?list=done'],
  'list-matters': ['?state=all', '?state=open', '?state=ended'],
  'list-papers': ['?state=all'],
}
const lists = ENDPOINTS.filter(one => one.method === 'GET' && !one.path.includes(':') && !one.file && !OF_THE_LOG.has(one.id))

let world: World
let before: Map<string, string>
let ids: string[]

async function allAnswers(client: Client, who: string): Promise<[string, string][]> {
  const out: [string, string][] = []
  for (const endpoint of lists)
    for (const query of LISTS[endpoint.id] ?? ['']) {
      const reply = await client.get(endpoint.path + query)
      out.push([`${who} ${endpoint.path}${query}`, `${reply.status} ${reply.raw}`])
    }
  return out
}

async function told(): Promise<Map<string, string>> {
  world.on('2026-12-01')
  const out = new Map<string, string>()
  for (const who of BYSTANDERS) {
    const client = await world.as(who)
    for (const [address, answer] of await allAnswers(client, `${who.house} ${who.post}`)) out.set(address, answer)
  }
  return out
}

const matters = async (): Promise<string[]> =>
  (await world.sql<{ id: string }>('select distinct matter_id as id from matter')).map(row => row.id)

beforeAll(async () => {
  world = await openWorld()
  for (const who of BYSTANDERS) await world.as(who)
  // once for the people, who come to their houses as the lives need them; the second time for the comparison
  for (const life of lives) await liveThrough(world, life)
  before = await told()
  const first = new Set(await matters())
  for (const life of lives) await liveThrough(world, life)
  ids = (await matters()).filter(id => !first.has(id))
}, 180_000)
afterAll(() => world.close())

it('there are sealed procedures, and their lives made matters', () => {
  expect(SEALED.size).toBeGreaterThanOrEqual(8)
  expect(ids.length).toBeGreaterThanOrEqual(lives.length)
})

it('no list, counter or page changed by a byte for anyone without the right', async () => {
  const after = await told()
  expect([...after].filter(([address, answer]) => before.get(address) !== answer).map(([address]) => address)).toEqual([])
})

it('each of them answers like one that does not exist', async () => {
  for (const who of BYSTANDERS) {
    const client = await world.as(who)
    const none = await client.get('/api/matters/no-such-id')
    for (const id of ids) {
      const reply = await client.get(`/api/matters/${id}`)
      expect([reply.status, reply.raw], `${who.house} ${who.post}`).toEqual([none.status, none.raw])
    }
  }
})

it('nothing may be done in them either, with the same answer', async () => {
  const act = (post: string) => ({ kind: 'close', post, on: '2026-12-01', facts: {} })
  for (const who of BYSTANDERS) {
    const client = await world.as(who)
    const none = await client.post('/api/matters/no-such-id/acts', act(who.post))
    for (const id of ids.slice(0, 4)) {
      const reply = await client.post(`/api/matters/${id}/acts`, act(who.post))
      expect([reply.status, reply.raw], `${who.house} ${who.post}`).toEqual([none.status, none.raw])
    }
  }
})
