/** Houses on one node countersign each other; a peer that contradicts itself is refused and remembered. */
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { originOf } from '#engine/log/checkpoint.ts'
import { cosignatures } from '#engine/log/cosignature.ts'
import { inTransaction } from '#store/unit-of-work.ts'
import { sha256 } from '#vault/commit.ts'
import { newKeyPair, type Signer, signWith } from '#vault/signature.ts'
import { type ClonedDatabase, cloneDatabase } from '../../tests/database/clone-database.ts'
import { appendEvent } from './append.ts'
import { checkpoint } from './checkpoint.ts'
import { sequence } from './sequence.ts'
import { status } from './status.ts'
import { verify } from './verify.ts'
import { countersign, countersignRequest, keepCosignatures, type Pinned, verifyNoteSignature, witness, witnessKey } from './witness.ts'

let db: ClonedDatabase
let seconds = 1_795_248_000
const world = { now: () => new Date(seconds * 1000) }

function newSigner(suite: 'ed25519' | 'sm2' = 'ed25519'): Signer {
  const pair = newKeyPair(suite)
  return { suite, keyId: 'k', publicKey: pair.publicKey.toString('base64'), sign: async bytes => signWith(pair, bytes) }
}
const signers = new Map<string, Signer>()
const signerOf = (house: string): Signer => {
  const known = signers.get(house) ?? newSigner(house.startsWith('sm-') ? 'sm2' : 'ed25519')
  signers.set(house, known)
  return known
}
const pinned = (house: string): Pinned => ({ house, suite: signerOf(house).suite, publicKey: signerOf(house).publicKey })

async function grow(house: string, leaves: number): Promise<void> {
  for (let i = 0; i < leaves; i++) {
    await inTransaction(db.store, { house, person: 'p', post: null, today: '2026-11-21' }, tx =>
      appendEvent(tx, { kind: 'right', table: 'person', id: String(i), about: {} }),
    )
  }
  await sequence(db.store, house, world)
  await checkpoint(db.store, house, signerOf(house), world)
}
const cross = (log: string, by: string) => countersign(db.store, { log: pinned(log), witness: { house: by, signer: signerOf(by) } }, world)
const ask = (log: string, by: string, request: string) =>
  witness(db.store, { house: by, signer: signerOf(by), peer: pinned(log), request }, world)

beforeAll(async () => {
  db = await cloneDatabase()
})
afterAll(() => db.drop())

describe('two houses on one node', () => {
  it.each([
    ['court', 'procuratorate'],
    ['sm-court', 'sm-procuratorate'],
    ['sm-court2', 'procuratorate2'],
  ])('%s is countersigned by %s, again and again', async (log, by) => {
    await grow(log, 5)
    expect(await cross(log, by)).toMatchObject({ status: 200, size: 6 })
    await grow(log, 13)
    seconds += 60
    expect(await cross(log, by)).toMatchObject({ status: 200, size: 19 })
    seconds += 40
    const now = await inTransaction(db.store, { house: log, person: 'p', post: null, today: '2026-11-21' }, tx => status(tx, world))
    expect(now.countersigned).toEqual([
      { witness: by, origin: originOf(log, 2026), size: 19, at: new Date((seconds - 40) * 1000).toISOString(), seconds: 40 },
    ])
    const [row] = await db.superuserQuery<{ note: string; line: string }>(
      'select note, line from log_cosignature join log_checkpoint using (house_id, origin, size) where house_id = $1 and size = 19',
      [log],
    )
    expect(cosignatures(sha256, verifyNoteSignature, (row?.note ?? '') + (row?.line ?? ''), [witnessKey(pinned(by))])).toHaveLength(1)
  })

  it('the same size may be countersigned again, with a newer time', async () => {
    await grow('again', 2)
    await cross('again', 'procuratorate')
    seconds += 3600
    expect(await cross('again', 'procuratorate')).toMatchObject({ status: 200, size: 3 })
    expect(await db.superuserQuery(`select 1 from log_cosignature where house_id = 'again'`)).toHaveLength(2)
  })

  it('nothing is asked before there is a checkpoint', async () => {
    expect(await cross('silent', 'procuratorate')).toBeNull()
  })

  it('finds the witness’s size when its own memory of it is gone', async () => {
    await grow('forgetful', 4)
    await cross('forgetful', 'procuratorate')
    await db.superuserQuery('set session_replication_role = replica')
    await db.superuserQuery(`delete from log_cosignature where house_id = 'forgetful'`)
    await db.superuserQuery('set session_replication_role = origin')
    await grow('forgetful', 4)
    expect(await cross('forgetful', 'procuratorate')).toMatchObject({ status: 200, size: 9 })
  })

  it('many at once leave one line of history', async () => {
    await grow('crowd', 3)
    const answers = await Promise.all(Array.from({ length: 6 }, () => cross('crowd', 'procuratorate')))
    expect(answers.every(answer => answer?.status === 200)).toBe(true)
    expect(await db.superuserQuery(`select 1 from peer_checkpoint where peer_id = 'crowd'`)).toHaveLength(1)
  })
})

describe('a peer that cannot be believed', () => {
  it('an unknown house, a stranger’s key, a malformed request', async () => {
    await grow('known', 2)
    const body = (await countersignRequest(db.store, 'known', 0))?.body ?? ''
    expect(await witness(db.store, { house: 'w', signer: signerOf('w'), peer: pinned('other'), request: body }, world)).toMatchObject({
      status: 404,
    })
    const wrongKey = { ...pinned('known'), publicKey: newSigner().publicKey }
    expect(await witness(db.store, { house: 'w', signer: signerOf('w'), peer: wrongKey, request: body }, world)).toMatchObject({
      status: 403,
    })
    expect(await ask('known', 'w', 'hello')).toMatchObject({ status: 400 })
    expect(await ask('known', 'w', '')).toMatchObject({ status: 400 })
    expect(await db.superuserQuery(`select 1 from peer_checkpoint where house_id = 'w'`)).toHaveLength(0)
  })

  it('a rolled-back log gets 409 with the size that was seen, and never a signature', async () => {
    await grow('rolled', 3)
    const old = (await countersignRequest(db.store, 'rolled', 0))?.body ?? ''
    await grow('rolled', 3)
    await cross('rolled', 'w')
    expect(await ask('rolled', 'w', old)).toMatchObject({ status: 409, body: '7\n', contentType: 'text/x.tlog.size' })
  })

  it('a fork is refused, kept as evidence, and named by verify', async () => {
    await grow('forked', 6)
    await cross('forked', 'w')
    // The operator empties the log and writes another history of the same length, signed with the same key.
    await db.superuserQuery('set session_replication_role = replica')
    for (const table of ['log_leaf', 'log_node', 'log_checkpoint', 'log_cosignature', 'log_head', 'log_origin', 'recorded_leaf']) {
      await db.superuserQuery(`delete from ${table} where house_id = 'forked'`)
    }
    await db.superuserQuery('set session_replication_role = origin')
    await grow('forked', 9)
    const request = await countersignRequest(db.store, 'forked', 7)
    expect(await ask('forked', 'w', request?.body ?? '')).toMatchObject({ status: 422 })
    expect(await db.superuserQuery(`select status, request from peer_contradiction where house_id = 'w' and peer_id = 'forked'`)).toEqual([
      { status: 422, request: request?.body },
    ])
    const owner = new pg.Client({ connectionString: db.urls.owner })
    await owner.connect()
    const found = await verify(owner, 'forked')
    await owner.end()
    expect(found.ok).toBe(false)
    expect(found.findings.map(one => one.table)).toContain('log_checkpoint')
  })

  it('a cosignature that does not verify is not kept', async () => {
    await grow('strict', 2)
    const request = await countersignRequest(db.store, 'strict', 0)
    const answer = await ask('strict', 'w', request?.body ?? '')
    const at = { origin: request?.origin ?? '', size: request?.size ?? 0 }
    expect(
      await keepCosignatures(db.store, 'strict', { ...at, lines: answer.body }, { ...pinned('w'), publicKey: newSigner().publicKey }),
    ).toBe(0)
    expect(await keepCosignatures(db.store, 'strict', { ...at, lines: 'nonsense\n' }, pinned('w'))).toBe(0)
    expect(await keepCosignatures(db.store, 'strict', { ...at, lines: answer.body }, pinned('w'))).toBe(1)
    expect(await keepCosignatures(db.store, 'strict', { ...at, lines: answer.body }, pinned('w'))).toBe(0)
  })
})
