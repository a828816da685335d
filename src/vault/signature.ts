/** Signing and checking: Ed25519 natively, SM2 with SM3 through sm-crypto-v2 (Node's own SM2 signs with an empty user id or not SM2 at all). */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signEd25519,
  verify as verifyEd25519,
} from 'node:crypto'
import { sm2 } from 'sm-crypto-v2'
import type { Suite } from '#engine/log/note.ts'

/** A key that signs; a card or a signing server can stand behind it. `publicKey` is base64: 32 bytes (Ed25519) or 65 (SM2, 04‖x‖y). */
export type Signer = { suite: Suite; keyId: string; publicKey: string; sign(bytes: Uint8Array): Promise<Uint8Array> }

/** The two halves of a key, raw. */
export type KeyPair = { suite: Suite; publicKey: Buffer; privateKey: Buffer }

/** The user id of GM/T 0009, without which no other device verifies. */
const SM2_ID = '1234567812345678'

/** Makes a new key pair of a suite. */
export function newKeyPair(suite: Suite): KeyPair {
  if (suite === 'sm2') {
    const pair = sm2.generateKeyPairHex()
    return { suite, publicKey: Buffer.from(pair.publicKey, 'hex'), privateKey: Buffer.from(pair.privateKey.padStart(64, '0'), 'hex') }
  }
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  return { suite, publicKey: Buffer.from(jwk.x ?? '', 'base64url'), privateKey: Buffer.from(jwk.d ?? '', 'base64url') }
}

/** Signs bytes: 64 bytes of Ed25519, or r‖s of SM2. */
export function signWith(pair: KeyPair, bytes: Uint8Array): Uint8Array {
  if (pair.suite === 'sm2') {
    const options = { hash: true, userId: SM2_ID, publicKey: pair.publicKey.toString('hex') }
    return new Uint8Array(Buffer.from(sm2.doSignature(bytes, pair.privateKey.toString('hex'), options), 'hex'))
  }
  return new Uint8Array(signEd25519(null, bytes, openedKey(pair)))
}

/** Opening a key costs more than signing with it: kept as long as the pair itself is. */
const OPENED = new WeakMap<KeyPair, KeyObject>()

function openedKey(pair: KeyPair): KeyObject {
  const jwk = { kty: 'OKP', crv: 'Ed25519', d: pair.privateKey.toString('base64url'), x: pair.publicKey.toString('base64url') }
  const key = OPENED.get(pair) ?? createPrivateKey({ key: jwk, format: 'jwk' })
  OPENED.set(pair, key)
  return key
}

/** Whether `signature` was made over `bytes` by the holder of this key (base64). Malformed keys and signatures are simply not valid. */
export function verifySignature(suite: Suite, publicKey: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  const key = Buffer.from(publicKey, 'base64')
  if (signature.length !== 64) return false
  try {
    if (suite === 'sm2') {
      if (key.length !== 65 || key[0] !== 4) return false
      return sm2.doVerifySignature(bytes, Buffer.from(signature).toString('hex'), key.toString('hex'), { hash: true, userId: SM2_ID })
    }
    if (key.length !== 32) return false
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.toString('base64url') }
    return verifyEd25519(null, bytes, createPublicKey({ key: jwk, format: 'jwk' }), signature)
  } catch {
    return false
  }
}
