/** A salted commitment: says nothing without its salt, and only one thing with it. */
import { canonicalJson } from '#kernel/canonical-json.ts'
import { fromHex, joined, toHex, utf8 } from './bytes.ts'
import type { Hash } from './tree.ts'

/** H(salt ‖ utf8(canonical JSON of the value)) in hex. `salt` is 32 bytes in hex; a plain Error is thrown for anything else. */
export function commitment(hash: Hash, salt: string, value: unknown): string {
  const bytes = fromHex(salt)
  if (bytes === null || bytes.length !== 32) throw new Error('commitment: a salt is 32 bytes in lower-case hex')
  return toHex(hash(joined(bytes, utf8(canonicalJson(value)))))
}
