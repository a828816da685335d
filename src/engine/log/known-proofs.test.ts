/** Proofs against the published vectors of Certificate Transparency, and against the recursive definitions of RFC 6962, exhaustively for small trees. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fromHex, toHex } from './bytes.ts'
import { consistencyProof, inclusionProof } from './proof.ts'
import { grow, type Hash, leafHash, nodeHash, type ReadNode, rootAt, rootOf } from './tree.ts'
import { verifyConsistency, verifyInclusion } from './verify-proof.ts'

const sha256: Hash = bytes => new Uint8Array(createHash('sha256').update(bytes).digest())

const STANDARD = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']

function reader(leaves: readonly Uint8Array[]): ReadNode {
  const nodes = new Map(grow(sha256, 0, () => new Uint8Array(), leaves).nodes.map(node => [`${node.level}/${node.index}`, node.hash]))
  return (level, index) => {
    const found = nodes.get(`${level}/${index}`)
    if (found === undefined) throw new Error(`no node ${level}/${index}`)
    return found
  }
}

const standard = STANDARD.map(hex => leafHash(sha256, fromHex(hex) ?? new Uint8Array()))
const readStandard = reader(standard)

describe('published inclusion proofs of the eight standard leaves', () => {
  const vectors: [index: number, size: number, path: string[]][] = [
    [0, 1, []],
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      1,
      5,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ]
  it.each(vectors)('leaf %s of %s', (index, size, path) => {
    expect(inclusionProof(sha256, index, size, readStandard).map(toHex)).toEqual(path)
  })
})

describe('published consistency proofs of the eight standard leaves', () => {
  const vectors: [oldSize: number, newSize: number, path: string[]][] = [
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ]
  it.each(vectors)('%s leaves to %s', (oldSize, newSize, path) => {
    expect(consistencyProof(sha256, oldSize, newSize, readStandard).map(toHex)).toEqual(path)
  })
})

/** The largest power of two below n, counted naively. */
function below(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** MTH(D[n]) of RFC 6962 §2.1 over leaf hashes. */
function mth(d: readonly Uint8Array[]): Uint8Array {
  const [only] = d
  if (d.length === 1 && only !== undefined) return only
  const k = below(d.length)
  return nodeHash(sha256, mth(d.slice(0, k)), mth(d.slice(k)))
}

/** PATH(m, D[n]) of RFC 6962 §2.1.1. */
function path(m: number, d: readonly Uint8Array[]): Uint8Array[] {
  if (d.length === 1) return []
  const k = below(d.length)
  return m < k ? [...path(m, d.slice(0, k)), mth(d.slice(k))] : [...path(m - k, d.slice(k)), mth(d.slice(0, k))]
}

/** SUBPROOF(m, D[n], b) of RFC 6962 §2.1.2. */
function subproof(m: number, d: readonly Uint8Array[], b: boolean): Uint8Array[] {
  if (m === d.length) return b ? [] : [mth(d)]
  const k = below(d.length)
  return m <= k ? [...subproof(m, d.slice(0, k), b), mth(d.slice(k))] : [...subproof(m - k, d.slice(k), false), mth(d.slice(0, k))]
}

describe('every proof of every tree up to 33 leaves', () => {
  const leaves = Array.from({ length: 33 }, (_, i) => leafHash(sha256, Uint8Array.of(i)))
  const read = reader(leaves)

  it('inclusion proofs follow PATH and verify at their own place only', () => {
    for (let size = 1; size <= leaves.length; size++) {
      const root = rootAt(sha256, size, read)
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(sha256, index, size, read)
        expect(proof).toEqual(path(index, leaves.slice(0, size)))
        for (let claimed = 0; claimed < size; claimed++) {
          const leaf = leaves[index] ?? new Uint8Array()
          expect(verifyInclusion(sha256, { leaf, index: claimed, size, path: proof, root })).toBe(claimed === index)
        }
      }
    }
  })

  it('consistency proofs follow SUBPROOF and verify for their own sizes only', () => {
    for (let newSize = 1; newSize <= leaves.length; newSize++) {
      for (let oldSize = 1; oldSize <= newSize; oldSize++) {
        const proof = consistencyProof(sha256, oldSize, newSize, read)
        expect(proof).toEqual(subproof(oldSize, leaves.slice(0, newSize), true))
        const roots = { oldRoot: rootAt(sha256, oldSize, read), newRoot: rootAt(sha256, newSize, read) }
        expect(verifyConsistency(sha256, { oldSize, newSize, ...roots, path: proof })).toBe(true)
        if (oldSize === newSize) continue
        expect(verifyConsistency(sha256, { oldSize: newSize, newSize: oldSize, ...roots, path: proof })).toBe(false)
        expect(verifyConsistency(sha256, { oldSize, newSize, oldRoot: roots.newRoot, newRoot: roots.oldRoot, path: proof })).toBe(false)
      }
    }
  })

  it('the last leaf of a tree is not taken for a subtree of it', () => {
    const inner = rootOf(sha256, leaves.slice(0, 2))
    const root = rootOf(sha256, leaves.slice(0, 4))
    const other = rootOf(sha256, leaves.slice(2, 4))
    // As if the tree had two leaves: the node's hash would pass, if sizes were not checked.
    expect(verifyInclusion(sha256, { leaf: inner, index: 0, size: 4, path: [other], root })).toBe(false)
  })
})
