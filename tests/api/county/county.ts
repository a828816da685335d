/** A whole node in memory for API tests: five houses over a cloned database, HTTP without a socket, its own movable day. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { compose } from '#server/compose.ts'
import { buildHttp } from '#server/http.ts'
import { runLog, runMail } from '#server/jobs.ts'
import { createHouses } from '#server/set-up.ts'
import { refreshSite, type Site, siteOver, writeNodeSetting } from '#server/site.ts'
import { asDesk, inTransaction } from '#store/unit-of-work.ts'
import { addPeople } from '#work/people/index.ts'
import { type ClonedDatabase, cloneDatabase } from '../../database/clone-database.ts'
import { type Client, demoClient } from './client.ts'
import { HOUSES, peopleOf } from './people.ts'

export const PASSWORD = 'not-a-secret-31'
export const NOBODY = { house: '', person: '', post: null } as const

export type LogLine = { event: string; detail: Record<string, unknown> }
export type County = {
  site: Site
  app: FastifyInstance
  database: ClonedDatabase
  /** Everything the node wrote to its log. */
  lines: LogLine[]
  /** The client of a person, signed in by the demo door once. */
  as(person: string): Promise<Client>
  /** Moves the legal today. */
  on(day: string): void
  /** Lets the courier and the desks work until nothing moves. */
  mail(): Promise<void>
  /** Sequences and signs the logs. */
  log(): Promise<void>
  sql<R = Record<string, unknown>>(text: string, params?: unknown[]): Promise<R[]>
  close(): Promise<void>
}

const makeSite = async (database: ClonedDatabase, folder: string, lines: LogLine[]): Promise<Site> =>
  siteOver(
    { urls: database.urls, dataFolder: folder, stop: async () => undefined },
    { log: (event, detail) => void lines.push({ event, detail }) },
  )

/** An empty node that waits for its first set-up. */
export async function emptyNode(): Promise<Omit<County, 'as' | 'on'> & { drop(): Promise<void> }> {
  const database = await cloneDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'county-'))
  chmodSync(folder, 0o711)
  const lines: LogLine[] = []
  const site = await makeSite(database, folder, lines)
  const app = await buildHttp(site, compose(site), { trustProxy: false, secureCookie: false, webFolder: null, perMinute: 1_000_000 })
  const close = async (): Promise<void> => {
    await app.close()
    await site.stop()
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    site,
    app,
    database,
    lines,
    mail: async () => void (await runMail(site)),
    log: () => runLog(site),
    sql: database.superuserQuery,
    close,
    drop: close,
  }
}

async function settle(site: Site, day: string): Promise<void> {
  await createHouses(site.store, site.vault, HOUSES, '2026-01-01')
  await inTransaction(site.store, { ...NOBODY, today: day }, async tx => {
    await writeNodeSetting(tx, 'mode', 'demo')
    await writeNodeSetting(tx, 'demo-day', day)
    await writeNodeSetting(
      tx,
      'houses',
      HOUSES.map(one => ({ house: one.house, name: one.name, kind: one.kind })),
    )
  })
  await refreshSite(site)
  for (const { house } of HOUSES) {
    const people = peopleOf(house).map(one => ({
      name: one.name,
      login: one.id,
      division: '',
      posts: one.posts,
      password: PASSWORD,
      personId: one.id,
    }))
    await asDesk(site.store, house, '2026-01-01', tx => addPeople(tx, people, 'set up for a test'))
  }
}

/** The county with all its people on a given day. */
export async function openCounty(day = '2026-08-18'): Promise<County> {
  const node = await emptyNode()
  await settle(node.site, day)
  const clients = new Map<string, Client>()
  const as = async (person: string): Promise<Client> => {
    const known = clients.get(person) ?? (await demoClient(node.app, person))
    clients.set(person, known)
    return known
  }
  const on = (today: string): void => {
    node.site.demoDay = today
  }
  return { ...node, as, on }
}
