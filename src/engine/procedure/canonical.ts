/** The frozen text of a definition and its fingerprint: what is pinned on release and named in every act. */
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Definition } from '#law/procedures/procedure.ts'

/** The definition as canonical JSON (RFC 8785): the same bytes on every node. Throws a plain Error when it is not pure data. */
export const freeze = (def: Definition): string => canonicalJson(def)

/** Hash of the frozen text together with the number of the definition language; `hash` is handed in (SHA-256 or SM3, as text). */
export const fingerprint = (def: Definition, hash: (text: string) => string): string =>
  hash(`countersign-definition/${def.language}\n${freeze(def)}`)
