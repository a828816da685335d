/** The proof of one recorded event: its leaf, its path to a signed checkpoint, and the opening of its commitments. */
import { toBase64 } from '#engine/log/bytes.ts'
import { inclusionProof, nodesAsked } from '#engine/log/proof.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { sha256 } from '#vault/commit.ts'
import { lastCheckpoint, nodeReader } from './log-tables.ts'

/** Everything a third party needs: `leaf` and `path` are base64, `checkpoint` the signed note, `cosignatures` its lines; `opening` opens the commitments. */
export type LeafProof = {
  eventId: string
  origin: string
  index: number
  size: number
  leaf: string
  path: string[]
  checkpoint: string
  cosignatures: string[]
  opening: { table: string; id: string; digest: string; salt: string; about: unknown }
}

/** Proves an event of the asker's house up to its log's last checkpoint; null while it waits for one. Throws Fault `not-found` for an unknown event. */
export async function proveEvent(tx: Tx, eventId: string): Promise<LeafProof | null> {
  const house = tx.asker.house
  const opening = await tx.one<LeafProof['opening']>(
    'select ref_table as "table", ref_id as id, digest, salt, about from recorded_leaf where house_id = $1 and event_id = $2',
    [house, eventId],
  )
  const leaf = await tx.maybe<{ origin: string; idx: number; leaf: Uint8Array }>(
    'select origin, idx, leaf from log_leaf where house_id = $1 and event_id = $2',
    [house, eventId],
  )
  const last = leaf && (await lastCheckpoint(tx, house, leaf.origin))
  if (leaf === undefined || last === undefined || last.size <= leaf.idx) return null
  const asked = nodesAsked(read => inclusionProof(sha256, leaf.idx, last.size, read))
  const path = inclusionProof(sha256, leaf.idx, last.size, await nodeReader(tx, house, leaf.origin, asked))
  const lines = await tx.query<{ line: string }>(
    'select line from log_cosignature where house_id = $1 and origin = $2 and size = $3 order by cosigned_at',
    [house, leaf.origin, last.size],
  )
  return {
    eventId,
    origin: leaf.origin,
    index: leaf.idx,
    size: last.size,
    leaf: toBase64(leaf.leaf),
    path: path.map(toBase64),
    checkpoint: last.note,
    cosignatures: lines.map(row => row.line),
    opening,
  }
}
