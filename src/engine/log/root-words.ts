/** A root that two people can compare over the telephone: its first four bytes as four words. */
import { WORD_LIST } from './word-list.ts'

/**
 * The first four bytes of a root as four Chinese words, in order. 32 bits tell two honest logs apart at a glance; they are a comparison aid and no proof.
 */
export function rootWords(root: Uint8Array): string[] {
  if (root.length < 4) throw new Error('root words: a root has 32 bytes')
  return Array.from(root.slice(0, 4), byte => WORD_LIST[byte] ?? '')
}
