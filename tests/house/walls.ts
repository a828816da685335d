/** The walls as functions of a list of files, so that planted offences can prove that they hold. */
import { posix } from 'node:path'
import { PURE, ROOMS, SEEN_BY_WEB } from '../../house.ts'
import { type HouseFile, roomOf, targetOf } from '../../src/cli/docs/read-house.ts'

/** An import that stays inside the package. `where` is what an offender is shown as. */
export type Arrow = { file: HouseFile; to: string; target: string; room: string | undefined; where: string }

export const arrowsIn = (files: readonly HouseFile[]): Arrow[] =>
  files.flatMap(file =>
    file.imports.flatMap(({ to, at }) => {
      const target = targetOf(file, to)
      return target === undefined ? [] : [{ file, to, target, room: roomOf(ROOMS, target), where: `${file.path}:${at} → ${to}` }]
    }),
  )

const place = (room: string | undefined): number => (ROOMS as readonly string[]).indexOf(room ?? '')
const leaves = (arrow: Arrow): boolean => arrow.room !== arrow.file.room
const relative = (arrow: Arrow): boolean => arrow.to.startsWith('.')
const inDev = (arrow: Arrow): boolean => arrow.file.path.startsWith('src/web/dev/')
const pageOf = (path: string): string | undefined => /^src\/web\/pages\/([^/]+)\//.exec(path)?.[1]

const pagesApart = ({ file, target }: Arrow): boolean => {
  const [from, to] = [pageOf(file.path), pageOf(target)]
  return from === undefined || to === undefined || from === to || from === 'frame'
}

/** Each wall: what it forbids → whether an arrow breaks it. Tests may import any room and are not judged here. */
export const WALLS: Record<string, (arrow: Arrow) => boolean> = {
  'an import of a room written later': arrow => leaves(arrow) && arrow.room !== undefined && place(arrow.room) > place(arrow.file.room),
  'a relative path out of the room': arrow => relative(arrow) && leaves(arrow),
  'more than one folder up': arrow => arrow.to.startsWith('../../'),
  'a room that names itself, other than the deep web': arrow => !relative(arrow) && !leaves(arrow) && arrow.room !== 'web',
  'a work room entered past its door': arrow =>
    leaves(arrow) && arrow.room?.startsWith('work/') === true && arrow.target !== posix.join('src', arrow.room, 'index.ts'),
  'the web looking beyond the pure rooms': arrow =>
    arrow.file.room === 'web' && !inDev(arrow) && ![...SEEN_BY_WEB, 'web'].includes(arrow.room as (typeof PURE)[number]),
  'a page that imports another page': arrow => !pagesApart(arrow),
}

/** Packages of npm and Node that a file may not import: none in pure rooms but zod in contract, none of Node in the web. */
export function foreignPackages(files: readonly HouseFile[]): string[] {
  return files.flatMap(file => {
    const pure = (PURE as readonly string[]).includes(file.room ?? '')
    const web = file.room === 'web' && !file.path.startsWith('src/web/dev/')
    return file.imports
      .filter(({ to }) => targetOf(file, to) === undefined)
      .filter(({ to }) => (pure && !(file.room === 'contract' && to === 'zod')) || (web && to.startsWith('node:')))
      .map(({ to, at }) => `${file.path}:${at} → ${to}`)
  })
}
