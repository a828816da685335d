/** Puts a letter into the outbox, in the transaction that writes what it carries. The courier takes it later. */

import type { Letter, LetterContent } from '#engine/exchange/letter.ts'
import { addressLetter, emptyOutbox, isNumbered, postLetter as sealAndPost } from '#engine/exchange/outbox.ts'
import { append } from '#evidence/append.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashText } from '#vault/hash-text.ts'
import type { Vault } from '#vault/open-vault.ts'
import { lifeOf, restFault } from './life.ts'
import { signText } from './peers.ts'

/** What the desk sees from outside; a sealed matter's title never leaves its room. */
export type Envelope = { sealed: boolean; number: string | null; title: string }
/** A file in plain bytes, in the order of the act's attachments. */
export type LetterFile = { bytes: Buffer }

type Pair = { foreseen: number; saved: number }
const PAIRS = new WeakMap<Vault, Map<string, Pair>>()

/** The numbers this program gave and saw committed, by pair of houses of one node. */
function pairOf(vault: Vault, house: string, to: string): Pair {
  const pairs = PAIRS.get(vault) ?? new Map<string, Pair>()
  PAIRS.set(vault, pairs)
  const pair = pairs.get(`${house}/${to}`) ?? { foreseen: 0, saved: 0 }
  pairs.set(`${house}/${to}`, pair)
  return pair
}

/**
 * The pair's last number as it will be when the letters that are on their way to the commit are saved. The counter itself is the database's: the
 * letter's transaction takes the number in its last step, after those before it, or is done again. After a failure only what was saved counts.
 */
function foreseen(tx: Tx, pair: Pair, committed: number): number {
  const last = Math.max(pair.foreseen, committed)
  pair.foreseen = last + 1
  tx.atEnd(saved => {
    if (saved) pair.saved = Math.max(pair.saved, last + 1)
    else pair.foreseen = pair.saved
  })
  return last
}

/** The pair's last number, its counter locked until the commit; a numbered letter takes the next one in the same statement. */
async function lastNumber(tx: Tx, to: string, numbered: boolean): Promise<number> {
  if (!numbered) return 0
  const sql = 'update peer set sent_sequence = sent_sequence + 1 where house_id = $1 and peer_id = $2 returning sent_sequence - 1 as last'
  return (await tx.one<{ last: number }>(sql, [tx.asker.house, to], 'outbox-count')).last
}

/**
 * Numbers, signs and stores one letter to one house. Receipts, standings and drafts carry no number. `last`: the pair's last number as this transaction read it,
 * for work that posts one letter to a house: the counter is then locked in the last step only.
 */
export async function postLetter(
  tx: Tx,
  vault: Vault,
  to: string,
  content: LetterContent,
  envelope: Envelope,
  files: LetterFile[] = [],
  last: number | null = null,
): Promise<Letter> {
  const house = tx.asker.house
  const numbered = isNumbered(content.kind)
  // A number that was not next is foreseen no second time.
  const ahead = numbered && last !== null && tx.attempt === 1
  const { resting, ...life } = await lifeOf(tx, vault, to)
  if (numbered && resting) throw await restFault(tx)
  const outbox = {
    ...emptyOutbox(house, to),
    ...life,
    last: ahead ? foreseen(tx, pairOf(vault, house, to), last) : await lastNumber(tx, to, numbered),
  }
  const { unsealed, body } = addressLetter(outbox, content)
  const { letter, text } = sealAndPost(outbox, unsealed, await signText(vault, house, body), hashText, 0)
  const row = {
    house_id: house,
    letter_id: letter.id,
    to_house: to,
    sequence: letter.sequence,
    kind: letter.kind,
    matter_id: letter.matterId,
    act_id: letter.act?.header.actId ?? null,
  }
  // Before the row that carries the number: whoever holds the pair never waits for a row of one who waits for the pair.
  if (ahead) tx.later('take-letter-number', 'select take_letter_number($1, $2)', [to, letter.sequence])
  // A receipt may be written twice; a number is taken once.
  const known = letter.sequence > 0 ? '' : 'on conflict do nothing'
  tx.later(
    letter.sequence > 0 ? 'outbox-insert' : 'outbox-receipt',
    `with envelope as (
       insert into outbox (house_id, letter_id, to_house, sequence, kind, matter_id, act_id, sealed, number, title, epoch) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$12) ${known}),
     body as (insert into outbox_body (house_id, letter_id, body) values ($1,$2,$11) ${known})
     select pg_notify('courier', '')`,
    [
      house,
      letter.id,
      to,
      letter.sequence,
      letter.kind,
      letter.matterId,
      row.act_id,
      envelope.sealed,
      envelope.number,
      envelope.sealed ? '' : envelope.title,
      text,
      letter.epoch,
    ],
  )
  await insertFiles(tx, vault, letter, files)
  if (letter.sequence > 0) await append(tx, { kind: 'letter', table: 'outbox', row: row })
  return letter
}

/** The letter's files, encrypted for the recipient, in their order. */
async function insertFiles(tx: Tx, vault: Vault, letter: Letter, files: LetterFile[]): Promise<void> {
  for (const [ordinal, file] of files.entries()) {
    const sealed = vault.sealBlob(letter.to, file.bytes)
    await tx.query(
      'insert into outbox_file (house_id, letter_id, ordinal, blob_id, wrapped_key, bytes, size) values ($1,$2,$3,$4,$5,$6,$7)',
      [letter.from, letter.id, ordinal, sealed.cipherHash, sealed.wrappedKey, sealed.cipher, file.bytes.length],
    )
  }
}
