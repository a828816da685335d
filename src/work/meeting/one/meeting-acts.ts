/** The acts of one meeting with their facts, as its page reads them. */
import type { Point } from '#engine/procedure/act.ts'
import type { Tx } from '#store/unit-of-work.ts'

export type MeetingAct = {
  act_id: string
  kind: string
  by_house: string
  on_date: string | null
  effect: boolean
  facts: Record<string, unknown>
}

/** In order: placed acts by number, then what waits for its number. */
export const loadMeetingActs = (tx: Tx, matterId: string): Promise<MeetingAct[]> =>
  tx.query<MeetingAct>(
    `select a.act_id, a.kind, a.by_house, a.on_date, a.effect,
       coalesce((select jsonb_object_agg(f.name, f.value) from act_fact f where f.house_id = a.house_id and f.act_id = a.act_id), '{}') as facts
     from act a where a.house_id = $1 and a.matter_id = $2 order by a.n nulls last, a.arrival`,
    [tx.asker.house, matterId],
    'meeting-acts',
  )

/** Facts may have been erased: what is no text reads as none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
export const textOrNull = (value: unknown): string | null => textOf(value) || null
export const namesOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
export const pointsOf = (value: unknown): Point[] =>
  Array.isArray(value) ? value.filter((one): one is Point => typeof one === 'object' && one !== null && 'id' in one && 'text' in one) : []

/** The last effective act of these kinds. */
export const lastOf = (acts: readonly MeetingAct[], ...kinds: string[]): MeetingAct | undefined =>
  acts.findLast(act => act.effect && kinds.includes(act.kind))

/** The answer to an act, if one came after it. */
export function answerTo(acts: readonly MeetingAct[], asked: MeetingAct, kind: string): MeetingAct | null {
  const at = acts.indexOf(asked)
  return acts.slice(at + 1).findLast(act => act.effect && act.kind === kind) ?? null
}
