/** What things are called: kebab-case, no drawer names, one sentence at the top, no default exports. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FILES, projectFiles, ROOT, SOURCES, wordsIn } from './tree.ts'

const FORBIDDEN = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'shared',
  'lib',
  'misc',
  'manager',
  'service',
  'handler',
  'base',
  'types',
  'constants',
]
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Folder names and the file's own name without its endings. */
const namesIn = (path: string): string[] =>
  path.split('/').map((name, at, all) => (at === all.length - 1 ? (name.split('.')[0] ?? '') : name))

/** Tools that load a module by its default export; nothing under src does. */
const DEFAULT_EXPORT = /\.config\.ts$|\/global-setup\.ts$/

const ours = projectFiles().filter(path => /^(src|tests|bench|scripts)\//.test(path) && /\.(ts|tsx|mjs|sql|css)$/.test(path))
const tests = ours.filter(path => path.startsWith('tests/'))

describe('names', () => {
  it('files and folders are kebab-case', () => {
    const numbered = (path: string): boolean => /\/migrations\/\d{4}_[a-z0-9_]+\.sql$/.test(path)
    expect(ours.filter(path => !numbered(path) && namesIn(path).some(name => !KEBAB.test(name)))).toEqual([])
  })

  it('no file or folder is a drawer', () => {
    expect(ours.filter(path => namesIn(path).some(name => FORBIDDEN.includes(name)))).toEqual([])
    expect(FORBIDDEN.every(name => namesIn(`src/${name}.ts`).includes(name))).toBe(true)
  })

  it('the first line of every source file says what it is for', () => {
    const says = /^\/\*\* \S.{8,} \*\/$/
    expect(SOURCES.filter(file => !says.test(file.text.split('\n')[0] ?? '')).map(file => file.path)).toEqual([])
  })

  it('tests begin with a sentence too', () => {
    expect(FILES.filter(file => file.test && !file.text.startsWith('/**')).map(file => file.path)).toEqual([])
  })

  it('exports are named', () => {
    expect(FILES.filter(file => !DEFAULT_EXPORT.test(file.path)).flatMap(file => wordsIn(file, /^export default\b/gm))).toEqual([])
  })

  it('a test of one file stands beside it or names its room', () => {
    expect(FILES.filter(file => file.test && !file.room).map(file => file.path)).toEqual([])
    expect(tests.filter(path => /\.spec\./.test(path))).toEqual([])
  })

  it('every test is run by one of the configurations', () => {
    const configs = ['vitest.config.ts', 'vitest.browser.config.ts', 'vitest.endurance.config.ts']
      .map(path => readFileSync(join(ROOT, path), 'utf8'))
      .join()
    const folders = new Set(tests.filter(path => /\.test\.tsx?$/.test(path)).map(path => path.split('/')[1] ?? ''))
    expect([...folders].filter(folder => !new RegExp(`tests/(?:\\{[^}]*\\b${folder}\\b|${folder}\\b)`).test(configs))).toEqual([])
  })
})
