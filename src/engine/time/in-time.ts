/** Whether something was done in time: until 24:00 of the due date, and by post when posted before expiry (T7, T8). */
import { Fault } from '#kernel/fault.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { words } from '#kernel/words.ts'
import type { Moment } from './step.ts'

/**
 * True when `actedOn` is not after `due`, or when the paper was posted by then (`postedOn`, the postmark; 民诉法 art 85 para 4).
 * A due date is met until 24:00 of that day. Throws `malformed` when the posting lies after the receipt.
 */
export function inTime(due: Moment, actedOn: Moment, postedOn?: PlainDate): boolean {
  if (postedOn !== undefined && postedOn > actedOn) {
    throw new Fault('malformed', words('交邮日期晚于收到日期', 'The posting date lies after the date of receipt'))
  }
  const decisive = postedOn ?? actedOn
  return due.length > 10 && decisive.length > 10 ? decisive <= due : decisive.slice(0, 10) <= due.slice(0, 10)
}
