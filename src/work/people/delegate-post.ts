/** A written, dated delegation of a post that the delegator holds; shown wherever the delegate acts. */
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { givePost, requirePostOfHouse } from './set-posts.ts'

/** Assistants' and administrators' posts are given, not delegated; a delegated post cannot be delegated on. @throws Fault refused, not-found */
export async function delegatePost(
  tx: Tx,
  input: { post: string; toPerson: string; since: string; until: string; grounds: string },
): Promise<void> {
  const { house, person, today } = tx.asker
  const post = await requirePostOfHouse(tx, input.post)
  const own = await tx.query(
    `select 1 from post_held where house_id = $1 and person_id = $2 and post = $3 and delegated_by is null and since <= $4 and (until is null or until >= $4)`,
    [house, person, post, today],
  )
  if (!own.length)
    throw new Fault(
      'refused',
      words('只能委托自己担任的岗位，受托的岗位不能再委托', 'Only a post of your own can be delegated, and not a delegated one'),
    )
  if (input.until < input.since || input.since < today)
    throw new Fault(
      'refused',
      words('委托期间不正确：不得早于今天，止日不得早于起日', 'The period is wrong: not before today, and not ending before it begins'),
      { details: [{ where: 'since', says: words('请改正起止日期', 'Correct the dates') }] },
    )
  if (input.toPerson === person) throw new Fault('refused', words('不能委托给自己', 'You cannot delegate to yourself'))
  await tx.one('select person_id from person where house_id = $1 and person_id = $2 and disabled_at is null', [house, input.toPerson])
  await givePost(tx, {
    person: input.toPerson,
    post,
    since: input.since,
    until: input.until,
    delegatedBy: person,
    grounds: input.grounds,
    setBy: person,
  })
}
