/** Pure rooms know no clock, no chance and no machine; only one file of the rest reads the environment. */
import { describe, expect, it } from 'vitest'
import { FILES, isPure, SOURCES, wordsIn } from './tree.ts'

const PURE_FILES = SOURCES.filter(file => isPure(file.room))

/** Where the environment is read besides server/config.ts, and why. A command hands it over whole: `readConfig(process.env)`. */
const MAY_READ_ENVIRONMENT: Record<string, string> = {
  'src/store/embedded/open-database.ts': 'DATABASE_URL decides whether a server is started at all',
  'src/store/embedded/cluster.ts': 'COUNTERSIGN_DATA names the folder; PATH goes to initdb',
  'src/store/embedded/postmaster.ts': 'PATH goes to the database server',
}

describe('pure rooms', () => {
  it.each([
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )(?<![.\w])Date\(\s*\)|\bperformance\b|\bTemporal\.Now\b/g],
    ['chance', /\bMath\.random\b|(?<![.\w])crypto\b|\brandomUUID\b|\bgetRandomValues\b/g],
    ['Node', /(?<![.\w'-])(?:process|Buffer|__dirname|require)(?![\w:'-])|\bimport\.meta\b/g],
    ['the network and timers', /(?<![.\w])(?:fetch|XMLHttpRequest|WebSocket|setTimeout|setInterval)\s*\(/g],
  ])('do not touch %s', (_, pattern) => {
    expect(PURE_FILES.length).toBeGreaterThan(100)
    expect(PURE_FILES.flatMap(file => wordsIn(file, pattern))).toEqual([])
  })

  it('import nothing of Node', () => {
    const node = PURE_FILES.flatMap(file =>
      file.imports.filter(one => one.to.startsWith('node:')).map(one => `${file.path}:${one.at} ${one.to}`),
    )
    expect(node).toEqual([])
  })

  it('finds what it looks for', () => {
    const planted = { path: 'x.ts', text: "const a = new Date()\nconst b = Math.random() // Date.now\nconst c = 'process'\n" }
    expect(wordsIn(planted, /\bnew Date\(\s*\)/g)).toEqual(['x.ts:1 new Date()'])
    expect(wordsIn(planted, /\bMath\.random\b|\bDate\.now\b/g)).toEqual(['x.ts:2 Math.random'])
    expect(wordsIn(planted, /\bprocess\b/g)).toEqual([])
  })
})

describe('the environment', () => {
  const readers = SOURCES.filter(file => !file.path.startsWith('src/web/dev/')).flatMap(file =>
    wordsIn({ path: file.path, text: file.text.replace(/readConfig\(process\.env\)/g, 'readConfig()') }, /\bprocess\.env\b/g),
  )
  const pathOf = (where: string): string => where.split(':')[0] ?? ''

  it('is read by server/config.ts and the short list above', () => {
    expect(readers.filter(where => pathOf(where) !== 'src/server/config.ts' && !(pathOf(where) in MAY_READ_ENVIRONMENT))).toEqual([])
  })

  it('and the list names nobody who does not', () => {
    expect(Object.keys(MAY_READ_ENVIRONMENT).filter(path => !readers.some(where => pathOf(where) === path))).toEqual([])
  })
})

describe('faults', () => {
  it('the law and the contract throw nothing: a legal "no" is an answer, and data has no accidents', () => {
    const rooms = ['law', 'contract']
    expect(SOURCES.filter(file => rooms.includes(file.room ?? '')).flatMap(file => wordsIn(file, /\bthrow\b/g))).toEqual([])
  })

  it('no test is left out or favoured', () => {
    const left = /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/g
    expect(FILES.filter(file => file.test).flatMap(file => wordsIn(file, left))).toEqual([])
  })

  it('no test holds a stopwatch: a busy machine is no failure, and what must be quick is a ratio in bench', () => {
    const watched = /\bperformance\.now\b|\bprocess\.hrtime\b/g
    const tests = FILES.filter(file => file.test && !file.path.startsWith('tests/endurance/'))
    expect(tests.flatMap(file => wordsIn(file, watched))).toEqual([])
  })
})
