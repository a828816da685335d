/** What the demo county is built through: the node's store and keys, and the doors that its caller hands in. */
import type { Suite } from '#engine/log/note.ts'
import type { Store } from '#store/store.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { Vault } from '#vault/open-vault.ts'
import type { FontSet } from '#work/paper/index.ts'

export type Doors = {
  store: Store
  vault: Vault
  fonts: FontSet
  /** What the houses’ new keys sign with; without it Ed25519. */
  suite?: Suite
  /** Moves the node's legal day, YYYY-MM-DD in Asia/Shanghai; mail carried afterwards bears it. */
  setDay(day: string): void
  /** Carries every letter and lets every desk take it, until nothing moves. */
  runMail(): Promise<unknown>
  /** Sequences, signs and countersigns the logs of all houses. */
  runLog(): Promise<void>
  /** Writes one setting of the node. */
  writeSetting(tx: Tx, key: string, value: unknown): Promise<void>
  /** Reads the node's settings again. */
  refresh(): Promise<void>
}
