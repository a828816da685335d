/** The witness rules of c2sp.org/tlog-witness, one test to a sentence. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { newKeyPair, signWith, verifySignature } from '#vault/signature.ts'
import { fromUtf8, toBase64, utf8 } from './bytes.ts'
import { formatCheckpoint } from './checkpoint.ts'
import { formatNote, type NoteKey, noteKeyId, signatureLine, type Verify } from './note.ts'
import { consistencyProof } from './proof.ts'
import { grow, type Hash, leafHash, type ReadNode, rootAt } from './tree.ts'
import { addCheckpoint, type WitnessAnswer, type WitnessState, witnessRequest } from './witness.ts'

const sha256: Hash = bytes => new Uint8Array(createHash('sha256').update(bytes).digest())
const verify: Verify = (key, bytes, signature) =>
  verifySignature(key.suite, Buffer.from(key.publicKey).toString('base64'), bytes, signature)
const ORIGIN = 'countersign/court/2026'
const pair = newKeyPair('ed25519')
const key: NoteKey = { name: ORIGIN, suite: 'ed25519', publicKey: new Uint8Array(pair.publicKey) }

/** A log of 80 leaves; `salt` makes another history. */
function history(salt: number): { read: ReadNode; root: (size: number) => Uint8Array } {
  const leaves = Array.from({ length: 80 }, (_, i) => leafHash(sha256, Uint8Array.of(i, i < 3 ? 0 : salt)))
  const nodes = new Map(grow(sha256, 0, () => new Uint8Array(), leaves).nodes.map(node => [`${node.level}/${node.index}`, node.hash]))
  const read: ReadNode = (level, index) => nodes.get(`${level}/${index}`) ?? new Uint8Array()
  return { read, root: size => rootAt(sha256, size, read) }
}
const honest = history(0)
const forked = history(1)

function note(size: number, root: Uint8Array, options: { origin?: string; by?: typeof pair; name?: string } = {}): string {
  const text = formatCheckpoint({ origin: options.origin ?? ORIGIN, size, root })
  const signer = options.by ?? pair
  const named = { ...key, name: options.name ?? ORIGIN, publicKey: new Uint8Array(signer.publicKey) }
  return formatNote(text, [signatureLine(named.name, noteKeyId(sha256, named), signWith(signer, utf8(text)))])
}
const request = (oldSize: number, size: number, log = honest): string =>
  witnessRequest(oldSize, consistencyProof(sha256, Math.min(oldSize, size), size, log.read), note(size, log.root(size)))

let state: WitnessState
const ask = (body: string, seconds = 1000): WitnessAnswer => addCheckpoint(state, { body, seconds }, { hash: sha256, verify })
const seenAt = (size: number): WitnessState => ({ [ORIGIN]: { size, root: size === 0 ? null : honest.root(size), keys: [key] } })
beforeEach(() => {
  state = seenAt(0)
})

describe('what is accepted', () => {
  it('a first checkpoint with an empty proof', () => {
    const answer = ask(request(0, 5))
    expect(answer).toMatchObject({ status: 200, misbehaved: false, accepted: { checkpoint: { origin: ORIGIN, size: 5 } } })
    expect(answer.state[ORIGIN]).toEqual({ size: 5, root: honest.root(5), keys: [key] })
    expect(fromUtf8(answer.accepted?.cosign ?? new Uint8Array())).toBe(
      `cosignature/v1\ntime 1000\n${formatCheckpoint({ origin: ORIGIN, size: 5, root: honest.root(5) })}`,
    )
  })

  it('every growth of an honest log', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 8 }), sizes => {
        state = seenAt(0)
        let old = 0
        for (const size of sizes.sort((a, b) => a - b)) {
          const answer = ask(request(old, size))
          expect(answer.status).toBe(200)
          state = answer.state
          old = size
        }
      }),
      { numRuns: 30 },
    )
  })

  it('the same size and root again', () => {
    state = seenAt(7)
    expect(ask(request(7, 7))).toMatchObject({ status: 200 })
  })

  it('an empty log with the root of nothing', () => {
    expect(ask(request(0, 0)).status).toBe(200)
  })

  it('more signatures than the one it knows', () => {
    const stranger = newKeyPair('ed25519')
    const text = formatCheckpoint({ origin: ORIGIN, size: 4, root: honest.root(4) })
    const lines = [stranger, pair].map(one =>
      signatureLine(ORIGIN, noteKeyId(sha256, { ...key, publicKey: new Uint8Array(one.publicKey) }), signWith(one, utf8(text))),
    )
    expect(ask(witnessRequest(0, [], formatNote(text, lines))).status).toBe(200)
  })

  it('does not change the state it was given', () => {
    const before = JSON.stringify(state)
    ask(request(0, 5))
    expect(JSON.stringify(state)).toBe(before)
  })
})

describe('404: the origin is unknown', () => {
  it('another origin, and names that every object has', () => {
    expect(ask(witnessRequest(0, [], note(3, honest.root(3), { origin: 'other', name: 'other' })))).toMatchObject({ status: 404 })
    expect(ask(witnessRequest(0, [], note(3, honest.root(3), { origin: '__proto__', name: '__proto__' })))).toMatchObject({ status: 404 })
    expect(ask(witnessRequest(0, [], note(3, honest.root(3), { origin: 'constructor', name: 'constructor' })))).toMatchObject({
      status: 404,
    })
  })
})

describe('403: no valid signature of a trusted key', () => {
  it('another key, under its own id', () => {
    expect(ask(witnessRequest(0, [], note(3, honest.root(3), { by: newKeyPair('ed25519') })))).toMatchObject({ status: 403 })
  })

  it('a trusted key’s line whose signature fails', () => {
    const good = note(3, honest.root(3))
    expect(ask(witnessRequest(0, [], good.replace('\n3\n', '\n4\n')))).toMatchObject({ status: 403 })
  })

  it('comes before every question of sizes', () => {
    expect(ask(witnessRequest(9, [], note(3, honest.root(3), { by: newKeyPair('ed25519') })))).toMatchObject({ status: 403 })
  })
})

describe('400: malformed, or the old size is larger', () => {
  it('an old size above the checkpoint', () => {
    state = seenAt(9)
    expect(ask(witnessRequest(9, [], note(5, honest.root(5))))).toMatchObject({ status: 400 })
  })

  const good = request(0, 5)
  it.each([
    ['nothing', ''],
    ['no old line', good.replace('old 0', 'new 0')],
    ['a leading zero', good.replace('old 0', 'old 00')],
    ['two spaces', good.replace('old 0', 'old  0')],
    ['a trailing space', good.replace('old 0', 'old 0 ')],
    ['a negative size', good.replace('old 0', 'old -1')],
    ['no blank line', good.replace('\n\n', '\n')],
    ['a proof line that is no hash', good.replace('old 0\n', 'old 0\nAAAA\n')],
    ['a proof line that is no base64', good.replace('old 0\n', 'old 0\n***\n')],
    ['no checkpoint', 'old 0\n\n'],
    ['a note that is no checkpoint', witnessRequest(0, [], formatNote('hello\n', ['\u2014 k AAAAAAAA\n']))],
    ['carriage returns', good.replaceAll('\n', '\r\n')],
    ['64 proof lines', good.replace('old 0\n', `old 0\n${`${toBase64(new Uint8Array(32))}\n`.repeat(64)}`)],
  ])('%s', (_, body) => {
    expect(ask(body)).toMatchObject({ status: 400, state, misbehaved: false })
  })
})

describe('409: the old size is not what was seen', () => {
  it.each([0, 4, 6, 7])('old %s when 5 was seen', oldSize => {
    state = seenAt(5)
    expect(ask(request(oldSize, 8))).toMatchObject({ status: 409, body: '5\n', contentType: 'text/x.tlog.size', state })
  })
})

describe('422: inconsistent', () => {
  it('an empty log with another root', () => {
    expect(ask(witnessRequest(0, [], note(0, honest.root(1))))).toMatchObject({ status: 422, misbehaved: true })
  })

  it('a proof where the old size is zero', () => {
    expect(ask(witnessRequest(0, [new Uint8Array(32)], note(5, honest.root(5))))).toMatchObject({ status: 422 })
  })

  it('the same size with another root', () => {
    state = seenAt(5)
    expect(ask(request(5, 5, forked))).toMatchObject({ status: 422, misbehaved: true, state })
  })

  it('the same size with a proof', () => {
    state = seenAt(5)
    expect(ask(witnessRequest(5, [new Uint8Array(32)], note(5, honest.root(5))))).toMatchObject({ status: 422 })
  })

  it('a fork, with its own proof or with the honest one', () => {
    state = seenAt(10)
    expect(ask(request(10, 40, forked))).toMatchObject({ status: 422, misbehaved: true, state })
    expect(ask(witnessRequest(10, consistencyProof(sha256, 10, 40, honest.read), note(40, forked.root(40))))).toMatchObject({
      status: 422,
      misbehaved: true,
    })
  })

  it('no proof, half a proof, a proof of other sizes', () => {
    state = seenAt(10)
    const proof = consistencyProof(sha256, 10, 40, honest.read)
    for (const path of [[], proof.slice(1), proof.slice(0, -1), [...proof, ...proof], consistencyProof(sha256, 11, 40, honest.read)]) {
      expect(ask(witnessRequest(10, path, note(40, honest.root(40))))).toMatchObject({ status: 422, state })
    }
  })
})

describe('whatever is sent', () => {
  it('is answered, and never countersigned unless it is the honest log', () => {
    const good = request(0, 5)
    fc.assert(
      fc.property(fc.nat({ max: good.length - 1 }), fc.string({ unit: 'binary', maxLength: 3 }), fc.nat({ max: 3 }), (at, put, cut) => {
        const body = good.slice(0, at) + put + good.slice(at + cut)
        const answer = ask(body)
        if (body === good) expect(answer.status).toBe(200)
        if (answer.status === 200) expect(answer.state[ORIGIN]?.root).toEqual(honest.root(5))
        else expect(answer.accepted).toBeUndefined()
      }),
      { numRuns: 800 },
    )
  })
})
