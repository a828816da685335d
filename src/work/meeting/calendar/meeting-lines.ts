/** The meetings of the house in one line each: who hosts, when, where, how far. */
import type { z } from 'zod'
import type { MeetingLine } from '#contract/meeting/meetings.ts'
import type { PartyHouse } from '#engine/procedure/parameters.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { SlotMeeting } from './slots.ts'

export const MEETINGS = ['joint-meeting', 'special-meeting'] as const
export const isMeeting = (procedureId: string): boolean => (MEETINGS as readonly string[]).includes(procedureId)

type Line = z.output<typeof MeetingLine>
type Facts = Record<string, unknown>
/** A meeting with what its line needs; `acts`: facts of the last effective act of each kind. */
export type MeetingRow = {
  matter_id: string
  procedure_id: string
  proc_title: Words
  title: string
  number: string | null
  keeper: string
  parties: PartyHouse[]
  stage: string
  stage_title: Words | null
  ended: boolean
  opened_on: string
  acts: Record<string, Facts>
}

const SELECT = `select m.matter_id, m.procedure_id, m.definition->'title' as proc_title, m.title, m.number, m.keeper, m.parameters->'parties' as parties, m.stage,
    m.definition->'stages'->m.stage->'title' as stage_title, m.ended, m.opened_on,
    coalesce((select jsonb_object_agg(x.kind, x.facts) from (
      select distinct on (a.kind) a.kind, coalesce((select jsonb_object_agg(f.name, f.value) from act_fact f where f.house_id = a.house_id and f.act_id = a.act_id), '{}') as facts
      from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect and a.kind in ('call', 'postpone', 'notify', 'hold') order by a.kind, a.arrival desc) x), '{}') as acts
  from matter m where m.house_id = $1 and m.procedure_id = any ($2)`

/** Every meeting that the asker may see, by its day. */
export async function loadMeetings(tx: Tx): Promise<MeetingRow[]> {
  const rows = await tx.query<MeetingRow>(`${SELECT} order by m.opened_on, m.matter_id`, [tx.asker.house, [...MEETINGS]], 'meetings')
  return rows
}

/** One meeting. @throws Fault not-found */
export const loadMeeting = (tx: Tx, matterId: string): Promise<MeetingRow> =>
  tx.one<MeetingRow>(`${SELECT} and m.matter_id = $3`, [tx.asker.house, [...MEETINGS], matterId], 'one-meeting')

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const plannedOf = (row: MeetingRow): string | null => text(row.acts.postpone?.plannedOn) ?? text(row.acts.call?.plannedOn)
export const heldOf = (row: MeetingRow): string | null => text(row.acts.hold?.heldOn)
const NOT_HELD = new Set(['cancelled', 'declined'])
export const isCancelled = (row: MeetingRow): boolean => NOT_HELD.has(row.stage)

/** The day that counts: held, else announced, else planned. */
export const dayOf = (row: MeetingRow): string | null => heldOf(row) ?? text(row.acts.notify?.meetsOn) ?? plannedOf(row)

/** The houses that meet: host and other house, without those that only sit by. */
export const meetingHouses = (row: Pick<MeetingRow, 'parties'>): PartyHouse[] =>
  row.parties.filter(party => party.role === 'issuer' || party.role === 'recipient')

export const HALVES: Record<string, Words> = { 'first-half': words('上半年', 'First half'), 'second-half': words('下半年', 'Second half') }

/** As the calendar asks for it. */
export const slotMeeting = (row: MeetingRow): SlotMeeting => ({
  id: row.matter_id,
  host: row.keeper,
  year: number(row.acts.call?.year),
  half: text(row.acts.call?.slot),
  on: dayOf(row),
  held: heldOf(row) !== null,
  cancelled: isCancelled(row),
})

/** One line, as the house `own` sees it. */
export function lineOut(row: MeetingRow, own: string): Line {
  return {
    matterId: row.matter_id,
    procedureId: row.procedure_id,
    procedureTitle: row.proc_title,
    regular: row.procedure_id === 'joint-meeting',
    title: row.title,
    number: row.number,
    others: meetingHouses(row)
      .filter(party => party.house !== own)
      .map(party => party.name),
    hostName: row.parties.find(party => party.house === row.keeper)?.name ?? row.keeper,
    hostOwn: row.keeper === own,
    slotTitle: HALVES[text(row.acts.call?.slot) ?? ''] ?? null,
    year: number(row.acts.call?.year),
    topicsBy: text(row.acts.call?.topicsBy),
    plannedOn: plannedOf(row),
    meetsOn: text(row.acts.notify?.meetsOn),
    heldOn: heldOf(row),
    place: text(row.acts.notify?.place) ?? text(row.acts.call?.place),
    stage: row.stage,
    stageTitle: row.stage_title ?? words('', ''),
    ended: row.ended,
    cancelled: isCancelled(row),
  }
}
