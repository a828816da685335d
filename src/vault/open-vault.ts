/** The vault of a node: one key that wraps the keys of every house, which sign, and which wrap the keys of files. */
import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Suite } from '#engine/log/note.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { openBytes, type SealedBlob, sealBytes } from './blob.ts'
import { createKeyFile, keyFileNames, keyFolder, readKeyFile, replaceKeyFile } from './key-files.ts'
import { type KeyPair, newKeyPair, type Signer, signWith } from './signature.ts'
import { keyOfPassphrase, unwrap, wrap } from './wrap.ts'

/** All houses' keys in one text, under a passphrase of the backup. */
export type KeyBackup = { v: 1; salt: string; wrapped: string }

export type Vault = {
  /** The signer of a house; its keys are made at the first call, in `suite` (later calls keep the suite they were made in). */
  signerOf(house: string, suite?: Suite): Signer
  /** Whether this node holds keys of the house. */
  holds(house: string): boolean
  houses(): string[]
  /** Encrypts bytes under a new key that only this house's key opens. Throws Fault `not-found` before the first `signerOf(house)`. */
  sealBlob(house: string, bytes: Uint8Array): SealedBlob
  /** Throws Fault `unreadable-file` for a changed blob, `locked` for another house's. */
  openBlob(house: string, blob: { cipher: Uint8Array; wrappedKey: string }): Buffer
  /** Keys of every house for a backup. */
  exportKeys(passphrase: string): KeyBackup
  /** Takes keys from a backup; throws Fault `conflict` when a house already has other keys here, `locked` for a wrong passphrase. Returns the houses. */
  importKeys(backup: KeyBackup, passphrase: string): string[]
}

type NodeKeyFile = { v: 1; kek: string } | { v: 1; salt: string; wrapped: string }
type HouseFile = { v: 1; house: string; suite: Suite; publicKey: string; privateKey: string; blobKey: string }
type HouseKeys = { pair: KeyPair; blobKey: Buffer }
type Carried = { house: string; suite: Suite; publicKey: string; privateKey: string; blobKey: string }

const NODE = 'node.json'

/**
 * Opens the keys in a node's data folder, or makes them. Without a passphrase the node's key lies beside the others in a 0600 file; with one it is wrapped.
 * Throws Fault `locked` for a missing or wrong passphrase.
 */
export function openVault(options: { folder: string; passphrase?: string }): Vault {
  const folder = keyFolder(options.folder)
  const kek = openNodeKey(join(folder, NODE), options.passphrase)
  const open = new Map<string, HouseKeys>()

  const fileOf = (house: string): string => join(folder, `house-${encodeURIComponent(house)}.json`)
  const held = (house: string): HouseKeys | null => {
    const known = open.get(house)
    if (known) return known
    const file = readKeyFile<HouseFile>(fileOf(house))
    if (file === null) return null
    const keys = openHouse(kek, house, file)
    open.set(house, keys)
    return keys
  }
  const keysOf = (house: string, suite: Suite): HouseKeys => {
    const there = held(house)
    if (there) return there
    if (house === '') throw new Fault('internal', words('缺少单位代码', 'A house is missing'))
    createKeyFile(fileOf(house), closeHouse(kek, house, { pair: newKeyPair(suite), blobKey: randomBytes(32) }))
    // Read back: when two processes began at once, both must hold the key that was written first.
    return held(house) as HouseKeys
  }
  const needed = (house: string): HouseKeys => {
    const there = held(house)
    if (there === null) throw new Fault('not-found', words(`本机没有 ${house} 的密钥`, `This node holds no keys of ${house}`))
    return there
  }
  const houses = (): string[] =>
    keyFileNames(folder)
      .filter(name => name.startsWith('house-'))
      .map(name => decodeURIComponent(name.slice(6)))

  return {
    signerOf: (house, suite = 'ed25519') => signerOf(keysOf(house, suite).pair),
    holds: house => held(house) !== null,
    houses,
    sealBlob: (house, bytes) => sealBytes(house, needed(house).blobKey, bytes),
    openBlob: (house, blob) => openBytes(house, needed(house).blobKey, blob),
    exportKeys: passphrase => exportKeys(new Map(houses().map(house => [house, needed(house)])), passphrase),
    importKeys: (backup, passphrase) => {
      const carried = openBackup(backup, passphrase)
      for (const one of carried) refuseOtherKeys(one, held(one.house))
      for (const one of carried) {
        open.delete(one.house)
        replaceKeyFile(fileOf(one.house), closeHouse(kek, one.house, keysCarried(one)))
      }
      return carried.map(one => one.house)
    },
  }
}

/** Short name of a key: first 16 hex digits of SHA-256 of the public key. */
export function keyIdOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16)
}

function signerOf(pair: KeyPair): Signer {
  const publicKey = pair.publicKey.toString('base64')
  return { suite: pair.suite, publicKey, keyId: keyIdOf(publicKey), sign: async bytes => signWith(pair, bytes) }
}

function openNodeKey(path: string, passphrase: string | undefined): Buffer {
  const file = readKeyFile<NodeKeyFile>(path)
  if (file === null) {
    const kek = randomBytes(32)
    const salt = randomBytes(16).toString('base64')
    const made =
      passphrase === undefined
        ? { v: 1, kek: kek.toString('base64') }
        : { v: 1, salt, wrapped: wrap(keyOfPassphrase(passphrase, salt), kek, 'countersign/node') }
    createKeyFile(path, made)
    return openNodeKey(path, passphrase)
  }
  if ('kek' in file) return Buffer.from(file.kek, 'base64')
  if (passphrase === undefined)
    throw new Fault('locked', words('本站点的密钥需要口令才能打开', 'The keys of this node need their passphrase'))
  return unwrap(keyOfPassphrase(passphrase, file.salt), file.wrapped, 'countersign/node')
}

function closeHouse(kek: Buffer, house: string, keys: HouseKeys): HouseFile {
  const { pair, blobKey } = keys
  return {
    v: 1,
    house,
    suite: pair.suite,
    publicKey: pair.publicKey.toString('base64'),
    privateKey: wrap(kek, pair.privateKey, `countersign/sign/${pair.suite}/${pair.publicKey.toString('base64')}/${house}`),
    blobKey: wrap(kek, blobKey, `countersign/blob/${house}`),
  }
}

function openHouse(kek: Buffer, house: string, file: HouseFile): HouseKeys {
  const privateKey = unwrap(kek, file.privateKey, `countersign/sign/${file.suite}/${file.publicKey}/${house}`)
  return {
    pair: { suite: file.suite, publicKey: Buffer.from(file.publicKey, 'base64'), privateKey },
    blobKey: unwrap(kek, file.blobKey, `countersign/blob/${house}`),
  }
}

function exportKeys(held: ReadonlyMap<string, HouseKeys>, passphrase: string): KeyBackup {
  const carried: Carried[] = [...held].map(([house, keys]) => ({
    house,
    suite: keys.pair.suite,
    publicKey: keys.pair.publicKey.toString('base64'),
    privateKey: keys.pair.privateKey.toString('base64'),
    blobKey: keys.blobKey.toString('base64'),
  }))
  const salt = randomBytes(16).toString('base64')
  return {
    v: 1,
    salt,
    wrapped: wrap(keyOfPassphrase(passphrase, salt), Buffer.from(JSON.stringify(carried), 'utf8'), 'countersign/backup'),
  }
}

function openBackup(backup: KeyBackup, passphrase: string): Carried[] {
  return JSON.parse(unwrap(keyOfPassphrase(passphrase, backup.salt), backup.wrapped, 'countersign/backup').toString('utf8')) as Carried[]
}

function keysCarried(one: Carried): HouseKeys {
  const pair = { suite: one.suite, publicKey: Buffer.from(one.publicKey, 'base64'), privateKey: Buffer.from(one.privateKey, 'base64') }
  return { pair, blobKey: Buffer.from(one.blobKey, 'base64') }
}

/** Importing the same keys again is harmless; replacing others would make what they signed and sealed unreadable. */
function refuseOtherKeys(one: Carried, here: HouseKeys | null): void {
  if (here === null) return
  const same = here.pair.publicKey.toString('base64') === one.publicKey && here.blobKey.toString('base64') === one.blobKey
  if (!same)
    throw new Fault(
      'conflict',
      words(`本机已有 ${one.house} 的另一套密钥，未导入`, `This node already holds other keys of ${one.house}; nothing was imported`),
    )
}
