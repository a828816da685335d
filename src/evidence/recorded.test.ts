/** The digest of a row is the same in hand and read back, and differs for every other row. */
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '#store/unit-of-work.ts'
import { type ClonedDatabase, cloneDatabase } from '../../tests/database/clone-database.ts'
import { append } from './append.ts'
import { aboutDigest, columnText, RECORDED_KINDS, RECORDED_TABLES, type RecordedTable, rowDigest, rowId } from './recorded.ts'
import { verify } from './verify.ts'

const SPEC: RecordedTable = {
  table: 'thing',
  idColumns: ['a', 'b'],
  digestColumns: ['j', 't', 'n', 'f', 'l', 'd', 'at', 'x'],
  everyRow: true,
}

describe('columns as text', () => {
  it.each([
    [null, null],
    [undefined, null],
    ['', ''],
    ['会签', '会签'],
    [0, '0'],
    [-1.5, '-1.5'],
    [BigInt(12), '12'],
    [true, 'true'],
    [false, 'false'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [Uint8Array.of(0, 255), '00ff'],
    [Buffer.from('a'), '61'],
    [{ b: 1, a: [null, 'x'] }, '{"a":[null,"x"],"b":1}'],
    [{ gone: undefined }, '{}'],
    [[], '[]'],
    [['b', 'a'], '["b","a"]'],
  ])('%s is %s', (value, text) => {
    expect(columnText(value)).toBe(text)
  })
})

describe('ids', () => {
  it('of one column are that column, of several are joined without doubt', () => {
    expect(rowId({ ...SPEC, idColumns: ['a'] }, { a: 'x/y%' })).toBe('x/y%')
    expect(rowId(SPEC, { a: 'x', b: 7 })).toBe('x/7')
    expect(rowId(SPEC, { a: 'x/', b: 'y' })).not.toBe(rowId(SPEC, { a: 'x', b: '/y' }))
    expect(rowId(SPEC, { a: '%2F', b: 'y' })).not.toBe(rowId(SPEC, { a: '/', b: 'y' }))
  })
})

describe('digests', () => {
  const row = { j: { x: 1 }, t: ['a'], n: 5, f: 0.5, l: true, d: '2026-11-21', at: '2026-11-21T00:00:00.000Z', x: null }

  it('do not depend on the order of columns or on columns that do not count', () => {
    expect(rowDigest(SPEC, Object.fromEntries(Object.entries(row).reverse()))).toBe(rowDigest(SPEC, row))
    expect(rowDigest(SPEC, { ...row, other: 1, a: 'any', b: 'id' })).toBe(rowDigest(SPEC, row))
  })

  it.each(Object.keys(row))('depend on %s', column => {
    expect(rowDigest(SPEC, { ...row, [column]: 'changed' })).not.toBe(rowDigest(SPEC, row))
  })

  it('depend on the table, and tell null from the word', () => {
    expect(rowDigest({ ...SPEC, table: 'other' }, row)).not.toBe(rowDigest(SPEC, row))
    expect(rowDigest(SPEC, { ...row, x: 'null' })).not.toBe(rowDigest(SPEC, row))
    expect(rowDigest(SPEC, { ...row, x: '' })).not.toBe(rowDigest(SPEC, row))
  })

  it('of events leave out what has no value', () => {
    expect(aboutDigest({ a: 1, b: undefined })).toBe(aboutDigest({ a: 1 }))
    expect(aboutDigest({ a: 1 })).not.toBe(aboutDigest({ a: 2 }))
  })
})

describe('the lists', () => {
  it('name each kind and table once, and no digest column twice', () => {
    expect(new Set(RECORDED_KINDS).size).toBe(RECORDED_KINDS.length)
    expect(new Set(RECORDED_TABLES.map(one => one.table)).size).toBe(RECORDED_TABLES.length)
    for (const spec of RECORDED_TABLES) expect(new Set(spec.digestColumns).size).toBe(spec.digestColumns.length)
  })
})

describe('a row written to PostgreSQL and read back', () => {
  let db: ClonedDatabase
  let owner: pg.Client
  beforeAll(async () => {
    db = await cloneDatabase()
    owner = new pg.Client({ connectionString: db.urls.owner })
    await owner.connect()
    await owner.query(
      'create table thing (house_id text, a text, b int, j jsonb, t text[], n bigint, f double precision, l boolean, d date, at timestamptz, x bytea, primary key (house_id, a, b))',
    )
    await owner.query('grant select, insert on thing to countersign_app')
  })
  afterAll(async () => {
    await owner.end()
    await db.drop()
  })

  it('every declared table has the columns it is declared with', async () => {
    const rows = await db.superuserQuery<{ table_name: string; column_name: string }>(
      'select table_name, column_name from information_schema.columns',
    )
    const there = new Set(rows.map(row => `${row.table_name}.${row.column_name}`))
    for (const spec of RECORDED_TABLES) {
      for (const column of ['house_id', ...spec.idColumns, ...spec.digestColumns]) expect(there).toContain(`${spec.table}.${column}`)
    }
  })

  it('gives the same digest, whatever it holds', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter(one => !one.includes('\u0000') && !/\p{Surrogate}/u.test(one))
    const json = fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme-ascii' })
    const values = fc.record({
      a: text,
      j: fc.option(json.filter(value => value !== null && !/e[+-]?\d{2}/.test(JSON.stringify(value)))),
      t: fc.option(fc.array(text, { maxLength: 3 })),
      n: fc.option(fc.maxSafeInteger()),
      f: fc.option(fc.integer({ min: -1000, max: 1000 }).map(n => n / 8)),
      l: fc.option(fc.boolean()),
      d: fc.option(fc.integer({ min: 0, max: 30_000 }).map(days => new Date(days * 86_400_000).toISOString().slice(0, 10))),
      at: fc.option(fc.integer({ min: 0, max: 2 ** 31 }).map(seconds => new Date(seconds * 1000 + 7))),
      x: fc.option(fc.uint8Array({ maxLength: 9 }).map(bytes => Buffer.from(bytes))),
    })
    let b = 0
    await fc.assert(
      fc.asyncProperty(values, async value => {
        const row = { ...value, b: ++b }
        await inTransaction(db.store, { house: 'h', person: 'p', post: null, today: '2026-11-21' }, async tx => {
          const json_ = row.j === null ? null : JSON.stringify(row.j)
          const params = ['h', row.a, row.b, json_, row.t, row.n, row.f, row.l, row.d, row.at, row.x]
          await tx.query(
            'insert into thing (house_id, a, b, j, t, n, f, l, d, at, x) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
            params,
          )
          await append(tx, { kind: 'setting', table: 'thing', row, spec: SPEC })
        })
      }),
      { numRuns: 150 },
    )
    const found = await verify(owner, 'h', { tables: [SPEC] })
    expect(found.findings).toEqual([])
    expect(found).toMatchObject({ ok: true, rows: b, unsealedTail: { waiting: b } })
  })
})
