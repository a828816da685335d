/** Wrapping a small secret under a key or a passphrase: AES-256-GCM, bound to what it is for. */
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'

const NONCE = 12
const TAG = 16

/** scrypt at 64 MiB: half a second on a county's machine, and nothing else runs while a node is opened. */
const SCRYPT = { N: 65_536, r: 8, p: 1, maxmem: 128 * 1024 * 1024 }

/** nonce ‖ ciphertext ‖ tag, base64. `purpose` is authenticated: a wrapped key cannot be taken for another house's or another use's. */
export function wrap(key: Uint8Array, secret: Uint8Array, purpose: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose, 'utf8'))
  return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/** Opens what `wrap` made; throws Fault `locked` when the key, the purpose or a byte is wrong. */
export function unwrap(key: Uint8Array, wrapped: string, purpose: string): Buffer {
  const bytes = Buffer.from(wrapped, 'base64')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE)).setAAD(Buffer.from(purpose, 'utf8'))
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()])
  } catch (cause) {
    throw new Fault('locked', words('密钥不符或密钥文件已损坏，无法解开', 'The key does not fit, or the key file is damaged'), { cause })
  }
}

/** A 32-byte key from a passphrase. `salt` is base64 of at least 16 bytes. */
export function keyOfPassphrase(passphrase: string, salt: string): Buffer {
  return scryptSync(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, SCRYPT)
}
