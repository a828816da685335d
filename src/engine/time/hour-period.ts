/** Periods in hours, with both readings of where the count begins. */
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { addHours, nextHour } from './hours.ts'
import type { Period, PeriodInput } from './period-shape.ts'
import { type Step, startBasis } from './step.ts'

/** Counts hours from the event; the other reading begins with the next full hour (T1). Nothing is moved from rest days. */
export function hourPeriod(input: PeriodInput): Period {
  if (input.excluded?.length || input.direction === 'back') {
    throw new Fault('malformed', words('以小时计算的期间不能扣除或者倒算', 'A period in hours takes no exclusions and is not counted back'))
  }
  if (input.extension && input.extension.unit !== 'h') {
    throw new Fault('malformed', words('以小时计算的期间只能以小时延长', 'A period in hours is extended in hours only'))
  }
  const total = input.amount + (input.fixed ? 0 : (input.extension?.amount ?? 0))
  const due = addHours(input.start, total)
  const base = addHours(input.start, input.amount)
  const because: Step[] = [
    { kind: 'start', date: input.start, basis: startBasis(input.calc) },
    { kind: 'count', date: input.start, amount: input.amount, unit: 'h', to: base, basis: [] },
  ]
  if (due !== base) because.push({ kind: 'extend', date: base, amount: total - input.amount, unit: 'h', to: due, basis: [] })
  const later = addHours(nextHour(input.start), total)
  const reading = words('开始的小时不计入，自次时起算', 'the starting hour is not counted; the count begins with the next hour')
  const assumption = words('以小时计算的期间按时刻连续计算，不因休假日顺延', 'hours run on from the moment and do not move from rest days')
  return {
    nominal: due,
    counted: due,
    due,
    provisional: false,
    because,
    alternatives: [{ nominal: later, due: later, provisional: false, reading }],
    assumption,
  }
}
