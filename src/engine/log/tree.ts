/** The Merkle tree of RFC 6962 §2.1: hashes of leaves and nodes, growing by complete subtrees, and the root of what has grown. */
import { joined } from './bytes.ts'

/** SHA-256 in practice; handed in because pure rooms have no crypto. */
export type Hash = (bytes: Uint8Array) => Uint8Array

/** A complete subtree: 2^level leaves from leaf index·2^level on. Level 0 is a leaf hash. */
export type Node = { level: number; index: number; hash: Uint8Array }

/** Reads the hash of a complete subtree; throws when there is none, because a proof without it would be a lie. */
export type ReadNode = (level: number, index: number) => Uint8Array

const LEAF = Uint8Array.of(0)
const INNER = Uint8Array.of(1)

/** Hash of one leaf: H(0x00 ‖ leaf). */
export function leafHash(hash: Hash, leaf: Uint8Array): Uint8Array {
  return hash(joined(LEAF, leaf))
}

/** Hash of a node: H(0x01 ‖ left ‖ right). */
export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(joined(INNER, left, right))
}

/** Root of the tree of no leaves: the hash of nothing. */
export function emptyRoot(hash: Hash): Uint8Array {
  return hash(new Uint8Array(0))
}

/** The complete subtrees a tree of `size` leaves is made of, left to right (one per bit of the size). */
export function frontier(size: number): { level: number; index: number }[] {
  const out: { level: number; index: number }[] = []
  for (let level = 0, rest = size; rest > 0; level++, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) out.unshift({ level, index: rest - 1 })
  }
  return out
}

/**
 * Appends leaf hashes to a tree of `size` leaves and returns the complete subtrees this makes, level 0 included, ready to be stored.
 * `read` is asked only for the frontier of the tree as it was.
 */
export function grow(hash: Hash, size: number, read: ReadNode, leaves: readonly Uint8Array[]): { size: number; nodes: Node[] } {
  const edge: Node[] = frontier(size).map(at => ({ ...at, hash: read(at.level, at.index) }))
  const nodes: Node[] = []
  leaves.forEach((leaf, i) => {
    let node: Node = { level: 0, index: size + i, hash: leaf }
    nodes.push(node)
    while (node.index % 2 === 1) {
      const left = edge.pop()
      if (left === undefined) throw new Error('grow: the frontier ran out')
      node = { level: node.level + 1, index: (node.index - 1) / 2, hash: nodeHash(hash, left.hash, node.hash) }
      nodes.push(node)
    }
    edge.push(node)
  })
  return { size: size + leaves.length, nodes }
}

/** Root of the first `size` leaves, from stored complete subtrees. */
export function rootAt(hash: Hash, size: number, read: ReadNode): Uint8Array {
  const parts = frontier(size).map(at => read(at.level, at.index))
  const last = parts.pop()
  return last === undefined ? emptyRoot(hash) : parts.reduceRight((right, left) => nodeHash(hash, left, right), last)
}

/** A tree that is only added to: holds the frontier and gives the root so far. For auditors who read a log once from its beginning. */
export function accumulator(hash: Hash): { add: (leaf: Uint8Array) => void; root: () => Uint8Array; size: () => number } {
  const edge: Uint8Array[] = []
  let size = 0
  return {
    add: leaf => {
      let top = leaf
      for (let index = size; index % 2 === 1; index = (index - 1) / 2) top = nodeHash(hash, edge.pop() ?? top, top)
      edge.push(top)
      size++
    },
    root: () => {
      const last = edge.at(-1)
      return last === undefined ? emptyRoot(hash) : edge.slice(0, -1).reduceRight((right, left) => nodeHash(hash, left, right), last)
    },
    size: () => size,
  }
}

/** Root of a list of leaf hashes, without anything stored. */
export function rootOf(hash: Hash, leaves: readonly Uint8Array[]): Uint8Array {
  const tree = accumulator(hash)
  for (const leaf of leaves) tree.add(leaf)
  return tree.root()
}
