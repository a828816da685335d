/** Both dictionaries are complete, use the same values, and every key the pages name exists. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { enUs } from './en-us.ts'
import { zhCn } from './zh-cn.ts'

const keys = Object.keys(zhCn) as (keyof typeof zhCn)[]
const values = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1] ?? '').sort()
const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  )
const sources = files(join(import.meta.dirname, '..')).filter(path => /\.tsx?$/.test(path) && !/\/(words|dev)\/|\.test\./.test(path))
const text = sources.map(path => readFileSync(path, 'utf8')).join('\n')

describe('dictionaries', () => {
  it('have the same keys', () => {
    expect(Object.keys(enUs).sort()).toEqual([...keys].sort())
  })

  it('have no empty text', () => {
    expect(keys.filter(key => zhCn[key].trim() === '' || enUs[key].trim() === '')).toEqual([])
  })

  it('take the same values in both languages', () => {
    expect(keys.filter(key => values(zhCn[key]).join() !== values(enUs[key]).join())).toEqual([])
  })

  it('write Chinese with Chinese punctuation', () => {
    expect(keys.filter(key => /[一-鿿][,;:?!]|[,;:?!][一-鿿]/.test(zhCn[key]))).toEqual([])
  })

  it('say 会签 nowhere but in the name of the product and of a countersigned log head', () => {
    expect(keys.filter(key => zhCn[key].includes('会签'))).toEqual(['brand', 'witnessed-by', 'not-witnessed'])
  })

  it('leave no Chinese in an English text except numbers, signs and posts as printed', () => {
    const allowed = ['add-case', 'one-case-number-help', 'house-short-name-help', 'house-code-help', 'paste-people-help']
    expect(keys.filter(key => /[一-鿿]/.test(enUs[key]) && !allowed.includes(key))).toEqual([])
  })

  it('hold no text that no page uses', () => {
    expect(keys.filter(key => !text.includes(`'${key}'`) && !text.includes(`${key}:`))).toEqual([])
  })
})
