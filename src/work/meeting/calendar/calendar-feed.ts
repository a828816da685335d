/** A person's calendar feed: an address with a secret that only its hash is kept of; renewed or ended by that person alone. */
import { createHash, randomBytes } from 'node:crypto'
import { appendEvent } from '#evidence/append.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow } from '#work/people/index.ts'
import { type CalendarEntry, calendarFile } from './calendar-file.ts'
import { dayOf, HALVES, heldOf, isCancelled, lineOut, loadMeetings, type MeetingRow } from './meeting-lines.ts'

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Since when this person has a feed; null: none. */
export const feedMadeOn = async (tx: Tx): Promise<string | null> =>
  (
    await tx.maybe<{ made_on: string }>('select made_on from calendar_feed where house_id = $1 and person_id = $2', [
      tx.asker.house,
      tx.asker.person,
    ])
  )?.made_on ?? null

/** A new secret; the old address ends. With `end` there is none any more. Returns the secret, shown this once. */
export async function renewFeed(tx: Tx, what: 'renew' | 'end'): Promise<string | null> {
  const { house, person, today } = tx.asker
  const had = await tx.query('delete from calendar_feed where house_id = $1 and person_id = $2 returning 1 as gone', [house, person])
  const token = what === 'renew' ? randomBytes(32).toString('base64url') : null
  if (token !== null)
    await tx.query('insert into calendar_feed (house_id, person_id, token_hash, made_on) values ($1,$2,$3,$4)', [
      house,
      person,
      hashOf(token),
      today,
    ])
  if (token !== null || had.length > 0)
    await appendEvent(tx, { kind: 'right', table: 'calendar_feed', id: person, about: { what: token === null ? 'ended' : 'renewed' } })
  return token
}

/** Whose feed a secret opens; null for a wrong, an old one, or a person who has left. Asked before anybody is known. */
export async function feedOwner(tx: Tx, token: string): Promise<{ house: string; person: string } | null> {
  const row = await tx.maybe<{ house_id: string; person_id: string }>('select * from feed_of($1)', [hashOf(token)])
  return row ? { house: row.house_id, person: row.person_id } : null
}

/** What stands in the calendar: the kind of meeting and with whom, never its title or a topic, which may name a case. */
function entriesOf(row: MeetingRow, own: string): CalendarEntry[] {
  if (isCancelled(row)) return []
  const line = lineOut(row, own)
  const half = HALVES[String(row.acts.call?.slot ?? '')]
  const which = half && line.year ? `${line.year}年${half.zh}` : ''
  const title = `${line.procedureTitle.zh}${which ? ` ${which}` : ''} · ${line.others.join('、')}`
  const shared = { stampedOn: row.opened_on }
  const on = dayOf(row)
  const meeting = on
    ? [{ ...shared, id: `${row.matter_id}@countersign`, on, title, place: line.place, sure: line.meetsOn !== null || heldOf(row) !== null }]
    : []
  const topics =
    line.topicsBy && row.stage === 'topics'
      ? [{ ...shared, id: `${row.matter_id}-topics@countersign`, on: line.topicsBy, title: `议题截止 · ${title}`, place: null, sure: true }]
      : []
  return [...meeting, ...topics]
}

/** The feed of the asker: the meetings this person may see. */
export async function feedText(tx: Tx): Promise<string> {
  const own = await getHouseRow(tx)
  const rows = await loadMeetings(tx)
  return calendarFile(
    `会商日历 · ${own.short_name}`,
    rows.flatMap(row => entriesOf(row, own.house_id)),
  )
}
