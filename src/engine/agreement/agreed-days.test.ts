/** Days that houses agreed on against a naive calendar: the next delivery and the answer proposed; no day of either is a statutory one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/plain-date.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { findTerm } from '#law/terms/index.ts'
import { answerDay } from './answer-day.ts'
import { deliveryNote } from './delivery-note.ts'
import type { InForce } from './may-start.ts'

const iso = (day: Date): string => day.toISOString().slice(0, 10)
const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map(iso)

/** The same day so many months later; the last day of that month where it is shorter. */
function monthsLater(from: string, months: number): string {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))))
}

describe('the next delivery', () => {
  it.each([
    // rhythm, last → next
    ['monthly', '2026-12-31', '2027-01-31'],
    ['monthly', '2028-01-31', '2028-02-29'],
    ['monthly', '2026-08-31', '2026-09-30'],
    ['quarterly', '2026-11-30', '2027-02-28'],
    ['quarterly', '2026-03-31', '2026-06-30'],
    ['quarterly', '2026-10-15', '2027-01-15'],
  ] as const)('%s after %s: %s', (rhythm, on, next) => {
    expect(monthsLater(on, rhythm === 'monthly' ? 1 : 3)).toBe(next)
    expect(deliveryNote(rhythm, { on, delivered: true }, on).zh).toContain(`下一次约定在 ${next} 以前（`)
  })

  it('is the same day of a later month, said to have passed only after it, and never overdue', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('monthly', 'quarterly'),
        day,
        fc.boolean(),
        fc.integer({ min: -40, max: 130 }),
        (rhythm, on, delivered, wait) => {
          const today = addDays(on, wait)
          const next = monthsLater(on, rhythm === 'monthly' ? 1 : 3)
          const said = deliveryNote(rhythm, { on, delivered }, today)
          expect(said.zh).toContain(next)
          expect(said.zh.includes('已经过了这一天')).toBe(today > next)
          expect(said.en.includes('has passed')).toBe(today > next)
          expect(said.zh).not.toMatch(/逾期|超期/)
          expect(said.en).not.toMatch(/overdue|late\b/)
        },
      ),
    )
  })

  it.each([undefined, null, '', 'live', 'weekly', 7])('%s has no day', rhythm => {
    expect(deliveryNote(rhythm, { on: '2026-06-03', delivered: false }, '2027-01-01').zh).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  })
})

describe('the answer proposed', () => {
  const OWN = { house: 'proc', region: '431200' }
  const lengths = (findTerm('assistance-days')?.values ?? []).map(one => String(one.value))
  const agreement = (id: string, house: string, days: string): InForce => ({
    id,
    title: id,
    parties: ['proc', house],
    units: [],
    clauses: [],
    terms: [{ key: 'assistance-days', value: days }],
  })
  const organ = (at: number): { house: string; name: string } => ({ house: `organ-${at}`, name: `单位${at}` })

  it('lies so many days after today, or on the first working day behind them', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...lengths), (today, days) => {
        const due = answerDay(OWN, [organ(1)], [agreement('A', 'organ-1', days)], today, CALENDARS)?.initial ?? ''
        const least = addDays(today, Number.parseInt(days, 10))
        expect(due >= least).toBe(true)
        // the longest holiday with its weekends is shorter than a fortnight
        expect(due <= addDays(least, 13)).toBe(true)
      }),
    )
  })

  it('is one day where all organs have the same, else none; every organ’s day stands in the help', () => {
    const each = fc.array(fc.constantFrom(...lengths), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(day, each, (today, list) => {
        const organs = list.map((_, at) => organ(at))
        const agreements = list.map((days, at) => agreement(`A${at}`, `organ-${at}`, days))
        const alone = organs.map(one => answerDay(OWN, [one], agreements, today, CALENDARS)?.initial)
        const found = answerDay(OWN, organs, agreements, today, CALENDARS)
        expect(found?.initial).toBe(new Set(alone).size === 1 ? alone[0] : null)
        for (const due of alone) expect(found?.help.zh).toContain(due)
        expect(found?.help.zh).toMatch(/^全国规定没有天数。/)
      }),
    )
  })

  it('heeds no agreement with somebody else, nor one that the own house is no party to', () => {
    const strange: InForce = { ...agreement('B', 'organ-1', '7d'), parties: ['court', 'organ-1'] }
    for (const agreements of [[agreement('A', 'organ-2', '7d')], [strange]])
      expect(answerDay(OWN, [organ(1)], agreements, '2026-06-01', CALENDARS)?.help.zh).toContain('未约定的预填')
  })
})
