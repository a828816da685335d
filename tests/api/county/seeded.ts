/** The seeded demo county for API tests: one node over a cloned database, and short ways to ask it as a person would. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect } from 'vitest'
import { compose } from '#server/compose.ts'
import { buildHttp } from '#server/http.ts'
import { runMail } from '#server/jobs.ts'
import type { Site } from '#server/site.ts'
import { personId, type Who } from '#synthetic/houses.ts'
import { type Body, type Client, type Detail, demoClient, type Reply } from './client.ts'
import { openDemo } from './demo-template.ts'

export const TODAY = '2026-11-23'
export const TITLES = {
  main: '江白露与青石坡公司执行监督检察建议',
  case: '江白露申请执行监督案',
  query: '执418号案执行情况说明',
  file: '执418号案调卷',
  extended: '参与分配方案执行监督检察建议',
  unanswered: '查封到期未续封执行监督检察建议',
  request: '提请跟进监督：查封到期未续封',
  followUp: '跟进监督：查封到期未续封',
  fresh: '终本案件恢复执行检察建议',
  counter: '对6号检察建议书的书面建议',
  organ: '协助执行义务检察建议',
  sealed: '对执行人员违法行为的检察建议',
  withdrawn: '司法拍卖执行监督检察建议',
} as const

/** The node under test; filled before the first test of the file that called `seededCounty`. */
export const county = {} as { site: Site; app: FastifyInstance }
const clients = new Map<Who, Client>()

/** A copy of the seeded demo county for a test file, taken away afterwards. */
export function seededCounty(): void {
  let leave: () => Promise<void> = async () => {}
  beforeAll(async () => {
    const { site, leave: gone } = await openDemo()
    leave = async () => {
      await county.app?.close()
      await gone()
    }
    county.site = site
    county.app = await buildHttp(site, compose(site), { trustProxy: false, secureCookie: false, webFolder: null, perMinute: 1e6 })
  }, 180_000)
  afterAll(() => leave())
}

export const as = async (who: Who): Promise<Client> => {
  const known = clients.get(who) ?? (await demoClient(county.app, personId(who)))
  clients.set(who, known)
  return known
}
export const read = async (who: Who, path: string): Promise<Body> => (await as(who)).read(path)
export const listed = async (who: Who): Promise<Body[]> => (await read(who, '/api/matters?state=all&limit=100')).rows
export const idOf = async (who: Who, title: string): Promise<string> => {
  const row = (await listed(who)).find(one => one.title === title)
  if (!row) throw new Error(`${who} sees no matter ${title}`)
  return row.matterId
}
export const page = async (who: Who, title: string): Promise<Body> => read(who, `/api/matters/${await idOf(who, title)}`)
export const clock = async (who: Who, title: string, id: string): Promise<Body> => {
  const { due, nominal, status, provisional, metOn, extended } = (await page(who, title)).clocks.find((one: Body) => one.id === id)
  return { due, nominal, status, provisional, metOn, extended }
}
export const days = async (who: Who, title: string): Promise<string[]> =>
  (await page(who, title)).timeline.map((act: Body) => `${act.on} ${act.kind}`)
export const act = async (who: Who, title: string, input: Record<string, unknown>): Promise<Reply> =>
  (await as(who)).post(`/api/matters/${await idOf(who, title)}/acts`, { on: TODAY, facts: {}, ...input })
export const articles = (reply: Reply): string[] => ((reply.body?.details ?? []) as Detail[]).map(one => one.article ?? '')
export const move = async (today: string): Promise<void> => void (await (await as('office')).do('/api/demo/day', { today }))
/** Does it and lets the mail run, as the jobs of a serving node would. */
export const done = async (who: Who, title: string, input: Record<string, unknown>): Promise<void> => {
  const reply = await act(who, title, input)
  expect(reply.status, reply.raw).toBe(200)
  await runMail(county.site)
}
