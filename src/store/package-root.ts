/** Finds the folder of this package, from source or from the bundle, so that SQL files are read from disk. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'

const PACKAGE_NAME = 'countersign'

const isRoot = (folder: string): boolean => {
  const file = join(folder, 'package.json')
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === PACKAGE_NAME
}

/** The absolute folder that holds this package's package.json. Throws Fault `internal` when the program stands outside its package. */
export const packageRoot = (from: string = dirname(fileURLToPath(import.meta.url))): string => {
  for (let folder = from; ; folder = dirname(folder)) {
    if (isRoot(folder)) return folder
    if (dirname(folder) === folder) throw new Fault('internal', words('找不到程序所在的目录', 'The folder of the program was not found'))
  }
}

/** The folder of the numbered SQL files. */
export const migrationsFolder = (): string => join(packageRoot(), 'src', 'store', 'migrations')
