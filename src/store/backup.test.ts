/** Backup and restore: taken while others write, whole, and refused when changed. */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ClonedDatabase, cloneDatabase } from '../../tests/database/clone-database.ts'
import { backup } from './backup.ts'
import { migrate } from './migrate.ts'
import { restore } from './restore.ts'
import { asDesk } from './unit-of-work.ts'

const PASSPHRASE = '会签备份口令，足够长才行'

const SCHEMA = `
  create table house (house_id text primary key, superior text references house);
  create table seed (name text primary key);
  insert into seed values ('from the migration');
  create table act (
    house_id text not null references house, act_id text not null, arrival bigint generated always as identity, body jsonb, may_be_null jsonb, bytes bytea,
    days date[], money numeric, big bigint, note text, twice int generated always as (length(note) * 2) stored, recorded_at timestamptz not null default clock_timestamp(),
    primary key (house_id, act_id));
  create table ledger (house_id text not null, act_id text not null, other text, primary key (house_id, act_id),
    foreign key (house_id, act_id) references act deferrable initially deferred);
  alter table act add foreign key (house_id, act_id) references ledger deferrable initially deferred;
  do $$ declare t text; begin foreach t in array array['house', 'act', 'ledger'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to countersign_owner using (true) with check (true)', t);
    execute format($p$create policy own_house on %I to countersign_app using (house_id = current_setting('app.house', true))$p$, t);
    execute format('grant select, insert on %I to countersign_app', t);
  end loop; end $$;
  create function never() returns trigger language plpgsql as $f$ begin raise exception 'never by hand'; end $f$;
  create trigger no_change before update or delete on act for each row execute function never();
  create trigger always_on before insert on seed for each row when (new.name = 'bad') execute function never();
  alter table seed enable always trigger always_on`

let source: ClonedDatabase
let target: ClonedDatabase
let folder: string
let file: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
  file = join(folder, 'node.backup')
  writeFileSync(join(folder, '0001_schema.sql'), SCHEMA)
  source = await cloneDatabase('countersign_bare')
  target = await cloneDatabase('countersign_bare')
  await migrate(source.urls.owner, { folder })
  await source.superuserQuery(`insert into house values ('院一', '院二'), ('院二', null)`)
  await addActs(0, 40)
})
afterEach(async () => {
  await source.drop()
  await target.drop()
  rmSync(folder, { recursive: true })
})

const HARD = '\u2028断行\u2029 "引号" \\ \t\n换行 （2026）湘01执1号 🀄'

const addActs = (from: number, count: number): Promise<void> =>
  asDesk(source.store, '院一', '2026-11-21', async tx => {
    for (let index = from; index < from + count; index++) {
      await tx.query(
        `insert into act (house_id, act_id, body, may_be_null, bytes, days, money, big, note)
         values ('院一', $1, $2, $3, $4, '{2026-02-28,NULL}', 12345678901234567890.123456789, 9007199254740993, $5)`,
        [
          `act-${index}`,
          index % 2 ? 'null' : JSON.stringify({ a: HARD, n: 1.5 }),
          index % 3 ? null : '[]',
          createHash('sha256').update(`${index}`).digest(),
          HARD,
        ],
      )
      await tx.query(`insert into ledger values ('院一', $1, '')`, [`act-${index}`])
    }
  })

const run = (extra: object = {}) => backup({ ownerUrl: source.urls.owner, file, passphrase: PASSPHRASE, ...extra })
const bring = (extra: object = {}) =>
  restore({ ownerUrl: target.urls.owner, file, passphrase: PASSPHRASE, filesTo: join(folder, 'keys'), migrations: folder, ...extra })

const all = (database: ClonedDatabase, table: string, upTo = 1e9) =>
  database.superuserQuery(`select t::text as row from ${table} t ${table === 'act' ? `where arrival <= ${upTo}` : ''} order by 1`)

const walls = (database: ClonedDatabase) =>
  Promise.all([
    database.superuserQuery(
      `select conrelid::regclass::text as t, pg_get_constraintdef(oid) as def from pg_constraint where contype = 'f' order by 1, 2`,
    ),
    database.superuserQuery(`select tgname, tgenabled from pg_trigger where not tgisinternal order by 1`),
    database.superuserQuery(`select relname from pg_class where relforcerowsecurity order by 1`),
  ])

describe('there and back', () => {
  test('every value of every table, every wall and every file', async () => {
    writeFileSync(join(folder, 'house.key'), 'secret key')
    const taken = await run({ files: [{ name: 'house.key', path: join(folder, 'house.key') }] })
    expect(taken).toMatchObject({ tables: 4, rows: 83, newestAct: { house: '院一', act: 'act-39' } })
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(await bring()).toEqual(taken)
    for (const table of ['house', 'seed', 'act', 'ledger']) expect(await all(target, table)).toEqual(await all(source, table))
    expect(await walls(target)).toEqual(await walls(source))
    expect(readFileSync(join(folder, 'keys', 'house.key'), 'utf8')).toBe('secret key')
    expect(statSync(join(folder, 'keys', 'house.key')).mode & 0o077).toBe(0)
  })

  test('a JSON null and no value stay two things; numbering goes on after the last number', async () => {
    await run()
    await bring()
    expect(
      await target.superuserQuery(
        `select count(*) filter (where body = 'null') as json_null, count(*) filter (where may_be_null is null) as nothing from act`,
      ),
    ).toEqual([{ json_null: 20, nothing: 26 }])
    await asDesk(target.store, '院一', '2026-11-21', async tx => {
      const { arrival } = await tx.one<{ arrival: number }>(`insert into act (house_id, act_id) values ('院一', 'next') returning arrival`)
      await tx.query(`insert into ledger values ('院一', 'next', '')`)
      expect(arrival).toBeGreaterThan(40)
    })
  })

  test('newer migrations run over the restored rows', async () => {
    await run()
    writeFileSync(join(folder, '0002_more.sql'), `alter table act add column more text not null default 'new'`)
    await bring()
    expect(await migrate(target.urls.owner, { folder })).toEqual(['0002_more.sql'])
    expect(await target.superuserQuery('select distinct more from act')).toEqual([{ more: 'new' }])
  })

  test('the tables of this program, empty or not, pass through', async () => {
    const [ours, empty] = [await cloneDatabase(), await cloneDatabase('countersign_bare')]
    const taken = await backup({ ownerUrl: ours.urls.owner, file, passphrase: PASSPHRASE })
    expect(await restore({ ownerUrl: empty.urls.owner, file, passphrase: PASSPHRASE, filesTo: join(folder, 'keys') })).toEqual(taken)
    expect(await walls(empty)).toEqual(await walls(ours))
    await Promise.all([ours.drop(), empty.drop()])
  })
})

test('taken while four writers write: the backup is one moment, whole in itself, and the writers are not held up', async () => {
  let writing = true
  let next = 100
  const writer = async (): Promise<void> => {
    while (writing) {
      next += 5
      await addActs(next, 5)
    }
  }
  const writers = [writer(), writer(), writer(), writer()]
  const before = (await source.superuserQuery<{ n: number }>('select count(*) as n from act'))[0]?.n ?? 0
  const taken = await run()
  const written = next
  writing = false
  await Promise.all(writers)
  expect(await bring()).toEqual(taken)
  // Restoring put the circular foreign keys up again, so no act without its ledger line came through; each writer's five came together.
  const [{ n } = { n: 0 }] = await target.superuserQuery<{ n: number }>('select count(*) as n from act')
  expect(n).toBeGreaterThanOrEqual(before)
  expect(n % 5).toBe(0)
  expect(taken.rows).toBe(2 * n + 3)
  expect(written).toBeGreaterThan(100)
  const kept = await target.superuserQuery<{ row: string }>('select t::text as row from act t')
  const there = new Set((await source.superuserQuery<{ row: string }>('select t::text as row from act t')).map(one => one.row))
  expect(kept.every(one => there.has(one.row))).toBe(true)
})

describe('refused', () => {
  test('a wrong passphrase, and a short one', async () => {
    await run()
    await expect(bring({ passphrase: 'another passphrase' })).rejects.toMatchObject({ code: 'unreadable-file' })
    await expect(run({ passphrase: 'short' })).rejects.toMatchObject({ code: 'malformed' })
  })

  test('a file that is cut anywhere, changed anywhere, or something else; the target stays empty', async () => {
    const noise = createHash('sha256').update('noise')
    for (let index = 0; index < 3; index++) {
      const big = Array.from({ length: 40_000 }, (_, at) => noise.copy().update(`${index}/${at}`).digest('hex')).join('')
      await source.superuserQuery('insert into seed values ($1)', [`${index}`])
      writeFileSync(join(folder, `big${index}`), big)
    }
    await run({ files: [0, 1, 2].map(index => ({ name: `big${index}`, path: join(folder, `big${index}`) })) })
    const whole = readFileSync(file)
    expect(whole.length).toBeGreaterThan(2 << 20)
    const chunk = (1 << 20) + 16
    const flip = (at: number): Buffer => {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 1
      return changed
    }
    const bad = [
      whole.subarray(0, 10),
      whole.subarray(0, 44),
      whole.subarray(0, 44 + chunk),
      whole.subarray(0, whole.length - 1),
      flip(3),
      flip(30),
      flip(42),
      flip(100),
      flip(whole.length - 1),
      flip(44 + chunk + 5),
      Buffer.concat([
        whole.subarray(0, 44),
        whole.subarray(44 + chunk, 44 + 2 * chunk),
        whole.subarray(44, 44 + chunk),
        whole.subarray(44 + 2 * chunk),
      ]),
      Buffer.concat([whole, Buffer.alloc(20)]),
      Buffer.from('hello'),
      Buffer.alloc(0),
    ]
    for (const bytes of bad) {
      writeFileSync(file, bytes)
      await expect(bring()).rejects.toMatchObject({ code: 'unreadable-file' })
    }
    const tables = await target.superuserQuery(
      `select coalesce(sum(n_live_tup), 0)::int as n from pg_stat_user_tables where relname in ('house', 'act', 'ledger')`,
    )
    expect(tables).toEqual([{ n: 0 }])
    expect(existsSync(join(folder, 'keys', 'big0'))).toBe(false)
    writeFileSync(file, whole)
    expect((await bring()).rows).toBe(86)
  })

  test('a database that is in use', async () => {
    await run()
    await migrate(target.urls.owner, { folder })
    await target.superuserQuery(`insert into house values ('another')`)
    await expect(bring()).rejects.toMatchObject({ code: 'conflict' })
    expect(await all(target, 'house')).toHaveLength(1)
    expect(await walls(target)).toEqual(await walls(source))
  })

  test('a program whose migrations are other ones', async () => {
    await run()
    writeFileSync(join(folder, '0001_schema.sql'), `${SCHEMA};`)
    await expect(bring()).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a file that would be written over, or outside the folder; nothing is restored', async () => {
    writeFileSync(join(folder, 'k'), 'new')
    await run({ files: [{ name: 'k', path: join(folder, 'k') }] })
    await expect(bring({ filesTo: folder })).rejects.toMatchObject({ code: 'conflict' })
    await run({ files: [{ name: '../k', path: join(folder, 'k') }] })
    await expect(bring()).rejects.toMatchObject({ code: 'unreadable-file' })
    expect(await all(target, 'act')).toEqual([])
  })

  test('a table whose policy hides rows from the owner: better no backup than a false one', async () => {
    await source.superuserQuery('drop policy owner_all on ledger')
    await expect(run()).rejects.toMatchObject({ code: 'internal', words: { en: expect.stringContaining('ledger') } })
    expect(existsSync(file)).toBe(false)
    expect(existsSync(`${file}.part`)).toBe(false)
  })
})
