/** The deadline vectors of both law sheets and the dates of the demo county, as tables a lawyer can read. */
import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#law/calendars/index.ts'
import { findPeriod } from '#law/periods/index.ts'
import type { Exclusion } from './exclusions.ts'
import { inTime } from './in-time.ts'
import { computePeriod, type Period } from './period.ts'
import { renderBecause, renderPeriod } from './render.ts'
import { computeRule } from './rule-period.ts'

function byRule(id: string, start: string, options: { extended?: boolean; excluded?: Exclusion[]; amount?: number } = {}): Period {
  const rule = findPeriod(id)
  if (!rule) throw new Error(`no rule ${id}`)
  const result = computeRule(rule, { start, calendars: CALENDARS, ...options })
  if (!result.ok) throw new Error(result.says.en)
  return result.period
}

describe('sheet one, §13.5', () => {
  it.each([
    ['1', 'D19', '2024-01-15', '2024-04-15', '2024-04-15'],
    ['2', 'D19', '2023-11-30', '2024-02-29', '2024-02-29'],
    ['3', 'D19', '2024-11-30', '2025-02-28', '2025-02-28'],
    ['4', 'D19', '2025-07-03', '2025-10-03', '2025-10-09'],
    ['6', 'D19', '2026-08-21', '2026-11-21', '2026-11-23'],
    ['10', 'D12', '2025-01-14', '2025-01-29', '2025-02-05'],
    ['11', 'D12', '2025-09-22', '2025-10-07', '2025-10-09'],
    ['12', 'D12', '2025-09-25', '2025-10-10', '2025-10-10'],
    ['14', 'D16', '2026-04-21', '2026-05-06', '2026-05-06'],
    ['14', 'D17', '2026-04-21', '2026-05-06', '2026-05-06'],
    ['15', 'D16', '2024-12-17', '2025-01-01', '2025-01-02'],
    ['17', 'D10', '2025-04-30', '2025-05-05', '2025-05-06'],
    ['18', 'D10', '2026-09-23', '2026-09-28', '2026-09-28'],
    ['20', 'D01', '2026-04-30', '2026-05-03', '2026-05-06'],
    ['21', 'D05', '2024-09-30', '2024-10-07', '2024-10-08'],
    ['22', 'D09', '2025-04-03', '2025-10-03', '2025-10-09'],
    ['23', 'R05', '2025-01-18', '2025-01-28', '2025-02-05'],
    ['25', 'R05', '2026-06-10', '2026-06-20', '2026-06-22'],
    ['26', 'R01a', '2024-12-01', '2025-01-30', '2025-02-05'],
    ['27', 'D15', '2024-08-31', '2024-11-30', '2024-12-02'],
    ['28', 'D15', '2026-01-04', '2026-04-04', '2026-04-07'],
    ['30', 'D23', '2025-12-31', '2026-02-28', '2026-02-28'],
    ['31', 'D22b', '2025-01-31', '2025-02-28', '2025-02-28'],
    ['33', 'D11', '2024-07-05', '2024-10-05', '2024-10-08'],
    ['34', 'N03', '2025-09-29', '2025-10-13', '2025-10-13'],
    ['35', 'N05', '2026-09-24', '2026-10-12', '2026-10-12'],
  ])('vector %s: %s from %s ends %s, due %s', (_, id, start, nominal, due) => {
    expect(byRule(id, start)).toMatchObject({ nominal, due, provisional: false, alternatives: [] })
  })

  it('vector 7: three months and one, as one run from the original start; the other reading is shown', () => {
    const period = byRule('D19', '2026-08-21', { extended: true })
    expect(period).toMatchObject({ nominal: '2026-12-21', due: '2026-12-21', provisional: false })
    expect(period.alternatives).toEqual([
      expect.objectContaining({
        nominal: '2026-12-23',
        due: '2026-12-23',
        reading: { zh: '延长自原届满日起另行计算', en: expect.any(String) },
      }),
    ])
    // Row D20 alone, from the nominal end of D19, says the same.
    expect(byRule('D20', '2026-11-21').due).toBe('2026-12-21')
  })

  it('vector 39: an end in a year without a notice is provisional', () => {
    expect(byRule('D19', '2026-11-21')).toMatchObject({ nominal: '2027-02-21', due: '2027-02-22', provisional: true })
  })

  it('vector 40: the postmark decides', () => {
    expect(inTime('2026-11-23', '2026-11-27', '2026-11-23')).toBe(true)
    expect(inTime('2026-11-23', '2026-11-27')).toBe(false)
  })
})

describe('sheet two, §16.3', () => {
  const calendars = CALENDARS
  const civil = { calc: 'civil', calendars } as const
  const criminal = { calc: 'criminal', calendars } as const

  it.each([
    ['1', { ...civil, amount: 2, unit: 'm' }, '2026-03-10', '2026-05-10', '2026-05-11'],
    ['3', { ...civil, amount: 15, unit: 'd' }, '2026-06-01', '2026-06-16', '2026-06-16'],
    ['4', { ...civil, amount: 3, unit: 'm' }, '2026-01-15', '2026-04-15', '2026-04-15'],
    ['7', { ...civil, amount: 7, unit: 'wd' }, '2026-06-01', '2026-06-10', '2026-06-10'],
    ['8', { ...criminal, amount: 10, unit: 'd' }, '2026-06-01', '2026-06-11', '2026-06-11'],
  ] as const)('vector %s', (_, rule, start, nominal, due) => {
    expect(computePeriod({ ...rule, start })).toMatchObject({ nominal, due, provisional: false })
  })

  it('vector 5: a waiting period of 30 days is over on 05-06 and opens a right after it; without the shift, 05-01', () => {
    const period = byRule('D-GC-ANN', '2026-04-01')
    expect(period).toMatchObject({ nominal: '2026-05-01', due: '2026-05-06', opensOn: '2026-05-07' })
    expect(period.alternatives.map(({ due }) => due)).toEqual(['2026-05-01'])
  })

  it('vector 10: one criminal month from the last day of February, both readings', () => {
    const period = computePeriod({ ...criminal, start: '2026-02-28', amount: 1, unit: 'm' })
    expect(period).toMatchObject({ nominal: '2026-03-31', due: '2026-03-31' })
    // The sheet writes the bare 03-28; it is a Saturday, and litigation acts move to Monday (刑诉法 105).
    expect(period.alternatives).toEqual([expect.objectContaining({ nominal: '2026-03-28', due: '2026-03-30' })])
    const custody = computePeriod({ ...criminal, start: '2026-02-28', amount: 1, unit: 'm', roll: false })
    expect(custody.alternatives).toEqual([expect.objectContaining({ due: '2026-03-28' })])
  })

  it('vector 11: 24 hours, from the moment or from the next hour', () => {
    const period = byRule('D-XX-SEND', '2026-06-01T10:00')
    expect(period.due).toBe('2026-06-02T10:00')
    expect(period.alternatives.map(({ due }) => due)).toEqual(['2026-06-02T11:00'])
  })

  it('vector 12: custody-type periods do not move', () => {
    expect(computePeriod({ ...criminal, start: '2026-06-13', amount: 7, unit: 'd', roll: false })).toMatchObject({
      nominal: '2026-06-20',
      due: '2026-06-20',
    })
    expect(computePeriod({ ...criminal, start: '2026-06-13', amount: 7, unit: 'd' }).due).toBe('2026-06-22')
  })

  it('vector 13: posted on the last day is in time', () => {
    expect(inTime('2026-05-11', '2026-05-14', '2026-05-11')).toBe(true)
  })

  it('vector 14: an objection upheld and a modified letter start a new clock from the new service', () => {
    expect(byRule('D-JY-REPLY', '2026-04-09').due).toBe('2026-06-09')
  })

  it('vector 15: a make-up Saturday is a working day', () => {
    expect(computePeriod({ ...civil, start: '2026-02-27', amount: 1, unit: 'wd' }).due).toBe('2026-02-28')
    expect(computePeriod({ ...civil, start: '2026-02-27', amount: 1, unit: 'd' }).due).toBe('2026-02-28')
  })
})

describe('domain sheet, A3', () => {
  it.each([
    ['2026-09-16', 15, 'd', '2026-10-08'],
    ['2026-02-06', 10, 'd', '2026-02-24'],
    ['2026-04-24', 7, 'd', '2026-05-06'],
    ['2025-09-24', 10, 'd', '2025-10-09'],
    ['2026-01-28', 30, 'd', '2026-02-27'],
    ['2026-02-12', 3, 'wd', '2026-02-24'],
    ['2026-09-29', 3, 'wd', '2026-10-09'],
    ['2026-09-24', 3, 'wd', '2026-09-30'],
    ['2026-04-30', 3, 'wd', '2026-05-08'],
    ['2026-11-19', 3, 'wd', '2026-11-24'],
  ] as const)('%s + %i %s = %s', (start, amount, unit, due) => {
    expect(computePeriod({ start, amount, unit, calc: 'civil', calendars: CALENDARS }).due).toBe(due)
  })
})

describe('the demo county', () => {
  it.each([
    ['acceptance notice', 'D01', '2026-06-15', '2026-06-18', false],
    ['hand-over', 'D02', '2026-06-15', '2026-06-18', false],
    ['written query received 06-18', 'D12', '2026-06-18', '2026-07-03', false],
    ['file request 06-22 (five-day rule)', 'D10', '2026-06-22', '2026-06-29', false],
    ['review, nothing excluded', 'D15', '2026-06-15', '2026-09-15', false],
    ['decided 08-12, to be sent', 'D17', '2026-08-12', '2026-08-27', false],
    ['signed for 08-21', 'D19', '2026-08-21', '2026-11-23', false],
    ['superior’s suggestion signed for 11-12', 'D21', '2026-11-12', '2027-02-12', true],
    ['one received 11-20', 'D19', '2026-11-20', '2027-02-22', true],
    ['counter-suggestion, one month', 'D22b', '2026-10-12', '2026-11-12', false],
    ['counter-suggestion, three months', 'D22', '2026-10-12', '2027-01-12', true],
  ])('%s: %s from %s is due %s (provisional: %s)', (_, id, start, due, provisional) => {
    expect(byRule(id, start)).toMatchObject({ due, provisional })
  })

  it('the file request of 06-22 to 07-03 takes 11 days: the review end moves from 09-15 to 09-28', () => {
    const period = byRule('D15', '2026-06-15', { excluded: [{ from: '2026-06-22', to: '2026-07-03' }] })
    expect(period).toMatchObject({ nominal: '2026-09-15', counted: '2026-09-26', due: '2026-09-28', provisional: false })
    expect(period.because).toContainEqual(expect.objectContaining({ kind: 'exclude', days: 11, to: '2026-09-26' }))
  })

  it.each(['2026-08-13', '2026-08-14'])('a matter extended to 12-14 was signed for on %s', start => {
    expect(byRule('D19', start, { extended: true }).due).toBe('2026-12-14')
  })

  it('one unanswered since 10-20 was received 07-20', () => {
    expect(byRule('D19', '2026-07-20').due).toBe('2026-10-20')
  })
})

describe('in words', () => {
  it.each([
    [
      'D19',
      '2026-08-21',
      {},
      '2026-08-21 + 3个月 = 2026-11-21 周六 → 顺延至 2026-11-23 周一',
      '2026-08-21 + 3 months = 2026-11-21 Sat → moved to 2026-11-23 Mon',
    ],
    [
      'D19',
      '2026-08-21',
      { extended: true },
      '2026-08-21 + 3个月 + 延长1个月 = 2026-12-21 周一',
      '2026-08-21 + 3 months + 1 month of extension = 2026-12-21 Mon',
    ],
    ['D01', '2026-06-15', {}, '2026-06-15 + 3日 = 2026-06-18 周四', '2026-06-15 + 3 days = 2026-06-18 Thu'],
    [
      'D14',
      '2026-09-16',
      {},
      '2026-09-16 之前3日 = 2026-09-13 周日 → 提前至 2026-09-11 周五',
      '2026-09-16 - 3 days = 2026-09-13 Sun → moved earlier to 2026-09-11 Fri',
    ],
    [
      'D-XX-SEND',
      '2026-06-01T10:00',
      {},
      '2026-06-01 10:00 + 24小时 = 2026-06-02 10:00 周二',
      '2026-06-01 10:00 + 24 hours = 2026-06-02 10:00 Tue',
    ],
  ])('%s from %s', (id, start, options, zh, en) => {
    expect(renderPeriod(byRule(id, start, options))).toEqual({ zh, en })
  })

  it('shows exclusions, holidays and the missing notice', () => {
    expect(renderPeriod(byRule('D15', '2026-06-15', { excluded: [{ from: '2026-06-22', to: '2026-07-03' }] })).zh).toBe(
      '2026-06-15 + 3个月 = 2026-09-15 周二；扣除 2026-06-22 至 2026-07-03（11日）= 2026-09-26 周六（中秋节） → 顺延至 2026-09-28 周一',
    )
    expect(renderPeriod(byRule('D19', '2026-11-20')).zh).toContain('暂定：2027年放假通知未载入')
    expect(renderPeriod(byRule('D-GC-ANN', '2026-04-01')).en).toContain('open from 2026-05-07')
  })

  it('gives one sentence per step, with its article', () => {
    const said = renderBecause(byRule('D19', '2026-08-21').because)
    expect(said.map(({ zh }) => zh)).toEqual([
      '起算日 2026-08-21 周五 不计入（民事诉讼法（2023）第85条；民诉法解释（2022）第125条）',
      '计3个月，至 2026-11-21 周六（民法典第202条，比照适用）',
      '2026-11-21 周六是休假日（周末），顺延至 2026-11-23 周一（民事诉讼法（2023）第85条）',
    ])
    expect(said[2]?.en).toContain('moved to 2026-11-23 Mon')
  })
})
