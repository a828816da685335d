/** One database server for a whole test run: started when the first test asks, migrated once as a template, gone at the end. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { ensureRights, withClient } from '../../src/store/embedded/logins.ts'
import { openDatabase, type RunningDatabase } from '../../src/store/embedded/open-database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openDoor, type SharedCluster } from './cluster-door.ts'
import { withDatabase } from './database-url.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseDoor: string
  }
}

/** Nothing in a test database has to survive a power cut. */
const FAST = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200', log_min_messages: 'fatal' }

const startCluster = async (folder: string, keep: (database: RunningDatabase) => void): Promise<SharedCluster> => {
  const version = process.env.COUNTERSIGN_TEST_PG === '15' ? 15 : 18
  const database = await openDatabase({ node: 'test', dataFolder: join(folder, 'node'), version, settings: FAST, embedded: true })
  keep(database)
  const urls = database.urls as Required<typeof database.urls>
  const asRoot = <T>(name: string, work: (client: Client) => Promise<T>): Promise<T> => withClient(withDatabase(urls.superuser, name), work)
  await asRoot('postgres', client => client.query('create database countersign_bare owner countersign_owner'))
  await asRoot('countersign_bare', ensureRights)
  await asRoot('postgres', client => client.query('create database countersign_template template countersign_bare owner countersign_owner'))
  try {
    await migrate(withDatabase(urls.owner, 'countersign_template'))
    return { urls }
  } catch (error) {
    return { urls, migrationError: String(error) }
  }
}

/** Called by vitest in its main process before all tests; what it returns is called after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'cs-test-'))
  // The database runs as another user when the tests run as root: it must be able to pass through.
  chmodSync(folder, 0o711)
  let running: RunningDatabase | undefined
  let cluster: Promise<SharedCluster> | undefined
  const door = join(folder, 'door')
  const server = await openDoor(door, () => {
    cluster ??= startCluster(folder, database => {
      running = database
    })
    return cluster
  })
  project.provide('databaseDoor', door)
  return async () => {
    server.close()
    await cluster?.catch(() => undefined)
    await running?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
