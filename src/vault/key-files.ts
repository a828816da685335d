/** The key files of a node: written whole or not at all, readable by their owner only. */

import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** Makes the folder (0700) if it is not there. */
export function keyFolder(folder: string): string {
  const path = join(folder, 'keys')
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
  return path
}

/** Reads a JSON file, or null when there is none. */
export function readKeyFile<T>(path: string): T | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null
}

/** Writes a new file; false when another process was first (its file then stands). */
export function createKeyFile(path: string, value: unknown): boolean {
  const draft = writeDraft(path, value)
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Replaces a file in one step. */
export function replaceKeyFile(path: string, value: unknown): void {
  renameSync(writeDraft(path, value), path)
}

/** Names of the files in a folder that end in `.json`, without the ending. */
export function keyFileNames(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -5))
    .sort()
}

function writeDraft(path: string, value: unknown): string {
  const draft = `${path}.${randomBytes(6).toString('hex')}.draft`
  const file = openSync(draft, 'wx', 0o600)
  try {
    writeSync(file, `${JSON.stringify(value, null, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return draft
}
