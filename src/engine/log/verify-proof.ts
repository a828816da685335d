/** The verifiers of RFC 9162 §2.1.3.2 and §2.1.4.2, step by step: written apart from the generators so that one can catch the other. */
import { sameBytes } from './bytes.ts'
import { type Hash, nodeHash } from './tree.ts'

/** Whether `path` proves that a leaf with hash `leaf` stands at `index` in the tree of `size` leaves with this root (RFC 9162 §2.1.3.2). */
export function verifyInclusion(
  hash: Hash,
  proof: { leaf: Uint8Array; index: number; size: number; path: readonly Uint8Array[]; root: Uint8Array },
): boolean {
  const { leaf, index, size, path, root } = proof
  if (!isCount(index) || !isCount(size) || index >= size) return false
  let fn = index
  let sn = size - 1
  let r = leaf
  for (const p of path) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(hash, p, r)
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else {
      r = nodeHash(hash, r, p)
    }
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 && sameBytes(r, root)
}

/** Whether `path` proves that the tree of `newSize` leaves continues the tree of `oldSize` leaves (RFC 9162 §2.1.4.2). */
export function verifyConsistency(
  hash: Hash,
  proof: { oldSize: number; newSize: number; oldRoot: Uint8Array; newRoot: Uint8Array; path: readonly Uint8Array[] },
): boolean {
  const { oldSize, newSize, oldRoot, newRoot } = proof
  if (!isCount(oldSize) || !isCount(newSize) || oldSize > newSize) return false
  if (oldSize === newSize) return proof.path.length === 0 && sameBytes(oldRoot, newRoot)
  if (oldSize === 0) return proof.path.length === 0
  if (proof.path.length === 0) return false
  const path = isPowerOfTwo(oldSize) ? [oldRoot, ...proof.path] : proof.path
  let fn = oldSize - 1
  let sn = newSize - 1
  while (fn % 2 === 1) {
    fn = half(fn)
    sn = half(sn)
  }
  const [first, ...rest] = path
  if (first === undefined) return false
  let fr = first
  let sr = first
  for (const c of rest) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(hash, c, fr)
      sr = nodeHash(hash, c, sr)
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else {
      sr = nodeHash(hash, sr, c)
    }
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 && sameBytes(fr, oldRoot) && sameBytes(sr, newRoot)
}

function half(n: number): number {
  return Math.floor(n / 2)
}

function isCount(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0
}

function isPowerOfTwo(n: number): boolean {
  let rest = n
  while (rest > 1 && rest % 2 === 0) rest /= 2
  return rest === 1
}
