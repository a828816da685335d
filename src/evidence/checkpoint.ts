/** Signing a house's log head, after computing it anew from the leaves themselves. */
import { sameBytes, toHex, utf8 } from '#engine/log/bytes.ts'
import { formatCheckpoint } from '#engine/log/checkpoint.ts'
import { formatNote, type NoteKey, noteKeyId, signatureLine } from '#engine/log/note.ts'
import { frontier, grow, leafHash, rootAt } from '#engine/log/tree.ts'
import type { Store } from '#store/store.ts'
import { asSealer, type Tx } from '#store/unit-of-work.ts'
import { sha256 } from '#vault/commit.ts'
import type { Signer } from '#vault/signature.ts'
import { brokenLog, type Head, lastCheckpoint, lockHead, type SignedHead, soundFrontier, type World } from './log-tables.ts'

/** The key of a house's log under an origin, in the shape the notes of C2SP name it. `publicKey` is base64. */
export function logKey(origin: string, key: { suite: NoteKey['suite']; publicKey: string }): NoteKey {
  return { name: origin, suite: key.suite, publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64')) }
}

/**
 * Signs the head of the house's open log. Nothing is signed that cannot be rebuilt: the last checkpoint must still come out of the stored tree, and the
 * leaves since are read again and hashed again. Returns the last checkpoint when nothing was added, null before the first leaf.
 * Throws Fault `internal` when the log does not add up.
 */
export async function checkpoint(store: Store, house: string, signer: Signer, world: World): Promise<SignedHead | null> {
  return asSealer(store, async tx => {
    const head = await lockHead(tx, house)
    if (head === undefined) return null
    const last = await lastCheckpoint(tx, house, head.origin)
    if (last !== undefined && last.size === head.size && sameBytes(last.root, head.root)) return last
    await rebuild(tx, house, head, last)
    const text = formatCheckpoint(head)
    const key = logKey(head.origin, signer)
    const note = formatNote(text, [signatureLine(key.name, noteKeyId(sha256, key), await signer.sign(utf8(text)))])
    const signedAt = world.now().toISOString()
    await tx.query('insert into log_checkpoint (house_id, origin, size, root, note, signed_at) values ($1, $2, $3, $4, $5, $6)', [
      house,
      head.origin,
      head.size,
      Buffer.from(head.root),
      note,
      signedAt,
    ])
    return { origin: head.origin, size: head.size, root: head.root, note, signedAt }
  })
}

const PAGE = 5000

/** Computes the head's root from the last checkpoint and the bytes of every leaf after it; throws when it comes out otherwise. */
async function rebuild(tx: Tx, house: string, head: Head, last: SignedHead | undefined): Promise<void> {
  const from = last?.size ?? 0
  const start = last === undefined ? undefined : await soundFrontier(tx, house, last)
  const held = new Map<string, Uint8Array>()
  for (const at of frontier(from)) held.set(`${at.level}/${at.index}`, start?.(at.level, at.index) ?? new Uint8Array())
  const read = (level: number, index: number): Uint8Array => {
    const hash = held.get(`${level}/${index}`)
    if (hash === undefined) throw brokenLog(head.origin, `node ${level}/${index} cannot be rebuilt`)
    return hash
  }
  let size = from
  while (size < head.size) {
    const rows = await tx.query<{ idx: number; leaf: Uint8Array }>(
      `select idx, leaf from log_leaf where house_id = $1 and origin = $2 and idx >= $3 and idx < $4 order by idx limit ${PAGE}`,
      [house, head.origin, size, head.size],
    )
    if (rows.length === 0 || rows.some((row, i) => row.idx !== size + i)) throw brokenLog(head.origin, `a leaf after ${size} is missing`)
    const grown = grow(
      sha256,
      size,
      read,
      rows.map(row => leafHash(sha256, row.leaf)),
    )
    for (const node of grown.nodes) held.set(`${node.level}/${node.index}`, node.hash)
    size = grown.size
  }
  const root = rootAt(sha256, size, read)
  if (size !== head.size || !sameBytes(root, head.root))
    throw brokenLog(head.origin, `the leaves give ${toHex(root)}, the head says ${toHex(head.root)}`)
}
