/** Salted commitments: the signed header binds facts and attachments without containing them, so that they can be erased later. */
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Facts } from '../procedure/act.ts'
import type { ActCopy, Attachment } from './letter.ts'

type Hash = (text: string) => string

/** The commitment of one fact or attachment under its key. Salts come from the caller: at least 128 bits of chance, one per key. */
export function commitment(key: string, value: unknown, salt: string, hash: Hash): string {
  return hash(canonicalJson({ key, salt, value }))
}

/**
 * All commitments of an act, for `ActHeader.commitments`: one per fact (by fact name) and one per attachment (by slot: 'paper', 'attachment:<n>').
 * Throws a plain Error if a salt is missing or a slot is named twice: a mistake of the programmer.
 */
export function commitAct(facts: Facts, attachments: Attachment[], salts: Record<string, string>, hash: Hash): Record<string, string> {
  const out: Record<string, string> = {}
  for (const [key, value] of entriesOf(facts, attachments)) {
    const salt = Object.hasOwn(salts, key) ? salts[key] : undefined
    if (salt === undefined || Object.hasOwn(out, key)) throw new Error(`commitment: no salt, or named twice: ${key}`)
    out[key] = commitment(key, value, salt, hash)
  }
  return out
}

/**
 * Does what travels with an act open what its header committed to? `complete`: nothing left out (an act on its way to a party);
 * otherwise parts may be missing (a copy in a package, an act whose facts were erased), but none may be changed or added.
 */
export function opensCommitments(
  act: Pick<ActCopy, 'facts' | 'attachments' | 'salts'>,
  commitments: Record<string, string>,
  hash: Hash,
  complete: boolean,
): boolean {
  const entries = entriesOf(act.facts, act.attachments)
  const keys = new Set(entries.map(([key]) => key))
  if (keys.size !== entries.length || (complete && keys.size !== Object.keys(commitments).length)) return false
  return entries.every(([key, value]) => {
    if (!Object.hasOwn(act.salts, key) || !Object.hasOwn(commitments, key)) return false
    return commitments[key] === commitment(key, value, act.salts[key] as string, hash)
  })
}

function entriesOf(facts: Facts, attachments: Attachment[]): [string, unknown][] {
  const files = attachments.map(({ slot, ...rest }): [string, unknown] => [slot, rest])
  return [...Object.entries(facts), ...files]
}
