/** Houses countersign each other's checkpoints: the witness's side, the log's side, and both at once for houses on one node. */
import { parseCheckpoint, witnessNameOf } from '#engine/log/checkpoint.ts'
import { cosignatureLine, cosignatures } from '#engine/log/cosignature.ts'
import { type NoteKey, parseNote, type Suite, type Verify } from '#engine/log/note.ts'
import { consistencyProof, nodesAsked } from '#engine/log/proof.ts'
import { addCheckpoint, type WitnessAnswer, witnessRequest } from '#engine/log/witness.ts'
import type { Store } from '#store/store.ts'
import { asSealer, type Tx } from '#store/unit-of-work.ts'
import { sha256 } from '#vault/commit.ts'
import { type Signer, verifySignature } from '#vault/signature.ts'
import { logKey } from './checkpoint.ts'
import { lastCheckpoint, nodeReader, openHead, type World } from './log-tables.ts'

/** A house as another one pinned it: fingerprint compared with the signed annex. `publicKey` is base64. */
export type Pinned = { house: string; suite: Suite; publicKey: string }

/** The vault's check in the shape the engine asks for. */
export const verifyNoteSignature: Verify = (key, bytes, signature) =>
  verifySignature(key.suite, Buffer.from(key.publicKey).toString('base64'), bytes, signature)

/** The key a house countersigns with: the same pair, under a name and a type of its own. */
export function witnessKey(house: Pinned): NoteKey {
  return logKey(witnessNameOf(house.house), house)
}

/**
 * Answers one `add-checkpoint` request of a peer, as `house`. The check, the new state and the kept cosignature are one transaction that is committed before
 * this returns. A validly signed contradiction is kept as evidence. Never throws for what the peer sent.
 */
export async function witness(
  store: Store,
  as: { house: string; signer: Signer; peer: Pinned; request: string },
  world: World,
): Promise<{ status: WitnessAnswer['status']; body: string; contentType: string }> {
  const { house, signer, peer, request } = as
  return asSealer(store, async tx => {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('countersign-witness/' || $1 || '/' || $2, 0))`, [house, peer.house])
    const origin = originIn(request)
    const known = origin?.startsWith(`countersign/${encodeURIComponent(peer.house)}/`) ? origin : undefined
    const seen = await tx.maybe<{ size: number; root: Uint8Array }>(
      'select size, root from peer_checkpoint where house_id = $1 and origin = $2 order by size desc limit 1',
      [house, known ?? ''],
    )
    const state = known === undefined ? {} : { [known]: { size: seen?.size ?? 0, root: seen?.root ?? null, keys: [logKey(known, peer)] } }
    const seconds = Math.floor(world.now().getTime() / 1000)
    const answer = addCheckpoint(state, { body: request, seconds }, { hash: sha256, verify: verifyNoteSignature })
    if (answer.misbehaved && known !== undefined)
      await keepContradiction(tx, { house, peer: peer.house, origin: known, status: answer.status, request }, world)
    if (answer.accepted === undefined) return answer
    const { checkpoint, note, cosign } = answer.accepted
    const line = cosignatureLine(sha256, witnessKey({ ...signer, house }), seconds, await signer.sign(cosign))
    await tx.query(
      `insert into peer_checkpoint (house_id, peer_id, origin, size, root, note, cosignature, received_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (house_id, origin, size) do nothing`,
      [house, peer.house, checkpoint.origin, checkpoint.size, Buffer.from(checkpoint.root), note, line, world.now().toISOString()],
    )
    return { status: 200, body: line, contentType: answer.contentType }
  })
}

/** The request by which a house asks for a countersignature of its last checkpoint; `oldSize` is what the witness last countersigned. Null before the first. */
export async function countersignRequest(
  store: Store,
  house: string,
  oldSize: number,
): Promise<{ origin: string; size: number; body: string } | null> {
  return asSealer(store, async tx => {
    const head = await openHead(tx, house)
    const last = head && (await lastCheckpoint(tx, house, head.origin))
    if (last === undefined) return null
    // A witness that saw more than we signed gets no proof; it answers 409, and that is the alarm.
    const old = Math.min(oldSize, last.size)
    const asked = nodesAsked(read => consistencyProof(sha256, old, last.size, read))
    const proof = consistencyProof(sha256, old, last.size, await nodeReader(tx, house, last.origin, asked))
    return { origin: last.origin, size: last.size, body: witnessRequest(old, proof, last.note) }
  })
}

/** Keeps the cosignature lines a witness answered with, after checking them. Returns how many were valid and new. */
export async function keepCosignatures(
  store: Store,
  house: string,
  at: { origin: string; size: number; lines: string },
  by: Pinned,
): Promise<number> {
  return asSealer(store, async tx => {
    const { note } = await tx.one<{ note: string }>('select note from log_checkpoint where house_id = $1 and origin = $2 and size = $3', [
      house,
      at.origin,
      at.size,
    ])
    const found = cosignatures(sha256, verifyNoteSignature, note + at.lines, [witnessKey(by)])
    let kept = 0
    for (const one of found) {
      const rows = await tx.query(
        `insert into log_cosignature (house_id, origin, size, witness, line, cosigned_at) values ($1, $2, $3, $4, $5, to_timestamp($6)) on conflict do nothing returning 1`,
        [house, at.origin, at.size, by.house, at.lines, one.seconds],
      )
      kept += rows.length
    }
    return kept
  })
}

/**
 * One house on this node countersigns another: three transactions, one house each, as if a wire lay between them.
 * `status` is the witness's answer (409 with a size it saw that we never signed means that our log was rolled back); null when there is nothing to sign yet.
 */
export async function countersign(
  store: Store,
  pair: { log: Pinned; witness: { house: string; signer: Signer } },
  world: World,
): Promise<{ status: WitnessAnswer['status']; origin: string; size: number } | null> {
  const { log } = pair
  const by: Pinned = { house: pair.witness.house, suite: pair.witness.signer.suite, publicKey: pair.witness.signer.publicKey }
  let oldSize = await lastSeenBy(store, log.house, by.house)
  for (let attempt = 0; ; attempt++) {
    const request = await countersignRequest(store, log.house, oldSize)
    if (request === null) return null
    const answer = await witness(store, { ...pair.witness, peer: log, request: request.body }, world)
    const { origin, size } = request
    if (answer.status === 200) await keepCosignatures(store, log.house, { origin, size, lines: answer.body }, by)
    const said = Number(answer.body)
    if (answer.status !== 409 || attempt > 0 || said > size) return { status: answer.status, origin, size }
    oldSize = said
  }
}

/** The size of our open log that this witness last countersigned, as far as we know. */
async function lastSeenBy(store: Store, house: string, by: string): Promise<number> {
  return asSealer(store, async tx => {
    const head = await openHead(tx, house)
    const row = await tx.one<{ size: number | null }>(
      'select max(size) as size from log_cosignature where house_id = $1 and origin = $2 and witness = $3',
      [house, head?.origin ?? '', by],
    )
    return row.size ?? 0
  })
}

type Contradiction = { house: string; peer: string; origin: string; status: number; request: string }

async function keepContradiction(tx: Tx, what: Contradiction, world: World): Promise<void> {
  await tx.query(
    'insert into peer_contradiction (house_id, peer_id, origin, status, request, received_at) values ($1, $2, $3, $4, $5, $6)',
    [what.house, what.peer, what.origin, what.status, what.request, world.now().toISOString()],
  )
}

/** The origin a request speaks of, before anything in it is believed. */
function originIn(request: string): string | undefined {
  const cut = request.indexOf('\n\n')
  const text = cut < 0 ? undefined : parseNote(request.slice(cut + 2))?.text
  return text === undefined ? undefined : parseCheckpoint(text)?.origin
}
