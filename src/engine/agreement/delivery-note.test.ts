/** The next delivery of shared data, by the rhythm agreed: from the last one, said when it has passed, never called overdue. */
import { describe, expect, it } from 'vitest'
import { findTerm } from '#law/terms/index.ts'
import { deliveryNote } from './delivery-note.ts'

describe('the next delivery', () => {
  it.each([
    // rhythm, last delivery or the day the catalogue was agreed, today → next day, passed
    ['monthly', '2026-06-03', true, '2026-06-10', '2026-07-03', false],
    ['monthly', '2026-06-03', true, '2026-07-03', '2026-07-03', false],
    ['monthly', '2026-06-03', true, '2026-07-04', '2026-07-03', true],
    ['monthly', '2026-01-31', true, '2026-02-10', '2026-02-28', false],
    ['quarterly', '2026-06-03', true, '2026-09-03', '2026-09-03', false],
    ['quarterly', '2026-06-03', true, '2026-09-04', '2026-09-03', true],
    ['monthly', '2026-06-03', false, '2026-07-20', '2026-07-03', true],
  ] as const)('%s from %s (delivered: %s), on %s: %s, passed %s', (rhythm, on, delivered, today, next, passed) => {
    const said = deliveryNote(rhythm, { on, delivered }, today)
    for (const text of [said.zh, said.en]) expect(text).toContain(next)
    expect([said.zh.includes('已经过了'), said.en.includes('has passed')]).toEqual([passed, passed])
    expect(said.zh).toContain('不是法定期限')
    expect(said.zh).not.toContain('逾期')
    expect(said.zh).toContain(delivered ? '上次交付' : '尚未交付')
  })

  it('names no day where delivery is live', () => {
    expect(deliveryNote('live', { on: '2026-06-03', delivered: true }, '2026-09-01').zh).toBe('交付频次：实时提供，不设交付日期')
  })

  it('knows every value of the term', () => {
    const said = (findTerm('delivery-rhythm')?.values ?? []).map(one =>
      deliveryNote(one.value, { on: '2026-06-03', delivered: true }, '2026-06-03').zh.slice(5, 9),
    )
    expect(said).toEqual(['每季度；', '每月；上', '实时提供'])
  })
})
