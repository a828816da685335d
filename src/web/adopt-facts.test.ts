/** Facts that another page found join what was typed: nothing typed is lost, and what was found replaces only itself. */
import { describe, expect, it } from 'vitest'
import type { ActValues } from './act-form/act-values.ts'
import { withFacts } from './adopt-facts.ts'

const typed: ActValues = {
  on: '2026-03-02',
  post: 'president',
  facts: { method: '旧的方法', note: '已经写好的说明', caseNumbers: ['（2026）湘3199民初1号'] },
  paperId: 'p1',
  enteredLater: '补录',
}

describe('withFacts', () => {
  it('keeps everything else that was typed, and what was found stands below a typed text', () => {
    const found = withFacts(typed, { method: '总体：甲。', caseNumbers: ['（2026）湘3199民初9号'] })
    expect(found).toEqual({
      ...typed,
      facts: { method: '旧的方法\n总体：甲。', note: '已经写好的说明', caseNumbers: ['（2026）湘3199民初9号'] },
    })
  })

  it('a second draw takes the place of the first, never of what a person wrote', () => {
    const once = withFacts(typed, { method: '总体：甲。\n（2026）湘3199民初1号' })
    expect(withFacts(once, { method: '总体：乙。' }).facts.method).toBe('旧的方法\n总体：乙。')
    expect(withFacts({ facts: { method: '' } }, { method: '总体：乙。' }).facts.method).toBe('总体：乙。')
    expect(withFacts({ facts: { method: '总体：乙。' } }, { method: '总体：乙。' }).facts.method).toBe('总体：乙。')
  })

  it('does not touch the draft it was given', () => {
    const before = structuredClone(typed)
    withFacts(typed, { note: '别的' })
    expect(typed).toEqual(before)
  })

  it('fills a draft in which nothing was typed', () => {
    expect(withFacts({ facts: {} }, { method: '方法' })).toEqual({ facts: { method: '方法' } })
  })
})
