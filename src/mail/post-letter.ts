/** Puts a letter into the outbox, in the transaction that writes what it carries. The courier takes it later. */

import type { Letter, LetterContent } from '#engine/exchange/letter.ts'
import { addressLetter, emptyOutbox, postLetter as sealAndPost } from '#engine/exchange/outbox.ts'
import { append } from '#evidence/append.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashText } from '#vault/hash-text.ts'
import type { Vault } from '#vault/open-vault.ts'
import { signText } from './peers.ts'

/** What the desk sees from outside; a sealed matter's title never leaves its room. */
export type Envelope = { sealed: boolean; number: string | null; title: string }
/** A file in plain bytes, in the order of the act's attachments. */
export type LetterFile = { bytes: Buffer }

/** The pair's last number, its counter locked until the commit; a numbered letter takes the next one in the same statement. */
async function lastNumber(tx: Tx, to: string, content: LetterContent): Promise<number> {
  const asker = [tx.asker.house, to]
  if (content.kind === 'receipt' || content.kind === 'standing') {
    const sql = 'select sent_sequence as last from peer where house_id = $1 and peer_id = $2 for update'
    return (await tx.one<{ last: number }>(sql, asker, 'outbox-counter')).last
  }
  const sql = 'update peer set sent_sequence = sent_sequence + 1 where house_id = $1 and peer_id = $2 returning sent_sequence - 1 as last'
  return (await tx.one<{ last: number }>(sql, asker, 'outbox-count')).last
}

/** Numbers, signs and stores one letter to one house. Receipts and standings carry no number. */
export async function postLetter(
  tx: Tx,
  vault: Vault,
  to: string,
  content: LetterContent,
  envelope: Envelope,
  files: LetterFile[] = [],
): Promise<Letter> {
  const house = tx.asker.house
  const outbox = { ...emptyOutbox(house, to), last: await lastNumber(tx, to, content) }
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
  await tx.query(
    `with envelope as (
       insert into outbox (house_id, letter_id, to_house, sequence, kind, matter_id, act_id, sealed, number, title) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)
       on conflict do nothing),
     body as (insert into outbox_body (house_id, letter_id, body) values ($1,$2,$11) on conflict do nothing)
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
    ],
    'outbox-insert',
  )
  for (const [ordinal, file] of files.entries()) {
    const sealed = vault.sealBlob(to, file.bytes)
    await tx.query(
      'insert into outbox_file (house_id, letter_id, ordinal, blob_id, wrapped_key, bytes, size) values ($1,$2,$3,$4,$5,$6,$7)',
      [house, letter.id, ordinal, sealed.cipherHash, sealed.wrappedKey, sealed.cipher, file.bytes.length],
    )
  }
  if (letter.sequence > 0) await append(tx, { kind: 'letter', table: 'outbox', row: row })
  return letter
}
