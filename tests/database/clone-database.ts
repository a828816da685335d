/** A database of its own for one test file (or one test): a clone of the migrated template, in about 40 ms. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { DatabaseUrls } from '../../src/store/embedded/open-database.ts'
import { openStore, type Store, TYPES } from '../../src/store/store.ts'
import { knock } from './cluster-door.ts'
import { withDatabase } from './database-url.ts'

export type ClonedDatabase = {
  store: Store
  urls: Required<DatabaseUrls>
  /** Runs SQL past every policy: for preparing and for looking behind the curtain, in tests only. */
  superuserQuery<R = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<R[]>
  /** Closes the store and removes the database. */
  drop(): Promise<void>
}

const once = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** `countersign_template` holds all tables; `countersign_bare` has roles and rights only (for tests of the store itself); `countersign_demo` is the seeded demo, once it was asked for. */
export const cloneDatabase = async (
  template: 'countersign_template' | 'countersign_bare' | 'countersign_demo' = 'countersign_template',
): Promise<ClonedDatabase> => {
  const { urls: shared, migrationError } = await knock(inject('databaseDoor'))
  if (migrationError && template === 'countersign_template')
    throw new Error(`the template database could not be migrated: ${migrationError}`)
  const name = `t_${randomUUID().replaceAll('-', '')}`
  const maintenance = withDatabase(shared.superuser, 'postgres')
  await once(maintenance, `create database ${name} template ${template} owner countersign_owner`)
  const urls = Object.fromEntries(Object.entries(shared).map(([login, url]) => [login, withDatabase(url, name)])) as Required<DatabaseUrls>
  const store = openStore(urls, { connections: 6 })
  const superuser = new pg.Pool({ connectionString: urls.superuser, max: 3, types: TYPES })
  superuser.on('error', () => undefined)
  return {
    store,
    urls,
    superuserQuery: async <R>(sql: string, params: unknown[] = []) => (await superuser.query(sql, params)).rows as R[],
    drop: async () => {
      await store.close()
      await superuser.end()
      await once(maintenance, `drop database if exists ${name} with (force)`)
    },
  }
}
