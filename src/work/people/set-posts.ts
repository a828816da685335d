/** Gives and ends posts; every change is dated, grounded and recorded. */
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { isPostId, type PostId, postSpec } from '#law/posts/post.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow } from './house-rows.ts'

type Giving = {
  person: string
  post: PostId
  since: string
  until: string | null
  delegatedBy: string | null
  grounds: string
  setBy: string
}

/** Writes one post held; dates are legal days, `until` is the last day held. */
export async function givePost(tx: Tx, giving: Giving): Promise<void> {
  await tx.query(
    `insert into post_held (house_id, person_id, post, since, until, delegated_by, grounds, set_by) values ($1,$2,$3,$4,$5,$6,$7,$8)
     on conflict (house_id, person_id, post, since) do update set until = excluded.until, delegated_by = excluded.delegated_by, grounds = excluded.grounds, set_by = excluded.set_by`,
    [tx.asker.house, giving.person, giving.post, giving.since, giving.until, giving.delegatedBy, giving.grounds, giving.setBy],
  )
  await appendEvent(tx, {
    house: tx.asker.house,
    kind: 'right',
    table: 'post_held',
    id: giving.person,
    about: { post: giving.post, since: giving.since, until: giving.until, delegated: giving.delegatedBy !== null },
  })
}

/** @throws Fault refused when the post does not exist in this kind of house */
export async function requirePostOfHouse(tx: Tx, post: string): Promise<PostId> {
  const house = await getHouseRow(tx)
  if (isPostId(post) && (postSpec(post).houses as readonly string[]).includes(house.kind)) return post
  throw new Fault('refused', words('本院没有这个岗位', 'This house has no such post'), {
    details: [
      {
        where: 'post',
        says: words(`岗位“${post.slice(0, 40)}”不属于本类机关`, `The post “${post.slice(0, 40)}” does not belong to this kind of house`),
      },
    ],
  })
}

/** Gives and ends posts of one person, from today. @throws Fault refused, not-found */
export async function setPosts(tx: Tx, input: { personId: string; give: string[]; end: string[]; grounds: string }): Promise<void> {
  const { house, person, today } = tx.asker
  await tx.one('select person_id from person where house_id = $1 and person_id = $2', [house, input.personId])
  for (const post of input.give)
    await givePost(tx, {
      person: input.personId,
      post: await requirePostOfHouse(tx, post),
      since: today,
      until: null,
      delegatedBy: null,
      grounds: input.grounds,
      setBy: person,
    })
  for (const post of input.end) {
    if (post === 'administrator') await requireAnotherAdministrator(tx, input.personId)
    await tx.query(
      `update post_held set until = ($4::date - 1), set_by = $5 where house_id = $1 and person_id = $2 and post = $3 and (until is null or until >= $4)`,
      [house, input.personId, post, today, person],
    )
    await appendEvent(tx, { house, kind: 'right', table: 'post_held', id: input.personId, about: { ended: post, on: today } })
  }
}

async function requireAnotherAdministrator(tx: Tx, person: string): Promise<void> {
  const others = await tx.query(
    `select 1 from post_held where house_id = $1 and post = 'administrator' and person_id <> $2 and (until is null or until >= $3)`,
    [tx.asker.house, person, tx.asker.today],
  )
  if (!others.length) throw new Fault('refused', words('至少要有一名系统管理员', 'At least one administrator must remain'))
}
