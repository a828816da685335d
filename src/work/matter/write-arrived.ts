/** An arrived act as this house's own rows: header, facts, files, each with its leaf; every file is opened and held against its committed hash. */
import { createHash } from 'node:crypto'
import type { ActCopy, Attachment, Letter } from '#engine/exchange/letter.ts'
import { append } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { Means } from './means.ts'

export type ArrivedFile = { ordinal: number; blob_id: string; wrapped_key: string; bytes: Buffer; size: number }

/** Writes the act once; a second arrival changes nothing. Runs as the desk of the recipient. @throws Fault refused when a file is missing or changed */
export async function writeArrived(tx: Tx, means: Means, letter: Letter, hash: string, act: ActCopy): Promise<void> {
  if (!(await writeActRows(tx, hash, act, { name: null, arrived: true }))) return
  await writeFiles(tx, means, act, await filesOf(tx, letter.id))
}

/** The files that came with a letter, by their place in it. */
export const filesOf = (tx: Tx, letterId: string): Promise<ArrivedFile[]> =>
  tx.query<ArrivedFile>(
    'select ordinal, blob_id, wrapped_key, bytes, size from inbox_file where house_id = $1 and letter_id = $2 order by ordinal',
    [tx.asker.house, letterId],
  )

/** Row, facts and leaf of an act that this house did not take in through a form. False when it is here already. Runs as the desk. */
export async function writeActRows(tx: Tx, hash: string, act: ActCopy, how: { name: string | null; arrived: boolean }): Promise<boolean> {
  const { header } = act
  const row = {
    house_id: tx.asker.house,
    act_id: header.actId,
    matter_id: header.matterId,
    kind: header.kind,
    by_house: header.house,
    person_id: header.person,
    post: header.post,
    on_date: header.on,
    header,
    hash,
    signature: act.signature,
    source: header.source,
  }
  // The letter's row is locked by the desk job: nobody else writes this act meanwhile.
  const there = await tx.query(
    'select 1 from act where house_id = $1 and (act_id = $2 or (matter_id = $3 and hash = $4))',
    [tx.asker.house, header.actId, header.matterId, hash],
    'act-here',
  )
  if (there.length > 0) return false
  const leaf = await append(tx, { kind: 'act', table: 'act', row })
  await tx.query(
    `insert into act (house_id, act_id, matter_id, kind, by_house, person_id, post, on_date, header, hash, signature, source, leaf_id, person_name, arrived_at)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14, case when $15::boolean then now() end)`,
    [...Object.values(row).map(value => (value === header ? JSON.stringify(header) : value)), leaf, how.name, how.arrived],
  )
  for (const [name, value] of Object.entries(act.facts))
    await tx.query(
      'insert into act_fact (house_id, act_id, name, value, salt) values ($1,$2,$3,$4,$5)',
      [tx.asker.house, header.actId, name, JSON.stringify(value), act.salts[name] ?? ''],
      'fact-arrived',
    )
  return true
}

/** The files of an act, `files` in the order of its attachments: each opened with the own key and held against its committed hash. @throws Fault refused */
export async function writeFiles(tx: Tx, means: Means, act: ActCopy, files: ArrivedFile[], first = 0): Promise<void> {
  for (const [ordinal, one] of act.attachments.entries())
    await writeFile(tx, means, act, one, { ordinal, file: files.find(candidate => candidate.ordinal === first + ordinal) })
}

async function writeFile(
  tx: Tx,
  means: Means,
  act: ActCopy,
  one: Attachment,
  came: { ordinal: number; file: ArrivedFile | undefined },
): Promise<void> {
  const { house } = tx.asker
  const { header } = act
  const { file } = came
  if (!file) throw new Fault('refused', words('函件缺少附件', 'A file of the letter is missing'))
  const plain = means.vault.openBlob(house, { cipher: file.bytes, wrappedKey: file.wrapped_key })
  if (createHash('sha256').update(plain).digest('hex') !== one.plainHash)
    throw new Fault('refused', words('附件与签名不符', 'A file does not fit the signature'))
  await tx.query('insert into blob (house_id, blob_id, wrapped_key, bytes, size) values ($1,$2,$3,$4,$5) on conflict do nothing', [
    house,
    file.blob_id,
    file.wrapped_key,
    file.bytes,
    file.size,
  ])
  const attachmentId = `${header.actId}-${came.ordinal}`
  await tx.query(
    `insert into attachment (house_id, attachment_id, matter_id, act_id, name, media_type, size, plain_hash, blob_id, created_by, slot, salt)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,'desk',$10,$11)`,
    [
      house,
      attachmentId,
      header.matterId,
      header.actId,
      one.name,
      one.mediaType,
      one.size,
      one.plainHash,
      file.blob_id,
      one.slot,
      act.salts[one.slot] ?? '',
    ],
  )
  await append(tx, {
    kind: 'blob',
    table: 'attachment',
    row: { house_id: house, attachment_id: attachmentId, plain_hash: one.plainHash, blob_id: file.blob_id },
  })
}
