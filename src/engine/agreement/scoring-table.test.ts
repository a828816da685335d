/** The office’s scoring table: written and read back unchanged, refused when its numbers do not fit, settable as a term of an agreement and nothing else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTerm } from '#law/terms/index.ts'
import type { ScoringTable } from '#law/terms/scoring-rules.ts'
import type { TermValue } from '#law/terms/term.ts'
import { readScoringTable, writeScoringTable } from './scoring-table.ts'
import { judgeTerm, valueTitle } from './term-value.ts'

const TABLE: ScoringTable = { base: 10, perItemDeduct: 1, perPctDeduct: 0.5, thresholdPct: 95, bonus: 0, floor: 0, cap: 10 }
const TEXT = '{"base":10,"perItemDeduct":1,"perPctDeduct":0.5,"thresholdPct":95,"bonus":0,"floor":0,"cap":10}'

const anyTable: fc.Arbitrary<ScoringTable> = fc
  .record({
    low: fc.integer({ min: -100, max: 100 }),
    rise: fc.integer({ min: 0, max: 100 }),
    more: fc.integer({ min: 0, max: 100 }),
    perItemDeduct: fc.integer({ min: 0, max: 20 }),
    perPctDeduct: fc.integer({ min: 0, max: 20 }),
    thresholdPct: fc.integer({ min: 0, max: 100 }),
    bonus: fc.integer({ min: 0, max: 10 }),
  })
  .map(({ low, rise, more, ...rest }) => ({ ...rest, floor: low, base: low + rise, cap: low + rise + more }))

describe('the text of a table', () => {
  it('is its seven numbers in their order, and is read back', () => {
    expect(writeScoringTable(TABLE)).toBe(TEXT)
    expect(readScoringTable(TEXT)).toEqual(TABLE)
  })

  it('is the same for the same table, whatever the order it was written in', () => {
    fc.assert(
      fc.property(anyTable, table => {
        const turned = Object.fromEntries(Object.entries(table).reverse()) as ScoringTable
        expect(writeScoringTable(turned)).toBe(writeScoringTable(table))
        expect(readScoringTable(writeScoringTable(turned))).toEqual(table)
      }),
    )
  })

  it.each<[string, TermValue]>([
    ['a word', 'by-office'],
    ['a number', 7],
    ['a switch', true],
    ['nothing', ''],
    ['a list', '[1,2,3,4,5,6,7]'],
    ['null', 'null'],
    ['one number less', TEXT.replace('"bonus":0,', '')],
    ['one number more', TEXT.replace('"bonus":0', '"bonus":0,"malus":1')],
    ['another name', TEXT.replace('bonus', 'bonuz')],
    ['a number as text', TEXT.replace('"base":10', '"base":"10"')],
    ['a deduction below nothing', TEXT.replace('"perItemDeduct":1', '"perItemDeduct":-1')],
    ['a threshold above a hundred per cent', TEXT.replace('"thresholdPct":95', '"thresholdPct":101')],
    ['a base above the cap', TEXT.replace('"base":10', '"base":11')],
    ['a base below the floor', TEXT.replace('"floor":0', '"floor":10.5')],
  ])('%s is no table', (_what, value) => expect(readScoringTable(value)).toBeNull())
})

describe('the term', () => {
  const term = findTerm('scoring-rules')
  if (!term) throw new Error('no term')

  it('may hold a table in an agreement; nothing that is not one, and no house sets it alone', () => {
    expect(judgeTerm('scoring-rules', TEXT, 'agreement')).toEqual({ ok: true, stricter: false })
    expect(judgeTerm('scoring-rules', 'empty', 'agreement').ok).toBe(true)
    expect(judgeTerm('scoring-rules', '{"base":10}', 'agreement').ok).toBe(false)
    expect(judgeTerm('scoring-rules', TEXT, 'house').ok).toBe(false)
  })

  it('of any other name holds no table', () => {
    expect(judgeTerm('masking-profile', TEXT, 'agreement').ok).toBe(false)
    expect(judgeTerm('reply-months', TEXT, 'agreement').ok).toBe(false)
  })

  it('is shown in words, not as it is written', () => {
    expect(valueTitle(term, TEXT)).toEqual({
      zh: '基础分10；每逾期、未回复一件扣分1；低于门槛每一个百分点扣分0.5；门槛（百分比）95；加分0；最低分0；最高分10',
      en: 'Base: 10; Taken per late or missing reply: 1; Taken per percentage point below the threshold: 0.5; Threshold (per cent): 95; Bonus: 0; Floor: 0; Cap: 10',
    })
    expect(valueTitle(term, 'empty').zh).toBe('不评分')
  })
})
