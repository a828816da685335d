/** The walls of the database as its catalogue describes them: forced policies, keys by house, logins that own nothing. */
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ClonedDatabase, cloneDatabase } from '../database/clone-database.ts'

let database: ClonedDatabase
beforeAll(async () => {
  database = await cloneDatabase()
})
afterAll(() => database.drop())

/** Accounts and sessions are found before anybody is known; they hold a login, hashes and ids, nothing of a house's business. */
const NODE_LEVEL = ['account', 'session']
const SERVING = ['countersign_app', 'countersign_courier', 'countersign_sealer']
const rows = <R>(sql: string, params: unknown[] = []): Promise<R[]> => database.superuserQuery<R>(sql, params)
const houseTables = async (): Promise<{ name: string; enabled: boolean; forced: boolean }[]> =>
  rows(`select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'house_id' and not a.attisdropped) order by 1`)

describe('every table of a house', () => {
  it('forces row-level security', async () => {
    const tables = (await houseTables()).filter(one => !NODE_LEVEL.includes(one.name))
    expect(tables.length).toBeGreaterThan(35)
    expect(tables.filter(one => !one.enabled || !one.forced)).toEqual([])
  })

  it('has a primary key, every unique index and every foreign key that begin with house_id', async () => {
    const names = (await houseTables()).map(one => one.name).filter(name => !NODE_LEVEL.includes(name))
    const unique = await rows<{ table: string; index: string; first: string; primary: boolean }>(
      `select t.relname as table, i.relname as index, a.attname as first, x.indisprimary as primary from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
       join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0] where x.indisunique and t.relname = any ($1)`,
      [names],
    )
    expect(unique.filter(one => one.first !== 'house_id')).toEqual([])
    expect(names.filter(name => !unique.some(one => one.table === name && one.primary))).toEqual([])
    const foreign = await rows<{ name: string; first: string; target: string }>(
      `select k.conname as name, a.attname as first, r.relname as target from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_class r on r.oid = k.confrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
       where k.contype = 'f' and t.relname = any ($1)`,
      [names],
    )
    expect(foreign.filter(one => one.first !== 'house_id' && !NODE_LEVEL.includes(one.target))).toEqual([])
  })

  it('has for the app a policy that names the asker’s house, for every right it was granted', async () => {
    const names = (await houseTables()).map(one => one.name).filter(name => !NODE_LEVEL.includes(name))
    const policies = await rows<{ table: string; command: string; using: string | null; check: string | null }>(
      `select c.relname as table, p.polcmd as command, pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check from pg_policy p join pg_class c on c.oid = p.polrelid
       where 'countersign_app'::regrole = any (p.polroles) and c.relname = any ($1)`,
      [names],
    )
    expect(policies.filter(one => !/asker_house|app\.house/.test(`${one.using ?? ''}${one.check ?? ''}`))).toEqual([])
    expect(policies.filter(one => (one.using ?? '') === 'true' || (one.check ?? '') === 'true')).toEqual([])
  })
})

describe('the three serving logins', () => {
  it('own nothing, bypass nothing, are members of nothing and may create nothing', async () => {
    const owned = await rows(
      `select c.relname from pg_class c where c.relowner = any (select oid from pg_roles where rolname = any ($1))`,
      [SERVING],
    )
    expect(owned).toEqual([])
    const roles = await rows<Record<string, unknown>>(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = any ($1) order by 1`,
      [SERVING],
    )
    expect(roles.length).toBe(3)
    for (const role of roles)
      expect({ ...role, rolname: '' }).toEqual({
        rolname: '',
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
      })
    expect(await rows(`select 1 from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = any ($1)`, [SERVING])).toEqual(
      [],
    )
    for (const role of SERVING)
      expect(await rows(`select has_schema_privilege($1, 'public', 'create') as may`, [role])).toEqual([{ may: false }])
  })

  it('the courier reads envelopes and bodies, and no business table', async () => {
    const readable = await rows<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'v', 'm') and has_table_privilege('countersign_courier', c.oid, 'select') order by 1`,
    )
    expect(readable.map(one => one.name)).toEqual(['inbox', 'node_setting', 'outbox', 'outbox_body', 'outbox_file', 'post_sight'])
  })

  it('the sealer reads the log, and no business table', async () => {
    const readable = await rows<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege('countersign_sealer', c.oid, 'select') order by 1`,
    )
    for (const { name } of readable)
      expect(name).toMatch(/^(log_|peer_checkpoint|peer_contradiction|recorded_leaf|node_setting|post_sight)/)
  })

  it.each(['matter', 'act', 'act_fact', 'paper', 'blob', 'case_entry', 'person', 'account'])(
    'as the courier, a query of %s is refused',
    async table => {
      const client = new pg.Client({ connectionString: database.urls.courier })
      await client.connect()
      await expect(client.query(`select 1 from ${table}`)).rejects.toThrow(/permission denied/)
      await client.end()
    },
  )

  it('the app can neither change nor delete an act, a placing, a blob or a leaf', async () => {
    for (const table of [
      'act',
      'act_fact',
      'act_placing',
      'blob',
      'attachment',
      'recorded_leaf',
      'log_leaf',
      'log_checkpoint',
      'outbox',
      'inbox',
      'paper_step',
    ])
      expect(
        await rows(
          `select has_table_privilege('countersign_app', $1, 'delete') as may, has_table_privilege('countersign_app', $1, 'truncate') as all`,
          [table],
        ),
        table,
      ).toEqual([{ may: false, all: false }])
    const columns = await rows<{ name: string }>(
      `select a.attname as name from pg_attribute a where a.attrelid = 'act'::regclass and a.attnum > 0 and has_column_privilege('countersign_app', 'act', a.attname, 'update') order by 1`,
    )
    expect(columns.map(one => one.name)).toEqual(['effect', 'effect_reason', 'n', 'placed_at'])
  })

  it('without an asker the app sees no row of any house', async () => {
    const client = new pg.Client({ connectionString: database.urls.app })
    await client.connect()
    await database.superuserQuery(
      `insert into house (house_id, name, short_name, kind, level, region, code) values ('x', 'x', 'x', 'court', 4, '433199', 'x')`,
    )
    for (const table of ['house', 'matter', 'person', 'paper', 'inbox', 'case_entry'])
      expect((await client.query(`select 1 from ${table}`)).rows, table).toEqual([])
    await client.end()
  })
})

describe('functions that run as the owner', () => {
  it('fix their search path and ask who asks', async () => {
    const functions = await rows<{ name: string; config: string[] | null; source: string }>(
      `select p.proname as name, p.proconfig as config, p.prosrc as source from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prosecdef order by 1`,
    )
    expect(functions.map(one => one.name)).toEqual(
      expect.arrayContaining(['asker_holds', 'asker_sees', 'envelope_matters', 'leaf_written']),
    )
    for (const one of functions) {
      expect(one.config, one.name).toEqual(['search_path=public'])
      if (one.name !== 'leaf_written') expect(one.source, one.name).toContain('asker_house()')
    }
  })
})
