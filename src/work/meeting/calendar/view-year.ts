/** The calendar of a year: slots with their hosts, special meetings, and what fits nowhere. */
import type { z } from 'zod'
import type { getMeetingYear } from '#contract/meeting/meetings.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow } from '#work/people/index.ts'
import { dayOf, HALVES, lineOut, loadMeetings, type MeetingRow, meetingHouses, slotMeeting } from './meeting-lines.ts'
import { meetingTerms, type PairTerms } from './meeting-terms.ts'
import { type Slot, slotsOf } from './slots.ts'

type Out = z.output<(typeof getMeetingYear)['output']>

const QUARTERS = ['一', '二', '三', '四']

function slotTitle({ ordinal }: Slot, perYear: number): Words {
  if (perYear === 1) return words('全年', 'The year')
  if (perYear === 2) return HALVES[ordinal === 1 ? 'first-half' : 'second-half'] ?? words('', '')
  return words(`第${QUARTERS[ordinal - 1] ?? ordinal}季度`, `Quarter ${ordinal}`)
}

/** In which year a meeting stands: by its call, else by its day, else when it was opened. */
const yearOf = (row: MeetingRow): number => slotMeeting(row).year ?? Number((dayOf(row) ?? row.opened_on).slice(0, 4))

function slotOut(slot: Slot, pair: PairTerms, rows: MeetingRow[], own: { house_id: string; name: string }): Out['slots'][number] {
  const nameOf = (house: string): string => (house === own.house_id ? own.name : pair.otherName)
  const meeting = rows.find(row => row.matter_id === slot.meeting)
  return {
    other: pair.other,
    otherName: pair.otherName,
    ordinal: slot.ordinal,
    title: slotTitle(slot, pair.perYear),
    from: slot.from,
    until: slot.until,
    hostName: nameOf(slot.host),
    hostOwn: slot.host === own.house_id,
    turnName: slot.turn === slot.host ? null : nameOf(slot.turn),
    status: slot.status,
    half: slot.ordinal * 2 <= pair.perYear || pair.perYear === 1 ? 'first-half' : 'second-half',
    meeting: meeting ? lineOut(meeting, own.house_id) : null,
  }
}

/** `year`: as asked for, else the year of today. */
export async function viewYear(tx: Tx, wanted: number | undefined): Promise<Out> {
  const own = await getHouseRow(tx)
  const year = wanted ?? Number(tx.asker.today.slice(0, 4))
  const rows = await loadMeetings(tx)
  const pairs = await meetingTerms(tx)
  const slots = pairs.flatMap(pair => {
    const between = rows.filter(
      row =>
        row.procedure_id === 'joint-meeting' &&
        [own.house_id, pair.other].every(house => meetingHouses(row).some(one => one.house === house)),
    )
    const question = { ...pair, terms: pair, year, today: tx.asker.today, meetings: between.map(slotMeeting) }
    return slotsOf(question).map(slot => slotOut(slot, pair, rows, own))
  })
  const filled = new Set(slots.flatMap(slot => (slot.meeting ? [slot.meeting.matterId] : [])))
  const rest = rows.filter(row => !filled.has(row.matter_id) && yearOf(row) === year).map(row => lineOut(row, own.house_id))
  return {
    year,
    today: tx.asker.today,
    terms: pairs.map(({ otherName, perYear, rotation, agreements }) => ({ otherName, perYear, rotation, agreements })),
    slots,
    special: rest.filter(line => !line.regular),
    others: rest.filter(line => line.regular),
    bound: pairs.length > 0,
  }
}
