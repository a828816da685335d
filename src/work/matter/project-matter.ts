/** The projection that lists need: stage, clocks, next due date. It can be thrown away and rebuilt from the acts. */
import { assess, type ClockView } from '#engine/procedure/assess.ts'
import type { State } from '#engine/procedure/state.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashText } from '#vault/hash-text.ts'
import { AGREEMENT_PROCEDURE, projectAgreement } from '#work/agreement/index.ts'
import type { MatterRow } from './matter-row.ts'
import { measureText, writeMeasure } from './measure/project-measure.ts'

const OPEN = new Set(['running', 'due-soon', 'overdue', 'suspended', 'cannot-be-judged', 'answer-under-way', 'unconfirmed'])

/** An overdue inner step (filing upward) that a recorded past act would have started: no sheet and no letter tells of it, so nobody is chased. */
function untold(matter: MatterRow, state: State, view: ClockView): boolean {
  const clock = matter.definition.clocks[view.id]
  if (!clock || matter.kind !== 'shared' || view.status !== 'overdue') return false
  const inward = clock.met.every(kind => matter.definition.acts[kind]?.byProxy !== true)
  return inward && clock.start.some(moment => state.acts.some(act => act.source === 'past' && moment.startsWith(`${act.kind}.`)))
}

/** A clock that asks for something: not met by a placed act, the matter not ended, and its law encoded (else it is shown for orientation only). */
const asks = (matter: MatterRow, state: State, view: ClockView): boolean =>
  OPEN.has(view.status) &&
  view.right === null &&
  (view.metOn === null || view.status === 'answer-under-way') &&
  !state.ended &&
  !matter.law_note &&
  !untold(matter, state, view)

const PROJECT_CLOCKS = `insert into matter_clock as old (house_id, matter_id, clock, own, by_house, status, due, start_on, met_on, provisional, open, view)
     select $1, $2, c.clock, c.own, c.by_house, c.status, c.due, c.start_on, c.met_on, c.provisional, c.open, c.view
     from jsonb_to_recordset($3::jsonb) as c (clock text, own boolean, by_house text, status text, due date, start_on date, met_on date, provisional boolean, open boolean, view jsonb)
     on conflict (house_id, matter_id, clock) do update set status = excluded.status, due = excluded.due, start_on = excluded.start_on, met_on = excluded.met_on, provisional = excluded.provisional, open = excluded.open, view = excluded.view
     where (old.status, old.due, old.start_on, old.met_on, old.provisional, old.open, old.view) is distinct from
       (excluded.status, excluded.due, excluded.start_on, excluded.met_on, excluded.provisional, excluded.open, excluded.view)`

/** All clocks that have started, in one statement; rows that would stay as they are are left alone. Returns the digest of what they say. */
function projectClocks(tx: Tx, matter: MatterRow, state: State, clocks: ClockView[]): string {
  const sealed = matter.sealed || state.sealed
  const { house } = tx.asker
  const rows = clocks
    .filter(view => view.status !== 'not-started' && view.right === null)
    .map(view => ({
      clock: view.id,
      own: view.byRole === matter.own_role,
      by_house: matter.parameters.parties.find(party => party.role === view.byRole)?.house ?? house,
      status: view.status,
      due: view.due ?? view.latestDue,
      start_on: view.start?.latest ?? null,
      met_on: view.metOn?.latest ?? null,
      provisional: view.provisional,
      open: asks(matter, state, view),
      view,
    }))
  const text = JSON.stringify(rows)
  const measured = measureText(matter, state, clocks)
  const digest = hashText(`${text}${sealed}${measured}`)
  if (digest === matter.clocks_digest) return digest
  if (rows.length > 0) tx.later('project-clocks', PROJECT_CLOCKS, [house, matter.matter_id, text])
  writeMeasure(tx, matter, sealed, measured)
  return digest
}

/** The day on which the matter came to an end that still stands; null while it runs, or where that day is not known exactly. */
export function endedOn(def: Pick<Definition, 'stages'>, { ended, history }: Pick<State, 'ended' | 'history'>): string | null {
  if (!ended) return null
  const running = history.findLastIndex(entry => def.stages[entry.stage]?.end !== true)
  const bounds = history[running + 1]?.bounds
  return bounds && bounds.earliest === bounds.latest ? bounds.latest : null
}

/** Rewrites the projection after an act took its place. `headsDigest` names the acts as they are now, where the caller has them all in hand. */
export async function projectMatter(tx: Tx, matter: MatterRow, state: State, headsDigest: string | null = null): Promise<ClockView[]> {
  const house = tx.asker.house
  const clocks = assess(matter.definition, matter.parameters, state, tx.asker.today, CALENDARS)
  const digest = projectClocks(tx, matter, state, clocks)
  const next = clocks
    .filter(view => asks(matter, state, view) && view.due !== null)
    .sort((a, b) => ((a.due as string) < (b.due as string) ? -1 : 1))[0]
  const ended = state.ended
  tx.later(
    'project-matter',
    `update matter set stage = $3, ended = $4, sealed = $5, next_due = $6, next_due_clock = $7, next_due_role = $8, provisional = $9, next_due_own = $10, number = coalesce($11, number), clocks_digest = $12, heads_digest = $13, ended_on = $14, version = version + 1, updated_at = now() where house_id = $1 and matter_id = $2`,
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
      digest,
      headsDigest,
      endedOn(matter.definition, state),
    ],
  )
  if (ended)
    tx.later('project-ended', 'update matter_clock set open = false where house_id = $1 and matter_id = $2 and open', [
      house,
      matter.matter_id,
    ])
  if (matter.procedure_id === AGREEMENT_PROCEDURE)
    await projectAgreement(
      tx,
      matter,
      state.acts.map(act => act.hash),
    )
  return clocks
}
