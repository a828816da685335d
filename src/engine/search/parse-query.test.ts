/** What people type: numbers in any brackets, several fragments, too little, nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeOf, pairsOf, parseQuery } from './parse-query.ts'

describe('parseQuery', () => {
  it.each([
    ['（2025）湘3199执418号', '(2025)湘3199执418号', ['(2025)湘3199执418号'], [], 'a case number'],
    ['沅清检民执监〔2026〕1号', '沅清检民执监(2026)1号', ['沅清检民执监(2026)1号'], [], 'a document number'],
    [' 湘3199 执 418号 ', '湘3199执418号', ['湘3199', '执', '418号'], ['执'], 'a number with spaces'],
    ['恢复执行　财产线索', '恢复执行财产线索', ['恢复执行', '财产线索'], ['恢复执行', '财产线索'], 'two words'],
    ['张 三', '张三', ['张三'], ['张三'], 'a name with a space'],
    ['执行 执行', '执行执行', ['执行'], ['执行'], 'the same twice'],
    ['执行 & （）', '执行&()', ['执行'], ['执行'], 'signs beside a word'],
    ["O'Brien", "o'brien", ["o'brien"], ["o'brien"], 'a quote'],
  ])('%s', (typed, exact, terms, said, _) => {
    const query = parseQuery(typed)
    expect(query).toMatchObject({ state: 'ask', exact, terms, said })
  })

  it.each([
    ['', 'empty'],
    [' \t　\n', 'empty'],
    ['执', 'too-short'],
    ['１', 'too-short'],
    ['执 （', 'too-short'],
    ['〔〕', 'symbols'],
    ['%_ \\', 'symbols'],
    ['\u001f', 'empty'],
  ])('%j is %s', (typed, state) => expect(parseQuery(typed)).toEqual({ state }))

  it('never throws, and every term means something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), typed => {
        const query = parseQuery(typed)
        if (query.state !== 'ask') return
        expect(query.terms.length).toBe(query.numbers.length + query.said.length)
        expect(pairsOf(query.terms).length).toBeGreaterThan(0)
        for (const term of query.terms) expect(term).toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})

describe('likeOf', () => {
  it.each([
    ['执行', '%执行%'],
    ['5%', '%5\\%%'],
    ['a_b', '%a\\_b%'],
    ['a\\b', '%a\\\\b%'],
  ])('%j asks for %j', (term, pattern) => expect(likeOf(term)).toBe(pattern))
})

describe('pairsOf', () => {
  it.each([
    [['张三'], ['张三']],
    [
      ['执行异议', '异议'],
      ['执行', '行异', '异议'],
    ],
    [['𠮷野家'], ['𠮷野', '野家']],
    [['一'], []],
  ])('%j', (terms, pairs) => expect(pairsOf(terms)).toEqual(pairs))
})
