/** Which of two drafts is restored, and that a damaged one harms nothing. */
import { describe, expect, it } from 'vitest'
import { newer, readKept } from './autosave.ts'

const storage = (text: string | null) => ({ getItem: () => text })
const at = (savedAt: string, value: string) => ({ value, savedAt })

describe('kept drafts', () => {
  it('reads what was kept', () => {
    expect(readKept(storage(JSON.stringify(at('2026-11-23T01:00:00Z', 'a'))), 'x')).toEqual(at('2026-11-23T01:00:00Z', 'a'))
  })

  it.each([null, '', '{', '7', 'null', '{"value":1}', '{"savedAt":"x"}'])('%j counts as none', text => {
    expect(readKept(storage(text), 'x')).toBeNull()
  })

  it('takes the newer one, whichever side has it', () => {
    const early = at('2026-11-23T01:00:00Z', 'early')
    const late = at('2026-11-23T02:00:00+00:00', 'late')
    expect(newer(early, late)).toBe(late)
    expect(newer(late, early)).toBe(late)
    expect(newer(null, early)).toBe(early)
    expect(newer(early, null)).toBe(early)
    expect(newer(null, null)).toBeNull()
  })
})
