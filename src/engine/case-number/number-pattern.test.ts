/** Patterns of document numbers as tables: what each makes, why another is none, which two cannot stand side by side. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkNumberPattern, defaultNumberPattern, formatNumberPattern, patternsCollide } from './number-pattern.ts'
import { parseProcuratorateNumber } from './procuratorate-number.ts'

const PROC = { short: '沅清检', code: '433199', region: '433199' }
const COURT = { short: '沅清', code: '湘3199', region: '433199' }

describe('what a pattern makes', () => {
  it.each([
    ['{short}民执监〔{year}〕{region}{seq:5}号', 7, '沅清检民执监〔2026〕43319900007号'],
    ['{short}民执监〔{year}〕{region}{seq:5}号', 123_456, '沅清检民执监〔2026〕433199123456号'],
    ['{short}建〔{year}〕{seq}号', 12, '沅清检建〔2026〕12号'],
    ['{short}民执监〔{year}〕{code}{seq:4}号', 7, '沅清检民执监〔2026〕4331990007号'],
    ['{short}-A〔{year}〕第{seq:8}号', 1, '沅清检-A〔2026〕第00000001号'],
  ])('%s, %i: %s', (pattern, sequence, number) => {
    expect(formatNumberPattern(pattern, PROC, 2026, sequence)).toBe(number)
    expect(checkNumberPattern(pattern, PROC, 2026, sequence)).toEqual({ ok: true, preview: number })
  })

  it('a court letter may begin with the year in round brackets', () => {
    expect(checkNumberPattern('（{year}）{code}执监函{seq}号', COURT, 2026, 5)).toEqual({ ok: true, preview: '（2026）湘3199执监函5号' })
  })
})

describe('what is no pattern', () => {
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    [`{short}${'长'.repeat(60)}〔{year}〕{seq}号`, 'long'],
    ['{short}建〔{year}〕{number}号', 'token'],
    ['{short}建〔{year}〕{seq号', 'token'],
    ['{short}建〔{year}〕{seq:0}号', 'token'],
    ['{short}建〔{year:4}〕{seq}号', 'token'],
    ['{short}建〔{year}〕{seq:9}号', 'token'],
    ['{short}建〔{year}〕1号', 'sequence'],
    ['{short}建〔{year}〕{seq}{seq}号', 'sequence'],
    ['{short}建〔2026〕{seq}号', 'year'],
    ['{short}建〔{year}〕{year}{seq}号', 'year'],
    ['{short}建[{year}]{seq}号', 'brackets'],
    ['{short}建（{year}）{seq}号', 'brackets'],
    ['{short}{year}〔2026〕{seq}号', 'brackets'],
    ['{short} 建〔{year}〕{seq}号', 'letters'],
    ['{short}<b>〔{year}〕{seq}号', 'letters'],
    ['{short}建〔{year}〕{seq}', 'shape'],
    ['{short}建〔{year}〕{seq}号文', 'shape'],
    ['{seq}建〔{year}〕号', 'shape'],
  ])('%s: %s', (pattern, code) => {
    expect(checkNumberPattern(pattern, PROC, 2026, 1)).toMatchObject({ ok: false, code })
  })

  it('a court may not number letters as it numbers cases', () => {
    expect(checkNumberPattern('（{year}）{code}执监{seq}号', COURT, 2026, 5)).toMatchObject({ ok: false, code: 'case-number' })
    expect(checkNumberPattern('（{year}）{code}函{seq}号', COURT, 2026, 5)).toMatchObject({ ok: true })
  })

  it('every refusal says why in both languages', () => {
    const refused = checkNumberPattern('{short}建〔{year}〕1号', PROC, 2026, 1)
    if (refused.ok) throw new Error('accepted')
    expect([refused.reason.zh, refused.reason.en]).toEqual([
      '须有且只有一个顺序号 {seq}',
      'The running number {seq} stands in it exactly once: else numbers would repeat',
    ])
  })
})

describe('two patterns of one house', () => {
  it.each([
    ['{short}建〔{year}〕{seq}号', '{short}建〔{year}〕{seq}号', true],
    ['{short}建〔{year}〕{seq}号', '{short}函〔{year}〕{seq}号', false],
    ['{short}建〔{year}〕{seq}号', '沅清检建〔{year}〕{seq}号', true],
    ['{short}建〔{year}〕{seq}号', '{short}建〔{year}〕1{seq}号', true],
    ['{short}建〔{year}〕{seq}号', '{short}建〔{year}〕{seq}0号', true],
    ['{short}建〔{year}〕{seq}号', '{short}建〔{year}〕0{seq}号', false],
    ['{short}建〔{year}〕{seq}号', '{short}建〔{year}〕{seq:3}号', true],
    ['{short}建〔{year}〕第{seq}号', '{short}建〔{year}〕{seq}号', false],
    ['{short}建〔{year}〕{region}{seq:5}号', '{short}建〔{year}〕{code}{seq:5}号', true],
  ])('%s and %s: %s', (one, other, collide) => {
    expect(patternsCollide(one, other, PROC)).toBe(collide)
    expect(patternsCollide(other, one, PROC)).toBe(collide)
  })

  it('what is said to be apart never meets, against an oracle of 1 to 120 each', () => {
    const piece = fc.constantFrom('', '1', '0', '第', 'A')
    const made = fc.tuple(piece, fc.constantFrom('{seq}', '{seq:2}', '{seq:3}'), piece).map(parts => `{short}〔{year}〕${parts.join('')}号`)
    fc.assert(
      fc.property(made, made, (one, other) => {
        const all = (pattern: string): string[] => Array.from({ length: 120 }, (_, n) => formatNumberPattern(pattern, PROC, 2026, n + 1))
        const known = new Set(all(one))
        if (all(other).some(number => known.has(number))) expect(patternsCollide(one, other, PROC)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the default of each house', () => {
  it.each([
    ['court', '执监', COURT, '（2026）湘3199执监函5号'],
    ['court', '民监', COURT, '（2026）湘3199民监函5号'],
    // judicial suggestions: short name, 法建, year, number (mechanisms sheet §7, §14.2, read)
    ['court', '法建', COURT, '沅清法建〔2026〕5号'],
    ['court', '法建', { ...COURT, short: '沅清法' }, '沅清法建〔2026〕5号'],
    ['procuratorate', '检民执监', PROC, '沅清检民执监〔2026〕43319900005号'],
    // the families of sheet D2 and of §14.2, each in the long form
    ['procuratorate', '检行执监', PROC, '沅清检行执监〔2026〕43319900005号'],
    ['procuratorate', '检民监', PROC, '沅清检民监〔2026〕43319900005号'],
    ['procuratorate', '检行监', PROC, '沅清检行监〔2026〕43319900005号'],
    ['procuratorate', '检民违监', PROC, '沅清检民违监〔2026〕43319900005号'],
    ['procuratorate', '检建', PROC, '沅清检建〔2026〕43319900005号'],
    ['procuratorate', '检行公建', PROC, '沅清检行公建〔2026〕43319900005号'],
    ['procuratorate', '检民执监', { ...PROC, short: '沅清' }, '沅清检民执监〔2026〕43319900005号'],
    ['procuratorate', '办', PROC, '沅清检办〔2026〕43319900005号'],
    ['organ', '复', { ...PROC, short: '沅清水利' }, '沅清水利复〔2026〕5号'],
    ['police', '复', { ...PROC, short: '沅清公安' }, '沅清公安复〔2026〕5号'],
  ])('%s %s', (kind, family, house, number) => {
    const pattern = defaultNumberPattern(kind, family, house.short)
    expect(checkNumberPattern(pattern, house, 2026, 5)).toEqual({ ok: true, preview: number })
  })

  it('a procuratorate reads its own numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1979, max: 2099 }), (sequence, year) => {
        const number = formatNumberPattern(defaultNumberPattern('procuratorate', '检民执监', '沅清检'), PROC, year, sequence)
        expect(parseProcuratorateNumber(number)).toMatchObject({ ok: true, business: '民执监', year, division: '433199' })
      }),
    )
  })
})
