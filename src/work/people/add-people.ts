/** Adds people pasted as 姓名 部门 岗位; each gets an account with a first password that must be changed. */
import { randomBytes, randomUUID } from 'node:crypto'
import { createAccount } from '#access/sign-in.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { givePost, requirePostOfHouse } from './set-posts.ts'

export type NewPerson = {
  name: string
  login: string
  division: string
  posts: string[]
  password?: string
  personId?: string
  demoSays?: unknown
}

/** Adds all or none. @throws Fault conflict, refused */
export async function addPeople(
  tx: Tx,
  people: NewPerson[],
  grounds: string,
): Promise<{ personId: string; login: string; firstPassword: string }[]> {
  const added = []
  for (const one of people) {
    const personId = one.personId ?? randomUUID()
    const firstPassword = one.password ?? randomBytes(9).toString('base64url')
    const account = await createAccount(tx, {
      login: one.login,
      password: firstPassword,
      house: tx.asker.house,
      person: personId,
      mustChange: one.password === undefined,
    })
    await tx.query('insert into person (house_id, person_id, account_id, name, division, demo_says) values ($1,$2,$3,$4,$5,$6)', [
      tx.asker.house,
      personId,
      account,
      one.name,
      one.division,
      one.demoSays === undefined ? null : JSON.stringify(one.demoSays),
    ])
    for (const post of one.posts)
      await givePost(tx, {
        person: personId,
        post: await requirePostOfHouse(tx, post),
        since: tx.asker.today,
        until: null,
        delegatedBy: null,
        grounds,
        setBy: tx.asker.person,
      })
    added.push({ personId, login: one.login.trim().toLowerCase(), firstPassword })
  }
  return added
}
