/** The walls see what stands in the text: imports, code without words, and the length of functions. */
import { describe, expect, it } from 'vitest'
import { codeOnly, functionsOf, importsOf } from '../../src/cli/docs/read-code.ts'

describe('imports', () => {
  it.each([
    ["import { a } from '#kernel/a.ts'", ['#kernel/a.ts']],
    ["import type { A } from './a.ts'", ['./a.ts']],
    ["import a, * as b from 'x'", ['x']],
    ["import {\n  a,\n  type B,\n} from '../a.ts'\nimport c from 'c'", ['../a.ts', 'c']],
    ["import './side-effect.ts'", ['./side-effect.ts']],
    ["export { a } from './a.ts'\nexport * from './b.ts'\nexport type { C } from './c.ts'", ['./a.ts', './b.ts', './c.ts']],
    ["const page = lazy(() => import('./page.tsx'))", ['./page.tsx']],
    ["// import { a } from './a.ts'\n/* import './b.ts' */", []],
    ['const text = "import { a } from \'./a.ts\'"', []],
    ['const text = `import x from y`', []],
    ["const from = 'x'\nexport const a = from === 'y'", []],
    ["export const a = 1\nimport { b } from './b.ts'", ['./b.ts']],
  ])('%s', (text, expected) => {
    expect(importsOf(text).map(one => one.to)).toEqual(expected)
  })

  it('knows the line and whether only a type is imported', () => {
    expect(importsOf("\nimport type { A } from './a.ts'\n\nimport { b } from './b.ts'")).toEqual([
      { to: './a.ts', at: 2, type: true },
      { to: './b.ts', at: 4, type: false },
    ])
  })
})

describe('code without words', () => {
  it.each([
    ["a('it''s') // {", '('],
    ['const a = /[{"\']/.test(b)', '(b)'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text under test is a template
    ['const a = `x ${b ? `{${c}` : "{"} {`', 'const a ='],
    ['a / b / c', 'a / b / c'],
    ["<p>it is the court’s, don't {x}</p>", '{x}'],
  ])('%s keeps its length and no brace of a text', (text, kept) => {
    const code = codeOnly(text)
    expect(code).toHaveLength(text.length)
    expect(code).toContain(kept)
    expect(code.split('{').length).toBe(code.split('}').length)
  })
})

describe('functions', () => {
  it.each([
    ['function a() {\n  return 1\n}', [3]],
    ['const a = (x: number): Map<string, number> => {\n  b()\n}', [3]],
    ['const a = x => {\n}', [2]],
    ['const a = x => (\n  b\n)', [3]],
    ['class A {\n  b(): void {\n    c()\n  }\n}', [3]],
    ['if (a) {\n  b()\n}\nfor (const c of d) {\n}\nswitch (e) {\n}', []],
    ['function a() {\n  b.map(c => {\n    d()\n  })\n}', [5, 3]],
    ['function a(\n  b: { c: string },\n) {\n  return b\n}', [5]],
    ['const a = {\n  b: 1,\n}', []],
  ])('%s', (text, expected) => {
    expect(functionsOf(text).map(one => one.lines)).toEqual(expected)
  })
})
