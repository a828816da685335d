/** Signatures against published answers, against the openssl command for SM2, and against every small change. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprint, sameFingerprint } from './fingerprint.ts'
import { newKeyPair, signWith, verifySignature } from './signature.ts'

const bytes = Buffer.from('会签 countersign')

describe('Ed25519', () => {
  it('gives the answer of RFC 8032 §7.1 test 2', () => {
    const pair = {
      suite: 'ed25519' as const,
      privateKey: Buffer.from('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', 'hex'),
      publicKey: Buffer.from('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'hex'),
    }
    const signature = Buffer.from(signWith(pair, Buffer.from('72', 'hex')))
    expect(signature.toString('hex')).toBe(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    )
  })
})

describe.each(['ed25519', 'sm2'] as const)('%s', suite => {
  const pair = newKeyPair(suite)
  const publicKey = pair.publicKey.toString('base64')
  const signature = signWith(pair, bytes)

  it('verifies what it signed', () => {
    expect(signature).toHaveLength(64)
    expect(pair.publicKey).toHaveLength(suite === 'sm2' ? 65 : 32)
    expect(verifySignature(suite, publicKey, bytes, signature)).toBe(true)
    for (let i = 0; i < 5; i++) expect(verifySignature(suite, publicKey, Buffer.from([i]), signWith(pair, Buffer.from([i])))).toBe(true)
  })

  it('refuses a changed signature, text, key or suite', () => {
    for (const at of [0, 31, 32, 63]) {
      const changed = Uint8Array.from(signature)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(verifySignature(suite, publicKey, bytes, changed)).toBe(false)
    }
    expect(verifySignature(suite, publicKey, Buffer.from('会签 countersigN'), signature)).toBe(false)
    expect(verifySignature(suite, newKeyPair(suite).publicKey.toString('base64'), bytes, signature)).toBe(false)
    expect(verifySignature(suite === 'sm2' ? 'ed25519' : 'sm2', publicKey, bytes, signature)).toBe(false)
  })

  it.each([
    ['an empty signature', '', new Uint8Array()],
    ['a short key', 'AAAA', new Uint8Array(64)],
    ['a key that is no base64', '***', new Uint8Array(64)],
    [
      'a point that is not on the curve',
      Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 7)]).toString('base64'),
      new Uint8Array(64).fill(1),
    ],
  ])('%s is simply not valid', (_, key, signed) => {
    expect(verifySignature(suite, key || publicKey, bytes, signed)).toBe(false)
  })
})

/** DER of an ASN.1 INTEGER. */
function integer(value: Buffer): Buffer {
  let start = 0
  while (start < value.length - 1 && value[start] === 0) start++
  const body = (value[start] ?? 0) > 0x7f ? Buffer.concat([Buffer.of(0), value.subarray(start)]) : value.subarray(start)
  return Buffer.concat([Buffer.of(2, body.length), body])
}

describe('SM2 with the user id of GM/T 0009', () => {
  it('is accepted by the openssl command', () => {
    const pair = newKeyPair('sm2')
    const signature = Buffer.from(signWith(pair, bytes))
    const folder = mkdtempSync(join(tmpdir(), 'sm2-'))
    try {
      const head = Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d034200', 'hex')
      const spki = Buffer.concat([head, pair.publicKey]).toString('base64')
      writeFileSync(
        join(folder, 'key.pem'),
        `-----BEGIN PUBLIC KEY-----\n${spki.match(/.{1,64}/g)?.join('\n')}\n-----END PUBLIC KEY-----\n`,
      )
      const parts = Buffer.concat([integer(signature.subarray(0, 32)), integer(signature.subarray(32))])
      writeFileSync(join(folder, 'signature'), Buffer.concat([Buffer.of(0x30, parts.length), parts]))
      writeFileSync(join(folder, 'text'), bytes)
      const verify = (id: string): string =>
        execFileSync(
          'openssl',
          [
            'pkeyutl',
            '-verify',
            '-pubin',
            '-inkey',
            join(folder, 'key.pem'),
            '-in',
            join(folder, 'text'),
            '-sigfile',
            join(folder, 'signature'),
            '-rawin',
            '-digest',
            'sm3',
            '-pkeyopt',
            `distid:${id}`,
          ],
          { encoding: 'utf8', stdio: 'pipe' },
        )
      expect(verify('1234567812345678')).toContain('Success')
      expect(() => verify('another-id')).toThrow()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('fingerprints for the annex', () => {
  const publicKey = newKeyPair('ed25519').publicKey.toString('base64')

  it('are sixteen groups of four', () => {
    expect(fingerprint(publicKey)).toMatch(/^(?:[0-9A-F]{4} ){15}[0-9A-F]{4}$/)
    expect(fingerprint(Buffer.from('abc').toString('base64'))).toMatch(/^BA78 16BF 8F01 CFEA /)
  })

  it('are compared as people type them', () => {
    const printed = fingerprint(publicKey)
    expect(sameFingerprint(printed.toLowerCase().replaceAll(' ', '-'), publicKey)).toBe(true)
    expect(sameFingerprint(` ${printed}\n`, publicKey)).toBe(true)
    expect(sameFingerprint(printed.slice(5), publicKey)).toBe(false)
    expect(sameFingerprint('', publicKey)).toBe(false)
  })
})
