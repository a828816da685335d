/** Activities, exchanges, joint documents and cases of a year that the asker may see, each read from its own acts. */
import { ACTIVITIES, type ActivityAct, type ActivityLine, isFound, summariseActivity } from '#engine/activities/summarise-activity.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import type { Words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'

export type ActivityRow = ActivityLine & { matterId: string; houses: string[]; ended: boolean; stageTitle: Words | null }

type Row = {
  matter_id: string
  procedure_id: string
  title: string
  opened_on: string
  parameters: Parameters
  ended: boolean
  stage_title: Words | null
  acts: ActivityAct[] | null
}

const MOST = 2000

/** All of these matters, newest first; what a person may not see is not there. Facts that were erased are left out. */
const ROWS = `select m.matter_id, m.procedure_id, m.title, m.opened_on, m.parameters, m.ended, m.definition->'stages'->m.stage->'title' as stage_title,
    (select jsonb_agg(jsonb_build_object('kind', a.kind, 'on', a.on_date, 'facts', coalesce((select jsonb_object_agg(f.name, f.value) from act_fact f where f.house_id = a.house_id and f.act_id = a.act_id and f.erased_on is null), '{}'::jsonb)) order by a.n nulls last, a.arrival)
       from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect) as acts
  from matter m where m.house_id = $1 and m.procedure_id = any ($2) order by m.opened_on desc, m.matter_id limit ${MOST}`

const outOf = (row: Row): ActivityRow[] => {
  const line = summariseActivity({ procedureId: row.procedure_id, title: row.title, openedOn: row.opened_on, acts: row.acts ?? [] })
  if (!line) return []
  const houses = row.parameters.parties.map(party => party.name)
  return [{ ...line, matterId: row.matter_id, houses, ended: row.ended, stageTitle: row.stage_title }]
}

/** The lines of one year in the order of their days, the years that have any, and only those that the words find. */
export async function listActivities(
  tx: Tx,
  wanted: { year: number; q?: string | undefined },
): Promise<{ years: number[]; rows: ActivityRow[] }> {
  const all = (await tx.query<Row>(ROWS, [tx.asker.house, [...ACTIVITIES]])).flatMap(outOf)
  const yearOf = (row: ActivityRow): number => Number(row.on.slice(0, 4))
  const rows = all.filter(row => yearOf(row) === wanted.year && isFound(row, wanted.q ?? ''))
  return {
    years: [...new Set(all.map(yearOf))].sort((a, b) => b - a),
    rows: rows.sort((a, b) => (a.on === b.on ? (a.matterId < b.matterId ? -1 : 1) : a.on < b.on ? -1 : 1)),
  }
}
