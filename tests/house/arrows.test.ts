/** The one rule: a room imports only rooms written before it. And what follows from it: doors, the web's view, no cycles. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOMS } from '../../house.ts'
import { importsOf } from '../../src/cli/docs/read-code.ts'
import { type HouseFile, roomOf, targetOf } from '../../src/cli/docs/read-house.ts'
import { cyclesOf, graphOf } from './cycles.ts'
import { FILES, projectFiles, ROOT, SOURCES } from './tree.ts'
import { type Arrow, arrowsIn, foreignPackages, WALLS } from './walls.ts'

const arrows = arrowsIn(FILES)
const broken = (all: readonly Arrow[], breaks: (arrow: Arrow) => boolean): string[] => all.filter(breaks).map(arrow => arrow.where)

describe('arrows', () => {
  it('every file stands in a room, and every room has something in it', () => {
    expect(FILES.filter(file => !file.room).map(file => file.path)).toEqual([])
    expect(ROOMS.filter(room => !SOURCES.some(file => file.room === room))).toEqual([])
  })

  it('imports name files that exist, with their extension', () => {
    expect(broken(arrows, arrow => !existsSync(join(ROOT, arrow.target)))).toEqual([])
  })

  it.each(Object.entries(WALLS))('there is not one case of %s', (_, breaks) => {
    const judged = arrows.filter(arrow => !arrow.file.test)
    expect(judged.length).toBeGreaterThan(500)
    expect(broken(judged, breaks)).toEqual([])
  })

  it('pure rooms import no package but zod in contract, the web none of Node', () => expect(foreignPackages(SOURCES)).toEqual([]))

  it('a door names what it hands out', () => {
    const doors = SOURCES.filter(file => file.room?.startsWith('work/') && /\/index\.ts$/.test(file.path))
    expect(doors.filter(file => /export\s*\*/.test(file.text)).map(file => file.path)).toEqual([])
    expect(ROOMS.filter(room => room.startsWith('work/') && !doors.some(door => door.path === `src/${room}/index.ts`))).toEqual([])
  })
})

describe('planted offences', () => {
  const planted = (path: string, to: string): HouseFile => {
    const text = `/** Planted. */\nimport { x } from '${to}'\n`
    return { path, room: roomOf(ROOMS, path), text, lines: 2, test: false, imports: importsOf(text) }
  }
  const named = (path: string, to: string): string[] => {
    const all = arrowsIn([planted(path, to)])
    return Object.entries(WALLS).flatMap(([name, breaks]) => (all.some(breaks) ? [name] : []))
  }

  it.each([
    ['src/kernel/words.ts', '#law/posts/post.ts', 'an import of a room written later'],
    ['src/work/register/list-cases.ts', '#work/today/index.ts', 'an import of a room written later'],
    ['src/store/store.ts', '#cli/index.ts', 'an import of a room written later'],
    ['src/engine/time/period.ts', '../../law/index.ts', 'a relative path out of the room'],
    ['src/engine/time/deep/period.ts', '../../log/tree.ts', 'more than one folder up'],
    ['src/engine/time/period.ts', '#engine/log/tree.ts', 'a room that names itself, other than the deep web'],
    ['src/server/compose.ts', '#work/matter/do-act.ts', 'a work room entered past its door'],
    ['src/web/pages/today/today-page.tsx', '#server/http.ts', 'the web looking beyond the pure rooms'],
    ['src/web/pages/today/today-page.tsx', '#web/pages/mail/mail-page.tsx', 'a page that imports another page'],
  ])('%s importing %s is refused: %s', (path, to, wall) => expect(named(path, to)).toContain(wall))

  it.each([
    ['src/law/posts/post.ts', '#kernel/words.ts'],
    ['src/work/matter/do-act.ts', '#work/paper/index.ts'],
    ['src/web/pages/today/today-page.tsx', '#web/parts/page.tsx'],
    ['src/web/pages/today/today-page.tsx', './today-line.tsx'],
    ['src/engine/procedure/fold.ts', '../time/period.ts'],
  ])('%s importing %s is welcome', (path, to) => expect(named(path, to)).toEqual([]))

  it.each([
    ['src/engine/log/tree.ts', 'node:crypto', 1],
    ['src/law/posts/post.ts', 'zod', 1],
    ['src/web/api.ts', 'node:fs', 1],
    ['src/contract/desk.ts', 'zod', 0],
    ['src/web/api.ts', 'react', 0],
    ['src/store/store.ts', 'node:fs', 0],
  ])('%s importing %s: %i offence', (path, to, count) => expect(foreignPackages([planted(path, to)])).toHaveLength(count))
})

describe('nothing stands idle', () => {
  /** Read by a tool or started by a command, not imported. */
  const ENTRIES = /^src\/(?:cli\/index\.ts|web\/main\.tsx|web\/dev\/.+|.+\.d\.ts)$/
  const elsewhere = projectFiles()
    .filter(path => /^(?:tests|bench|scripts)\/.+\.(?:ts|mjs)$|^[^/]+\.ts$/.test(path))
    .map(path => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

  it('every file is imported by another, or is where something begins', () => {
    const wanted = new Set(arrows.map(arrow => arrow.target))
    for (const { path, text } of elsewhere) for (const { to } of importsOf(text)) wanted.add(targetOf({ path }, to) ?? to)
    const named = (path: string): boolean => elsewhere.some(({ text }) => text.includes(path))
    expect(SOURCES.filter(file => !wanted.has(file.path) && !ENTRIES.test(file.path) && !named(file.path)).map(file => file.path)).toEqual(
      [],
    )
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
