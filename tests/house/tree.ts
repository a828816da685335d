/** The source tree as the walls see it: read once per test file, with a plain way to list offenders. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PURE, ROOMS } from '../../house.ts'
import { codeOnly, lineOf } from '../../src/cli/docs/read-code.ts'
import { filesUnder, type HouseFile, isGenerated, readHouse } from '../../src/cli/docs/read-house.ts'
import { packageRoot } from '../../src/store/package-root.ts'

export const ROOT = packageRoot()

/** All TypeScript under src; `sources` leaves tests out. */
export const FILES: readonly HouseFile[] = readHouse(ROOT, ROOMS)
export const SOURCES = FILES.filter(file => !file.test)
export const WRITTEN = SOURCES.filter(file => !isGenerated(file.path))

export const isPure = (room: string | undefined): boolean => (PURE as readonly string[]).includes(room ?? '')

/** 'path:line found' for every match of `pattern` in the code of a file, words and comments left out. */
export function wordsIn(file: Pick<HouseFile, 'path' | 'text'>, pattern: RegExp): string[] {
  const code = codeOnly(file.text)
  return [...code.matchAll(pattern)].map(match => `${file.path}:${lineOf(code, match.index)} ${match[0].trim()}`)
}

const LOOSE = [
  'house.ts',
  'package.json',
  'biome.json',
  'vite.config.ts',
  'vitest.config.ts',
  'vitest.browser.config.ts',
  'vitest.endurance.config.ts',
]

/** Every text file of the project: what git tracks or would track; without git the known folders. */
export function projectFiles(): string[] {
  const git = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const listed =
    git.status === 0 && git.stdout.trim() !== ''
      ? git.stdout.trim().split('\n')
      : [...['src', 'tests', 'scripts', 'docs', 'bench'].flatMap(folder => filesUnder(ROOT, folder)), ...LOOSE]
  return listed.filter(path => existsSync(join(ROOT, path))).sort()
}
