/** What goes together in one round trip: read ahead with the opening, write behind with the next query or the commit. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Fault } from '#kernel/fault.ts'
import { type ClonedDatabase, cloneDatabase } from '../../tests/database/clone-database.ts'
import type { Ask } from './batch.ts'
import { type Asker, inEnteredTransaction, inTransaction, type Tx } from './unit-of-work.ts'

const asker: Asker = { house: 'court', person: 'p1', post: null, today: '2026-11-21' }
let database: ClonedDatabase

beforeAll(async () => {
  database = await cloneDatabase('countersign_bare')
  await database.superuserQuery(`create table tray (id int primary key, note text not null); grant select, insert, update on tray to countersign_app;
    insert into tray values (1, 'one'), (2, 'two')`)
})
afterAll(() => database.drop())

const inTx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inTransaction(database.store, asker, work)
const put = (tx: Tx, id: number, note: string | null): void => tx.later('put', 'insert into tray (id, note) values ($1, $2)', [id, note])
const notes = (tx: Tx): Promise<{ id: number }[]> => tx.query('select id from tray where id > 9 order by id')
const faultOf = async (work: Promise<unknown>): Promise<Fault> => {
  const error = await work.then(
    () => undefined,
    thrown => thrown,
  )
  expect(error).toBeInstanceOf(Fault)
  return error as Fault
}

describe('later', () => {
  test('goes with the commit', async () => {
    await inTx(async tx => put(tx, 10, 'x'))
    expect(await inTx(notes)).toEqual([{ id: 10 }])
  })

  test('is there for the next query, in the order given', async () => {
    const seen = await inTx(async tx => {
      put(tx, 11, 'a')
      tx.later('change', 'update tray set note = $2 where id = $1', [11, 'b'])
      return tx.one<{ note: string }>('select note from tray where id = 11')
    })
    expect(seen.note).toBe('b')
  })

  test('fails with the query or the commit that it goes with, and nothing stays', async () => {
    const atCommit = await faultOf(inTx(async tx => put(tx, 12, null)))
    expect(atCommit.code).toBe('refused')
    const atQuery = await faultOf(
      inTx(async tx => {
        put(tx, 13, 'x')
        put(tx, 13, 'x')
        await notes(tx)
      }),
    )
    expect(atQuery.code).toBe('conflict')
    expect((await inTx(notes)).map(one => one.id)).toEqual([10, 11])
  })

  test('is forgotten when the work fails', async () => {
    await faultOf(
      inTx(async tx => {
        put(tx, 14, 'x')
        throw new Error('no')
      }),
    )
    expect((await inTx(notes)).map(one => one.id)).toEqual([10, 11])
  })

  test('after the end of the transaction it is refused', async () => {
    let kept: Tx | undefined
    await inTx(async tx => {
      kept = tx
    })
    expect(() => put(kept as Tx, 15, 'x')).toThrow(Fault)
  })

  test('rows for the same statement become one statement', async () => {
    const sql = 'insert into tray (id, note) select * from unnest($1::int[], $2::text[])'
    await inTx(async tx => {
      tx.laterRows('put-rows', sql, [
        [20, 21],
        ['a', 'b'],
      ])
      tx.laterRows('put-rows', sql, [[22], ['c']])
      expect((await notes(tx)).map(one => one.id)).toEqual([10, 11, 20, 21, 22])
      tx.laterRows('put-rows', sql, [[23], ['d']])
    })
    expect((await inTx(notes)).map(one => one.id)).toEqual([10, 11, 20, 21, 22, 23])
  })
})

describe('the end of an attempt', () => {
  test('is told whether it was saved', async () => {
    const told: boolean[] = []
    await inTx(async tx => tx.atEnd(saved => void told.push(saved)))
    await faultOf(
      inTx(async tx => {
        tx.atEnd(saved => void told.push(saved))
        throw new Error('no')
      }),
    )
    await faultOf(
      inTx(async tx => {
        tx.atEnd(saved => void told.push(saved))
        put(tx, 30, null)
      }),
    )
    expect(told).toEqual([true, false, false])
  })

  test('attempts are counted, and each one ends', async () => {
    const attempts: number[] = []
    const ends: boolean[] = []
    await inTx(async tx => {
      attempts.push(tx.attempt)
      tx.atEnd(saved => void ends.push(saved))
      if (tx.attempt < 3) await fail40001(tx)
    })
    expect(attempts).toEqual([1, 2, 3])
    expect(ends).toEqual([false, false, true])
  })
})

/** A serialization failure as the database tells it. */
const fail40001 = (tx: Tx): Promise<unknown> => tx.query(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`)

describe('a transaction that finds its asker', () => {
  const enter = (person: string | null): Ask => ({
    name: 'enter-test',
    sql: `select $1::text as person, set_config('app.house', 'court', true), set_config('app.person', $1, true) where $1 is not null`,
    params: [person],
  })
  const noteOf = (id: number): Ask => ({ name: 'note', sql: `select note from tray where id = $1`, params: [id] })
  const whoAsks: Ask = { name: 'who', sql: `select current_setting('app.person', true) as person`, params: [] }
  const ask = <R>(tx: Tx, one: Ask): Promise<R[]> => tx.query<R>(one.sql, [...one.params], one.name)
  const askerOf = (row: unknown): Asker => {
    if (!row) throw new Fault('not-signed-in', { zh: '无', en: 'none' })
    return { ...asker, person: (row as { person: string }).person }
  }
  const entered = <T>(ahead: Ask[], work: (tx: Tx) => Promise<T>, person: string | null = 'p9'): Promise<T> =>
    inEnteredTransaction(database.store, { enter: enter(person), ahead, askerOf }, work)

  test('names them before the statements read ahead, and gives their answers out once', async () => {
    await entered([whoAsks, noteOf(1)], async tx => {
      expect(tx.asker.person).toBe('p9')
      expect(await ask(tx, whoAsks)).toEqual([{ person: 'p9' }])
      await database.superuserQuery(`update tray set note = 'changed' where id = 1`)
      expect(await ask(tx, noteOf(1))).toEqual([{ note: 'one' }])
      expect(await ask(tx, noteOf(1))).toEqual([{ note: 'changed' }])
      await database.superuserQuery(`update tray set note = 'one' where id = 1`)
    })
  })

  test('other parameters are another question', async () => {
    await entered([noteOf(1)], async tx => expect(await ask(tx, noteOf(2))).toEqual([{ note: 'two' }]))
  })

  test.each([
    ['a query', (tx: Tx) => tx.query(`update tray set note = 'mine' where id = 2`)],
    ['a later statement', async (tx: Tx) => tx.later('mine', `update tray set note = 'mine' where id = 2`, [])],
  ])('after %s nothing read ahead is given out', async (_what, write) => {
    await faultOf(
      entered([noteOf(2)], async tx => {
        await write(tx)
        expect(await ask(tx, noteOf(2))).toEqual([{ note: 'mine' }])
        throw new Error('undo')
      }),
    )
  })

  test('nobody found: the work does not run, the connection is clean', async () => {
    let ran = false
    const fault = await faultOf(
      entered(
        [whoAsks],
        async () => {
          ran = true
        },
        null,
      ),
    )
    expect([fault.code, ran]).toEqual(['not-signed-in', false])
    const after = await Promise.all(
      Array.from({ length: 6 }, () => inTransaction(database.store, { ...asker, person: '' }, tx => ask(tx, whoAsks))),
    )
    expect(after.flat()).toEqual(Array(6).fill({ person: '' }))
  })
})
