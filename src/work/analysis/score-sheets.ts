/** One sheet for each unit in the order of names: never by score, and never a rank. Only records that the asker may open are on it. */

import { readScoringTable } from '#engine/agreement/scoring-table.ts'
import type { Span } from '#engine/assessment/evaluate.ts'
import { type ScoreSheet, scoreSheet } from '#engine/assessment/score.ts'
import type { ScoringTable } from '#law/terms/scoring-rules.ts'
import type { TermValue } from '#law/terms/term.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { dueReply } from './due-reply.ts'
import { type Filter, filterSql, values } from './indicator-sql.ts'

type Row = {
  unit: string
  matterId: string
  title: string
  number: string | null
  dueOn: string
  metOn: string | null
  replied: boolean
  kept: boolean
  adoption: string
  withdrawn: boolean
  objection: string
}
export type UnitSheet = { unit: string; sheet: ScoreSheet; records: Row[] }
export type UnitSheets = {
  units: UnitSheet[]
  table: ScoringTable | null /** there are records that the asker may not open: no sheet is whole */
  closed: boolean
}

/** The office's own table where an agreement in force holds one under `scoring-rules`; else none, and nothing is scored. */
export async function scoringTable(tx: Tx): Promise<ScoringTable | null> {
  const rows = await tx.query<{ value: TermValue | null }>(
    `select t.value from agreement_term t join agreement a using (house_id, agreement_id) where t.house_id = $1 and t.key = 'scoring-rules' and a.state = 'agreed' and a.in_force_from <= asker_today()
       and (a.until is null or a.until >= asker_today()) and t.set_on <= asker_today() order by t.set_on desc`,
    [tx.asker.house],
  )
  return rows.map(row => readScoringTable(row.value)).find(table => table !== null) ?? null
}

/** The sheets of all units that owed a reply to a suggestion in the period, or of one of them. */
export async function unitSheets(tx: Tx, span: Span, unit: string | null, table: ScoringTable | null): Promise<UnitSheets> {
  const { list, put } = values()
  const filter: Filter = unit === null ? {} : { by: unit }
  const where = [`s.house_id = ${put(tx.asker.house)}`, `s.sort = 'matter'`, ...filterSql(filter, put), ...dueReply(span, put)]
  const rows = await tx.query<Row>(
    `select s.by_house as unit, s.matter_id as "matterId", m.title, m.number, s.due_on as "dueOn", s.met_on as "metOn", s.replied, s.kept = 'yes' as kept, s.adoption, s.withdrawn, s.objection
     from measure s join matter m on m.house_id = s.house_id and m.matter_id = s.matter_id where ${where.join(' and ')} order by s.due_on, s.matter_id`,
    list,
  )
  const shut = values()
  const hidden = [
    `s.house_id = ${shut.put(tx.asker.house)}`,
    `s.sort = 'matter'`,
    ...filterSql(filter, shut.put),
    ...dueReply(span, shut.put),
  ]
  const closed = await tx.query(
    `select 1 from measure s where ${hidden.join(' and ')} and not exists (select 1 from matter m where m.house_id = s.house_id and m.matter_id = s.matter_id) limit 1`,
    shut.list,
  )
  const units = [...new Set(rows.map(row => row.unit))]
  return {
    units: units.map(one => {
      const records = rows.filter(row => row.unit === one)
      return { unit: one, records, sheet: scoreSheet(closed.length > 0 ? null : table, records) }
    }),
    table,
    closed: closed.length > 0,
  }
}
