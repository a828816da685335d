/** Lengths of periods compared where calendars differ: one is surely no longer than another, or it is not. */
import type { Unit } from '#law/periods/period-rule.ts'

export type Length = { amount: number; unit: Exclude<Unit, 'h'> }

/** '15d', '7wd', '3m', '1y'; null for anything else. */
export function parseLength(text: unknown): Length | null {
  const match = /^([1-9]\d{0,3})(d|wd|m|y)$/.exec(String(text))
  return match ? { amount: Number(match[1]), unit: match[2] as Length['unit'] } : null
}

const inMonths = ({ amount, unit }: Length): number | null => (unit === 'm' ? amount : unit === 'y' ? amount * 12 : null)

/** Fewest days that so many months can have: eleven months hold at most seven of thirty-one. */
function fewestDays(months: number): number {
  const years = Math.floor(months / 12)
  let least = Number.POSITIVE_INFINITY
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  for (let start = 0; start < 12; start++) {
    let sum = 0
    for (let step = 0; step < months % 12; step++) sum += days[(start + step) % 12] as number
    least = Math.min(least, sum)
  }
  return years * 365 + least
}

/** Most days that so many months can have, a leap day for each year begun. */
function mostDays(months: number): number {
  let most = 0
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  for (let start = 0; start < 12; start++) {
    let sum = 0
    for (let step = 0; step < months % 12; step++) sum += days[(start + step) % 12] as number
    most = Math.max(most, sum)
  }
  return Math.floor(months / 12) * 366 + most
}

/**
 * Whether `a` ends on or before `b` whatever day both start on. Months end on the corresponding day, at times clipped to the month's end, so that
 * days against months are compared with a day to spare; working days are never proved shorter than days, for holidays are not foreseen.
 */
export function noLonger(a: Length, b: Length): boolean {
  if (a.unit === b.unit) return a.amount <= b.amount
  const [left, right] = [inMonths(a), inMonths(b)]
  if (left !== null && right !== null) return left <= right
  if (a.unit === 'wd') return false
  if (b.unit === 'wd') return (left === null ? a.amount : mostDays(left)) <= b.amount
  return (left === null ? a.amount : mostDays(left)) <= (right === null ? b.amount : fewestDays(right))
}
