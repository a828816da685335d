/** Encrypts a stream in chunks under a passphrase, so that a cut, swapped, changed or foreign chunk is always noticed. */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'

const MAGIC = Buffer.from('COUNTERSIGN-BACKUP-1\n')
const SALT = 16
const PREFIX = 7
const HEADER = MAGIC.length + SALT + PREFIX
const CHUNK = 1 << 20
const TAG = 16
const COST = { N: 1 << 16, r: 8, p: 1, maxmem: 256 << 20 }
const SHORTEST_PASSPHRASE = 12

const keyFrom = (passphrase: string, salt: Buffer): Promise<Buffer> =>
  new Promise((done, fail) => scrypt(passphrase.normalize('NFKC'), salt, 32, COST, (error, key) => (error ? fail(error) : done(key))))

/** The STREAM construction: a random prefix, the chunk's number, and whether it is the last. */
const nonceOf = (prefix: Buffer, number: number, last: boolean): Buffer => {
  const nonce = Buffer.alloc(12)
  prefix.copy(nonce)
  nonce.writeUInt32BE(number, PREFIX)
  nonce[11] = last ? 1 : 0
  return nonce
}

const unreadable = (cause?: unknown): Fault =>
  new Fault(
    'unreadable-file',
    words(
      '备份文件打不开：口令不对，或文件不完整、被改动。',
      'The backup cannot be opened: wrong passphrase, or the file is cut or changed.',
    ),
    { cause },
  )

/** Collects bytes and hands them on in pieces of one size; what is left at the end is the last piece, and there always is one. */
abstract class Pieces extends Transform {
  private held: Buffer[] = []
  private size = 0

  protected abstract readonly pieceSize: number
  protected abstract piece(bytes: Buffer, last: boolean): Buffer

  override _transform(bytes: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.held.push(bytes)
    this.size += bytes.length
    try {
      // One piece is always kept back, because only the end of the stream tells which one is the last.
      if (this.size > this.pieceSize) {
        let all = Buffer.concat(this.held, this.size)
        for (; all.length > this.pieceSize; all = all.subarray(this.pieceSize))
          this.push(this.piece(all.subarray(0, this.pieceSize), false))
        this.held = [all]
        this.size = all.length
      }
      done()
    } catch (error) {
      done(error as Error)
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      this.push(this.piece(Buffer.concat(this.held, this.size), true))
      done()
    } catch (error) {
      done(error as Error)
    }
  }
}

class Sealing extends Pieces {
  protected readonly pieceSize = CHUNK
  private number = 0
  private readonly key: Buffer
  private readonly header: Buffer

  constructor(key: Buffer, header: Buffer) {
    super()
    this.key = key
    this.header = header
    this.push(header)
  }

  protected piece(bytes: Buffer, last: boolean): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.key, nonceOf(this.header.subarray(-PREFIX), this.number++, last))
    cipher.setAAD(this.header)
    return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  }
}

class Unsealing extends Pieces {
  protected readonly pieceSize = CHUNK + TAG
  private number = 0
  private readonly key: Buffer
  private readonly header: Buffer

  constructor(key: Buffer, header: Buffer) {
    super()
    this.key = key
    this.header = header
  }

  protected piece(bytes: Buffer, last: boolean): Buffer {
    if (bytes.length < TAG) throw unreadable()
    const decipher = createDecipheriv('aes-256-gcm', this.key, nonceOf(this.header.subarray(-PREFIX), this.number++, last))
    decipher.setAAD(this.header)
    decipher.setAuthTag(bytes.subarray(-TAG))
    try {
      return Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()])
    } catch (cause) {
      throw unreadable(cause)
    }
  }
}

/** How many bytes stand before the first chunk. */
export const SEALED_HEADER = HEADER

/** Turns plain bytes into a sealed file's bytes, header included. Throws Fault `malformed` for a passphrase under 12 characters. */
export const seal = async (passphrase: string): Promise<Transform> => {
  if ([...passphrase].length < SHORTEST_PASSPHRASE) {
    throw new Fault(
      'malformed',
      words(`备份口令至少 ${SHORTEST_PASSPHRASE} 个字符`, `A backup’s passphrase has at least ${SHORTEST_PASSPHRASE} characters`),
    )
  }
  const salt = randomBytes(SALT)
  return new Sealing(await keyFrom(passphrase, salt), Buffer.concat([MAGIC, salt, randomBytes(PREFIX)]))
}

/** The way back: `header` is the file's first SEALED_HEADER bytes, the stream takes the rest. Faults `unreadable-file`, from the stream too. */
export const unseal = async (passphrase: string, header: Buffer): Promise<Transform> => {
  if (header.length !== HEADER || !header.subarray(0, MAGIC.length).equals(MAGIC)) throw unreadable()
  return new Unsealing(await keyFrom(passphrase, header.subarray(MAGIC.length, MAGIC.length + SALT)), header)
}
