/** Dates read the same in every time zone of the machine. */
import { describe, expect, it } from 'vitest'
import { dayText, leftText, momentText, weekday } from './day-words.ts'

describe('days', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-23 周一', '2026-11-23 Mon'],
    ['2026-11-21', 6, '2026-11-21 周六', '2026-11-21 Sat'],
    ['2027-02-28', 0, '2027-02-28 周日', '2027-02-28 Sun'],
    ['2024-02-29', 4, '2024-02-29 周四', '2024-02-29 Thu'],
  ])('%s', (date, day, zh, en) => {
    expect(weekday(date)).toBe(day)
    expect(dayText(date, 'zh')).toBe(zh)
    expect(dayText(date, 'en')).toBe(en)
  })

  it('shows a text that is no date as it is', () => {
    expect(dayText('2026', 'zh')).toBe('2026')
  })

  it.each([
    [2, '还有 2 天', '2 days left'],
    [1, '还有 1 天', '1 day left'],
    [0, '今天到期', 'due today'],
    [-1, '超 1 天', '1 day over'],
    [-3, '超 3 天', '3 days over'],
  ])('%i days', (days, zh, en) => {
    expect(leftText(days)).toEqual({ zh, en })
  })

  it('shows moments in Beijing time', () => {
    expect(momentText('2026-11-22T17:05:00Z')).toBe('2026-11-23 01:05')
    expect(momentText('')).toBe('')
  })
})
