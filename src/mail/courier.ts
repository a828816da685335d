/** The courier: a job that carries letters from one house's outbox to another's inbox, never inside the sender's transaction. */

import type { Store } from '#store/store.ts'
import { asCourier, type Tx } from '#store/unit-of-work.ts'

const BATCH = 50
const RETRY_SECONDS = 30

type Queued = {
  house_id: string
  letter_id: string
  to_house: string
  sequence: number
  epoch: number
  kind: string
  matter_id: string | null
  act_id: string | null
  sealed: boolean
  number: string | null
  title: string
  body: string
}

/**
 * One round: takes letters in order of their numbers, writes each into the recipient's inbox in a transaction of the recipient's house,
 * then marks it sent under the sender's. A crash between the two carries it twice, which the inbox ignores. Returns the house each carried letter went to;
 * `failed` hears of each letter that could not be delivered this time.
 */
export async function carryLetters(
  store: Store,
  onNode: (house: string) => boolean,
  failed: (letter: string, error: unknown) => void,
): Promise<string[]> {
  const taken = await asCourier(store, async tx => {
    const rows = await tx.query<Queued>(
      `select o.house_id, o.letter_id, o.to_house, o.sequence, o.epoch, o.kind, o.matter_id, o.act_id, o.sealed, o.number, o.title, b.body
       from outbox o join outbox_body b using (house_id, letter_id) where o.sent_at is null and not o.on_paper and o.next_try <= now()
       order by o.house_id, o.to_house, o.sequence, o.queued_at limit $1 for update of o skip locked`,
      [BATCH],
      'courier-take',
    )
    for (const row of rows)
      await tx.query(
        `update outbox set attempts = attempts + 1, next_try = now() + make_interval(secs => $3) where house_id = $1 and letter_id = $2`,
        [row.house_id, row.letter_id, RETRY_SECONDS],
        'courier-try',
      )
    return rows
  })
  const carried: string[] = []
  for (const letter of taken) {
    if (!onNode(letter.to_house)) continue
    try {
      await carryOne(store, letter)
      carried.push(letter.to_house)
    } catch (error) {
      // One letter that cannot be delivered holds up no other; it is tried again after a while.
      failed(letter.letter_id, error)
    }
  }
  return carried
}

async function carryOne(store: Store, letter: Queued): Promise<void> {
  const files = await asCourier(store, tx => filesOf(tx, letter))
  await asCourier(store, tx => deliver(tx, letter, files), letter.to_house)
  await asCourier(store, tx =>
    tx.query(
      'update outbox set sent_at = now() where house_id = $1 and letter_id = $2',
      [letter.house_id, letter.letter_id],
      'courier-sent',
    ),
  )
}

type Carried = { ordinal: number; blob_id: string; wrapped_key: string; bytes: Buffer; size: number }

const filesOf = (tx: Tx, letter: Queued): Promise<Carried[]> =>
  tx.query<Carried>(
    'select ordinal, blob_id, wrapped_key, bytes, size from outbox_file where house_id = $1 and letter_id = $2',
    [letter.house_id, letter.letter_id],
    'courier-files',
  )

async function deliver(tx: Tx, letter: Queued, files: Carried[]): Promise<void> {
  const fresh = await tx.query(
    `insert into inbox (house_id, letter_id, from_house, sequence, kind, matter_id, act_id, sealed, number, title, epoch) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11) on conflict do nothing returning letter_id`,
    [
      letter.to_house,
      letter.letter_id,
      letter.house_id,
      letter.sequence,
      letter.kind,
      letter.matter_id,
      letter.act_id,
      letter.sealed,
      letter.number,
      letter.title,
      letter.epoch,
    ],
    'courier-inbox',
  )
  if (!fresh.length) return
  await tx.query(
    'insert into inbox_body (house_id, letter_id, body) values ($1,$2,$3)',
    [letter.to_house, letter.letter_id, letter.body],
    'courier-body',
  )
  for (const file of files)
    await tx.query(
      'insert into inbox_file (house_id, letter_id, ordinal, blob_id, wrapped_key, bytes, size) values ($1,$2,$3,$4,$5,$6,$7)',
      [letter.to_house, letter.letter_id, file.ordinal, file.blob_id, file.wrapped_key, file.bytes, file.size],
    )
  await tx.query("select pg_notify('desk', $1)", [letter.to_house], 'ring-desk')
}
