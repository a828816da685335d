/** What one leaf of a house's log says: codes, ids and salted commitments, never a name, a number or a text. */
import { canonicalJson } from '#kernel/canonical-json.ts'
import { fromHex, fromUtf8, joined, toHex, utf8 } from './bytes.ts'
import type { Hash } from './tree.ts'

/** Largest leaf, so that tlog-tiles entry bundles can carry it. */
export const LEAF_BYTES_MOST = 65_535

/**
 * One recorded event. `occurredAt` is an instant in UTC (ISO 8601); `table` names the kind of row; `ref` and `digest` are salted commitments (hex) to the
 * row's id and to its content. Without the salt, which lives in the house's own table, both are noise.
 */
export type LeafEntry = {
  v: 1
  type: string
  eventId: string
  house: string
  occurredAt: string
  table: string
  ref: string
  digest: string
}

/** First leaf of a year's log: ties it to the last checkpoint of the year before. */
export type OpeningEntry = {
  v: 1
  type: 'origin'
  house: string
  origin: string
  occurredAt: string
  prior: { origin: string; size: number; root: string } | null
}

/** Canonical bytes of a leaf; throws a plain Error when it would be longer than a leaf may be. */
export function encodeLeaf(entry: LeafEntry | OpeningEntry): Uint8Array {
  const bytes = utf8(canonicalJson(entry))
  if (bytes.length > LEAF_BYTES_MOST) throw new Error('leaf: too long')
  return bytes
}

/** Reads a leaf back; null when it is not one in canonical form. */
export function decodeLeaf(bytes: Uint8Array): LeafEntry | OpeningEntry | null {
  const text = fromUtf8(bytes)
  if (text === null || bytes.length > LEAF_BYTES_MOST) return null
  try {
    const value = JSON.parse(text) as unknown
    if (canonicalJson(value) !== text) return null
    return isOpening(value) || isEntry(value) ? value : null
  } catch {
    return null
  }
}

function isEntry(value: unknown): value is LeafEntry {
  return (
    hasTexts(value, ['type', 'eventId', 'house', 'occurredAt', 'table', 'ref', 'digest']) &&
    value.v === 1 &&
    Object.keys(value).length === 8
  )
}

function isOpening(value: unknown): value is OpeningEntry {
  return (
    hasTexts(value, ['type', 'house', 'origin', 'occurredAt']) && value.v === 1 && value.type === 'origin' && Object.hasOwn(value, 'prior')
  )
}

function hasTexts(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return names.every(name => typeof (value as Record<string, unknown>)[name] === 'string')
}

/**
 * What `ref` and `digest` of a leaf hold: H(salt ‖ utf8(canonical JSON of the value)) in hex. An act commits to its facts under their keys instead
 * (engine/exchange). `salt` is 32 bytes in hex; a plain Error is thrown for anything else.
 */
export function leafCommitment(hash: Hash, salt: string, value: unknown): string {
  const bytes = fromHex(salt)
  if (bytes === null || bytes.length !== 32) throw new Error('leaf: a salt is 32 bytes in lower-case hex')
  return toHex(hash(joined(bytes, utf8(canonicalJson(value)))))
}
