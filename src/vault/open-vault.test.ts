/** The node's keys: made once, readable by nobody else, carried by a backup, useless to another house. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type KeyBackup, keyIdOf, openVault } from './open-vault.ts'
import { verifySignature } from './signature.ts'

const folders: string[] = []
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'vault-'))
  folders.push(made)
  return made
}
afterEach(() => {
  for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true })
})
const text = Buffer.from('检察建议')

describe('keys of a house', () => {
  it.each(['ed25519', 'sm2'] as const)('sign (%s), and are the same after a restart', async suite => {
    const at = folder()
    const signer = openVault({ folder: at }).signerOf('court', suite)
    const signature = await signer.sign(text)
    expect(verifySignature(suite, signer.publicKey, text, signature)).toBe(true)
    const again = openVault({ folder: at }).signerOf('court')
    expect(again).toMatchObject({ suite, publicKey: signer.publicKey, keyId: keyIdOf(signer.publicKey) })
    expect(verifySignature(suite, signer.publicKey, text, await again.sign(text))).toBe(true)
  })

  it('differ from house to house', () => {
    const vault = openVault({ folder: folder() })
    expect(vault.signerOf('a').publicKey).not.toBe(vault.signerOf('b').publicKey)
    expect(vault.houses()).toEqual(['a', 'b'])
    expect([vault.holds('a'), vault.holds('c')]).toEqual([true, false])
  })

  it('lie in files that only their owner reads, and never in plain text', () => {
    const at = folder()
    openVault({ folder: at, passphrase: 'correct horse' }).signerOf('法院/../x')
    const keys = join(at, 'keys')
    expect(statSync(keys).mode & 0o777).toBe(0o700)
    for (const name of readdirSync(keys)) expect(statSync(join(keys, name)).mode & 0o777).toBe(0o600)
    expect(readdirSync(keys)).toHaveLength(2)
    const node = JSON.parse(readFileSync(join(keys, 'node.json'), 'utf8')) as Record<string, unknown>
    expect(Object.keys(node).sort()).toEqual(['salt', 'v', 'wrapped'])
  })

  it('two vaults opened at once hold the same keys', () => {
    const at = folder()
    const [one, two] = [openVault({ folder: at }), openVault({ folder: at })]
    expect(one.signerOf('a').publicKey).toBe(two.signerOf('a').publicKey)
  })

  it('need the passphrase they were closed with', () => {
    const at = folder()
    const key = openVault({ folder: at, passphrase: '口令一' }).signerOf('a').publicKey
    expect(() => openVault({ folder: at })).toThrow(expect.objectContaining({ code: 'locked' }))
    expect(() => openVault({ folder: at, passphrase: '口令二' })).toThrow(expect.objectContaining({ code: 'locked' }))
    expect(openVault({ folder: at, passphrase: '口令一' }).signerOf('a').publicKey).toBe(key)
  })

  it('are not taken for another house’s when the files are exchanged', () => {
    const at = folder()
    const vault = openVault({ folder: at })
    vault.signerOf('a')
    vault.signerOf('b')
    copyFileSync(join(at, 'keys', 'house-a.json'), join(at, 'keys', 'house-b.json'))
    expect(() => openVault({ folder: at }).signerOf('b')).toThrow(expect.objectContaining({ code: 'locked' }))
  })

  it('are not used when a file was changed', () => {
    const at = folder()
    openVault({ folder: at }).signerOf('a')
    const path = join(at, 'keys', 'house-a.json')
    const file = JSON.parse(readFileSync(path, 'utf8')) as { publicKey: string }
    const stranger = openVault({ folder: folder() }).signerOf('a').publicKey
    writeFileSync(path, JSON.stringify({ ...file, publicKey: stranger }))
    expect(() => openVault({ folder: at }).signerOf('a')).toThrow(expect.objectContaining({ code: 'locked' }))
  })
})

describe('backup of the keys', () => {
  it('brings signing and reading to a new machine', () => {
    const old = openVault({ folder: folder() })
    const key = old.signerOf('a', 'sm2').publicKey
    const blob = old.sealBlob('a', text)
    const backup = JSON.parse(JSON.stringify(old.exportKeys('纸上的口令'))) as KeyBackup
    const fresh = openVault({ folder: folder(), passphrase: 'other' })
    expect(fresh.importKeys(backup, '纸上的口令')).toEqual(['a'])
    expect(fresh.signerOf('a')).toMatchObject({ suite: 'sm2', publicKey: key })
    expect(fresh.openBlob('a', blob).equals(text)).toBe(true)
    expect(fresh.importKeys(backup, '纸上的口令')).toEqual(['a'])
  })

  it('is closed to a wrong passphrase, and never replaces other keys', () => {
    const old = openVault({ folder: folder() })
    old.signerOf('a')
    old.signerOf('b')
    const backup = old.exportKeys('right')
    const other = openVault({ folder: folder() })
    const kept = other.signerOf('b').publicKey
    expect(() => other.importKeys(backup, 'wrong')).toThrow(expect.objectContaining({ code: 'locked' }))
    expect(() => other.importKeys(backup, 'right')).toThrow(expect.objectContaining({ code: 'conflict' }))
    expect(other.houses()).toEqual(['b'])
    expect(other.signerOf('b').publicKey).toBe(kept)
  })
})

describe('blobs of a house', () => {
  it('open for it and for no other', () => {
    const vault = openVault({ folder: folder() })
    vault.signerOf('a')
    vault.signerOf('b')
    const blob = vault.sealBlob('a', text)
    expect(vault.openBlob('a', blob).equals(text)).toBe(true)
    expect(() => vault.openBlob('b', blob)).toThrow(expect.objectContaining({ code: 'locked' }))
  })

  it('need a house whose keys were made', () => {
    const vault = openVault({ folder: folder() })
    expect(() => vault.sealBlob('nobody', text)).toThrow(expect.objectContaining({ code: 'not-found' }))
    expect(() => vault.openBlob('nobody', { cipher: text, wrappedKey: '' })).toThrow(expect.objectContaining({ code: 'not-found' }))
    expect(() => vault.signerOf('')).toThrow()
  })
})
