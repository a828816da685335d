/** The one rule: a room imports only rooms written before it. And what follows from it: doors, the web's view, no cycles. */
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOMS, SEEN_BY_WEB } from '../../house.ts'
import { type HouseFile, roomOf, targetOf } from '../../src/cli/docs/read-house.ts'
import { cyclesOf, graphOf } from './cycles.ts'
import { FILES, isPure, ROOT, SOURCES } from './tree.ts'

type Arrow = { file: HouseFile; to: string; target: string; room: string | undefined; where: string }

const arrows: Arrow[] = FILES.flatMap(file =>
  file.imports.flatMap(({ to, at }) => {
    const target = targetOf(file, to)
    return target === undefined ? [] : [{ file, to, target, room: roomOf(ROOMS, target), where: `${file.path}:${at} → ${to}` }]
  }),
)
const fromSource = arrows.filter(arrow => !arrow.file.test)
const order = (room: string | undefined): number => (ROOMS as readonly string[]).indexOf(room ?? '')
const found = (bad: readonly { where: string }[]): string[] => bad.map(one => one.where)

describe('arrows', () => {
  it('every file stands in a room, and every room has something in it', () => {
    expect(FILES.filter(file => !file.room).map(file => file.path)).toEqual([])
    expect(ROOMS.filter(room => !SOURCES.some(file => file.room === room))).toEqual([])
  })

  it('imports name files that exist, with their extension', () => {
    expect(found(arrows.filter(arrow => !existsSync(join(ROOT, arrow.target))))).toEqual([])
  })

  it('a room imports only rooms written before it', () => {
    expect(found(fromSource.filter(arrow => arrow.room !== arrow.file.room && order(arrow.room) > order(arrow.file.room)))).toEqual([])
  })

  it('no room is left by a relative path, none goes up more than one folder, and only the deep web names itself', () => {
    const relative = (arrow: Arrow): boolean => arrow.to.startsWith('.')
    expect(found(fromSource.filter(arrow => relative(arrow) && arrow.room !== arrow.file.room))).toEqual([])
    expect(found(fromSource.filter(arrow => arrow.to.startsWith('../../')))).toEqual([])
    expect(found(fromSource.filter(arrow => !relative(arrow) && arrow.room === arrow.file.room && arrow.room !== 'web'))).toEqual([])
  })

  it('work rooms are entered by their door', () => {
    const past = (arrow: Arrow): boolean =>
      arrow.room?.startsWith('work/') === true && arrow.target !== posix.join('src', arrow.room, 'index.ts')
    expect(found(fromSource.filter(arrow => arrow.room !== arrow.file.room && past(arrow)))).toEqual([])
  })

  it('a door names what it hands out', () => {
    const doors = SOURCES.filter(file => file.room?.startsWith('work/') && /\/index\.ts$/.test(file.path))
    expect(doors.filter(file => /export\s*\*/.test(file.text)).map(file => file.path)).toEqual([])
    expect(ROOMS.filter(room => room.startsWith('work/') && !doors.some(door => door.path === `src/${room}/index.ts`))).toEqual([])
  })

  it('the web sees the pure rooms and npm packages, nothing of Node', () => {
    const seen: readonly string[] = [...SEEN_BY_WEB, 'web']
    const web = SOURCES.filter(file => file.room === 'web' && !file.path.startsWith('src/web/dev/'))
    expect(found(arrows.filter(arrow => web.includes(arrow.file) && !seen.includes(arrow.room ?? '')))).toEqual([])
    expect(
      web.flatMap(file => file.imports.filter(one => one.to.startsWith('node:')).map(one => `${file.path}:${one.at} → ${one.to}`)),
    ).toEqual([])
  })

  it('pages do not import each other', () => {
    const pageOf = (path: string): string | undefined => /^src\/web\/pages\/([^/]+)\//.exec(path)?.[1]
    const frame = (path: string): boolean => pageOf(path) === 'frame'
    const across = fromSource.filter(
      arrow => pageOf(arrow.file.path) && pageOf(arrow.target) && pageOf(arrow.file.path) !== pageOf(arrow.target),
    )
    expect(found(across.filter(arrow => !frame(arrow.file.path)))).toEqual([])
  })

  it('pure rooms import pure rooms, and only contract imports zod', () => {
    const packages = SOURCES.filter(file => isPure(file.room)).flatMap(file =>
      file.imports
        .filter(one => targetOf(file, one.to) === undefined)
        .map(one => ({ file, to: one.to, where: `${file.path}:${one.at} → ${one.to}` })),
    )
    expect(found(packages.filter(({ file, to }) => !(file.room === 'contract' && to === 'zod')))).toEqual([])
  })
})

describe('cycles', () => {
  it('there is none between files', () => {
    expect(cyclesOf(graphOf(SOURCES))).toEqual([])
  })

  it('one that is there is named', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ])
    expect(cyclesOf(graph)).toEqual(['a → b → c → a'])
  })
})
