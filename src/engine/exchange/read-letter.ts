/** Reads a letter from the carrier: whole, its own hash, signed by its sender. */
import { type Checks, type Letter, letterBody } from './letter.ts'
import { isLetterShape } from './letter-shape.ts'

export type ReadLetter = { ok: true; letter: Letter; body: string } | { ok: false; why: 'unreadable' | 'identity' | 'signature' }

/**
 * Reads a letter from the carrier: is it whole, is its id its hash, did the sender sign it? Says nothing about whether it was seen before.
 * Any text may be handed in; nothing is thrown.
 */
export function readLetter(text: string, checks: Checks): ReadLetter {
  let letter: unknown
  let body: string
  try {
    letter = JSON.parse(text)
    if (!isLetterShape(letter)) return { ok: false, why: 'unreadable' }
    body = letterBody(letter)
  } catch {
    return { ok: false, why: 'unreadable' }
  }
  if (checks.hash(body) !== letter.id) return { ok: false, why: 'identity' }
  if (!checks.verify(letter.from, body, letter.signature)) return { ok: false, why: 'signature' }
  return { ok: true, letter, body }
}
