/** Reads the source tree as a house: files, the room each stands in, and the arrows between them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type Import, importsOf } from './read-code.ts'

/** `path` begins at the package root, with forward slashes; `room` is undefined for a file that stands in no room. */
export type HouseFile = { path: string; room: string | undefined; text: string; lines: number; test: boolean; imports: Import[] }

const GENERATED = new Set(['src/store/tables.ts'])

/** Files under a folder of the package, sorted; none when the folder does not exist. */
export function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  return names
    .filter(entry => entry.isFile())
    .map(entry => posix.join(entry.parentPath.slice(root.length + 1).replaceAll('\\', '/'), entry.name))
    .filter(path => !path.includes('node_modules/'))
    .sort()
}

/** The room a path stands in: the longest name of `rooms` that its folders begin with. */
export const roomOf = (rooms: readonly string[], path: string): string | undefined =>
  rooms.filter(room => path.startsWith(`src/${room}/`)).sort((a, b) => b.length - a.length)[0]

/** The rooms of house.ts, in order. The plan stands outside all rooms, so it is read and not imported. */
export function roomsOf(root: string): string[] {
  const list = /ROOMS = \[([^\]]*)\]/.exec(readFileSync(join(root, 'house.ts'), 'utf8'))?.[1] ?? ''
  return [...list.matchAll(/'([^']+)'/g)].map(([, room]) => room ?? '')
}

/** A file is written by hand unless a generator of ours writes it. */
export const isGenerated = (path: string): boolean => GENERATED.has(path)

/** Every TypeScript file under src, with its imports. */
export function readHouse(root: string, rooms: readonly string[]): HouseFile[] {
  return filesUnder(root, 'src')
    .filter(path => /\.tsx?$/.test(path))
    .map(path => {
      const text = readFileSync(join(root, path), 'utf8')
      const lines = text.replace(/\n$/, '').split('\n').length
      return { path, room: roomOf(rooms, path), text, lines, test: /\.test\.tsx?$/.test(path), imports: importsOf(text) }
    })
}

/** The path an import leads to inside the package, or undefined for a package of npm or Node. */
export function targetOf(file: Pick<HouseFile, 'path'>, to: string): string | undefined {
  if (to.startsWith('#')) return posix.join('src', to.slice(1))
  return to.startsWith('.') ? posix.join(posix.dirname(file.path), to) : undefined
}

/** How many imports lead from one room to another: 'engine → law' → 31. Tests are left out. */
export function arrowsOf(files: readonly HouseFile[], rooms: readonly string[]): Map<string, number> {
  const arrows = new Map<string, number>()
  for (const file of files.filter(one => !one.test)) {
    for (const { to } of file.imports) {
      const target = targetOf(file, to)
      const room = target && roomOf(rooms, target)
      if (!room || !file.room || room === file.room) continue
      const key = `${file.room} → ${room}`
      arrows.set(key, (arrows.get(key) ?? 0) + 1)
    }
  }
  return new Map([...arrows].sort(([a], [b]) => (a < b ? -1 : 1)))
}
