/** The generated row types are what the migrations make. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClonedDatabase, cloneDatabase } from '../../tests/database/clone-database.ts'
import { packageRoot } from './package-root.ts'
import { tableTypes } from './table-types.ts'

let database: ClonedDatabase
beforeAll(async () => {
  database = await cloneDatabase('countersign_bare')
})
afterAll(() => database.drop())

test('columns become the types that the store gives, in their order', async () => {
  await database.superuserQuery(`
    create table small_tray (
      id text primary key, day date not null, at timestamptz, n bigint not null, m int, money numeric not null, yes boolean not null,
      body jsonb not null, maybe_body jsonb, bytes bytea not null, names text[] not null, days date[], gone int, words tsvector not null);
    alter table small_tray drop column gone;
    create view tray_view as select id from small_tray`)
  const text = await tableTypes(sql => database.superuserQuery(sql))
  expect(text).toContain(
    'export type SmallTrayRow = { id: string; day: string; at: string | null; n: number; m: number | null; money: string; yes: boolean; ' +
      'body: unknown; maybe_body: unknown; bytes: Buffer; names: string[]; days: string[] | null; words: string }',
  )
  expect(text).toContain('export type TrayViewRow = { id: string | null }')
  expect(text).toContain('export type Tables = {\n  small_tray: SmallTrayRow\n  tray_view: TrayViewRow\n}')
})

test('tables.ts is what the migrations make (else run: node scripts/tables.mjs)', async () => {
  const migrated = await cloneDatabase()
  const text = await tableTypes(sql => migrated.superuserQuery(sql))
  await migrated.drop()
  expect(readFileSync(join(packageRoot(), 'src', 'store', 'tables.ts'), 'utf8')).toBe(text)
})
