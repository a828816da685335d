/** Appending, sequencing and signing on PostgreSQL; and what the tables refuse. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromBase64, sameBytes } from '#engine/log/bytes.ts'
import { parseCheckpoint } from '#engine/log/checkpoint.ts'
import { decodeLeaf } from '#engine/log/leaf.ts'
import { verifyNote } from '#engine/log/note.ts'
import { leafHash } from '#engine/log/tree.ts'
import { verifyInclusion } from '#engine/log/verify-proof.ts'
import { type Asker, asCourier, inTransaction } from '#store/unit-of-work.ts'
import { commit, sha256 } from '#vault/commit.ts'
import { newKeyPair, type Signer, signWith } from '#vault/signature.ts'
import { type ClonedDatabase, cloneDatabase } from '../../tests/database/clone-database.ts'
import { append, appendEvent } from './append.ts'
import { checkpoint, logKey } from './checkpoint.ts'
import { proveEvent } from './prove.ts'
import { sequence } from './sequence.ts'
import { status } from './status.ts'
import { verifyNoteSignature } from './witness.ts'

let db: ClonedDatabase
const world = { now: () => new Date('2026-11-21T08:00:00.000Z') }
const pair = newKeyPair('ed25519')
const signer: Signer = {
  suite: 'ed25519',
  keyId: 'k',
  publicKey: pair.publicKey.toString('base64'),
  sign: async bytes => signWith(pair, bytes),
}
const as = (house: string): Asker => ({ house, person: 'p1', post: null, today: '2026-11-21' })
const event = (house: string, id: string): Promise<string> =>
  inTransaction(db.store, as(house), tx => appendEvent(tx, { kind: 'right', table: 'person', id, about: { what: 'given' } }))

beforeAll(async () => {
  db = await cloneDatabase()
})
afterAll(() => db.drop())

describe('append', () => {
  it('writes a leaf and its opening together, and no text reaches the leaf', async () => {
    const id = await inTransaction(db.store, as('a1'), tx =>
      appendEvent(tx, { kind: 'read', table: 'attachment', id: 'secret-id', about: { volume: 'main', page: 3 } }),
    )
    const [leaf] = await db.superuserQuery<{ leaf: Buffer }>('select leaf from log_pending where event_id = $1', [id])
    const [opening] = await db.superuserQuery<{ salt: string; digest: string; about: unknown }>(
      'select salt, digest, about from recorded_leaf where event_id = $1',
      [id],
    )
    const entry = decodeLeaf(new Uint8Array(leaf?.leaf ?? []))
    expect(entry).toMatchObject({ type: 'read', eventId: id, house: 'a1', table: 'attachment' })
    expect(leaf?.leaf.toString()).not.toContain('secret-id')
    expect(leaf?.leaf.toString()).not.toContain('volume')
    expect(entry).toMatchObject({
      digest: commit(opening?.salt ?? '', opening?.digest),
      ref: commit(opening?.salt ?? '', { table: 'attachment', id: 'secret-id' }),
    })
    expect(opening?.about).toEqual({ volume: 'main', page: 3 })
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('is undone with its transaction', async () => {
    const before = await db.superuserQuery('select 1 from log_pending')
    const failing = inTransaction(db.store, as('a1'), async tx => {
      await appendEvent(tx, { kind: 'right', table: 'person', id: 'x', about: {} })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow()
    expect(await db.superuserQuery('select 1 from log_pending')).toHaveLength(before.length)
  })

  it('refuses a table that is not declared, and another house', async () => {
    await expect(inTransaction(db.store, as('a1'), tx => append(tx, { kind: 'act', table: 'nowhere', row: {} }))).rejects.toThrow()
    const other = inTransaction(db.store, as('a1'), tx =>
      appendEvent(tx, { kind: 'right', table: 'person', id: 'x', about: {}, house: 'b1' }),
    )
    await expect(other).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('lets the courier record receipts only in the context of a house', async () => {
    const receipt = (house: string): Promise<string> =>
      asCourier(db.store, async tx => {
        await tx.query(`select set_config('app.house', $1, true)`, [house])
        return appendEvent(tx, { kind: 'receipt', table: 'inbox', id: 'l1', about: {}, house: 'c1' })
      })
    await expect(receipt('')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(receipt('d1')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(receipt('c1')).resolves.toMatch(/-7/)
  })
})

describe('the sequencer', () => {
  it('places 900 leaves of 6 writers without losing one, while two sequencers run', async () => {
    const house = 'busy'
    let writing = true
    const writers = Array.from({ length: 6 }, async (_, w) => {
      for (let i = 0; i < 150; i++) await event(house, `${w}-${i}`)
    })
    const sequencers = [0, 1].map(async () => {
      while (writing) {
        await sequence(db.store, house, world)
        await new Promise(done => setTimeout(done, 5))
      }
    })
    await Promise.all(writers)
    writing = false
    await Promise.all(sequencers)
    const done = await sequence(db.store, house, world)
    expect(done).toMatchObject({ size: 901, origin: 'countersign/busy/2026', awaitsCheckpoint: false })
    expect(await db.superuserQuery('select 1 from log_pending where house_id = $1', [house])).toHaveLength(0)
    const gone = await db.superuserQuery(
      'select 1 from recorded_leaf r where house_id = $1 and not exists (select 1 from log_leaf l where l.house_id = r.house_id and l.event_id = r.event_id)',
      [house],
    )
    expect(gone).toHaveLength(0)
  })

  it('takes nothing where nothing waits', async () => {
    expect(await sequence(db.store, 'nobody', world)).toEqual({ taken: 0, origin: null, size: 0, awaitsCheckpoint: false })
  })

  it('stops when the stored tree no longer gives its root', async () => {
    for (let i = 0; i < 5; i++) await event('broken', String(i))
    await sequence(db.store, 'broken', world)
    await db.superuserQuery(`set session_replication_role = replica`)
    await db.superuserQuery(`update log_head set root = sha256('other') where house_id = 'broken'`)
    await db.superuserQuery(`set session_replication_role = origin`)
    await event('broken', 'more')
    await expect(sequence(db.store, 'broken', world)).rejects.toMatchObject({ code: 'internal' })
    await expect(checkpoint(db.store, 'broken', signer, world)).rejects.toMatchObject({ code: 'internal' })
  })
})

describe('checkpoints and proofs', () => {
  it('signs what the leaves give, once per size', async () => {
    for (let i = 0; i < 10; i++) await event('sign', String(i))
    await sequence(db.store, 'sign', world)
    const first = await checkpoint(db.store, 'sign', signer, world)
    expect(first?.size).toBe(11)
    const verdict = verifyNote(sha256, verifyNoteSignature, first?.note ?? '', [logKey('countersign/sign/2026', signer)])
    expect(verdict).toMatchObject({ ok: true })
    expect(await checkpoint(db.store, 'sign', signer, world)).toMatchObject({ size: 11, note: first?.note })
    for (let i = 0; i < 300; i++) await event('sign', `more-${i}`)
    await sequence(db.store, 'sign', world)
    expect((await checkpoint(db.store, 'sign', signer, world))?.size).toBe(311)
    expect(await checkpoint(db.store, 'empty-house', signer, world)).toBeNull()
  })

  it('signs nothing when a leaf since the last checkpoint was changed', async () => {
    for (let i = 0; i < 4; i++) await event('forged', String(i))
    await sequence(db.store, 'forged', world)
    await checkpoint(db.store, 'forged', signer, world)
    for (let i = 0; i < 4; i++) await event('forged', `b${i}`)
    await sequence(db.store, 'forged', world)
    await db.superuserQuery(`set session_replication_role = replica`)
    await db.superuserQuery(`update log_leaf set leaf = set_byte(leaf, 9, 65) where house_id = 'forged' and idx = 6`)
    await db.superuserQuery(`set session_replication_role = origin`)
    await expect(checkpoint(db.store, 'forged', signer, world)).rejects.toMatchObject({ code: 'internal' })
  })

  it('proves an event up to the checkpoint, and none while it waits', async () => {
    const early = await event('prove', 'early')
    for (let i = 0; i < 20; i++) await event('prove', String(i))
    expect(await inTransaction(db.store, as('prove'), tx => proveEvent(tx, early))).toBeNull()
    await sequence(db.store, 'prove', world)
    await checkpoint(db.store, 'prove', signer, world)
    const proof = await inTransaction(db.store, as('prove'), tx => proveEvent(tx, early))
    const head = parseCheckpoint(proof?.checkpoint.slice(0, proof.checkpoint.indexOf('\n\n') + 1) ?? '')
    const leaf = fromBase64(proof?.leaf ?? '') ?? new Uint8Array()
    const path = proof?.path.map(one => fromBase64(one) ?? new Uint8Array()) ?? []
    expect(
      verifyInclusion(sha256, {
        leaf: leafHash(sha256, leaf),
        index: proof?.index ?? -1,
        size: head?.size ?? 0,
        path,
        root: head?.root ?? new Uint8Array(),
      }),
    ).toBe(true)
    await expect(inTransaction(db.store, as('sign'), tx => proveEvent(tx, early))).rejects.toMatchObject({ code: 'not-found' })
  })

  it('begins a new log with the new year, after the old one is signed, tied to it', async () => {
    const newYear = { now: () => new Date('2026-12-31T16:00:01.000Z') }
    await event('year', '1')
    await sequence(db.store, 'year', world)
    await event('year', '2')
    expect(await sequence(db.store, 'year', newYear)).toMatchObject({ taken: 0, awaitsCheckpoint: true })
    const last = await checkpoint(db.store, 'year', signer, newYear)
    expect(await sequence(db.store, 'year', newYear)).toMatchObject({ taken: 1, origin: 'countersign/year/2027', size: 2 })
    const [opening] = await db.superuserQuery<{ leaf: Buffer }>(
      `select leaf from log_leaf where origin = 'countersign/year/2027' and idx = 0`,
    )
    const said = decodeLeaf(new Uint8Array(opening?.leaf ?? []))
    expect(said).toMatchObject({
      type: 'origin',
      prior: { origin: 'countersign/year/2026', size: 2, root: Buffer.from(last?.root ?? []).toString('hex') },
    })
    // A clock that jumps back does not reopen the old year.
    await event('year', '3')
    expect(await sequence(db.store, 'year', world)).toMatchObject({ origin: 'countersign/year/2027', size: 3 })
  })

  it('says how the log stands', async () => {
    await event('stand', '1')
    await sequence(db.store, 'stand', world)
    const signed = await checkpoint(db.store, 'stand', signer, world)
    await event('stand', '2')
    await event('stand', '3')
    const now = await inTransaction(db.store, as('stand'), tx => status(tx, world))
    expect(now).toMatchObject({ origin: 'countersign/stand/2026', size: 2, waiting: 2, unsealed: 2, countersigned: [] })
    expect(now.checkpoint).toMatchObject({ size: 2, note: signed?.note })
    expect(now.words).toHaveLength(4)
    expect(sameBytes(Buffer.from(now.root ?? '', 'hex'), signed?.root ?? new Uint8Array())).toBe(true)
    expect(await inTransaction(db.store, as('unborn'), tx => status(tx, world))).toMatchObject({
      origin: null,
      size: 0,
      unsealed: 0,
      checkpoint: null,
    })
  })
})

describe('the tables', () => {
  const tables = [
    'log_origin',
    'recorded_leaf',
    'log_pending',
    'log_leaf',
    'log_node',
    'log_head',
    'log_checkpoint',
    'log_cosignature',
    'peer_checkpoint',
    'peer_contradiction',
  ]

  it('force row-level security, belong to the owner, and begin every key with house_id', async () => {
    const rows = await db.superuserQuery<{ relname: string; ok: boolean; owner: string }>(
      `select relname, relrowsecurity and relforcerowsecurity as ok, pg_get_userbyid(relowner) as owner from pg_class where relname = any($1)`,
      [tables],
    )
    expect(rows).toHaveLength(tables.length)
    expect(rows.every(row => row.ok && row.owner === 'countersign_owner')).toBe(true)
    const keys = await db.superuserQuery<{ first: string }>(
      `select (select attname from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0]) as first from pg_index i join pg_class c on c.oid = i.indrelid where i.indisunique and c.relname = any($1)`,
      [tables],
    )
    expect(keys.every(key => key.first === 'house_id')).toBe(true)
  })

  it.each(['log_leaf', 'log_checkpoint', 'recorded_leaf', 'log_node'])('%s is not changed, not even by a superuser', async table => {
    await expect(db.superuserQuery(`update ${table} set house_id = house_id`)).rejects.toThrow('append-only')
    await expect(db.superuserQuery(`delete from ${table}`)).rejects.toThrow('append-only')
    await expect(db.superuserQuery(`truncate ${table} cascade`)).rejects.toThrow('append-only')
  })

  it('let the app see its own house only and write no leaf', async () => {
    await event('sign', 'again')
    const seen = await inTransaction(db.store, as('prove'), tx => tx.query<{ house_id: string }>('select distinct house_id from log_leaf'))
    expect(seen).toEqual([{ house_id: 'prove' }])
    for (const sql of [
      `insert into log_leaf (house_id, origin, idx, event_id, leaf, leaf_hash) values ('prove', 'countersign/prove/2026', 99, 'x', 'x', sha256('x'))`,
      `delete from log_pending`,
      `update log_pending set event_id = 'x'`,
      `update log_head set size = 0`,
      `insert into recorded_leaf (house_id, event_id, kind, ref_table, ref_id, digest, salt, tx_id) values ('prove', 'x', 'act', 'act', '1', repeat('0', 64), repeat('0', 64), '1')`,
    ]) {
      await expect(inTransaction(db.store, as('prove'), tx => tx.query(sql))).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  it('refuse to commit a recordable change that recorded nothing', async () => {
    await db.superuserQuery('create table kept (house_id text, id text, primary key (house_id, id))')
    await db.superuserQuery('alter table kept owner to countersign_owner')
    await db.superuserQuery('grant insert on kept to countersign_app')
    await db.superuserQuery(`select require_leaf('kept')`)
    const write = (recorded: boolean): Promise<unknown> =>
      inTransaction(db.store, as('a1'), async tx => {
        await tx.query(`insert into kept values ('a1', $1)`, [String(recorded)])
        if (recorded) await appendEvent(tx, { kind: 'setting', table: 'kept', id: 'true', about: {} })
      })
    await expect(write(false)).rejects.toMatchObject({ code: 'refused' })
    await expect(write(true)).resolves.toBeUndefined()
    expect(await db.superuserQuery('select id from kept')).toEqual([{ id: 'true' }])
  })
})
