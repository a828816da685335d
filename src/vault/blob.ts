/** Encrypted blobs: a random key per file, AES-256-GCM in chunks of 1 MiB, so that cutting, reordering or swapping chunks is noticed. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { unwrap, wrap } from './wrap.ts'

/** `cipherHash` (SHA-256, hex) is the blob's address; `wrappedKey` is the file's key under the house's key (base64). */
export type SealedBlob = { cipher: Buffer; cipherHash: string; wrappedKey: string }

const MAGIC = Buffer.from('CSB1', 'latin1')
const PREFIX = 7
const CHUNK = 1024 * 1024
const TAG = 16

/** STREAM nonce: random prefix ‖ chunk number ‖ whether it is the last. */
function nonceOf(prefix: Buffer, chunk: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  prefix.copy(nonce)
  nonce.writeUInt32BE(chunk, PREFIX)
  nonce[11] = last ? 1 : 0
  return nonce
}

const purposeOf = (house: string): string => `countersign/blob/v1/${house}`

/** Address of encrypted bytes: SHA-256 in hex. */
export function blobAddress(cipher: Uint8Array): string {
  return createHash('sha256').update(cipher).digest('hex')
}

/** Encrypts bytes for one house. The same bytes never give the same blob twice, so that no one learns that two files are alike. */
export function sealBytes(house: string, houseKey: Uint8Array, bytes: Uint8Array): SealedBlob {
  const key = randomBytes(32)
  const prefix = randomBytes(PREFIX)
  const parts: Buffer[] = [MAGIC, prefix]
  const chunks = Math.max(1, Math.ceil(bytes.length / CHUNK))
  for (let i = 0; i < chunks; i++) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(prefix, i, i === chunks - 1)).setAAD(Buffer.from(purposeOf(house), 'utf8'))
    parts.push(cipher.update(bytes.subarray(i * CHUNK, (i + 1) * CHUNK)), cipher.final(), cipher.getAuthTag())
  }
  const cipher = Buffer.concat(parts)
  return { cipher, cipherHash: blobAddress(cipher), wrappedKey: wrap(houseKey, key, purposeOf(house)) }
}

/** Decrypts a blob of this house. Throws Fault `unreadable-file` when one bit is not as it was, `locked` when it is another house's. */
export function openBytes(house: string, houseKey: Uint8Array, blob: { cipher: Uint8Array; wrappedKey: string }): Buffer {
  const key = unwrap(houseKey, blob.wrappedKey, purposeOf(house))
  const all = Buffer.from(blob.cipher.buffer, blob.cipher.byteOffset, blob.cipher.length)
  const body = all.subarray(MAGIC.length + PREFIX)
  if (all.length < MAGIC.length + PREFIX + TAG || !all.subarray(0, MAGIC.length).equals(MAGIC)) throw damaged()
  const prefix = all.subarray(MAGIC.length, MAGIC.length + PREFIX)
  const chunks = Math.ceil(body.length / (CHUNK + TAG))
  const parts: Buffer[] = []
  try {
    for (let i = 0; i < chunks; i++) {
      const chunk = body.subarray(i * (CHUNK + TAG), (i + 1) * (CHUNK + TAG))
      const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(prefix, i, i === chunks - 1)).setAAD(
        Buffer.from(purposeOf(house), 'utf8'),
      )
      decipher.setAuthTag(chunk.subarray(chunk.length - TAG))
      parts.push(decipher.update(chunk.subarray(0, chunk.length - TAG)), decipher.final())
    }
  } catch (cause) {
    throw damaged(cause)
  }
  return Buffer.concat(parts)
}

function damaged(cause?: unknown): Fault {
  return new Fault('unreadable-file', words('文件密文已损坏或被改动', 'The stored file is damaged or was changed'), { cause })
}
