/** C2SP signed-note: a text with signature lines of named keys, and the keys that may sign it. */
import { fromBase64, joined, sameBytes, toBase64, toHex, utf8 } from './bytes.ts'
import type { Hash } from './tree.ts'

/** Ed25519 + SHA-256, or SM2 + SM3 with the user id 1234567812345678. */
export type Suite = 'ed25519' | 'sm2'

/** A key as the other side pinned it. The name has no space and no '+'. */
export type NoteKey = { name: string; suite: Suite; publicKey: Uint8Array }

/** What the key signs: a note, or a witness's dated cosignature on a checkpoint. */
export type NoteUse = 'note' | 'cosignature'

/** Whether `signature` is this key's over these bytes; handed in by the vault or the browser. */
export type Verify = (key: { suite: Suite; publicKey: Uint8Array }, bytes: Uint8Array, signature: Uint8Array) => boolean

export type NoteSignature = { name: string; keyId: Uint8Array; signature: Uint8Array }

/** `text` includes its final newline. */
export type Note = { text: string; signatures: NoteSignature[] }

const DASH = '\u2014'
const SIGNATURES_MOST = 64

/** Signature type bytes of C2SP; SM2 has none, so it uses the reserved 0xff with a longer identifier, as the specification asks. */
const TYPE_BYTES: Record<Suite, Record<NoteUse, Uint8Array>> = {
  ed25519: { note: Uint8Array.of(1), cosignature: Uint8Array.of(4) },
  sm2: {
    note: joined(Uint8Array.of(0xff), utf8('countersign/sm2-sm3')),
    cosignature: joined(Uint8Array.of(0xff), utf8('countersign/sm2-sm3-cosignature')),
  },
}

/** The four bytes that identify a key in a signature line: SHA-256(name ‖ 0x0A ‖ type ‖ public key)[:4]. */
export function noteKeyId(hash: Hash, key: NoteKey, use: NoteUse = 'note'): Uint8Array {
  return hash(joined(utf8(`${key.name}\n`), TYPE_BYTES[key.suite][use], key.publicKey)).slice(0, 4)
}

/** The key as one printable line (vkey): name+id+base64(type ‖ key). */
export function noteKeyLine(hash: Hash, key: NoteKey, use: NoteUse = 'note'): string {
  return `${key.name}+${toHex(noteKeyId(hash, key, use))}+${toBase64(joined(TYPE_BYTES[key.suite][use], key.publicKey))}`
}

/** Reads a vkey line, or null when it is malformed or its id is not the id of its key. */
export function parseNoteKey(hash: Hash, line: string, use: NoteUse = 'note'): NoteKey | null {
  const parts = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/u.exec(line)
  const bytes = fromBase64(parts?.[3] ?? '*')
  const name = parts?.[1] ?? ''
  if (bytes === null || !isKeyName(name)) return null
  for (const suite of ['ed25519', 'sm2'] as const) {
    const type = TYPE_BYTES[suite][use]
    if (!sameBytes(bytes.slice(0, type.length), type)) continue
    const key: NoteKey = { name, suite, publicKey: bytes.slice(type.length) }
    if (suite === 'ed25519' && key.publicKey.length !== 32) return null
    return toHex(noteKeyId(hash, key, use)) === parts?.[2] ? key : null
  }
  return null
}

/** One signature line with its newline: — name base64(key id ‖ signature). */
export function signatureLine(name: string, keyId: Uint8Array, signature: Uint8Array): string {
  if (!isKeyName(name)) throw new Error('note: a key name has no space and no plus')
  return `${DASH} ${name} ${toBase64(joined(keyId, signature))}\n`
}

/** Puts a signed note together; `lines` come from `signatureLine`. */
export function formatNote(text: string, lines: readonly string[]): string {
  if (!text.endsWith('\n') || hasControl(text)) throw new Error('note: the text must end in a newline and hold no control characters')
  return `${text}\n${lines.join('')}`
}

/** Reads a signed note without believing it; null when malformed. */
export function parseNote(note: string): Note | null {
  if (hasControl(note) || !note.endsWith('\n')) return null
  const cut = note.lastIndexOf('\n\n')
  if (cut < 0) return null
  const lines = note.slice(cut + 2, -1).split('\n')
  if (lines.length > SIGNATURES_MOST) return null
  const signatures: NoteSignature[] = []
  for (const line of lines) {
    const one = parseSignatureLine(line)
    if (one === null) return null
    signatures.push(one)
  }
  return { text: note.slice(0, cut + 1), signatures }
}

/** Reads one signature line (without newline), or null. */
export function parseSignatureLine(line: string): NoteSignature | null {
  const [dash, name, base64, ...more] = line.split(' ')
  if (dash !== DASH || name === undefined || !isKeyName(name) || more.length > 0) return null
  const bytes = fromBase64(base64 ?? '*')
  if (bytes === null || bytes.length < 5) return null
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) }
}

export type NoteVerdict =
  | { ok: true; text: string; keys: NoteKey[] }
  | { ok: false; why: 'malformed' | 'no-known-signature' | 'wrong-signature' }

/** Checks a note against the keys one trusts. Unknown keys are ignored; a known key whose signature fails spoils the whole note. */
export function verifyNote(hash: Hash, verify: Verify, note: string, known: readonly NoteKey[]): NoteVerdict {
  const parsed = parseNote(note)
  if (parsed === null) return { ok: false, why: 'malformed' }
  const bytes = utf8(parsed.text)
  const keys: NoteKey[] = []
  for (const line of parsed.signatures) {
    const key = known.find(one => one.name === line.name && sameBytes(noteKeyId(hash, one), line.keyId))
    if (key === undefined) continue
    if (!verify(key, bytes, line.signature)) return { ok: false, why: 'wrong-signature' }
    keys.push(key)
  }
  return keys.length > 0 ? { ok: true, text: parsed.text, keys } : { ok: false, why: 'no-known-signature' }
}

/** Whether a text may name a key: not empty, no Unicode space, no '+'. */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[\s+\u0085]/u.test(name) && !hasControl(name)
}

/** Control characters other than newline, or a lone surrogate: neither may stand in a note. */
function hasControl(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\u0000-\u0009\u000b-\u001f]|\p{Surrogate}/u.test(text)
}
