/** One act hands over all open work of a person to another. */
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'

/**
 * Every open matter in which the first person is on the team passes to the second, with the same duty; open papers follow. Sealed matters move only
 * by a chief's hand: an administrator neither moves nor counts them.
 * Refused where the second person is recused in one of them: that one must be assigned by hand.
 * @throws Fault refused, not-found
 */
export async function handOver(
  tx: Tx,
  input: { fromPerson: string; toPerson: string; grounds: string },
): Promise<{ matters: number; papers: number }> {
  const { house, person, today } = tx.asker
  if (input.fromPerson === input.toPerson) throw new Fault('refused', words('移交人与接收人不能相同', 'The two persons must differ'))
  for (const one of [input.fromPerson, input.toPerson])
    await tx.one('select person_id from person where house_id = $1 and person_id = $2', [house, one])
  const recused = await tx.query(
    `select 1 from recusal r join matter_member m using (house_id, matter_id) where r.house_id = $1 and r.person_id = $2 and r.until is null and m.person_id = $3 and m.until is null`,
    [house, input.toPerson, input.fromPerson],
  )
  if (recused.length)
    throw new Fault(
      'refused',
      words(
        '接收人在其中一件事项中应当回避，请先单独分办该事项',
        'The receiver is recused in one of the matters; assign that one by hand first',
      ),
    )
  const { papers } = await tx.one<{ papers: number }>('select hand_over_papers($1, $2) as papers', [input.fromPerson, input.toPerson])
  const moved = await tx.query<{ matter_id: string }>(
    `insert into matter_member (house_id, matter_id, person_id, duty, since, set_by)
     select m.house_id, m.matter_id, $3, m.duty, $4, $5 from matter_member m where m.house_id = $1 and m.person_id = $2 and m.until is null and m.matter_id in (select movable_matters($2))
     on conflict (house_id, matter_id, person_id, duty) do update set until = null returning matter_id`,
    [house, input.fromPerson, input.toPerson, today, person],
  )
  await tx.query('update matter_member set until = $3 where house_id = $1 and person_id = $2 and until is null and matter_id = any ($4)', [
    house,
    input.fromPerson,
    today,
    moved.map(row => row.matter_id),
  ])
  await appendEvent(tx, {
    house,
    kind: 'right',
    table: 'person',
    id: input.fromPerson,
    about: { what: 'hand-over', matters: moved.length, papers },
  })
  return { matters: moved.length, papers }
}
