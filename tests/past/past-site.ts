/** A node for these tests: the county's two houses and any others, people signed in over HTTP, mail carried on demand. */
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compose } from '#server/compose.ts'
import { buildHttp } from '#server/http.ts'
import { runMail } from '#server/jobs.ts'
import { createHouses, type HousePlan } from '#server/set-up.ts'
import { refreshSite, type Site, siteOver, writeNodeSetting } from '#server/site.ts'
import { asDesk, inTransaction } from '#store/unit-of-work.ts'
import { addPeople } from '#work/people/index.ts'
import { cloneDatabase } from '../database/clone-database.ts'

export type Person = { id: string; house: string; posts: string[] }
export type Reply<T = Record<string, unknown>> = { status: number; body: T; bytes: Buffer; type: string; name: string }
// biome-ignore lint/suspicious/noExplicitAny: answers of many endpoints, read by field
export type Json = any

export type PastSite = {
  site: Site
  get(person: string, url: string): Promise<Reply<Json>>
  post(person: string, url: string, body: unknown): Promise<Reply<Json>>
  /** A write by nobody. */
  open(url: string, body: unknown): Promise<Reply<Json>>
  mail(): Promise<void>
  query<R>(sql: string, params?: unknown[]): Promise<R[]>
  close(): Promise<void>
}

export const house = (id: string, name: string, kind: 'court' | 'procuratorate', more: Partial<HousePlan> = {}): HousePlan => ({
  house: id,
  name,
  shortName: kind === 'court' ? '沅清' : '沅清检',
  kind,
  level: 1,
  region: '433199',
  code: '湘3199',
  superior: null,
  joined: true,
  ...more,
})

/** Builds the node on `today`; every house that is joined gets the people named for it. */
export async function pastSite(today: string, houses: HousePlan[], people: Person[]): Promise<PastSite> {
  const db = await cloneDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'cs-past-'))
  chmodSync(folder, 0o711)
  const site = await siteOver(
    { urls: db.urls, dataFolder: folder, stop: async () => {} },
    { log: (event, detail) => console.error(event, detail) },
  )
  await createHouses(site.store, site.vault, houses, '2010-01-01')
  await inTransaction(site.store, { house: '', person: '', post: null, today }, async tx => {
    await writeNodeSetting(tx, 'mode', 'demo')
    await writeNodeSetting(tx, 'demo-day', today)
    await writeNodeSetting(
      tx,
      'houses',
      houses.filter(one => one.joined).map(one => ({ house: one.house, name: one.name, kind: one.kind })),
    )
  })
  await refreshSite(site)
  for (const one of houses.filter(found => found.joined)) {
    const own = people.filter(person => person.house === one.house)
    await asDesk(site.store, one.house, '2010-01-01', tx =>
      addPeople(
        tx,
        own.map(person => ({
          name: `人员${person.id}`,
          login: person.id,
          division: '',
          posts: person.posts,
          password: 'xxxxxxxxxxxx',
          personId: person.id,
        })),
        'x',
      ),
    )
  }
  const app = await buildHttp(site, compose(site), { trustProxy: false, secureCookie: false, webFolder: null, perMinute: 1e6 })
  const sessions = new Map<string, { cookie: string; csrf: string }>()
  const signedIn = async (person: string): Promise<{ cookie: string; csrf: string }> => {
    const known = sessions.get(person)
    if (known) return known
    const answer = await app.inject({ method: 'POST', url: '/api/demo/sign-in', payload: { personId: person } })
    if (answer.statusCode !== 200) throw new Error(`sign-in of ${person}: ${answer.body}`)
    const cookie = answer.cookies.map(one => `${one.name}=${one.value}`).join('; ')
    const me = await app.inject({ method: 'GET', url: '/api/me', headers: { cookie } })
    const made = { cookie, csrf: String(me.json().csrf) }
    sessions.set(person, made)
    return made
  }
  const replyOf = (answer: { statusCode: number; rawPayload: Buffer; headers: Record<string, unknown> }): Reply<Json> => {
    const type = String(answer.headers['content-type'] ?? '')
    const name = decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(String(answer.headers['content-disposition'] ?? ''))?.[1] ?? '')
    return {
      status: answer.statusCode,
      body: type.includes('json') ? JSON.parse(answer.rawPayload.toString('utf8')) : null,
      bytes: answer.rawPayload,
      type,
      name,
    }
  }
  return {
    site,
    get: async (person, url) => replyOf(await app.inject({ method: 'GET', url, headers: { cookie: (await signedIn(person)).cookie } })),
    post: async (person, url, body) => {
      const { cookie, csrf } = await signedIn(person)
      return replyOf(
        await app.inject({
          method: 'POST',
          url,
          headers: { cookie, 'x-csrf-token': csrf, 'idempotency-key': randomUUID() },
          payload: body as object,
        }),
      )
    },
    open: async (url, body) => replyOf(await app.inject({ method: 'POST', url, payload: body as object })),
    mail: async () => void (await runMail(site)),
    query: (sql, params) => db.superuserQuery(sql, params),
    close: async () => {
      await app.close()
      await site.stop()
      await db.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The body of an answer that must be a yes. */
export function yes<T = Json>(answer: Reply<Json>): T {
  if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body as T
}
