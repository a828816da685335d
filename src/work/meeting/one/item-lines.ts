/** Items of the ledger between the houses of a meeting: what each is, how far, closed on what, from which meeting. */
import type { z } from 'zod'
import type { getMeeting } from '#contract/meeting/meetings.ts'
import type { PartyHouse } from '#engine/procedure/parameters.ts'
import { daysBetween } from '#kernel/plain-date.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'

export type ItemLine = z.output<(typeof getMeeting)['output']>['report']['items'][number]
type Facts = Record<string, unknown>
type Row = {
  matter_id: string
  title: string
  parties: PartyHouse[]
  stage_title: Words | null
  ended: boolean
  ended_on: string | null
  due: string | null
  linked: string[]
  acts: Record<string, Facts>
  evidence: string[]
}
/** An item with what ties it to a meeting: links of this house, and the meeting's name as the opening act says it. */
export type Item = { line: ItemLine; linked: string[]; named: string; point: string }

const PROCEDURES = ['ledger-item', 'office-ledger-item']

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const ASKED = ['ask-close', 'ask-close-theirs']

function itemOf(row: Row, today: string): Item {
  const open = row.acts.open ?? {}
  const owner = [text(open.ownerHouse), text(row.acts.assign?.ownerDivision) || text(open.ownerDivision)].filter(Boolean).join(' ')
  const dueOn = row.due ?? (text(row.acts['carry-over']?.dueOn) || text(row.acts.amend?.dueOn) || text(open.dueOn) || null)
  const overdue = !row.ended && dueOn !== null && dueOn < today ? daysBetween(dueOn, today) : null
  const result = ASKED.map(kind => text(row.acts[kind]?.result)).find(Boolean) ?? null
  return {
    line: {
      matterId: row.matter_id,
      title: text(open.title) || row.title,
      stageTitle: row.stage_title ?? words('', ''),
      ended: row.ended,
      owner,
      dueOn,
      overdueDays: overdue,
      closedOn: row.ended ? row.ended_on : null,
      result,
      evidence: row.evidence,
      meetingTitle: text(row.acts['carry-over']?.meeting) || text(open.meeting),
    },
    linked: row.linked,
    named: text(open.meeting),
    point: text(open.agendaPoint),
  }
}

/** All items that the houses given are all party to and the asker may see, oldest first. */
export async function itemsBetween(tx: Tx, houses: readonly string[]): Promise<Item[]> {
  const rows = await tx.query<Row>(
    `select m.matter_id, m.title, m.parameters->'parties' as parties, m.definition->'stages'->m.stage->'title' as stage_title, m.ended,
       (select max(a.on_date) from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect)::text as ended_on,
       (select min(c.due)::text from matter_clock c where c.house_id = m.house_id and c.matter_id = m.matter_id and c.open and c.clock in ('due', 'due-theirs')) as due,
       array(select l.other_matter from matter_link l where l.house_id = m.house_id and l.matter_id = m.matter_id) as linked,
       coalesce((select jsonb_object_agg(x.kind, x.facts) from (
         select distinct on (a.kind) a.kind, coalesce((select jsonb_object_agg(f.name, f.value) from act_fact f where f.house_id = a.house_id and f.act_id = a.act_id), '{}') as facts
         from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect order by a.kind, a.arrival desc) x), '{}') as acts,
       array(select t.name from attachment t where t.house_id = m.house_id and t.act_id = (
         select a.act_id from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect and a.kind = any ($3) order by a.arrival desc limit 1) order by t.slot) as evidence
     from matter m where m.house_id = $1 and m.procedure_id = any ($2)
       and $4::text[] <@ array(select p->>'house' from jsonb_array_elements(m.parameters->'parties') p)
     order by m.opened_on, (select min(a.arrival) from act a where a.house_id = m.house_id and a.matter_id = m.matter_id), m.matter_id`,
    [tx.asker.house, PROCEDURES, ASKED, [...houses]],
    'items-between',
  )
  return rows.map(row => itemOf(row, tx.asker.today))
}

/** Whether an item came from this meeting: opened from its page here, or naming it where the other house opened it. */
export const isFrom = (item: Item, meeting: { matter_id: string; title: string; number: string | null }): boolean =>
  item.linked.includes(meeting.matter_id) ||
  (item.named !== '' && (item.named === meeting.title || item.named === meeting.number || item.named === meeting.matter_id))
