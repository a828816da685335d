/** Meetings as an ICS calendar: all-day events by the legal date of Asia/Shanghai; what, with whom, where, and nothing of any case. */
import ical, { ICalEventStatus } from 'ical-generator'
import { addDays } from '#kernel/plain-date.ts'

/** One entry. `on` is a legal date. `sure`: the day was announced, not only planned. */
export type CalendarEntry = { id: string; on: string; title: string; place: string | null; sure: boolean; stampedOn: string }

/** An all-day event has no zone: its day is written as it stands, whatever zone the server or the reader is in. */
const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`)

/** The calendar as text (RFC 5545); entries in order of their days. */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ name, prodId: { company: 'countersign', product: 'meetings', language: 'ZH' } })
  calendar.x('X-WR-TIMEZONE', 'Asia/Shanghai')
  calendar.ttl(3600 * 6)
  for (const entry of [...entries].sort((a, b) => a.on.localeCompare(b.on)))
    calendar.createEvent({
      id: entry.id,
      start: midnight(entry.on),
      end: midnight(addDays(entry.on, 1)),
      allDay: true,
      timezone: null,
      summary: entry.title,
      location: entry.place,
      stamp: midnight(entry.stampedOn),
      status: entry.sure ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    })
  return calendar.toString()
}
