/** Several statements in one message say exactly what each of them says alone, whatever the values hold. */
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Fault } from '#kernel/fault.ts'
import { type ClonedDatabase, cloneDatabase } from '../../tests/database/clone-database.ts'
import { type Ask, prepareMissing, quoted, runBatch } from './batch.ts'
import { TYPES } from './store.ts'

let database: ClonedDatabase
let pool: pg.Pool
let client: pg.PoolClient

beforeAll(async () => {
  database = await cloneDatabase('countersign_bare')
  pool = new pg.Pool({ connectionString: database.urls.app, types: TYPES })
  client = await pool.connect()
})
afterAll(async () => {
  client.release()
  await pool.end()
  await database.drop()
})

const run = async (asks: Ask[], first: string[] = [], last: string[] = []): Promise<unknown[][]> => {
  await prepareMissing(client, asks)
  return (await runBatch(client, first, asks, last)).rows
}
const one = async (ask: Ask): Promise<unknown> => {
  const [rows = []] = await run([ask])
  return (rows[0] as { v: unknown }).v
}

const text = (v: unknown): Ask => ({ name: 'text', sql: 'select $1::text as v', params: [v] })
const texts = (v: unknown): Ask => ({ name: 'texts', sql: 'select $1::text[] as v', params: [v] })
const json = (v: unknown): Ask => ({ name: 'json', sql: 'select $1::jsonb as v', params: [JSON.stringify(v)] })

/** Every text that a column can hold: well formed, without NUL. */
const storable = fc.string({ unit: 'binary', maxLength: 40 }).filter(one => one.isWellFormed() && !one.includes('\u0000'))

describe('values come back as they were given', () => {
  const holds = async <T>(arbitrary: fc.Arbitrary<T>, ask: (value: T) => Ask): Promise<void> => {
    const property = fc.asyncProperty(arbitrary, async given => {
      expect(await one(ask(given))).toEqual(given)
    })
    await fc.assert(property, { numRuns: 200 })
  }

  test('any text', () => holds(storable, text))
  test('any list of texts, with nothing among them', () => holds(fc.array(fc.option(storable), { maxLength: 6 }), texts))
  test('any JSON', () => holds(fc.array(fc.oneof(storable, fc.integer(), fc.boolean(), fc.constant(null))), json))

  test.each([
    ['a quote', "'"],
    ['two quotes', "''"],
    ['a backslash and a quote', "\\'"],
    ['backslashes', '\\\\n'],
    ['the end of the statement', "'); drop table tray; --"],
    ['a dollar quote', '$$ $1 $a$'],
    ['Chinese', '沅清县人民检察院〔2026〕1号'],
    ['a line break', 'a\r\nb'],
  ])('%s', async (_what, given) => {
    expect(await one(text(given))).toBe(given)
    expect(await one(texts([given, given]))).toEqual([given, given])
  })

  test('numbers, truth, dates, bytes, objects and nothing', async () => {
    const rows = await run([
      { name: 'number', sql: 'select $1::int8 as v', params: [42] },
      { name: 'truth', sql: 'select $1::boolean as v', params: [false] },
      { name: 'day', sql: 'select $1::date as v', params: ['2026-02-28'] },
      { name: 'bytes', sql: 'select $1::bytea as v', params: [Buffer.from([0, 39, 92, 255])] },
      { name: 'object', sql: 'select $1::jsonb as v', params: [{ a: ["'", '\\'] }] },
      { name: 'nothing', sql: 'select $1::text as v', params: [null] },
      { name: 'left-out', sql: 'select $1::text as v', params: [undefined] },
    ])
    expect(rows.map(row => (row[0] as { v: unknown }).v)).toEqual([
      42,
      false,
      '2026-02-28',
      Buffer.from([0, 39, 92, 255]),
      { a: ["'", '\\'] },
      null,
      null,
    ])
  })

  test('NUL is refused before anything is sent', () => {
    let thrown: unknown
    try {
      quoted('a\u0000b')
    } catch (error) {
      thrown = error
    }
    expect((thrown as Fault).code).toBe('malformed')
  })
})

describe('one message', () => {
  test('answers every statement in order, between what comes first and last', async () => {
    const asks = [text('a'), text('b'), { name: 'three', sql: 'select generate_series(1, 3) as v', params: [] }]
    expect(await run(asks, ['begin'], ['commit'])).toEqual([[{ v: 'a' }], [{ v: 'b' }], [{ v: 1 }, { v: 2 }, { v: 3 }]])
  })

  test('tells how it ended: a commit of a failed transaction is a rollback', async () => {
    await client.query('begin')
    await client.query('select 1/0').catch(() => undefined)
    expect((await runBatch(client, [], [], ['commit'])).ended).toBe('ROLLBACK')
    expect((await runBatch(client, ['begin'], [], ['commit'])).ended).toBe('COMMIT')
  })

  test('after the failure of one nothing behind it runs', async () => {
    const half: Ask = { name: 'half', sql: 'select 1 / $1::int as v', params: [0] }
    await prepareMissing(client, [half, text('x')])
    await expect(runBatch(client, ['begin'], [half, text('x')], ['commit'])).rejects.toThrow(/division by zero/)
    await client.query('rollback')
    expect(await one(text('y'))).toBe('y')
  })

  test('a statement is prepared once on a connection, and one name has one text', async () => {
    await run([text('a')])
    await run([text('b')])
    const { rows } = await client.query(`select count(*)::int as n from pg_prepared_statements where name = 'batch:text'`)
    expect(rows).toEqual([{ n: 1 }])
    await expect(prepareMissing(client, [{ ...text('a'), sql: 'select $1::varchar as v' }])).rejects.toBeInstanceOf(Fault)
  })
})
