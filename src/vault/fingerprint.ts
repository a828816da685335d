/** The fingerprint of a public key as it is printed in the signed annex of an agreement. */
import { createHash } from 'node:crypto'

/** SHA-256 of the raw public key, in 16 groups of 4 hexadecimal digits, upper case. `publicKey` is base64. */
export function fingerprint(publicKey: string): string {
  const hex = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').toUpperCase()
  return (hex.match(/.{4}/g) ?? []).join(' ')
}

/** Whether a typed fingerprint is this key's; spaces, dashes and case do not count. */
export function sameFingerprint(typed: string, publicKey: string): boolean {
  return typed.replace(/[\s\-–—]/g, '').toUpperCase() === fingerprint(publicKey).replaceAll(' ', '')
}
