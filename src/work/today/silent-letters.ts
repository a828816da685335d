/** When a letter that nobody opened is red: one rule for the mail desk and for the mark in the frame of every page. */
import { type Rhythm, silence } from '#engine/exchange/silence.ts'
import { restDaysOf } from '#engine/time/rest-days.ts'
import { addDays } from '#kernel/plain-date.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { electronicService, NO_ANNEX } from '#work/agreement/index.ts'

const REST = restDaysOf(CALENDARS)

/** Working days after `from` up to and including `to`. */
function workingDaysBetween(from: string, to: string): number {
  let days = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (!REST.isRest(day)) days++
  return days
}

/** Only the annex's working days count here: red on both sides, with "serve on paper"; the carrier is watched elsewhere. */
const rhythm = (unopened: number): Rhythm => ({ carrier: Number.POSITIVE_INFINITY, elapsed: () => 0, unopened, workingDaysBetween })

/** Whether a letter of this day (Asia/Shanghai) that nobody has opened is red today; `unopened` working days as the annex says, else two. */
export const isSilent = (sentOn: string, today: string, unopened: number = NO_ANNEX.unopenedAfter): boolean =>
  silence([{ id: '', sequence: 1, sentOn, sentAt: 0, arrivedOn: null, openedOn: null }], today, 0, rhythm(unopened)).length > 0

/** SQL: the day from which silence counts, in Shanghai: the later of the clock and the act's legal date, so that a demo's own day does not precede it. */
export const silentFrom = (clock: string, actDate: string): string =>
  `to_char(greatest(${clock} at time zone 'Asia/Shanghai', ${actDate}::timestamp), 'YYYY-MM-DD')`

/** Letters of this house that have not arrived, and those that nobody has opened for too long. Counted without matters the asker may not see. */
export async function lettersInTransit(tx: Tx): Promise<{ count: number; silent: number }> {
  const rows = await tx.query<{ day: string; other: string; open: number; transit: number }>(
    `select ${silentFrom('o.queued_at', 'a.on_date')} as day, o.to_house as other, count(*) as open, count(*) filter (where o.arrived_at is null) as transit
     from outbox o join matter m on m.house_id = o.house_id and m.matter_id = o.matter_id left join act a on a.house_id = o.house_id and a.act_id = o.act_id
     where o.house_id = $1 and o.kind = 'act' and o.opened_at is null and o.quarantined_at is null and not o.on_paper and not m.ended group by 1, 2`,
    [tx.asker.house],
    'letters-in-transit',
  )
  const serviceWith = rows.length > 0 ? await electronicService(tx) : () => NO_ANNEX
  const silent = (row: { day: string; other: string }): boolean => isSilent(row.day, tx.asker.today, serviceWith(row.other).unopenedAfter)
  const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)
  return {
    count: sum(rows.map(row => row.transit)),
    silent: sum(rows.filter(silent).map(row => row.open)),
  }
}
