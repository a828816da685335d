/** The projection that lists need: stage, clocks, next due date. It can be thrown away and rebuilt from the acts. */
import { assess, type ClockView } from '#engine/procedure/assess.ts'
import type { State } from '#engine/procedure/state.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { MatterRow } from './matter-row.ts'

const OPEN = new Set(['running', 'due-soon', 'overdue', 'suspended', 'cannot-be-judged', 'answer-under-way', 'unconfirmed'])

/** Rewrites the projection after an act took its place. */
export async function projectMatter(tx: Tx, matter: MatterRow, state: State): Promise<ClockView[]> {
  const house = tx.asker.house
  const clocks = assess(matter.definition, matter.parameters, state, tx.asker.today, CALENDARS)
  for (const view of clocks) {
    if (view.status === 'not-started') continue
    const byHouse = matter.parameters.parties.find(party => party.role === view.byRole)?.house ?? house
    await tx.query(
      `insert into matter_clock (house_id, matter_id, clock, own, by_house, status, due, start_on, met_on, provisional, open, view) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)
       on conflict (house_id, matter_id, clock) do update set status = excluded.status, due = excluded.due, start_on = excluded.start_on, met_on = excluded.met_on, provisional = excluded.provisional, open = excluded.open, view = excluded.view`,
      [
        house,
        matter.matter_id,
        view.id,
        view.byRole === matter.own_role,
        byHouse,
        view.status,
        view.due ?? view.latestDue,
        view.start?.latest ?? null,
        view.metOn?.latest ?? null,
        view.provisional,
        OPEN.has(view.status) && !state.ended,
        JSON.stringify(view),
      ],
      'project-clock',
    )
  }
  const next = clocks
    .filter(view => OPEN.has(view.status) && view.due !== null)
    .sort((a, b) => ((a.due as string) < (b.due as string) ? -1 : 1))[0]
  const ended = state.ended
  await tx.query(
    `update matter set stage = $3, ended = $4, sealed = $5, next_due = $6, next_due_clock = $7, next_due_role = $8, provisional = $9, next_due_own = $10, number = coalesce($11, number), version = version + 1, updated_at = now() where house_id = $1 and matter_id = $2`,
    [
      house,
      matter.matter_id,
      state.stage ?? '',
      ended,
      matter.sealed || state.sealed,
      ended ? null : (next?.due ?? null),
      next?.id ?? null,
      next?.byRole ?? null,
      next?.provisional ?? false,
      next?.byRole === matter.own_role,
      matter.number,
    ],
    'project-matter',
  )
  if (ended)
    await tx.query(
      'update matter_clock set open = false where house_id = $1 and matter_id = $2 and open',
      [house, matter.matter_id],
      'project-ended',
    )
  return clocks
}
