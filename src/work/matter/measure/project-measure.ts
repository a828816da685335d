/** Writes what indicators count of a matter, in the same batch as its act; and once for matters that were there before the table was. */

import { measureMatter } from '#engine/assessment/measure-matter.ts'
import { COLUMNS, columnOf, type Measured } from '#engine/assessment/measured.ts'
import { assess, type ClockView } from '#engine/procedure/assess.ts'
import type { State } from '#engine/procedure/state.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { loadActs, loadMatter, type MatterRow, stateOf } from '../matter-row.ts'

const FIELDS = Object.entries(COLUMNS).map(([field, type]) => ({ field, column: columnOf(field), type }))
const NAMES = FIELDS.map(one => one.column).join(', ')
const CHANGED = ['sealed', 'clauses', ...FIELDS.map(one => one.column).filter(column => column !== 'part')]

/** Rows that stay as they are are left alone; rows of what no longer counts go. */
const PROJECT = `with given as (select * from jsonb_to_recordset($5::jsonb) as g (${FIELDS.map(one => `"${one.field}" ${one.type}`).join(', ')})),
     gone as (delete from measure where house_id = $1 and matter_id = $2 and part not in (select part from given))
   insert into measure as old (house_id, matter_id, sealed, clauses, ${NAMES})
     select $1, $2, $3::boolean, $4::text[], ${FIELDS.map(one => `g."${one.field}"`).join(', ')} from given g
   on conflict (house_id, matter_id, part) do update set ${CHANGED.map(column => `${column} = excluded.${column}`).join(', ')}
     where (${CHANGED.map(column => `old.${column}`).join(', ')}) is distinct from (${CHANGED.map(column => `excluded.${column}`).join(', ')})`

/** What is counted of the matter, and whether it is sealed, as one text: the same again need not be written. */
export function measureText(matter: MatterRow, state: State, clocks: readonly ClockView[]): string {
  const { definition: def, parameters } = matter
  return JSON.stringify(measureMatter({ def, parameters, state, clocks, calendars: CALENDARS }) satisfies Measured[])
}

export function writeMeasure(tx: Tx, matter: MatterRow, sealed: boolean, text: string): void {
  tx.later('project-measure', PROJECT, [tx.asker.house, matter.matter_id, sealed, matter.parameters.clauses ?? [], text])
}

const MANY = 200
const NOTHING = '[]'

/** Measures matters that have no row yet, a few at a time; returns how many got their rows, so that a caller who goes on until none did comes to an end. Runs as the desk. */
export async function measureUnmeasured(tx: Tx): Promise<number> {
  const rows = await tx.query<{ matter_id: string }>(
    `select m.matter_id from matter m where m.house_id = $1 and m.stage <> '' and not exists (select 1 from measure s where s.house_id = m.house_id and s.matter_id = m.matter_id) limit ${MANY}`,
    [tx.asker.house],
  )
  let measured = 0
  for (const { matter_id } of rows) {
    const matter = await loadMatter(tx, matter_id)
    const state = stateOf(matter, await loadActs(tx, matter_id))
    const clocks = assess(matter.definition, matter.parameters, state, tx.asker.today, CALENDARS)
    const text = measureText(matter, state, clocks)
    if (text === NOTHING) continue
    writeMeasure(tx, matter, matter.sealed || state.sealed, text)
    measured++
  }
  return measured
}

/** Throws the projection of the house away; the next `measureUnmeasured` writes it anew. */
export const forgetMeasures = async (tx: Tx): Promise<void> =>
  void (await tx.query('delete from measure where house_id = $1', [tx.asker.house]))
