/** One setting of the house: its value, who set it, when and on what grounds; each change is recorded. */
import { appendEvent } from '#evidence/append.ts'
import type { Tx } from '#store/unit-of-work.ts'

export type SettingRow<V = unknown> = { key: string; value: V; grounds: string; set_by: string; set_on: string; name: string | null }

/** Writes the value over the one before; the log keeps that it changed, and when. */
export async function writeSetting(tx: Tx, input: { key: string; value: unknown; grounds: string }): Promise<void> {
  const { house, person, today } = tx.asker
  await tx.query(
    `insert into setting (house_id, key, value, grounds, set_by, set_on) values ($1,$2,$3,$4,$5,$6) on conflict (house_id, key) do update set value = excluded.value, grounds = excluded.grounds, set_by = excluded.set_by, set_on = excluded.set_on`,
    [house, input.key, JSON.stringify(input.value), input.grounds, person, today],
  )
  await appendEvent(tx, { house, kind: 'setting', table: 'setting', id: input.key, about: { key: input.key, on: today } })
}

/** What the house has set, with the name of who did; a key that begins so, or all. */
export const listSettings = <V>(tx: Tx, prefix = ''): Promise<SettingRow<V>[]> =>
  tx.query<SettingRow<V>>(
    `select s.key, s.value, s.grounds, s.set_by, s.set_on, p.name from setting s left join person p on p.house_id = s.house_id and p.person_id = s.set_by where s.house_id = $1 and starts_with(s.key, $2)`,
    [tx.asker.house, prefix],
  )
