/** One text for one value: JSON in the canonical form of RFC 8785 (JCS), so that a hash of it means the same everywhere. */

const DEPTH_LIMIT = 512

/**
 * Writes a JSON value in RFC 8785 form: no white space, members ordered by UTF-16 code units, numbers and strings as ECMAScript writes them.
 * Only null, booleans, finite numbers, well-formed strings, arrays and plain objects are JSON.
 * Throws a plain Error (a mistake of the programmer, never of a user) for undefined, NaN, Infinity, lone surrogates, functions, symbols,
 * bigint, class instances (a Date is one), holes in arrays, and anything cyclic or nested deeper than 512.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0)
}

function write(value: unknown, depth: number): string {
  if (depth > DEPTH_LIMIT) throw new Error('canonical JSON: cyclic or nested too deeply')
  if (value === null) return 'null'
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`canonical JSON: ${value} is not a JSON number`)
      return JSON.stringify(value)
    case 'string':
      return writeString(value)
    case 'object':
      return Array.isArray(value) ? writeArray(value, depth) : writeObject(value, depth)
    default:
      throw new Error(`canonical JSON: ${typeof value} is not a JSON value`)
  }
}

function writeArray(list: readonly unknown[], depth: number): string {
  // By index, not by map: a hole must be refused, not skipped.
  const parts: string[] = []
  for (let i = 0; i < list.length; i++) parts.push(write(list[i], depth + 1))
  return `[${parts.join(',')}]`
}

function writeObject(record: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(record)
  // An object of another realm (a vm, a worker) is plain too: its prototype has no prototype of its own.
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null
  if (!plain) throw new Error('canonical JSON: only plain objects')
  // Array.prototype.sort without a comparator orders by UTF-16 code units, which is what RFC 8785 §3.2.3 asks for.
  const parts = Object.keys(record)
    .sort()
    .map(key => `${writeString(key)}:${write((record as Record<string, unknown>)[key], depth + 1)}`)
  return `{${parts.join(',')}}`
}

/** Texts that stand in quotes as they are: no control, quote, backslash or surrogate. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

function writeString(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0xd800 || unit > 0xdfff) continue
    const next = text.charCodeAt(i + 1)
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) throw new Error('canonical JSON: lone surrogate')
    i++
  }
  return JSON.stringify(text)
}
