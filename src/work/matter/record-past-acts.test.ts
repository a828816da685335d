/** When a past act happened, as far as its source says: exact, by month, by year, or unknown with bounds. */
import { describe, expect, it } from 'vitest'
import { Fault } from '#kernel/fault.ts'
import { type PastActInput, pastBounds } from './record-past-acts.ts'

const past = (precision: PastActInput['precision'], date: string | null, more: Partial<PastActInput> = {}): PastActInput => ({
  house: 'x',
  kind: 'serve',
  precision,
  date,
  facts: {},
  source: '台账',
  ...more,
})

describe('bounds', () => {
  it.each([
    ['day', '2026-08-20', '2026-08-20', '2026-08-20'],
    ['day', '2024-02-29', '2024-02-29', '2024-02-29'],
    ['month', '2026-02', '2026-02-01', '2026-02-28'],
    ['month', '2024-02', '2024-02-01', '2024-02-29'],
    ['month', '2026-12', '2026-12-01', '2026-12-31'],
    ['year', '2025', '2025-01-01', '2025-12-31'],
  ] as const)('%s %s lies between %s and %s', (precision, date, earliest, latest) =>
    expect(pastBounds(past(precision, date), 0)).toEqual({ precision, earliest, latest }),
  )

  it('unknown keeps what is known about it, and nothing else', () => {
    expect(pastBounds(past('unknown', null), 0)).toEqual({ precision: 'unknown', earliest: null, latest: null })
    expect(pastBounds(past('unknown', null, { notBefore: '2020-01-01', notAfter: '2020-12-31' }), 0)).toEqual({
      precision: 'unknown',
      earliest: '2020-01-01',
      latest: '2020-12-31',
    })
    expect(pastBounds(past('unknown', '2026-08-20', { notAfter: '2026-08-20' }), 0)).toEqual({
      precision: 'unknown',
      earliest: null,
      latest: '2026-08-20',
    })
  })
})

describe('a date that does not fit its precision is refused, naming the entry', () => {
  it.each([
    ['day', '2026-08'],
    ['day', '2026-02-30'],
    ['day', null],
    ['day', ''],
    ['month', '2026-08-20'],
    ['month', '2026-13'],
    ['year', '2026-08'],
    ['year', '26'],
    ['month', 'August'],
  ] as const)('%s %s', (precision, date) => {
    let thrown: unknown
    try {
      pastBounds(past(precision, date), 4)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(Fault)
    expect([(thrown as Fault).code, (thrown as Fault).details[0]?.where]).toEqual(['refused', 'acts.4.date'])
    expect((thrown as Fault).words.zh).toContain('第5条')
  })
})
