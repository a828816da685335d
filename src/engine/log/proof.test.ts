/** Proofs by one implementation, checked by another; 2,000 of each at random, and every mutation refused. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toHex } from './bytes.ts'
import { consistencyProof, inclusionProof, nodesAsked } from './proof.ts'
import { grow, type Hash, leafHash, type ReadNode, rootAt } from './tree.ts'
import { verifyConsistency, verifyInclusion } from './verify-proof.ts'

const sha256: Hash = bytes => new Uint8Array(createHash('sha256').update(bytes).digest())

const SIZE = 1100
const leaves = Array.from({ length: SIZE }, (_, i) => leafHash(sha256, Uint8Array.of(i & 0xff, i >> 8)))
const nodes = new Map(grow(sha256, 0, () => new Uint8Array(), leaves).nodes.map(node => [`${node.level}/${node.index}`, node.hash]))
const read: ReadNode = (level, index) => {
  const found = nodes.get(`${level}/${index}`)
  if (found === undefined) throw new Error(`no node ${level}/${index}`)
  return found
}
const roots = Array.from({ length: SIZE + 1 }, (_, size) => rootAt(sha256, size, read))
const rootOfSize = (size: number): Uint8Array => roots[size] ?? new Uint8Array()

/** A small generator with a printed seed, so that a failure can be repeated. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const out = Uint8Array.from(bytes)
  out[bit >> 3] = (out[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return out
}

describe('known answers of RFC 6962 §2.1.3 (seven leaves)', () => {
  const name = (level: number, index: number): string => toHex(read(level, index))
  it.each([
    [0, ['0/1', '1/1', '*']],
    [3, ['0/2', '1/0', '*']],
    [4, ['0/5', '0/6', '2/0']],
    [6, ['1/2', '2/0']],
  ])('the audit path of d%s', (index, path) => {
    const got = inclusionProof(sha256, index, 7, read).map(toHex)
    expect(got).toHaveLength(path.length)
    path.forEach((at, i) => {
      const [level, position] = at.split('/').map(Number)
      if (at !== '*') expect(got[i]).toBe(name(level ?? 0, position ?? 0))
    })
  })

  it('consistency 3→7 is [c, d, g, l], 4→7 is [l], 6→7 is [i, j, k]', () => {
    expect(consistencyProof(sha256, 3, 7, read).map(toHex).slice(0, 3)).toEqual([name(0, 2), name(0, 3), name(1, 0)])
    expect(consistencyProof(sha256, 3, 7, read)).toHaveLength(4)
    expect(consistencyProof(sha256, 4, 7, read)).toHaveLength(1)
    expect(consistencyProof(sha256, 6, 7, read).map(toHex)).toEqual([name(1, 2), name(0, 6), name(2, 0)])
  })
})

describe('2,000 random inclusion proofs', () => {
  it('verify, and none of their mutations does', () => {
    const roll = dice(20261121)
    for (let run = 0; run < 2000; run++) {
      const size = 1 + roll(SIZE)
      const index = roll(size)
      const proof = {
        leaf: leaves[index] ?? new Uint8Array(),
        index,
        size,
        path: inclusionProof(sha256, index, size, read),
        root: rootOfSize(size),
      }
      expect(verifyInclusion(sha256, proof)).toBe(true)
      const spoiled = roll(proof.path.length + 1)
      const mutations = [
        { ...proof, leaf: flipped(proof.leaf, roll(256)) },
        { ...proof, root: flipped(proof.root, roll(256)) },
        { ...proof, path: proof.path.map((hash, i) => (i === spoiled ? flipped(hash, roll(256)) : hash)) },
        { ...proof, path: [...proof.path, new Uint8Array(32)] },
        { ...proof, path: proof.path.slice(1) },
        { ...proof, index: size },
        { ...proof, index: -1 },
        { ...proof, index: index + 0.5 },
        ...(size > 1 ? [{ ...proof, index: (index + 1 + roll(size - 1)) % size }] : []),
      ].filter(one => (one.path !== proof.path && spoiled === proof.path.length ? one.path.length !== proof.path.length : true))
      for (const mutation of mutations) expect(verifyInclusion(sha256, mutation)).toBe(false)
    }
  })
})

describe('2,000 random consistency proofs', () => {
  it('verify, and none of their mutations does', () => {
    const roll = dice(6962)
    for (let run = 0; run < 2000; run++) {
      const newSize = 1 + roll(SIZE)
      const oldSize = 1 + roll(newSize)
      const proof = {
        oldSize,
        newSize,
        oldRoot: rootOfSize(oldSize),
        newRoot: rootOfSize(newSize),
        path: consistencyProof(sha256, oldSize, newSize, read),
      }
      expect(verifyConsistency(sha256, proof)).toBe(true)
      const mutations = [
        { ...proof, oldRoot: flipped(proof.oldRoot, roll(256)) },
        { ...proof, newRoot: flipped(proof.newRoot, roll(256)) },
        { ...proof, path: [...proof.path, new Uint8Array(32)] },
        { ...proof, oldSize: newSize + 1 },
        ...proof.path.map((_, i) => ({ ...proof, path: proof.path.map((hash, k) => (k === i ? flipped(hash, roll(256)) : hash)) })),
        ...proof.path.map((_, i) => ({ ...proof, path: proof.path.filter((_hash, k) => k !== i) })),
      ]
      for (const mutation of mutations) expect(verifyConsistency(sha256, mutation)).toBe(false)
    }
  })

  it('a forked history has no proof', () => {
    const forkLeaves = leaves.map((leaf, i) => (i === 5 ? flipped(leaf, 0) : leaf))
    const fork = new Map(grow(sha256, 0, () => new Uint8Array(), forkLeaves).nodes.map(node => [`${node.level}/${node.index}`, node.hash]))
    const readFork: ReadNode = (level, index) => fork.get(`${level}/${index}`) ?? new Uint8Array()
    for (const oldSize of [6, 7, 64, 999]) {
      const path = consistencyProof(sha256, oldSize, SIZE, readFork)
      const newRoot = rootAt(sha256, SIZE, readFork)
      expect(verifyConsistency(sha256, { oldSize, newSize: SIZE, oldRoot: rootOfSize(oldSize), newRoot, path })).toBe(false)
    }
  })
})

describe('edges', () => {
  it('an empty old tree and equal sizes need an empty proof', () => {
    const empty = { oldSize: 0, newSize: 9, oldRoot: rootOfSize(0), newRoot: rootOfSize(9), path: [] as Uint8Array[] }
    expect(verifyConsistency(sha256, empty)).toBe(true)
    expect(verifyConsistency(sha256, { ...empty, path: [new Uint8Array(32)] })).toBe(false)
    const equal = { oldSize: 9, newSize: 9, oldRoot: rootOfSize(9), newRoot: rootOfSize(9), path: [] as Uint8Array[] }
    expect(verifyConsistency(sha256, equal)).toBe(true)
    expect(verifyConsistency(sha256, { ...equal, newRoot: rootOfSize(8) })).toBe(false)
    expect(verifyConsistency(sha256, { ...equal, newSize: 10 })).toBe(false)
  })

  it('refuses proofs of what is not there', () => {
    expect(() => inclusionProof(sha256, 3, 3, read)).toThrow()
    expect(() => inclusionProof(sha256, -1, 3, read)).toThrow()
    expect(() => consistencyProof(sha256, 4, 3, read)).toThrow()
  })

  it('names the stored nodes a proof needs, so that one query fetches them', () => {
    const asked = nodesAsked(reader => inclusionProof(sha256, 700, 1000, reader))
    const only = new Map(asked.map(at => [`${at.level}/${at.index}`, read(at.level, at.index)]))
    const path = inclusionProof(sha256, 700, 1000, (level, index) => only.get(`${level}/${index}`) ?? new Uint8Array())
    expect(path).toEqual(inclusionProof(sha256, 700, 1000, read))
    expect(asked.length).toBeLessThanOrEqual(20)
  })
})
