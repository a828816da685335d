/** The demo county of a test run: seeded once, by the first file that asks, into a database that every later file clones. */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { seedSite } from '#server/seed-site.ts'
import { type Site, siteOver } from '#server/site.ts'
import { type ClonedDatabase, cloneDatabase } from '../../database/clone-database.ts'
import { knock } from '../../database/cluster-door.ts'
import { withDatabase } from '../../database/database-url.ts'

const NAME = 'countersign_demo'
const UNDER_WORK = `${NAME}_under_work`
/** Any number, the same in every process of the run. */
const LOCK = 20261123

/** Nothing of the node's own stop: the database belongs to the whole run. */
const siteOn = (urls: ClonedDatabase['urls'], dataFolder: string): Promise<Site> =>
  siteOver({ urls, dataFolder, stop: async () => {} }, { log: () => {} })

/** Seeds the demo through its real doors; a seeding that breaks off leaves no template behind. */
async function seed(maintenance: pg.Client, urls: ClonedDatabase['urls'], data: string): Promise<void> {
  await maintenance.query(`drop database if exists ${UNDER_WORK} with (force)`)
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { mode: 0o711 })
  await maintenance.query(`create database ${UNDER_WORK} template countersign_template owner countersign_owner`)
  const site = await siteOn(
    Object.fromEntries(Object.entries(urls).map(([login, url]) => [login, withDatabase(url, UNDER_WORK)])) as ClonedDatabase['urls'],
    data,
  )
  try {
    await seedSite(site)
  } finally {
    await site.stop()
  }
  await maintenance.query(`alter database ${UNDER_WORK} rename to ${NAME}`)
}

/** A copy of the seeded demo (database and keys) for one test file; `leave` takes it away. */
export async function openDemo(): Promise<{ site: Site; leave(): Promise<void> }> {
  const door = inject('databaseDoor')
  const { urls } = await knock(door)
  const data = join(dirname(door), 'demo-data')
  const maintenance = new pg.Client({ connectionString: withDatabase(urls.superuser, 'postgres') })
  await maintenance.connect()
  try {
    await maintenance.query('select pg_advisory_lock($1)', [LOCK])
    const { rows } = await maintenance.query('select 1 from pg_database where datname = $1', [NAME])
    if (rows.length === 0 || !existsSync(data)) await seed(maintenance, urls, data)
  } finally {
    await maintenance.end()
  }
  const database = await cloneDatabase(NAME)
  const folder = mkdtempSync(join(tmpdir(), 'cs-'))
  chmodSync(folder, 0o711)
  cpSync(data, folder, { recursive: true })
  const site = await siteOn(database.urls, folder)
  return {
    site,
    leave: async () => {
      await site.stop()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
