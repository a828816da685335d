/** The Merkle tree against the standard test vectors and against the recursive definition of RFC 6962. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHex, toHex } from './bytes.ts'
import { emptyRoot, frontier, grow, type Hash, leafHash, nodeHash, type ReadNode, rootAt, rootOf } from './tree.ts'

const sha256: Hash = bytes => new Uint8Array(createHash('sha256').update(bytes).digest())

/** The eight leaves that every RFC 6962 implementation is tested with. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  hex => fromHex(hex) ?? new Uint8Array(),
)

const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

/** MTH of RFC 6962 §2.1, word for word. */
function definition(leaves: Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array())
  if (leaves.length === 1) return leafHash(sha256, leaves[0] ?? new Uint8Array())
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return nodeHash(sha256, definition(leaves.slice(0, k)), definition(leaves.slice(k)))
}

/** A store of nodes in memory. */
function shelf(): { put: (nodes: { level: number; index: number; hash: Uint8Array }[]) => void; read: ReadNode } {
  const held = new Map<string, Uint8Array>()
  return {
    put: nodes => {
      for (const node of nodes) {
        expect(held.has(`${node.level}/${node.index}`)).toBe(false)
        held.set(`${node.level}/${node.index}`, node.hash)
      }
    },
    read: (level, index) => {
      const found = held.get(`${level}/${index}`)
      if (found === undefined) throw new Error(`no node ${level}/${index}`)
      return found
    },
  }
}

describe('known answers', () => {
  it.each(ROOTS.map((root, size) => ({ size, root })))('root of the first $size standard leaves', ({ size, root }) => {
    const leaves = LEAVES.slice(0, size)
    expect(
      toHex(
        rootOf(
          sha256,
          leaves.map(leaf => leafHash(sha256, leaf)),
        ),
      ),
    ).toBe(root)
    expect(toHex(definition(leaves))).toBe(root)
  })

  it('the root of nothing is the hash of nothing', () => {
    expect(toHex(emptyRoot(sha256))).toBe(ROOTS[0])
  })
})

describe('growing', () => {
  it.each([
    [0, []],
    [1, ['0/0']],
    [6, ['2/0', '1/2']],
    [7, ['2/0', '1/2', '0/6']],
    [8, ['3/0']],
    [13, ['3/0', '2/2', '0/12']],
  ])('the frontier of %s leaves is %j', (size, nodes) => {
    expect(frontier(size).map(at => `${at.level}/${at.index}`)).toEqual(nodes)
  })

  it('gives the same root however the leaves are batched', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 8 }), batches => {
        const store = shelf()
        const all: Uint8Array[] = []
        let size = 0
        for (const batch of batches) {
          const leaves = Array.from({ length: batch }, (_, i) => leafHash(sha256, Uint8Array.of(size + i, (size + i) >> 8)))
          const grown = grow(sha256, size, store.read, leaves)
          store.put(grown.nodes)
          all.push(...leaves)
          size = grown.size
        }
        expect(size).toBe(all.length)
        expect(rootAt(sha256, size, store.read)).toEqual(rootOf(sha256, all))
        for (let earlier = 0; earlier < size; earlier += 7)
          expect(rootAt(sha256, earlier, store.read)).toEqual(rootOf(sha256, all.slice(0, earlier)))
      }),
      { numRuns: 60 },
    )
  })

  it('agrees with the recursive definition for 0 to 70 leaves', () => {
    for (let size = 0; size <= 70; size++) {
      const leaves = Array.from({ length: size }, (_, i) => Uint8Array.of(i))
      expect(
        rootOf(
          sha256,
          leaves.map(leaf => leafHash(sha256, leaf)),
        ),
      ).toEqual(definition(leaves))
    }
  })

  it('a leaf is never taken for a node', () => {
    const left = leafHash(sha256, Uint8Array.of(1))
    const right = leafHash(sha256, Uint8Array.of(2))
    expect(leafHash(sha256, Uint8Array.from([...left, ...right]))).not.toEqual(nodeHash(sha256, left, right))
  })

  it('refuses to grow from a frontier that is not there', () => {
    expect(() => grow(sha256, 3, shelf().read, [new Uint8Array(32)])).toThrow('no node')
  })
})
