/** Migrations: forward only, in order, checksummed, each whole or not at all. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ClonedDatabase, cloneDatabase } from '../../tests/database/clone-database.ts'
import { migrate, readMigrations } from './migrate.ts'
import { packageRoot } from './package-root.ts'

let database: ClonedDatabase
let folder: string
beforeEach(async () => {
  database = await cloneDatabase('countersign_bare')
  folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  put('0001_one.sql', 'create table one (id int); insert into one values (1)')
  put('0002_two.sql', 'create table two (id int)')
})
afterEach(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

const put = (name: string, sql: string): void => writeFileSync(join(folder, name), sql)
const run = (upTo?: number): Promise<string[]> => migrate(database.urls.owner, upTo === undefined ? { folder } : { folder, upTo })
const tables = async (): Promise<unknown[]> =>
  (await database.superuserQuery<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)).map(
    row => row.name,
  )

describe('forward', () => {
  test('in order, once, owned by the owner', async () => {
    expect(await run()).toEqual(['0001_one.sql', '0002_two.sql'])
    expect(await run()).toEqual([])
    put('0010_ten.sql', 'alter table one add column more text')
    expect(await run()).toEqual(['0010_ten.sql'])
    expect(await database.superuserQuery(`select distinct tableowner from pg_tables where schemaname = 'public'`)).toEqual([
      { tableowner: 'countersign_owner' },
    ])
  })

  test('up to a number, and on from there', async () => {
    expect(await run(1)).toEqual(['0001_one.sql'])
    expect(await run()).toEqual(['0002_two.sql'])
  })

  test('several processes at once apply each file once', async () => {
    const done = await Promise.all([run(), run(), run()])
    expect(done.flat().sort()).toEqual(['0001_one.sql', '0002_two.sql'])
    expect(await database.superuserQuery('select count(*) as n from one')).toEqual([{ n: 1 }])
  })

  test('leaves no connection of the owner behind', async () => {
    await run()
    const open = `select count(*) as n from pg_stat_activity where usename = 'countersign_owner' and datname = current_database()`
    for (let tries = 0; tries < 100; tries++) {
      if ((await database.superuserQuery<{ n: number }>(open))[0]?.n === 0) return
      await new Promise(next => setTimeout(next, 20))
    }
    expect(await database.superuserQuery(open)).toEqual([{ n: 0 }])
  })
})

describe('refused', () => {
  test('an applied file that was changed', async () => {
    await run()
    put('0001_one.sql', 'create table one (id bigint)')
    await expect(run()).rejects.toMatchObject({ code: 'internal', words: { en: expect.stringContaining('0001_one.sql was changed') } })
  })

  test('a database that a newer program made', async () => {
    await run()
    rmSync(join(folder, '0002_two.sql'))
    await expect(run()).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a file that comes late with a lower number', async () => {
    rmSync(join(folder, '0001_one.sql'))
    await run()
    put('0001_late.sql', 'select 1')
    await expect(run()).rejects.toMatchObject({ code: 'internal', words: { en: expect.stringContaining('0001_late.sql') } })
  })

  test('two files with one number', () => {
    put('0002_again.sql', 'select 1')
    expect(() => readMigrations(folder)).toThrow('0002_again.sql')
  })

  test('a file that fails leaves nothing of itself and all before it', async () => {
    put('0003_three.sql', 'create table three (id int); select no_such_column')
    await expect(run()).rejects.toMatchObject({ code: 'internal', words: { en: expect.stringContaining('0003_three.sql') } })
    expect(await tables()).toEqual(['one', 'schema_migration', 'two'])
  })
})

test('the program’s own files are found from the root of the package and are in order', () => {
  expect(packageRoot()).toBe(process.cwd())
  expect(readMigrations().length).toBeGreaterThan(0)
})
