/** Salted commitments with the hash and the chance of this machine. */
import { createHash, randomBytes } from 'node:crypto'
import { leafCommitment } from '#engine/log/leaf.ts'

/** SHA-256 of bytes, in the shape the engine asks for. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest())
}

/** A new salt: 32 random bytes in hex. One per committed value. */
export function newSalt(): string {
  return randomBytes(32).toString('hex')
}

/** SHA-256(salt ‖ utf8(canonical JSON of the value)) in hex. */
export function commit(salt: string, value: unknown): string {
  return leafCommitment(sha256, salt, value)
}
