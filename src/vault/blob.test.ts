/** Encrypted files: every size opens, every change is noticed, nothing is shared. */
import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHex, joined, toHex, utf8 } from '#engine/log/bytes.ts'
import { blobAddress, openBytes, sealBytes } from './blob.ts'
import { commit, newSalt, sha256 } from './commit.ts'
import { keyOfPassphrase, unwrap, wrap } from './wrap.ts'

const key = randomBytes(32)
const CHUNK = 1024 * 1024
const STEP = CHUNK + 16
const HEAD = 11

describe('blobs', () => {
  it.each([0, 1, 1000, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5])('%s bytes there and back', size => {
    const bytes = randomBytes(size)
    const blob = sealBytes('a', key, bytes)
    expect(openBytes('a', key, blob).equals(bytes)).toBe(true)
    expect(blob.cipherHash).toBe(createHash('sha256').update(blob.cipher).digest('hex'))
    expect(blobAddress(blob.cipher)).toBe(blob.cipherHash)
    expect(blob.cipher.length).toBe(HEAD + size + 16 * Math.max(1, Math.ceil(size / CHUNK)))
  })

  it('the same bytes never make the same blob', () => {
    const bytes = Buffer.from('same')
    const blobs = [0, 1, 2].map(() => sealBytes('a', key, bytes))
    expect(new Set(blobs.map(blob => blob.cipherHash)).size).toBe(3)
    expect(new Set(blobs.map(blob => blob.wrappedKey)).size).toBe(3)
  })

  it('one flipped bit anywhere is noticed', () => {
    const blob = sealBytes('a', key, randomBytes(300))
    fc.assert(
      fc.property(fc.nat({ max: blob.cipher.length * 8 - 1 }), bit => {
        const cipher = Buffer.from(blob.cipher)
        cipher[bit >> 3] = (cipher[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(() => openBytes('a', key, { ...blob, cipher })).toThrow(expect.objectContaining({ code: 'unreadable-file' }))
      }),
      { numRuns: 300 },
    )
  })

  it('chunks left out, doubled, exchanged or cut off are noticed', () => {
    const blob = sealBytes('a', key, randomBytes(3 * CHUNK))
    const head = blob.cipher.subarray(0, HEAD)
    const [one, two, three] = [0, 1, 2].map(i => blob.cipher.subarray(HEAD + i * STEP, HEAD + (i + 1) * STEP)) as [Buffer, Buffer, Buffer]
    for (const parts of [
      [one, two],
      [two, three],
      [two, one, three],
      [one, one, two, three],
      [one, two, three, three],
      [one],
      [],
      [one, two, three.subarray(0, 100)],
    ]) {
      const cipher = Buffer.concat([head, ...parts])
      expect(() => openBytes('a', key, { ...blob, cipher })).toThrow(expect.objectContaining({ code: 'unreadable-file' }))
    }
  })

  it('a file’s key opens no other file and no other house’s', () => {
    const [one, two] = [sealBytes('a', key, Buffer.from('1')), sealBytes('a', key, Buffer.from('2'))]
    expect(() => openBytes('a', key, { cipher: one.cipher, wrappedKey: two.wrappedKey })).toThrow(
      expect.objectContaining({ code: 'unreadable-file' }),
    )
    expect(() => openBytes('b', key, one)).toThrow(expect.objectContaining({ code: 'locked' }))
    expect(() => openBytes('a', randomBytes(32), one)).toThrow(expect.objectContaining({ code: 'locked' }))
  })

  it('opens from a view into a larger array, as a database driver may hand it over', () => {
    const blob = sealBytes('a', key, Buffer.from('view'))
    const larger = Buffer.concat([Buffer.alloc(7), blob.cipher])
    expect(
      openBytes('a', key, { ...blob, cipher: new Uint8Array(larger.buffer, larger.byteOffset + 7, blob.cipher.length) }).toString(),
    ).toBe('view')
  })
})

describe('wrapping', () => {
  it('opens with the key and purpose it was closed with', () => {
    const wrapped = wrap(key, Buffer.from('secret'), 'p')
    expect(unwrap(key, wrapped, 'p').toString()).toBe('secret')
    for (const attempt of [
      () => unwrap(key, wrapped, 'q'),
      () => unwrap(randomBytes(32), wrapped, 'p'),
      () => unwrap(key, '', 'p'),
      () => unwrap(key, wrapped.slice(4), 'p'),
    ]) {
      expect(attempt).toThrow(expect.objectContaining({ code: 'locked' }))
    }
  })

  it('takes a passphrase however it was typed', () => {
    const salt = randomBytes(16).toString('base64')
    expect(keyOfPassphrase('ｋｅｙ', salt).equals(keyOfPassphrase('key', salt))).toBe(true)
    expect(keyOfPassphrase('key', salt).equals(keyOfPassphrase('key', randomBytes(16).toString('base64')))).toBe(false)
  })
})

describe('commitments', () => {
  it('are SHA-256 of salt and canonical JSON', () => {
    const salt = newSalt()
    const oracle = createHash('sha256').update(Buffer.from(salt, 'hex')).update('{"a":1,"b":"会签"}').digest('hex')
    expect(commit(salt, { b: '会签', a: 1 })).toBe(oracle)
    expect(toHex(sha256(joined(fromHex(salt) ?? new Uint8Array(), utf8('{"a":1,"b":"会签"}'))))).toBe(oracle)
  })

  it('differ by salt and by value', () => {
    const salts = Array.from({ length: 50 }, newSalt)
    expect(new Set(salts.map(salt => commit(salt, 'same'))).size).toBe(50)
    expect(commit(salts[0] ?? '', null)).not.toBe(commit(salts[0] ?? '', 'null'))
  })

  it.each(['', 'ab', 'z'.repeat(64), 'A'.repeat(64), '0'.repeat(66)])('%j is no salt', salt => {
    expect(() => commit(salt, 1)).toThrow()
  })
})
