/**
 * A definition is frozen on release: its canonical JSON lies in src/law/pinned and never changes.
 * After adding a definition or a new version of one, write the missing file – it never overwrites – with:
 *   PIN=1 npx vitest run src/law/procedures/pinned.test.ts
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PROCEDURES } from './index.ts'

const shelf = new URL('../pinned/', import.meta.url)
const fileOf = (def: { id: string; version: string }): string => `${def.id}@${def.version}.json`

/** RFC 8785 for what definitions contain: objects with sorted keys, arrays, strings, integers and true. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const record = value as Record<string, unknown>
  const keys = Object.keys(record).sort()
  return `{${keys.map(key => `${JSON.stringify(key)}:${canonical(record[key])}`).join(',')}}`
}

if (process.env.PIN === '1') {
  for (const def of PROCEDURES) {
    const file = new URL(fileOf(def), shelf)
    if (!existsSync(file)) writeFileSync(file, canonical(def))
  }
}

describe('pinned definitions', () => {
  it.each(PROCEDURES.map(def => [fileOf(def), def] as const))('%s is what was released; a change needs a new version', (file, def) => {
    expect(existsSync(new URL(file, shelf)), `${file} is missing: PIN=1 npx vitest run src/law/procedures/pinned.test.ts`).toBe(true)
    expect(canonical(def)).toBe(readFileSync(new URL(file, shelf), 'utf8'))
  })

  it('keeps every file that was ever pinned readable, named after what it holds, and canonical', () => {
    for (const file of readdirSync(shelf).filter(name => name.endsWith('.json'))) {
      const text = readFileSync(new URL(file, shelf), 'utf8')
      const def = JSON.parse(text) as { id: string; version: string; language: number }
      expect(fileOf(def)).toBe(file)
      expect(def.language).toBe(1)
      expect(canonical(def)).toBe(text)
    }
  })

  it('writes keys in code-unit order and no spaces', () => {
    expect(canonical({ b: [1, true, '“引号”\n'], a: { d: 'x', c: [] } })).toBe('{"a":{"c":[],"d":"x"},"b":[1,true,"“引号”\\n"]}')
  })
})
