/** The size of the house against its budgets; what was measured on release may only shrink. It prints itself as one line. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOMS } from '../../house.ts'
import { functionsOf } from '../../src/cli/docs/read-code.ts'
import { arrowsOf, roomOf, targetOf } from '../../src/cli/docs/read-house.ts'
import { cyclesOf, graphOf } from './cycles.ts'
import { FILES, projectFiles, ROOT, SOURCES, WRITTEN, wordsIn } from './tree.ts'

/** `allowed` names what is over a budget, with its number; `measured` what the whole house measured. Both may only shrink. */
type Budget = {
  budgets: {
    fileMedian: number
    fileP90: number
    fileMax: number
    functionMax: number
    folderMax: number
    tests: number
    testsOfLaw: number
  }
  allowed: Record<'files' | 'functions' | 'folders' | 'bareErrors' | 'dependencies', Record<string, number>>
  measured: { median: number; p90: number; tests: number; law: number; engine: number }
}

const file = join(ROOT, 'tests/house/budget.json')
const budget = JSON.parse(readFileSync(file, 'utf8')) as Budget
const { budgets } = budget

const linesOf = (path: string): number => readFileSync(join(ROOT, path), 'utf8').replace(/\n$/, '').split('\n').length
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const round = (value: number): number => Math.round(value * 100) / 100
const over = (all: ReadonlyMap<string, number>, most: number): Record<string, number> =>
  Object.fromEntries([...all].filter(([, value]) => value > most))

/** Statute texts are exempt from the length of files: they are as long as the law. */
const measuredFiles = WRITTEN.filter(one => !one.path.startsWith('src/law/statutes/'))
const sizes = WRITTEN.map(one => one.lines).sort((a, b) => a - b)
const at = (share: number): number => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0

const outside = projectFiles().filter(path => /^(?:tests|bench|scripts)\/.+\.(?:ts|mjs)$/.test(path))
const files = new Map([
  ...[...measuredFiles, ...FILES.filter(one => one.test)].map((one): [string, number] => [one.path, one.lines]),
  ...outside.map((path): [string, number] => [path, linesOf(path)]),
])
const functions = longest()
const folders = foldersOf()
const tests = testLines()
/** What goes wrong is a Fault with a code; a bare Error tells nobody what to do. Pages and commands end where a person reads the text. */
const bareErrors = new Map(
  SOURCES.filter(one => !['web', 'cli', 'synthetic'].includes(one.room ?? '')).map(one => [
    one.path,
    wordsIn(one, /\bthrow new Error\(/g).length,
  ]),
)

const dependencies = unused()

describe('budgets', () => {
  it('files', () => expect(worse(over(files, budgets.fileMax), budget.allowed.files)).toEqual([]))
  it('functions', () => expect(worse(over(functions, budgets.functionMax), budget.allowed.functions)).toEqual([]))
  it('folders', () => expect(worse(over(folders, budgets.folderMax), budget.allowed.folders)).toEqual([]))

  it('packages that nothing imports', () => expect(worse(over(dependencies, 0), budget.allowed.dependencies)).toEqual([]))
  it('errors without a code', () => expect(worse(over(bareErrors, 0), budget.allowed.bareErrors)).toEqual([]))

  it('the median and the ninth decile of all files', () => {
    expect(at(0.5)).toBeLessThanOrEqual(Math.max(budgets.fileMedian, budget.measured.median))
    expect(at(0.9)).toBeLessThanOrEqual(Math.max(budgets.fileP90, budget.measured.p90))
  })

  it('test lines for each line of source: overall, law and engine', () => {
    expect(tests.all).toBeGreaterThanOrEqual(Math.min(budgets.tests, budget.measured.tests))
    expect(tests.engine).toBeGreaterThanOrEqual(Math.min(budgets.testsOfLaw, budget.measured.engine))
  })

  it('nothing stands on the list that has become small enough', () => {
    const gone = (allowed: Record<string, number>, all: ReadonlyMap<string, number>, most: number): string[] =>
      Object.keys(allowed).filter(path => (all.get(path) ?? 0) <= most)
    expect(gone(budget.allowed.files, files, budgets.fileMax)).toEqual([])
    expect(gone(budget.allowed.functions, functions, budgets.functionMax)).toEqual([])
    expect(gone(budget.allowed.folders, folders, budgets.folderMax)).toEqual([])
    expect(gone(budget.allowed.bareErrors, bareErrors, 0)).toEqual([])
    expect(gone(budget.allowed.dependencies, dependencies, 0)).toEqual([])
  })

  it('the house prints itself', () => {
    const up = SOURCES.flatMap(one => one.imports.map(({ to }) => ({ from: one.room, to: roomOf(ROOMS, targetOf(one, to) ?? '') })))
    const place = (room: string | undefined): number => (ROOMS as readonly string[]).indexOf(room ?? '')
    const upward = up.filter(({ from, to }) => to !== undefined && place(to) > place(from)).length
    const arrows = sum([...arrowsOf(FILES, ROOMS).values()])
    const line = `rooms ${ROOMS.length} · files ${WRITTEN.length} · median ${at(0.5)} · p90 ${at(0.9)} · max ${sizes.at(-1) ?? 0} · arrows ${arrows} · upward ${upward}`
    const cycles = cyclesOf(graphOf(SOURCES)).length
    process.stdout.write(`\n${line} · cycles ${cycles} · tests ${tests.all} (law ${tests.law}, engine ${tests.engine})\n`)
    expect(upward).toBe(0)
  })
})

/** RATCHET=1 writes the smaller of what stands there and what is; RATCHET=release writes what is. */
if (process.env.RATCHET) {
  const fresh = process.env.RATCHET === 'release'
  const keep = (now: Record<string, number>, then: Record<string, number>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(now).flatMap(([path, value]) =>
        fresh ? [[path, value]] : path in then ? [[path, Math.min(value, then[path] ?? value)]] : [],
      ),
    )
  const [least, most] = fresh ? [(now: number) => now, (now: number) => now] : [Math.min, Math.max]
  const { allowed, measured } = budget
  const next: Budget = {
    budgets,
    allowed: {
      files: keep(over(files, budgets.fileMax), allowed.files),
      functions: keep(over(functions, budgets.functionMax), allowed.functions),
      folders: keep(over(folders, budgets.folderMax), allowed.folders),
      bareErrors: keep(over(bareErrors, 0), allowed.bareErrors),
      dependencies: keep(over(dependencies, 0), allowed.dependencies),
    },
    measured: {
      median: least(at(0.5), measured.median),
      p90: least(at(0.9), measured.p90),
      tests: most(tests.all, measured.tests),
      law: most(tests.law, measured.law),
      engine: most(tests.engine, measured.engine),
    },
  }
  writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`)
}

/** What is over its budget and not on the list, or larger than the list says. */
function worse(now: Record<string, number>, allowed: Record<string, number>): string[] {
  return Object.entries(now)
    .filter(([path, value]) => value > (allowed[path] ?? 0))
    .map(([path, value]) => `${path}: ${value}${path in allowed ? `, was ${allowed[path]}` : ''}`)
}

/** The longest function of each source file. */
function longest(): Map<string, number> {
  return new Map(WRITTEN.map(one => [one.path, Math.max(0, ...functionsOf(one.text).map(found => found.lines))]))
}

/** Files in each folder, tests not counted; the shelves of the law may be as full as the law is. */
function foldersOf(): Map<string, number> {
  const count = new Map<string, number>()
  for (const { path } of SOURCES.filter(one => one.room !== 'law')) {
    const folder = path.slice(0, path.lastIndexOf('/'))
    count.set(folder, (count.get(folder) ?? 0) + 1)
  }
  return count
}

/** Lines of tests over lines of written source. The shelves of the law are declarations, measured by what the lives carry out (tests/lives/coverage.test.ts, decision 0018); their lines count on neither side of the overall ratio. */
function testLines(): { all: number; law: number; engine: number } {
  const ratio = (room?: string): number => {
    const isData = (path: string): boolean => (room === 'law' ? /^src\/law\/(?:statutes|calendars)\// : /^src\/law\//).test(path)
    const inRoom = FILES.filter(one => room === undefined || one.room === room)
    const source = sum(inRoom.filter(one => !one.test && WRITTEN.includes(one) && !isData(one.path)).map(one => one.lines))
    const folder = room === undefined ? 'tests/' : room === 'law' ? 'tests/lives/' : null
    const outside = folder === null ? [] : projectFiles().filter(path => path.startsWith(folder) && path.endsWith('.ts'))
    return round((sum(inRoom.filter(one => one.test).map(one => one.lines)) + sum(outside.map(linesOf))) / Math.max(1, source))
  }
  return { all: ratio(), law: ratio('law'), engine: ratio('engine') }
}

/** Packages that we run on (dependencies) and that no file of ours names: 1 each. */
function unused(): Map<string, number> {
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  const text = projectFiles()
    .filter(path => /^(?:src|scripts|tests|bench)\/.+\.(?:tsx?|mjs)$|^[^/]+\.config\.ts$/.test(path))
    .map(path => readFileSync(join(ROOT, path), 'utf8'))
    .join('\n')
  const names = Object.keys(wanted.dependencies)
  const isNamed = (name: string): boolean => [`'${name}'`, `'${name}/`, `\`${name}/`].some(form => text.includes(form))
  return new Map(names.filter(name => !isNamed(name)).map(name => [`dependency ${name}`, 1]))
}
