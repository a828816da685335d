/** A log that lies and loses messages, against its witness: no two countersigned checkpoints ever contradict each other. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newKeyPair, signWith, verifySignature } from '#vault/signature.ts'
import { sameBytes, utf8 } from './bytes.ts'
import { formatCheckpoint } from './checkpoint.ts'
import { formatNote, type NoteKey, noteKeyId, signatureLine, type Verify } from './note.ts'
import { consistencyProof } from './proof.ts'
import { grow, type Hash, leafHash, type ReadNode, rootAt } from './tree.ts'
import { addCheckpoint, type WitnessState, witnessRequest } from './witness.ts'

const sha256: Hash = bytes => new Uint8Array(createHash('sha256').update(bytes).digest())
const verify: Verify = (key, bytes, signature) =>
  verifySignature(key.suite, Buffer.from(key.publicKey).toString('base64'), bytes, signature)
const ORIGIN = 'countersign/court/2026'
const pair = newKeyPair('ed25519')
const key: NoteKey = { name: ORIGIN, suite: 'ed25519', publicKey: new Uint8Array(pair.publicKey) }

const SIZE = 40
const FORK_AT = [40, 0, 7, 20]

/** Four histories: the honest one, and three that leave it at leaf 0, 7 and 20. */
const histories = FORK_AT.map((from, which) => {
  const leaves = Array.from({ length: SIZE }, (_, i) => leafHash(sha256, Uint8Array.of(i, i < from ? 0 : which)))
  const nodes = new Map(grow(sha256, 0, () => new Uint8Array(), leaves).nodes.map(node => [`${node.level}/${node.index}`, node.hash]))
  const read: ReadNode = (level, index) => nodes.get(`${level}/${index}`) ?? new Uint8Array(32)
  return { read, root: (size: number) => rootAt(sha256, size, read) }
})

function signed(size: number, root: Uint8Array): string {
  const text = formatCheckpoint({ origin: ORIGIN, size, root })
  return formatNote(text, [signatureLine(ORIGIN, noteKeyId(sha256, key), signWith(pair, utf8(text)))])
}

/** One move of a log: which history it shows, which size, which old size it claims, whether the answer is lost, whether an old request is repeated. */
const move = fc.record({
  history: fc.nat({ max: histories.length - 1 }),
  size: fc.nat({ max: SIZE }),
  claim: fc.oneof({ weight: 4, arbitrary: fc.constant('seen' as const) }, { weight: 1, arbitrary: fc.nat({ max: SIZE }) }),
  repeat: fc.boolean(),
})

/** Whether two histories agree on their first `size` leaves. */
function agree(a: number, b: number, size: number): boolean {
  return a === b || size <= Math.min(FORK_AT[a] ?? 0, FORK_AT[b] ?? 0)
}

describe('a witness', () => {
  it('never countersigns two histories, whatever is sent in whatever order', () => {
    let accepted = 0
    let refused = 0
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 25 }), moves => {
        let state: WitnessState = { [ORIGIN]: { size: 0, root: null, keys: [key] } }
        const countersigned: { history: number; size: number; root: Uint8Array }[] = []
        const sent: { body: string; history: number; size: number }[] = []
        for (const { history, size, claim, repeat } of moves) {
          const log = histories[history]
          if (log === undefined) continue
          const old = claim === 'seen' ? (state[ORIGIN]?.size ?? 0) : claim
          const proof = old <= size ? consistencyProof(sha256, old, size, log.read) : []
          const fresh = { body: witnessRequest(old, proof, signed(size, log.root(size))), history, size }
          const asked = repeat ? (sent[sent.length >> 1] ?? fresh) : fresh
          sent.push(fresh)
          const answer = addCheckpoint(state, { body: asked.body, seconds: 1 + countersigned.length }, { hash: sha256, verify })
          if (answer.status !== 200) {
            refused++
            expect(answer.state).toBe(state)
            continue
          }
          accepted++
          const last = countersigned.at(-1)
          expect(asked.size).toBeGreaterThanOrEqual(last?.size ?? 0)
          for (const before of countersigned) {
            expect(agree(before.history, asked.history, before.size)).toBe(true)
            if (before.size === asked.size)
              expect(sameBytes(before.root, histories[asked.history]?.root(asked.size) ?? new Uint8Array())).toBe(true)
          }
          countersigned.push({ history: asked.history, size: asked.size, root: answer.state[ORIGIN]?.root ?? new Uint8Array() })
          state = answer.state
        }
      }),
      { numRuns: 150 },
    )
    // The test means something only when both happened often.
    expect(accepted).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(100)
  })

  it('says which size it saw, so that an honest log that lost its memory can go on', () => {
    const honest = histories[0]
    if (honest === undefined) throw new Error('no history')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: SIZE }), fc.integer({ min: 0, max: SIZE }), (seen, more) => {
        const size = Math.max(seen, more)
        const state: WitnessState = { [ORIGIN]: { size: seen, root: honest.root(seen), keys: [key] } }
        const lost = addCheckpoint(
          state,
          { body: witnessRequest(0, [], signed(size, honest.root(size))), seconds: 1 },
          { hash: sha256, verify },
        )
        expect(lost.status).toBe(409)
        const told = Number(lost.body)
        expect(told).toBe(seen)
        const body = witnessRequest(told, consistencyProof(sha256, told, size, honest.read), signed(size, honest.root(size)))
        expect(addCheckpoint(state, { body, seconds: 1 }, { hash: sha256, verify }).status).toBe(200)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the logs of two houses apart', () => {
    const other = 'countersign/procuratorate/2026'
    const state: WitnessState = {
      [ORIGIN]: { size: 0, root: null, keys: [key] },
      [other]: { size: 9, root: new Uint8Array(32), keys: [{ ...key, name: other }] },
    }
    const honest = histories[0]
    const answer = addCheckpoint(
      state,
      { body: witnessRequest(0, [], signed(5, honest?.root(5) ?? new Uint8Array())), seconds: 1 },
      { hash: sha256, verify },
    )
    expect(answer.status).toBe(200)
    expect(answer.state[other]).toBe(state[other])
    expect(answer.state[ORIGIN]?.size).toBe(5)
  })
})
