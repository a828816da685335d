/** Periods in hours: local times without a time zone, and both readings of "the starting hour is not counted" (T1). */
import { Fault } from '#kernel/fault.ts'
import { addDays, isPlainDate } from '#kernel/plain-date.ts'
import { words } from '#kernel/words.ts'
import type { Moment } from './step.ts'

const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/

/** Whether the text is a local time 'YYYY-MM-DDTHH:mm' that exists. */
export function isLocalTime(text: unknown): boolean {
  return typeof text === 'string' && SHAPE.test(text) && isPlainDate(text.slice(0, 10))
}

/** The local time `hours` later. Throws `malformed` for anything but 'YYYY-MM-DDTHH:mm'. */
export function addHours(time: Moment, hours: number): Moment {
  const match = SHAPE.exec(time)
  const [, date = '', hour = '', minute = ''] = match ?? []
  if (!isPlainDate(date)) {
    throw new Fault(
      'malformed',
      words(
        `以小时计算的期间需要时刻（YYYY-MM-DDTHH:mm），而不是“${time}”`,
        `A period in hours needs a time (YYYY-MM-DDTHH:mm), not "${time}"`,
      ),
    )
  }
  const total = Number(hour) + hours
  const days = Math.floor(total / 24)
  return `${addDays(date, days)}T${String(total - days * 24).padStart(2, '0')}:${minute}`
}

/** The beginning of the hour after the one in which the event fell: 10:00 and 10:30 both give 11:00. */
export function nextHour(time: Moment): Moment {
  return `${addHours(time, 1).slice(0, 13)}:00`
}
