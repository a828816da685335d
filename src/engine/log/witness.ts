/** The rules by which one house countersigns another's checkpoint, line by line from C2SP tlog-witness `add-checkpoint`. */
import { fromBase64, sameBytes, toBase64 } from './bytes.ts'
import { type Checkpoint, parseCheckpoint, parseSize } from './checkpoint.ts'
import { cosignatureMessage } from './cosignature.ts'
import { type NoteKey, parseNote, type Verify, verifyNote } from './note.ts'
import { emptyRoot, type Hash } from './tree.ts'
import { verifyConsistency } from './verify-proof.ts'

const PROOF_LINES_MOST = 63

/** What the witness remembers of one log: the largest tree it countersigned (size 0 before the first), and the keys it trusts for it. */
export type Watched = { size: number; root: Uint8Array | null; keys: NoteKey[] }

/** Every log the witness watches, by origin. */
export type WitnessState = Readonly<Record<string, Watched>>

/** `body` is the request as sent; `seconds` the witness's own POSIX time. */
export type WitnessRequest = { body: string; seconds: number }

/**
 * What to answer. With 200, `state` must be persisted in the transaction that read it and before anything is answered; then `cosign` is signed and sent as
 * a cosignature line. `misbehaved` marks a validly signed checkpoint that contradicts what was seen before: keep the request as evidence.
 */
export type WitnessAnswer = {
  status: 200 | 400 | 403 | 404 | 409 | 422
  body: string
  contentType: 'text/plain; charset=utf-8' | 'text/x.tlog.size'
  state: WitnessState
  accepted?: { checkpoint: Checkpoint; note: string; cosign: Uint8Array }
  misbehaved: boolean
}

/** Judges one `add-checkpoint` request. Never throws for what a peer sent. */
export function addCheckpoint(state: WitnessState, request: WitnessRequest, with_: { hash: Hash; verify: Verify }): WitnessAnswer {
  const { hash, verify } = with_
  const no = (status: WitnessAnswer['status'], body: string, misbehaved = false): WitnessAnswer => ({
    status,
    body: `${body}\n`,
    contentType: status === 409 ? 'text/x.tlog.size' : 'text/plain; charset=utf-8',
    state,
    misbehaved,
  })
  const asked = parseRequest(request.body)
  if (asked === null) return no(400, 'malformed request')
  const { oldSize, proof, note, checkpoint } = asked
  const watched = Object.hasOwn(state, checkpoint.origin) ? state[checkpoint.origin] : undefined
  if (watched === undefined) return no(404, 'unknown origin')
  if (!verifyNote(hash, verify, note, watched.keys).ok) return no(403, 'no valid signature of a trusted key')
  if (oldSize > checkpoint.size) return no(400, 'the old size is larger than the checkpoint')
  if (oldSize !== watched.size) return no(409, String(watched.size))
  if (checkpoint.size === 0 && !sameBytes(checkpoint.root, emptyRoot(hash)))
    return no(422, 'the root of an empty tree is the hash of nothing', true)
  if (oldSize === 0 && proof.length > 0) return no(422, 'a proof from the empty tree is empty')
  if (oldSize > 0) {
    const oldRoot = watched.root ?? emptyRoot(hash)
    const same = oldSize === checkpoint.size
    if (same && !sameBytes(checkpoint.root, oldRoot)) return no(422, 'another root for the same size', true)
    const follows = verifyConsistency(hash, { oldSize, newSize: checkpoint.size, oldRoot, newRoot: checkpoint.root, path: proof })
    if (!follows) return no(422, 'the consistency proof does not hold', true)
  }
  return {
    status: 200,
    body: '',
    contentType: 'text/plain; charset=utf-8',
    state: { ...state, [checkpoint.origin]: { ...watched, size: checkpoint.size, root: checkpoint.root } },
    accepted: { checkpoint, note, cosign: cosignatureMessage(request.seconds, asked.text) },
    misbehaved: false,
  }
}

/** Writes the request a log sends to its witness. */
export function witnessRequest(oldSize: number, proof: readonly Uint8Array[], note: string): string {
  return `${[`old ${oldSize}`, ...proof.map(toBase64)].join('\n')}\n\n${note}`
}

type Asked = { oldSize: number; proof: Uint8Array[]; note: string; text: string; checkpoint: Checkpoint }

function parseRequest(body: string): Asked | null {
  const cut = body.indexOf('\n\n')
  if (cut < 0) return null
  const [first, ...lines] = body.slice(0, cut).split('\n')
  const oldSize = first?.startsWith('old ') ? parseSize(first.slice(4)) : null
  if (oldSize === null || lines.length > PROOF_LINES_MOST) return null
  const proof = lines.map(fromBase64)
  if (!proof.every(one => one !== null && one.length === 32)) return null
  const note = body.slice(cut + 2)
  const text = parseNote(note)?.text
  const checkpoint = text === undefined ? null : parseCheckpoint(text)
  if (text === undefined || checkpoint === null) return null
  return { oldSize, proof: proof as Uint8Array[], note, text, checkpoint }
}
