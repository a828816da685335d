/** The word list: what it must hold, and nothing twice. */
import { expect, it } from 'vitest'
import { LEGAL_WORDS, LEGAL_WORDS_VERSION } from './legal-words.ts'

it('holds the words of the trade', () => {
  expect(LEGAL_WORDS).toEqual(
    expect.arrayContaining(['执行异议', '终本', '检察建议', '限制高消费', '执恢', '轮候查封', '检委会', '审委会', '议定事项']),
  )
})

it('has words of two characters and more, each once, no blank inside', () => {
  expect(LEGAL_WORDS_VERSION).toBeGreaterThan(0)
  expect(LEGAL_WORDS.length).toBeGreaterThan(200)
  expect(new Set(LEGAL_WORDS).size).toBe(LEGAL_WORDS.length)
  for (const word of LEGAL_WORDS) expect(word).toMatch(/^\p{Script=Han}{2,12}$/u)
})
