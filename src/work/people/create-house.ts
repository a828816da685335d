/** Makes a house on this node: its row, its keys, its address book, its first administrator. */

import { randomUUID } from 'node:crypto'
import { createAccount } from '#access/sign-in.ts'
import type { Suite } from '#engine/log/note.ts'
import { appendEvent } from '#evidence/append.ts'
import type { HouseKind } from '#law/procedures/procedure.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { givePost } from './set-posts.ts'

export type NewHouse = {
  house: string
  name: string
  shortName: string
  kind: HouseKind
  level: number
  region: string
  code: string
  superior?: string | null
  joined: boolean
  publicKey: string | null
  fingerprint: string | null
  /** What its keys sign with; without it Ed25519. */
  suite?: Suite
}

/** Writes the house and every house it knows; runs as the desk of the new house, at set-up only. */
export async function createHouse(tx: Tx, own: NewHouse, known: NewHouse[]): Promise<void> {
  await tx.query(
    `insert into house (house_id, name, short_name, kind, level, region, code, superior, suite) values ($1,$2,$3,$4,$5,$6,$7,$8,$9)`,
    [own.house, own.name, own.shortName, own.kind, own.level, own.region, own.code, own.superior ?? null, own.suite ?? 'ed25519'],
  )
  for (const peer of known.filter(one => one.house !== own.house)) {
    await tx.query(
      `insert into peer (house_id, peer_id, name, short_name, kind, level, region, code, superior, joined, public_key, fingerprint) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)`,
      [
        own.house,
        peer.house,
        peer.name,
        peer.shortName,
        peer.kind,
        peer.level,
        peer.region,
        peer.code,
        peer.superior ?? null,
        peer.joined,
        peer.publicKey,
        peer.fingerprint,
      ],
    )
  }
  await appendEvent(tx, {
    house: own.house,
    kind: 'right',
    table: 'house',
    id: own.house,
    about: { what: 'house-created', key: own.publicKey },
  })
}

/** The first administrator of a house. @throws Fault conflict, refused */
export async function createFirstAdministrator(
  tx: Tx,
  input: { name: string; login: string; password: string; mustChange?: boolean },
): Promise<string> {
  const house = tx.asker.house
  const person = randomUUID()
  const account = await createAccount(tx, {
    login: input.login,
    password: input.password,
    house,
    person,
    mustChange: input.mustChange ?? false,
  })
  await tx.query('insert into person (house_id, person_id, account_id, name, division) values ($1,$2,$3,$4,$5)', [
    house,
    person,
    account,
    input.name,
    '',
  ])
  await givePost(tx, {
    person,
    post: 'administrator',
    since: tx.asker.today,
    until: null,
    delegatedBy: null,
    grounds: '首次设置 / first set-up',
    setBy: person,
  })
  return person
}
