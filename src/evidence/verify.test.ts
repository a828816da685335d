/** Every way of changing the record past the program, and that verify names it. */
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verify as verifyCommand } from '#cli/verify.ts'
import { inTransaction } from '#store/unit-of-work.ts'
import { newKeyPair, type Signer, signWith } from '#vault/signature.ts'
import { type ClonedDatabase, cloneDatabase } from '../../tests/database/clone-database.ts'
import { append, appendEvent } from './append.ts'
import { checkpoint } from './checkpoint.ts'
import type { Finding } from './finding.ts'
import type { RecordedTable } from './recorded.ts'
import { sequence } from './sequence.ts'
import { type Verification, verify } from './verify.ts'

let db: ClonedDatabase
let owner: pg.Client
let count = 0
const world = { now: () => new Date('2026-11-21T08:00:00.000Z') }
const pair = newKeyPair('ed25519')
const signer: Signer = {
  suite: 'ed25519',
  keyId: 'k',
  publicKey: pair.publicKey.toString('base64'),
  sign: async bytes => signWith(pair, bytes),
}
const MEMO: RecordedTable = {
  table: 'memo',
  idColumns: ['memo_id'],
  digestColumns: ['on_date', 'body', 'tags', 'count', 'sent', 'at', 'bytes'],
  everyRow: true,
}

type Memo = {
  memo_id: string
  on_date: string
  body: unknown
  tags: string[]
  count: number
  sent: boolean | null
  at: Date
  bytes: Buffer
}

const memo = (id: string): Memo => ({
  memo_id: id,
  on_date: '2026-11-21',
  body: { z: 1, a: ['回复', 0.1, null], text: `memo ${id}` },
  tags: ['甲', 'b"c'],
  count: id.length * 1_000_000_007,
  sent: id.length % 2 === 0 ? true : null,
  at: new Date('2026-11-21T01:02:03.456Z'),
  bytes: Buffer.from(`bytes ${id}`),
})

async function write(house: string, id: string): Promise<void> {
  const row = memo(id)
  await inTransaction(db.store, { house, person: 'p', post: null, today: '2026-11-21' }, async tx => {
    await tx.query(
      'insert into memo (house_id, memo_id, on_date, body, tags, count, sent, at, bytes) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [house, ...Object.values(row).map(value => (value === row.body ? JSON.stringify(value) : value))],
    )
    await append(tx, { kind: 'act', table: 'memo', row, spec: MEMO })
  })
}

/** A house with six sealed memos, two events and one unsealed memo; returns its name. */
async function house(): Promise<string> {
  const name = `h${++count}`
  for (const id of ['a', 'bb', 'ccc', 'dddd', 'e/5', 'f%6']) await write(name, id)
  for (const id of ['1', '2'])
    await inTransaction(db.store, { house: name, person: 'p', post: null, today: '2026-11-21' }, tx =>
      appendEvent(tx, { kind: 'read', table: 'attachment', id, about: { page: id, skipped: undefined } }),
    )
  await sequence(db.store, name, world)
  await checkpoint(db.store, name, signer, world)
  await write(name, 'late')
  return name
}

/** Does something to the database that no program of ours would do. */
async function tamper(sql: string, params: unknown[]): Promise<void> {
  await db.superuserQuery('set session_replication_role = replica')
  await db.superuserQuery(sql, params)
  await db.superuserQuery('set session_replication_role = origin')
}

const check = (name: string): Promise<Verification> =>
  verify(owner, name, { tables: [MEMO], key: { house: name, suite: 'ed25519', publicKey: signer.publicKey } })

async function findings(name: string): Promise<Finding[]> {
  return (await check(name)).findings
}

beforeAll(async () => {
  db = await cloneDatabase()
  owner = new pg.Client({ connectionString: db.urls.owner })
  await owner.connect()
  await owner.query(
    `create table memo (house_id text, memo_id text, on_date date, body jsonb, tags text[], count bigint, sent boolean, at timestamptz, bytes bytea, unrecorded text, primary key (house_id, memo_id))`,
  )
  await owner.query('grant select, insert, update, delete on memo to countersign_app')
})
afterAll(async () => {
  await owner.end()
  await db.drop()
})

describe('an untouched house', () => {
  it('is consistent, and its unsealed tail is stated', async () => {
    const name = await house()
    const found = await check(name)
    expect(found).toMatchObject({
      ok: true,
      size: 9,
      rows: 7,
      signatures: 'checked',
      findings: [],
      unsealedTail: { placed: 0, waiting: 1 },
    })
    expect(found.checkpoint).toMatchObject({ size: 9, origin: `countersign/${name}/2026` })
    await sequence(db.store, name, world)
    expect(await check(name)).toMatchObject({ ok: true, unsealedTail: { placed: 1, waiting: 0 } })
  })

  it('may change what is not recorded, and may record a change', async () => {
    const name = await house()
    await db.superuserQuery(`update memo set unrecorded = 'placed' where house_id = $1`, [name])
    expect(await findings(name)).toEqual([])
    await inTransaction(db.store, { house: name, person: 'p', post: null, today: '2026-11-21' }, async tx => {
      await tx.query(`update memo set count = 5 where house_id = $1 and memo_id = 'a'`, [name])
      await append(tx, { kind: 'act', table: 'memo', row: { ...memo('a'), count: 5 }, spec: MEMO })
    })
    expect(await findings(name)).toEqual([])
    await sequence(db.store, name, world)
    await checkpoint(db.store, name, signer, world)
    expect(await findings(name)).toEqual([])
    await db.superuserQuery(`update memo set count = $2 where house_id = $1 and memo_id = 'a'`, [name, memo('a').count])
    expect(await findings(name)).toMatchObject([{ what: 'edited', table: 'memo', id: 'a' }])
  })

  it('stays consistent over the turn of a year', async () => {
    const name = await house()
    const newYear = { now: () => new Date('2027-01-02T00:00:00.000Z') }
    await sequence(db.store, name, newYear)
    await checkpoint(db.store, name, signer, newYear)
    await sequence(db.store, name, newYear)
    await write(name, 'new-year')
    await sequence(db.store, name, newYear)
    const unsigned = await check(name)
    expect(unsigned).toMatchObject({ ok: true, size: 12, unsealedTail: { placed: 1, waiting: 0 } })
    await checkpoint(db.store, name, signer, newYear)
    expect(await check(name)).toMatchObject({
      ok: true,
      size: 12,
      checkpoint: { origin: `countersign/${name}/2027` },
      unsealedTail: { placed: 0, waiting: 0 },
    })
  })

  it('with no log at all has nothing to say', async () => {
    expect(await check('nobody')).toMatchObject({ ok: true, size: 0, checkpoint: null, unsealedTail: { placed: 0, waiting: 0 } })
  })
})

describe('a business row', () => {
  it.each([
    ['on_date', `on_date + 1`],
    ['body', `jsonb_set(body, '{text}', '"x"')`],
    ['tags', `array_append(tags, 'x')`],
    ['count', 'count + 1'],
    ['sent', 'false'],
    ['at', `at + interval '1 millisecond'`],
    ['bytes', `bytes || 'x'`],
    ['body', 'null'],
  ])('edited in %s (%s) is named', async (column, value) => {
    const name = await house()
    await db.superuserQuery(`update memo set ${column} = ${value} where house_id = $1 and memo_id = 'ccc'`, [name])
    expect(await findings(name)).toEqual([{ what: 'edited', table: 'memo', id: 'ccc', leaf: `countersign/${name}/2026#3` }])
  })

  it('deleted, inserted, renamed is named', async () => {
    const name = await house()
    await db.superuserQuery(`delete from memo where house_id = $1 and memo_id = 'bb'`, [name])
    await db.superuserQuery(`insert into memo (house_id, memo_id) values ($1, 'new')`, [name])
    await db.superuserQuery(`update memo set memo_id = 'ddd2' where house_id = $1 and memo_id = 'dddd'`, [name])
    const found = (await findings(name)).map(one => `${one.what} ${one.id}`).sort()
    expect(found).toEqual(['deleted bb', 'deleted dddd', 'inserted ddd2', 'inserted new'])
  })

  it('swapped with another is named so, both of them', async () => {
    const name = await house()
    await db.superuserQuery(
      `update memo set memo_id = case memo_id when 'a' then 'zz' else 'a' end where house_id = $1 and memo_id in ('a', 'bb')`,
      [name],
    )
    await db.superuserQuery(`update memo set memo_id = 'bb' where house_id = $1 and memo_id = 'zz'`, [name])
    expect((await findings(name)).map(one => `${one.what} ${one.id}`).sort()).toEqual(['swapped a', 'swapped bb'])
  })

  it('moved to another house is named in both', async () => {
    const [from, to] = [await house(), await house()]
    await db.superuserQuery(`update memo set house_id = $2, memo_id = 'moved' where house_id = $1 and memo_id = 'a'`, [from, to])
    expect(await findings(from)).toMatchObject([{ what: 'deleted', id: 'a' }])
    expect(await findings(to)).toMatchObject([{ what: 'inserted', id: 'moved' }])
  })

  it('of the unsealed tail is compared with its waiting leaf', async () => {
    const name = await house()
    await db.superuserQuery(`update memo set count = 1 where house_id = $1 and memo_id = 'late'`, [name])
    expect(await findings(name)).toMatchObject([{ what: 'edited', id: 'late', leaf: expect.stringMatching(/^waiting#/) }])
  })
})

describe('the log itself', () => {
  it('a leaf edited', async () => {
    const name = await house()
    await tamper(`update log_leaf set leaf = set_byte(leaf, 9, 65) where house_id = $1 and idx = 3`, [name])
    expect(await findings(name)).toContainEqual({ what: 'edited', table: 'log_leaf', id: `countersign/${name}/2026#3` })
  })

  it('a leaf replaced together with its hash is caught by the signed root', async () => {
    const name = await house()
    await tamper(
      `update log_leaf l set leaf = o.leaf, leaf_hash = sha256('\\x00'::bytea || o.leaf), event_id = 'moved' from log_leaf o
       where l.house_id = $1 and l.idx = 8 and o.house_id = $1 and o.idx = 7`,
      [name],
    )
    expect((await findings(name)).some(one => one.table === 'log_leaf' && one.what === 'edited')).toBe(true)
  })

  it('a leaf rewritten together with its hash, every node above it and the head is caught by the signed root', async () => {
    const name = await house()
    const forged = `convert_to(replace(convert_from(leaf, 'UTF8'), '"type":"act"', '"type":"row"'), 'UTF8')`
    await tamper(`update log_leaf set leaf = ${forged}, leaf_hash = sha256('\\x00'::bytea || ${forged}) where house_id = $1 and idx = 4`, [
      name,
    ])
    await tamper(
      `update log_node n set hash = sha256('\\x01'::bytea || l.leaf_hash || r.leaf_hash) from log_leaf l, log_leaf r where n.house_id = $1 and l.house_id = $1 and r.house_id = $1 and n.level = 1 and l.idx = n.idx * 2 and r.idx = n.idx * 2 + 1`,
      [name],
    )
    for (const level of [2, 3]) {
      await tamper(
        `update log_node n set hash = sha256('\\x01'::bytea || l.hash || r.hash) from log_node l, log_node r where n.house_id = $1 and l.house_id = $1 and r.house_id = $1 and n.level = $2 and l.level = $2 - 1 and r.level = $2 - 1 and l.idx = n.idx * 2 and r.idx = n.idx * 2 + 1`,
        [name, level],
      )
    }
    const [changed] = await db.superuserQuery<{ text: string }>(
      `select convert_from(leaf, 'UTF8') as text from log_leaf where house_id = $1 and idx = 4`,
      [name],
    )
    expect(changed?.text).toContain('"type":"row"')
    expect(await findings(name)).toContainEqual({ what: 'edited', table: 'log_leaf', id: `countersign/${name}/2026#0-8` })
  })

  it('two leaves swapped', async () => {
    const name = await house()
    await tamper(
      `update log_leaf l set leaf = o.leaf, event_id = o.event_id || '~' from log_leaf o where l.house_id = $1 and o.house_id = $1 and ((l.idx = 2 and o.idx = 5) or (l.idx = 5 and o.idx = 2))`,
      [name],
    )
    await tamper(`update log_leaf set event_id = rtrim(event_id, '~') where house_id = $1`, [name])
    const swapped = (await findings(name)).filter(one => one.what === 'swapped').map(one => one.id)
    expect(swapped).toEqual([`countersign/${name}/2026#2`, `countersign/${name}/2026#5`])
  })

  it('a leaf deleted in the middle, the last leaves deleted, one added', async () => {
    const [middle, tail, added] = [await house(), await house(), await house()]
    await tamper('delete from log_leaf where house_id = $1 and idx = 4', [middle])
    expect(await findings(middle)).toContainEqual({ what: 'deleted', table: 'log_leaf', id: `countersign/${middle}/2026#4` })
    await tamper('delete from log_leaf where house_id = $1 and idx >= 7', [tail])
    expect(await findings(tail)).toContainEqual({ what: 'deleted', table: 'log_leaf', id: `countersign/${tail}/2026#8` })
    await tamper(
      `insert into log_leaf (house_id, origin, idx, event_id, leaf, leaf_hash) select house_id, origin, 9, 'x', leaf, leaf_hash from log_leaf where house_id = $1 and idx = 3`,
      [added],
    )
    expect(await findings(added)).toContainEqual({ what: 'inserted', table: 'log_leaf', id: `countersign/${added}/2026#9` })
  })

  it('the head edited, a leaf far beyond it', async () => {
    const [head, far] = [await house(), await house()]
    await tamper(`update log_head set root = sha256('x') where house_id = $1`, [head])
    expect(await findings(head)).toEqual([{ what: 'edited', table: 'log_head', id: `countersign/${head}/2026` }])
    await tamper(
      `insert into log_leaf (house_id, origin, idx, event_id, leaf, leaf_hash) select house_id, origin, 1000000000, 'far', leaf, leaf_hash from log_leaf where house_id = $1 and idx = 3`,
      [far],
    )
    expect(await findings(far)).toEqual([{ what: 'inserted', table: 'log_leaf', id: `countersign/${far}/2026#1000000000` }])
  })

  it('an opening edited or deleted', async () => {
    const name = await house()
    await tamper(`update recorded_leaf set digest = repeat('0', 64) where house_id = $1 and ref_id = 'a'`, [name])
    await tamper(`update recorded_leaf set about = '{"page": "9"}' where house_id = $1 and ref_id = '1'`, [name])
    await tamper(`delete from recorded_leaf where house_id = $1 and ref_id = 'bb'`, [name])
    const found = (await findings(name)).map(one => `${one.what} ${one.table}`).sort()
    expect(found).toEqual(['deleted recorded_leaf', 'edited recorded_leaf', 'edited recorded_leaf', 'inserted memo'])
  })

  it('a waiting leaf deleted or edited', async () => {
    const [gone, changed] = [await house(), await house()]
    await tamper('delete from log_pending where house_id = $1', [gone])
    expect(await findings(gone)).toContainEqual(expect.objectContaining({ what: 'deleted', table: 'log_pending' }))
    await tamper(`update log_pending set leaf = 'x' where house_id = $1`, [changed])
    expect(await findings(changed)).toContainEqual(expect.objectContaining({ what: 'edited', table: 'log_pending' }))
  })

  it('a checkpoint edited, or signed by another key', async () => {
    const name = await house()
    await tamper(`update log_checkpoint set root = sha256('x') where house_id = $1`, [name])
    expect(await findings(name)).toContainEqual({ what: 'edited', table: 'log_checkpoint', id: `countersign/${name}/2026@9` })
    const other = await house()
    const stranger = newKeyPair('ed25519').publicKey.toString('base64')
    const found = await verify(owner, other, { tables: [MEMO], key: { house: other, suite: 'ed25519', publicKey: stranger } })
    expect(found.findings).toEqual([{ what: 'edited', table: 'log_checkpoint', id: `countersign/${other}/2026@9` }])
    expect(await verify(owner, other, { tables: [MEMO] })).toMatchObject({ ok: true, signatures: 'unchecked' })
  })
})

describe('the command', () => {
  const run = async (argv: string[]): Promise<{ code: number; lines: string[] }> => {
    const lines: string[] = []
    const connect = async (): Promise<pg.Client> => {
      const client = new pg.Client({ connectionString: db.urls.owner })
      await client.connect()
      return client
    }
    const keyOf = (name: string) => ({ house: name, suite: 'ed25519' as const, publicKey: signer.publicKey })
    return { code: await verifyCommand(argv, { connect, keyOf, print: line => lines.push(line) }), lines }
  }

  it('prints a house, always with its unsealed tail, and leaves with 0', async () => {
    const name = `h${++count}`
    await inTransaction(db.store, { house: name, person: 'p', post: null, today: '2026-11-21' }, tx =>
      appendEvent(tx, { kind: 'sign-in', table: 'account', id: '1', about: {} }),
    )
    const before = await run([name])
    expect(before.code).toBe(0)
    expect(before.lines.join('\n')).toContain('0 条已入日志未签发 placed, 1 条等待入日志 waiting')
    await sequence(db.store, name, world)
    await checkpoint(db.store, name, signer, world)
    const after = await run([name])
    expect(after.lines[0]).toBe(`${name}: 一致 consistent`)
    expect(after.lines.join('\n')).toContain('签名已核对')
    expect(after.lines.join('\n')).toContain('0 条等待入日志')
  })

  it('leaves with 1 when anything is wrong, in words and as JSON', async () => {
    const name = await house()
    await tamper(`update recorded_leaf set digest = repeat('0', 64) where house_id = $1 and ref_id = 'a'`, [name])
    const text = await run([name])
    expect(text.code).toBe(1)
    expect(text.lines.join('\n')).toContain('被改动 edited: recorded_leaf')
    const json = await run(['--json', name])
    expect(json.code).toBe(1)
    expect(JSON.parse(json.lines.join(''))).toMatchObject({
      ok: false,
      houses: [{ house: name, ok: false, unsealedTail: { placed: 0, waiting: 1 } }],
    })
    expect((await run([])).code).toBe(1)
  })

  it('knows no other words and no house without a log', async () => {
    expect((await run(['--yes'])).code).toBe(2)
    const unknown = await run(['atlantis'])
    expect(unknown.code).toBe(1)
    expect(unknown.lines[0]).toContain('atlantis')
  })
})
