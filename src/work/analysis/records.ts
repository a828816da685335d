/** The records behind a figure that the asker may open, page by page. */

import type { Span } from '#engine/assessment/evaluate.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { findIndicator, type Indicator } from '#law/indicators/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { clauseRecords, clauseSide } from './clause-records.ts'
import { type Filter, filterSql, sideSql, values } from './indicator-sql.ts'

export type BehindRecord = {
  matterId: string
  part: string
  title: string
  number: string | null
  procedure: string
  clock: string
  byHouse: string
  openedOn: string | null
  dueOn: string | null
  metOn: string | null
  outcomeOn: string | null
  kept: string
  adoption: string
  outcome: string
  withdrawn: boolean
  objection: string
}
export type ClauseRow = {
  agreementId: string
  clause: string
  no: string
  title: string
  agreement: string
  usedOn: string | null
  everOn: string | null
}
/** `closed`: there are records that this asker may not open. `next`: where the following page begins. */
export type Behind = { rows: BehindRecord[]; clauses: ClauseRow[]; next: string | null; closed: boolean }

const PAGE = 50
const SPLIT = '|'

/** The indicator with this id. Throws Fault `not-found`. */
export function requireIndicator(id: string): Indicator {
  const found = findIndicator(id)
  if (!found) throw new Fault('not-found', words('没有这一指标', 'No such indicator'))
  return found
}

/** Which code of a split figure is looked at, where it is one of several. */
export type Wanted = { indicator: Indicator; side: 'above' | 'below'; cell?: string | undefined }

function conditions(
  tx: Tx,
  { indicator, side, cell }: Wanted,
  span: Span,
  filter: Filter,
  put: (value: unknown, type?: string) => string,
): string[] {
  const by = typeof indicator.by === 'string' && cell !== undefined ? [`s.${indicator.by} = ${put(cell)}`] : []
  return [
    `s.house_id = ${put(tx.asker.house)}`,
    `s.sort = ${put(indicator.sort)}`,
    ...filterSql(filter, put),
    sideSql(indicator, side, span, put),
    ...by,
  ]
}

/** One page of records, by matter and part. `after` is the `next` of the page before. */
export async function recordsBehind(tx: Tx, wanted: Wanted, span: Span, filter: Filter, after: string | null): Promise<Behind> {
  if (wanted.indicator.sort === 'clause')
    return {
      rows: [],
      clauses: clauseSide(wanted.indicator, await clauseRecords(tx, span, filter), wanted.side),
      next: null,
      closed: false,
    }
  const { list, put } = values()
  const where = conditions(tx, wanted, span, filter, put)
  const page = (from: string): string => {
    const [matterId = '', part = ''] = from.split(SPLIT)
    return ` and (s.matter_id, s.part) > (${put(matterId)}, ${put(part)})`
  }
  const rows = await tx.query<BehindRecord>(
    `select s.matter_id as "matterId", s.part, m.title, m.number, s.procedure, s.clock, s.by_house as "byHouse", s.opened_on as "openedOn", s.due_on as "dueOn", s.met_on as "metOn",
       s.outcome_on as "outcomeOn", s.kept, s.adoption, s.outcome, s.withdrawn, s.objection
     from measure s join matter m on m.house_id = s.house_id and m.matter_id = s.matter_id where ${where.join(' and ')}${after === null ? '' : page(after)} order by s.matter_id, s.part limit ${PAGE + 1}`,
    list,
  )
  const shut = values()
  const unseen = await tx.query(
    `select 1 from measure s where ${conditions(tx, wanted, span, filter, shut.put).join(' and ')}
       and not exists (select 1 from matter m where m.house_id = s.house_id and m.matter_id = s.matter_id) limit 1`,
    shut.list,
  )
  const last = rows[PAGE - 1]
  return {
    rows: rows.slice(0, PAGE),
    clauses: [],
    next: rows.length > PAGE && last ? `${last.matterId}${SPLIT}${last.part}` : null,
    closed: unseen.length > 0,
  }
}
