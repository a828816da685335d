/** Cutting: the words of the law stay whole, and their parts are found too. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEGAL_WORDS } from '#engine/search/legal-words.ts'
import { askedWords, queryOf, wordsOf } from './segment.ts'

describe('wordsOf', () => {
  it.each([
    ['某建工公司申请执行异议之诉', ['执行异议', '执行', '异议', '公司']],
    ['法院应当发放案款，终本后未恢复', ['法院', '案款', '终本', '恢复']],
    ['不服限制高消费的检察建议', ['限制高消费', '检察建议', '检察', '建议']],
    ['（2025）湘3199执恢418号', ['2025', '3199', '执恢', '418']],
    ['Joint　ＭＥＥＴＩＮＧ', ['joint', 'meeting']],
  ])('%s', async (text, expected) => expect(await wordsOf(text)).toEqual(expect.arrayContaining(expected)))

  it('leaves out single characters and signs, and says nothing twice', async () => {
    expect(await wordsOf('的 。 执 〔〕 …… !!')).toEqual([])
    expect(await wordsOf('执行执行执行')).toEqual(['执行'])
    expect(await wordsOf('')).toEqual([])
  })

  it('every word of the list is one word, alone and in a sentence', async () => {
    for (const word of LEGAL_WORDS) expect(await wordsOf(`关于${word}的函`), word).toContain(word)
  })

  it('cuts anything', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async text => {
        for (const word of await wordsOf(text)) expect(word.length).toBeGreaterThan(1)
      }),
    ))
})

describe('askedWords', () => {
  it('gives whole words, and what stands alone between them', async () => {
    expect(await askedWords('执行异议之案款')).toEqual({ words: ['执行异议', '案款'], alone: ['之'] })
    expect(await askedWords('轮候查封')).toEqual({ words: ['轮候查封'], alone: [] })
  })
})

describe('queryOf', () => {
  it.each([
    [[], null],
    [['执行'], "'执行'"],
    [['执行', '异议'], "'执行' & '异议'"],
    [["o'b\\c"], "'o''b\\\\c'"],
  ])('%j', (words, text) => expect(queryOf(words)).toBe(text))
})
