/** Key files: whole or not there, first come first kept, closed to others. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKeyFile, keyFileNames, keyFolder, readKeyFile, replaceKeyFile } from './key-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('key files', () => {
  it('the folder is closed, also when it was made open before', () => {
    mkdirSync(join(folder, 'keys'), { mode: 0o755 })
    expect(statSync(keyFolder(folder)).mode & 0o777).toBe(0o700)
  })

  it('the first writer wins, and the second is told', () => {
    const path = join(folder, 'one.json')
    expect(createKeyFile(path, { n: 1 })).toBe(true)
    expect(createKeyFile(path, { n: 2 })).toBe(false)
    expect(readKeyFile(path)).toEqual({ n: 1 })
  })

  it('leave no drafts behind', () => {
    const path = join(folder, 'one.json')
    createKeyFile(path, 1)
    createKeyFile(path, 2)
    replaceKeyFile(path, 3)
    expect(readdirSync(folder)).toEqual(['one.json'])
    expect(readKeyFile(path)).toBe(3)
  })

  it('are for their owner only, however they were written', () => {
    const path = join(folder, 'one.json')
    createKeyFile(path, 1)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    replaceKeyFile(path, 2)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readFileSync(path, 'utf8')).toBe('2\n')
  })

  it('are listed by name, drafts and strangers left out', () => {
    createKeyFile(join(folder, 'b.json'), 1)
    createKeyFile(join(folder, 'a.json'), 1)
    writeFileSync(join(folder, 'a.json.123.draft'), 'half')
    expect(keyFileNames(folder)).toEqual(['a', 'b'])
  })

  it('one that is not there is null, a broken one is an error', () => {
    expect(readKeyFile(join(folder, 'none.json'))).toBeNull()
    writeFileSync(join(folder, 'broken.json'), '{"half":')
    expect(() => readKeyFile(join(folder, 'broken.json'))).toThrow()
  })

  it('a folder that cannot be written says so', () => {
    expect(() => createKeyFile(join(folder, 'missing', 'one.json'), 1)).toThrow()
  })
})
