/** What a rule allows: extensions, exclusions, missing numbers – refused with the article – and what is assumed. */
import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#law/calendars/index.ts'
import { findPeriod, PERIODS, type PeriodRule } from '#law/periods/index.ts'
import { holidayWords } from './holiday-words.ts'
import { renderBecause, renderPeriod } from './render.ts'
import { computeRule, type RuleInput } from './rule-period.ts'

const rule = (id: string): PeriodRule => {
  const found = findPeriod(id)
  if (!found) throw new Error(id)
  return found
}
const compute = (id: string, input: Omit<RuleInput, 'calendars'>) => computeRule(rule(id), { ...input, calendars: CALENDARS })

describe('refused, with the article', () => {
  it.each([
    ['D15', { extended: true }, '没有延长的规定', '民事诉讼监督规则第52条'],
    ['D12', { extended: true }, '没有延长的规定', '法发〔2016〕30号第10条'],
    ['D21', { extended: true }, '没有延长的规定', '法发〔2016〕30号第14条'],
    ['D01', { extended: true }, '没有延长的规定', '民事诉讼监督规则第33条'],
    ['D09', { extended: true }, '不变期间', '行政诉讼监督规则第20条'],
    ['D30', { extended: true }, '不变期间', '民事诉讼监督规则第20条'],
    ['D31', { excluded: [{ from: '2026-01-05', to: '2026-01-10' }] }, '不变期间', '行政诉讼监督规则第20条'],
    ['D19', { excluded: [{ from: '2026-01-05', to: '2026-01-10' }] }, '没有扣除期间的规定', '法发〔2016〕30号第13条'],
  ])('%s %j: %s (%s)', (id, options, zh, article) => {
    const result = compute(id, { start: '2026-01-04', ...options })
    expect(result).toMatchObject({ ok: false, why: 'refused', basis: rule(id).basis })
    if (!result.ok) {
      expect(result.says.zh).toContain(zh)
      expect(result.says.zh).toContain(article)
      expect(result.says.en).toMatch(/art\. \d+/)
    }
  })

  it.each(['D08', 'R01', 'D-JY-OBJ'])('%s names no number: the house or the letter must set it', id => {
    expect(compute(id, { start: '2026-01-05' })).toMatchObject({ ok: false, why: 'needs-amount' })
    expect(compute(id, { start: '2026-01-05', amount: 7 })).toMatchObject({ ok: true, period: { due: '2026-01-12' } })
  })

  it.each(['D15a', 'D-XJ-REVIEW', 'D-FX-REV'])('%s may be extended, but says not by how much', id => {
    expect(compute(id, { start: '2026-01-05', extended: true })).toMatchObject({ ok: false, why: 'needs-amount' })
  })

  it('the approved length is then given', () => {
    expect(compute('D15a', { start: '2026-01-05', extended: { amount: 2, unit: 'm' } })).toMatchObject({
      ok: true,
      period: { nominal: '2026-06-05', due: '2026-06-05' },
    })
  })
})

describe('allowed', () => {
  it.each([
    ['D19', '2026-08-21', '2026-12-21'],
    ['R07', '2026-03-02', '2026-05-06'],
    ['N10', '2026-03-31', '2026-09-30'],
    ['D-JZ-FILE', '2026-06-01', '2026-07-01'],
    ['D-XF-END', '2026-06-01', '2026-08-31'],
    ['D-GC-SUE', '2026-01-15', '2026-05-15'],
    ['D-XSJ-TRY', '2026-01-15', '2026-07-15'],
  ])('%s from %s, extended: %s', (id, start, due) => {
    expect(compute(id, { start, extended: true })).toMatchObject({ ok: true, period: { due } })
  })

  it('months are added to the start as one run: a short month in between does no harm', () => {
    // 10-31 + 4 months, not 10-31 + 1 (11-30) + 3 and so on.
    expect(compute('D19', { start: '2025-11-30', extended: true })).toMatchObject({ period: { nominal: '2026-03-30' } })
  })

  it('terms of measures end on the day itself, rest day or not', () => {
    expect(compute('L-FREEZE', { start: '2025-02-14' })).toMatchObject({ ok: true, period: { due: '2026-02-14', provisional: false } })
    const seized = compute('L-SEIZE', { start: '2024-10-03' })
    expect(seized).toMatchObject({ ok: true, period: { due: '2026-10-03', provisional: false } })
    if (seized.ok) expect(seized.period.because.at(-1)).toMatchObject({ kind: 'no-roll', holiday: '国庆节' })
  })

  it('a local festival counts in its area only (T16)', () => {
    const calendars = { ...CALENDARS, regional: [{ region: '4331', date: '2026-11-23', name: '州庆' }] }
    const due = (region: string) => {
      const result = computeRule(rule('D19'), { start: '2026-08-21', calendars, region })
      return result.ok ? result.period.due : ''
    }
    expect([due('433122'), due('4331'), due('430100'), due('')]).toEqual(['2026-11-24', '2026-11-24', '2026-11-23', '2026-11-23'])
  })
})

describe('what is assumed', () => {
  it('periods outside the litigation laws are counted by analogy (T12); litigation periods are not', () => {
    const said = (id: string) => {
      const result = compute(id, { start: '2026-03-02' })
      return result.ok ? (result.period.assumption?.zh ?? '') : ''
    }
    expect(said('D19')).toContain('比照民事诉讼法第85条')
    expect(said('D-JY-REPLY')).toContain('比照')
    expect(said('R05')).toBe('')
    expect(said('N03')).toBe('')
    expect(said('D-XKS-J')).toBe('')
  })

  it('extension, exclusion and counting back name their reading', () => {
    const of = (id: string, input: Omit<RuleInput, 'calendars'>) => {
      const result = compute(id, input)
      return result.ok ? result.period.assumption?.zh : undefined
    }
    expect(of('D19', { start: '2026-03-02', extended: true })).toContain('T13')
    expect(of('D15', { start: '2026-06-15', excluded: [{ from: '2026-06-22', to: '2026-07-03' }] })).toContain('T14')
    expect(of('D14', { start: '2026-09-16' })).toContain('T15')
  })
})

describe('names of holidays', () => {
  it.each(CALENDARS.years.flatMap(({ year, off }) => off.map(({ name }) => [year, name] as const)))(
    '%i: %s has an English name',
    (_, name) => {
      expect(holidayWords(name).zh).toBe(name)
      expect(holidayWords(name).en).not.toContain('local festival')
    },
  )

  it('joins several, each once, and knows that some are local', () => {
    expect(holidayWords('国庆节、中秋节').en).toBe('National Day and Mid-Autumn Festival')
    expect(holidayWords('州庆').en).toBe('local festival')
  })
})

describe('every row of the shelf', () => {
  it.each(PERIODS.map(one => [one.id, one] as const))('%s computes, or says why not, in both languages', (_, one) => {
    const start = one.unit === 'h' ? '2026-03-02T09:30' : '2026-03-02'
    const result = computeRule(one, { start, calendars: CALENDARS })
    if (!result.ok) {
      expect(one.amount).toBeNull()
      expect(result.says.en).toContain('no number')
      return
    }
    const { period } = result
    if (one.direction === 'back') expect(period.due < start).toBe(true)
    else expect(period.due > start).toBe(true)
    const line = renderPeriod(period)
    expect(line.zh).toContain(period.nominal.replace('T', ' '))
    expect(line.en).not.toMatch(/[\u4e00-\u9fff]/)
    for (const said of renderBecause(period.because)) expect(said.zh.length * said.en.length).toBeGreaterThan(0)
    expect(JSON.parse(JSON.stringify(period))).toEqual(period)
  })
})
