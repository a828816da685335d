/** C2SP tlog-cosignature v1: "at this time the largest consistent tree I saw for this origin had this root". */
import { bigEndian, fromBigEndian, joined, sameBytes, utf8 } from './bytes.ts'
import { type NoteKey, noteKeyId, parseNote, signatureLine, type Verify } from './note.ts'
import type { Hash } from './tree.ts'

/** The bytes a witness signs: header, POSIX seconds, then the checkpoint's note text. */
export function cosignatureMessage(seconds: number, checkpointText: string): Uint8Array {
  if (!Number.isSafeInteger(seconds) || seconds <= 0) throw new Error('cosignature: time')
  return utf8(`cosignature/v1\ntime ${seconds}\n${checkpointText}`)
}

/** The signature line of a witness, newline included: the signature is preceded by eight bytes of time. */
export function cosignatureLine(hash: Hash, witness: NoteKey, seconds: number, signature: Uint8Array): string {
  return signatureLine(witness.name, noteKeyId(hash, witness, 'cosignature'), joined(bigEndian(seconds, 8), signature))
}

/** One believed cosignature: who, and when in POSIX seconds. */
export type Cosigned = { witness: NoteKey; seconds: number }

/** Every valid cosignature on a checkpoint by a witness one knows; an invalid or unknown line is not counted and does no harm. */
export function cosignatures(hash: Hash, verify: Verify, note: string, witnesses: readonly NoteKey[]): Cosigned[] {
  const parsed = parseNote(note)
  if (parsed === null) return []
  return parsed.signatures.flatMap(line => {
    const witness = witnesses.find(one => one.name === line.name && sameBytes(noteKeyId(hash, one, 'cosignature'), line.keyId))
    const seconds = fromBigEndian(line.signature.slice(0, 8))
    if (witness === undefined || line.signature.length <= 8 || seconds === null || seconds === 0) return []
    const good = verify(witness, cosignatureMessage(seconds, parsed.text), line.signature.slice(8))
    return good ? [{ witness, seconds }] : []
  })
}
