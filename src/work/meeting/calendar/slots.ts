/** The regular meetings of a year as the agreement wants them: which slots, who hosts, what is undecided or missed. Pure: today is handed in. */
import { addDays, lastDayOfMonth } from '#kernel/plain-date.ts'

/** How many regular meetings a year, and whether the hosts alternate (terms `meetings-per-year`, `host-rotation`). */
export type SlotTerms = { perYear: 1 | 2 | 4; rotation: 'alternate' | 'fixed' }
/** A regular meeting that was called. `on`: held, else announced, else planned. */
export type SlotMeeting = {
  id: string
  host: string
  year: number | null
  half: string | null
  on: string | null
  held: boolean
  cancelled: boolean
}
/**
 * open: time enough. undecided: its end is near and nobody has called. called: topics are being collected or the day is set. late: called, and the slot is
 * over without a meeting. held. missed: the slot is over and nobody called.
 */
export type SlotStatus = 'open' | 'undecided' | 'called' | 'late' | 'held' | 'missed'
export type Slot = {
  ordinal: number
  from: string
  until: string
  host: string
  /** Whose turn it is by the agreement; `host` differs when the other house called. */
  turn: string
  status: SlotStatus
  meeting: string | null
}

/** A slot without a call is undecided from this many days before its end: topics, notice and minutes need about two months. */
export const NEAR_END = 60

const lengthOf = (perYear: number): number => 12 / perYear
const pad = (n: number): string => String(n).padStart(2, '0')

/** First and last day of a slot, counted from 1 within its year. */
export function slotDays(year: number, ordinal: number, perYear: SlotTerms['perYear']): { from: string; until: string } {
  const months = lengthOf(perYear)
  const first = (ordinal - 1) * months + 1
  return { from: `${year}-${pad(first)}-01`, until: lastDayOfMonth(`${year}-${pad(first + months - 1)}-01`) }
}

/** Slots of all years in one row, so that turns can be counted across the year's end. */
const indexOf = (year: number, ordinal: number, perYear: number): number => year * perYear + ordinal - 1

/** Which slot a meeting fills: by what its call says where there are two a year, else by its day. null: neither is known. */
function slotOf(meeting: SlotMeeting, perYear: SlotTerms['perYear']): number | null {
  if (perYear === 2 && meeting.year !== null && meeting.half) return indexOf(meeting.year, meeting.half === 'first-half' ? 1 : 2, perYear)
  if (meeting.on) {
    const [year, month] = meeting.on.split('-').map(Number) as [number, number]
    return indexOf(year, Math.floor((month - 1) / lengthOf(perYear)) + 1, perYear)
  }
  if (meeting.year === null) return null
  return indexOf(meeting.year, meeting.half === 'second-half' ? perYear / 2 + 1 : 1, perYear)
}

function statusOf(meeting: SlotMeeting | undefined, until: string, today: string): SlotStatus {
  if (meeting?.held) return 'held'
  if (meeting) return today > until ? 'late' : 'called'
  if (today > until) return 'missed'
  return today > addDays(until, -NEAR_END) ? 'undecided' : 'open'
}

export type SlotQuestion = {
  year: number
  terms: SlotTerms
  /** The two houses; the first hosts first, or always where one side does. */
  houses: readonly [string, string]
  meetings: readonly SlotMeeting[]
  /** First and last day on which the agreement binds; null: no end. */
  since: string
  through: string | null
  today: string
}

/** The slots of one year that the agreement covers, in order. A cancelled call fills no slot and takes no turn. */
export function slotsOf({ year, terms, houses, meetings, since, through, today }: SlotQuestion): Slot[] {
  const { perYear, rotation } = terms
  const bySlot = new Map<number, SlotMeeting>()
  for (const meeting of meetings) {
    const index = meeting.cancelled ? null : slotOf(meeting, perYear)
    if (index === null) continue
    const there = bySlot.get(index)
    if (!there || (meeting.held && !there.held)) bySlot.set(index, meeting)
  }
  const firstYear = Number(since.slice(0, 4))
  const firstIndex = indexOf(firstYear, Math.floor((Number(since.slice(5, 7)) - 1) / lengthOf(perYear)) + 1, perYear)
  const turnOf = (index: number): string => {
    const before = [...bySlot.keys()].filter(one => one < index).sort((a, b) => b - a)[0]
    const last = before === undefined ? null : { index: before, host: bySlot.get(before)?.host ?? houses[0] }
    if (rotation === 'fixed') return last?.host ?? houses[0]
    const start = last ?? { index: firstIndex, host: houses[0] }
    const other = start.host === houses[0] ? houses[1] : houses[0]
    return Math.abs(index - start.index) % 2 === 0 ? start.host : other
  }
  return Array.from({ length: perYear }, (_, at) => at + 1).flatMap(ordinal => {
    const days = slotDays(year, ordinal, perYear)
    if (days.until < since || (through !== null && days.from > through)) return []
    const index = indexOf(year, ordinal, perYear)
    const meeting = bySlot.get(index)
    const turn = turnOf(index)
    return [
      { ordinal, ...days, host: meeting?.host ?? turn, turn, status: statusOf(meeting, days.until, today), meeting: meeting?.id ?? null },
    ]
  })
}
