/** Inclusion and consistency proofs (RFC 6962 §2.1.1–2.1.2) from stored complete subtrees. */
import { type Hash, nodeHash, type ReadNode } from './tree.ts'

/** Path that proves leaf `index` to be in the tree of the first `size` leaves; throws a plain Error when it cannot be. */
export function inclusionProof(hash: Hash, index: number, size: number, read: ReadNode): Uint8Array[] {
  if (!(Number.isInteger(index) && index >= 0 && index < size)) throw new Error('inclusion proof: no such leaf')
  const path: Uint8Array[] = []
  let from = 0
  let to = size
  while (to - from > 1) {
    const middle = from + split(to - from)
    if (index < middle) {
      path.unshift(subtree(hash, middle, to, read))
      to = middle
    } else {
      path.unshift(subtree(hash, from, middle, read))
      from = middle
    }
  }
  return path
}

/** Proof that the tree of `newSize` leaves continues the tree of `oldSize` leaves; empty for equal sizes and for an empty old tree. */
export function consistencyProof(hash: Hash, oldSize: number, newSize: number, read: ReadNode): Uint8Array[] {
  if (!(Number.isInteger(oldSize) && oldSize >= 0 && oldSize <= newSize)) throw new Error('consistency proof: sizes')
  if (oldSize === 0 || oldSize === newSize) return []
  const path: Uint8Array[] = []
  let from = 0
  let to = newSize
  // SUBPROOF of RFC 6962 §2.1.2, unrolled; `whole` says that the old tree is still the whole left part we stand on.
  let whole = true
  while (oldSize !== to) {
    const middle = from + split(to - from)
    if (oldSize <= middle) {
      path.unshift(subtree(hash, middle, to, read))
      to = middle
    } else {
      path.unshift(subtree(hash, from, middle, read))
      from = middle
      whole = false
    }
  }
  if (!whole) path.unshift(subtree(hash, from, to, read))
  return path
}

/** The stored nodes a proof will ask for, so that a database can hand them over in one query. */
export function nodesAsked(make: (read: ReadNode) => unknown): { level: number; index: number }[] {
  const asked: { level: number; index: number }[] = []
  const nothing = new Uint8Array(32)
  make((level, index) => {
    asked.push({ level, index })
    return nothing
  })
  return asked
}

/** The largest power of two smaller than n (n > 1). */
function split(n: number): number {
  let power = 1
  while (power * 2 < n) power *= 2
  return power
}

/** Hash of leaves [from, to), where `from` is a multiple of the power of two that holds the range. */
function subtree(hash: Hash, from: number, to: number, read: ReadNode): Uint8Array {
  const length = to - from
  const level = Math.round(Math.log2(length))
  if (2 ** level === length) return read(level, from / length)
  const middle = from + split(length)
  return nodeHash(hash, subtree(hash, from, middle, read), subtree(hash, middle, to, read))
}
