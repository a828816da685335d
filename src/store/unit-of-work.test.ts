/** One transaction, one person, one house; nothing of it outlives the commit. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Fault } from '#kernel/fault.ts'
import { type ClonedDatabase, cloneDatabase } from '../../tests/database/clone-database.ts'
import { listen } from './listen.ts'
import { type Asker, asCourier, asDesk, asSealer, inTransaction, type Tx } from './unit-of-work.ts'

const asker: Asker = { house: 'court', person: 'p1', post: 'enforcement-judge', today: '2026-11-21' }
const settings = `select current_setting('app.house', true) as house, current_setting('app.person', true) as person,
  current_setting('app.post', true) as post, current_setting('app.today', true) as today, current_user as login`

const faultOf = async (work: Promise<unknown>): Promise<Fault> => {
  const error = await work.then(
    () => undefined,
    thrown => thrown,
  )
  expect(error).toBeInstanceOf(Fault)
  return error as Fault
}

let database: ClonedDatabase

beforeAll(async () => {
  database = await cloneDatabase('countersign_bare')
  await database.superuserQuery(`
    create table tray (id int primary key, note text not null, day date, at timestamptz, big int8, days date[], bigs int8[]);
    create table parent (id int primary key);
    create table child (id int primary key, parent int references parent deferrable initially deferred);
    create table own_row (house_id text primary key, note text);
    alter table own_row enable row level security; alter table own_row force row level security;
    create policy own on own_row using (house_id = current_setting('app.house', true));
    grant select, insert, update, delete on tray, parent, child, own_row to countersign_app;
    insert into own_row values ('court', 'c'), ('procuratorate', 'p')`)
})

afterAll(() => database.drop())

const inTx = <T>(work: (tx: Tx) => Promise<T>, who = asker): Promise<T> => inTransaction(database.store, who, work)

describe('who asks', () => {
  test('is known inside the transaction', async () => {
    expect(await inTx(tx => tx.one(settings))).toEqual({ ...asker, login: 'countersign_app' })
  })

  test('is gone after it, whether it committed or not, on every connection of the pool', async () => {
    await inTx(async tx => tx.query('select 1'))
    await faultOf(
      inTx(async () => {
        throw new Error('no')
      }),
    )
    const seen = await Promise.all(Array.from({ length: 6 }, () => asCourier(database.store, tx => tx.one(settings))))
    for (const one of seen) expect(one).toEqual({ house: '', person: 'courier', post: '', today: '', login: 'countersign_courier' })
  })

  test('of two transactions at once never mixes', async () => {
    const people = Array.from({ length: 30 }, (_, index) => ({ ...asker, house: `h${index}`, person: `p${index}`, post: null }))
    const seen = await Promise.all(
      people.map(who =>
        inTx(async tx => {
          await tx.query('select pg_sleep(0.005)')
          return tx.one<{ house: string; person: string }>(settings)
        }, who),
      ),
    )
    expect(seen.map(one => [one.house, one.person])).toEqual(people.map(one => [one.house, one.person]))
  })

  test('is what row-level security reads: a house sees its own rows only', async () => {
    expect(await inTx(tx => tx.query('select note from own_row'))).toEqual([{ note: 'c' }])
    expect(await asDesk(database.store, 'procuratorate', '2026-11-21', tx => tx.query('select note from own_row'))).toEqual([{ note: 'p' }])
    expect(await asDesk(database.store, 'nobody', '2026-11-21', tx => tx.query('select note from own_row'))).toEqual([])
  })

  test('courier and sealer may be sent to one house', async () => {
    expect(await asCourier(database.store, tx => tx.one<{ house: string }>(settings), 'court')).toMatchObject({
      house: 'court',
      person: 'courier',
    })
    expect(await asSealer(database.store, tx => tx.one<{ house: string }>(settings), 'court')).toMatchObject({
      house: 'court',
      person: 'sealer',
    })
  })

  test('desk, courier and sealer have their own names and logins', async () => {
    expect(await asDesk(database.store, 'court', '2026-01-02', tx => tx.one(settings))).toEqual({
      house: 'court',
      person: 'desk',
      post: '',
      today: '2026-01-02',
      login: 'countersign_app',
    })
    expect(await asSealer(database.store, tx => tx.one<{ login: string }>(settings))).toMatchObject({
      person: 'sealer',
      login: 'countersign_sealer',
    })
  })
})

describe('the three serving logins', () => {
  test.each(['app', 'courier', 'sealer'])('%s is no superuser, has no BYPASSRLS, owns nothing and may create nothing', async login => {
    const [role] = await database.superuserQuery(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, (select count(*) from pg_class where relowner = r.oid) as owned,
              has_schema_privilege(rolname, 'public', 'create') as may_create from pg_roles r where rolname = $1`,
      [`countersign_${login}`],
    )
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0, may_create: false })
  })

  test('an ungranted table is refused', async () => {
    expect((await faultOf(asCourier(database.store, tx => tx.query('select * from tray')))).code).toBe('forbidden')
  })
})

describe('rows', () => {
  test('dates and times come as text, int8 and counts as numbers, arrays too', async () => {
    await inTx(tx =>
      tx.query(
        `insert into tray values (1, 'a', '2026-02-28', '2026-02-28 10:00+08', 9007199254740991, '{2026-01-31,NULL}', '{1,9007199254740991}')`,
      ),
    )
    expect(await inTx(tx => tx.one('select *, (select count(*) from tray) as n from tray where id = $1', [1], 'tray-by-id'))).toEqual({
      id: 1,
      note: 'a',
      day: '2026-02-28',
      at: '2026-02-28 02:00:00+00',
      big: 9007199254740991,
      days: ['2026-01-31', null],
      bigs: [1, 9007199254740991],
      n: 1,
    })
    await faultOf(inTx(tx => tx.query('select 9007199254740993::int8')))
  })

  test('queries started side by side go one after the other', async () => {
    const seen = await inTx(tx => Promise.all([1, 2, 3, 4].map(n => tx.one<{ n: number }>('select $1::int as n, pg_sleep(0.01)', [n]))))
    expect(seen.map(one => one.n)).toEqual([1, 2, 3, 4])
  })

  test('one wants one, maybe allows none, neither takes two', async () => {
    expect((await faultOf(inTx(tx => tx.one('select 1 where false')))).code).toBe('not-found')
    expect(await inTx(tx => tx.maybe('select 1 where false'))).toBeUndefined()
    expect((await faultOf(inTx(tx => tx.maybe('select generate_series(1, 2)')))).code).toBe('internal')
  })
})

describe('commit', () => {
  test('nothing of a failed work stays', async () => {
    await faultOf(
      inTx(async tx => {
        await tx.query(`insert into tray (id, note) values (50, 'x')`)
        throw new Error('changed my mind')
      }),
    )
    expect(await inTx(tx => tx.maybe('select 1 from tray where id = 50'))).toBeUndefined()
  })

  test('a Fault of the work passes unchanged', async () => {
    const mine = new Fault('refused', { zh: '不', en: 'no' })
    expect(
      await faultOf(
        inTx(async () => {
          throw mine
        }),
      ),
    ).toBe(mine)
  })

  test('a swallowed database error cannot pass for a commit', async () => {
    const fault = await faultOf(
      inTx(async tx => {
        await tx.query('select 1/0').catch(() => undefined)
      }),
    )
    expect(fault.code).toBe('internal')
  })

  test('a deferred constraint surfaces as a Fault that names the constraint and no value', async () => {
    const fault = await faultOf(inTx(tx => tx.query('insert into child values (1, 4711)')))
    expect(fault.code).toBe('conflict')
    expect(fault.details[0]?.where).toBe('child_parent_fkey')
    expect(JSON.stringify(fault) + String(fault.cause)).not.toContain('4711')
  })

  test.each([
    [`insert into tray (id, note) values (60, '张三'), (60, '李四')`, 'conflict'],
    [`insert into tray (id, note) values (61, null)`, 'refused'],
    [`insert into tray (id, note, day) values (62, 'x', '张三')`, 'malformed'],
    ['select * from no_such_table', 'internal'],
    [`insert into own_row values ('procuratorate-2', 'x')`, 'forbidden'],
  ])('%s → %s, without personal data in the message', async (sql, code) => {
    const fault = await faultOf(inTx(tx => tx.query(sql)))
    expect(fault.code).toBe(code)
    expect(`${fault.message} ${fault.cause}`).not.toMatch(/张三|李四/)
  })

  test('hooks run after the commit, in order, and never after a failure', async () => {
    const seen: string[] = []
    await inTx(async tx => {
      tx.afterCommit(() => void seen.push('first'))
      tx.afterCommit(
        async () => void seen.push((await inTx(again => again.one<{ note: string }>('select note from tray where id = 70'))).note),
      )
      await tx.query(`insert into tray (id, note) values (70, 'saved')`)
    })
    await faultOf(
      inTx(async tx => {
        tx.afterCommit(() => void seen.push('never'))
        await tx.query('select 1/0')
      }),
    )
    expect(seen).toEqual(['first', 'saved'])
  })

  test('a transaction that has ended takes no more queries', async () => {
    let kept: Tx | undefined
    await inTx(async tx => {
      kept = tx
    })
    expect((await faultOf((kept as Tx).query('select 1'))).code).toBe('internal')
  })
})

describe('conflicts', () => {
  test('a deadlock is tried again and both works are done once', async () => {
    await inTx(tx => tx.query(`insert into tray (id, note, big) values (80, 'a', 0), (81, 'b', 0)`))
    let tries = 0
    const hooks: string[] = []
    const swap = (first: number, second: number) =>
      inTx(async tx => {
        tries++
        tx.afterCommit(() => void hooks.push(`${first}`))
        await tx.query('update tray set big = big + 1 where id = $1', [first])
        await tx.query('select pg_sleep(0.2)')
        await tx.query('update tray set big = big + 1 where id = $1', [second])
      })
    await Promise.all([swap(80, 81), swap(81, 80)])
    expect(await inTx(tx => tx.query('select big from tray where id in (80, 81)'))).toEqual([{ big: 2 }, { big: 2 }])
    expect(tries).toBeGreaterThan(2)
    expect(hooks.sort()).toEqual(['80', '81'])
  })

  test('a serialization failure is tried four times in all, then told', async () => {
    let tries = 0
    const fault = await faultOf(
      inTx(async tx => {
        tries++
        await tx.query(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`)
      }),
    )
    expect([fault.code, tries]).toEqual(['conflict', 4])
  })

  test('a killed connection is a Fault, and the pool goes on', async () => {
    const fault = await faultOf(
      inTx(async tx => {
        const { pid } = await tx.one<{ pid: number }>('select pg_backend_pid() as pid')
        await database.superuserQuery('select pg_terminate_backend($1)', [pid])
        await tx.query('select pg_sleep(30)')
      }),
    )
    expect(fault.code).toBe('unavailable')
    expect(await inTx(tx => tx.one('select 1 as ok'))).toEqual({ ok: 1 })
  })
})

describe('listen', () => {
  const until = async (done: () => boolean): Promise<void> => {
    for (const end = Date.now() + 20_000; !done() && Date.now() < end; ) await new Promise(next => setTimeout(next, 20))
    expect(done()).toBe(true)
  }

  test('hears what commits, nothing that rolls back, and hears again after the connection broke', async () => {
    const heard: string[] = []
    const ear = await listen(database.store, 'post room', payload => heard.push(payload))
    await faultOf(
      inTx(async tx => {
        await tx.query(`select pg_notify('post room', 'unsaid')`)
        throw new Error('no')
      }),
    )
    await inTx(tx => tx.query(`select pg_notify('post room', 'letter 1')`))
    await until(() => heard.includes('letter 1'))
    expect(heard).toEqual(['letter 1'])
    await database.superuserQuery(
      `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%' and datname = current_database()`,
    )
    await until(() => heard.includes(''))
    await inTx(tx => tx.query(`select pg_notify('post room', 'letter 2')`))
    await until(() => heard.includes('letter 2'))
    await ear.close()
  })
})
