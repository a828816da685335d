/** Taking in: the sealed file is the paper; what was read from it stands beside it for confirmation. */
import { createHash, randomUUID } from 'node:crypto'
import { append, appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { Vault } from '#vault/open-vault.ts'
import { requireForm } from './paper-row.ts'
import { readPaper } from './reading/index.ts'

export type NewFile = { name: string; bytes: Buffer }

const MEDIA: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  ofd: 'application/ofd',
  text: 'text/plain',
  image: 'image/png',
}

const mediaOf = (kind: string, name: string): string =>
  kind === 'image' && /\.jpe?g$/i.test(name)
    ? 'image/jpeg'
    : kind === 'image' && /\.tiff?$/i.test(name)
      ? 'image/tiff'
      : (MEDIA[kind] ?? 'application/octet-stream')

/** The bytes of an uploaded file. @throws Fault malformed */
export function decodeFile(file: { name: string; base64: string }): NewFile {
  const bytes = Buffer.from(file.base64, 'base64')
  if (bytes.length === 0)
    throw new Fault('malformed', words('文件是空的', 'The file is empty'), {
      details: [{ where: 'file', says: words('请重新选择文件', 'Choose the file again') }],
    })
  return { name: file.name.replace(/[\\/\p{Cc}]/gu, '_').slice(-180), bytes }
}

/** Stores bytes encrypted for this house and names them as an attachment of a matter, act or paper. */
export async function storeAttachment(
  tx: Tx,
  vault: Vault,
  file: NewFile & { mediaType: string },
  of: { matterId: string | null; actId: string | null; paperId: string | null; slot?: string; salt?: string },
): Promise<{ attachmentId: string; plainHash: string }> {
  const house = tx.asker.house
  const sealed = vault.sealBlob(house, file.bytes)
  const attachmentId = randomUUID()
  const plainHash = createHash('sha256').update(file.bytes).digest('hex')
  await tx.query('insert into blob (house_id, blob_id, wrapped_key, bytes, size) values ($1,$2,$3,$4,$5)', [
    house,
    sealed.cipherHash,
    sealed.wrappedKey,
    sealed.cipher,
    file.bytes.length,
  ])
  const row = {
    house_id: house,
    attachment_id: attachmentId,
    matter_id: of.matterId,
    act_id: of.actId,
    paper_id: of.paperId,
    name: file.name,
    media_type: file.mediaType,
    size: file.bytes.length,
    plain_hash: plainHash,
    blob_id: sealed.cipherHash,
  }
  await tx.query(
    'insert into attachment (house_id, attachment_id, matter_id, act_id, paper_id, name, media_type, size, plain_hash, blob_id, created_by, slot, salt) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13)',
    [...Object.values(row), tx.asker.person, of.slot ?? '', of.salt ?? ''],
  )
  await append(tx, {
    kind: 'blob',
    table: 'attachment',
    row: {
      house_id: house,
      attachment_id: attachmentId,
      plain_hash: plainHash,
      blob_id: sealed.cipherHash,
    },
  })
  return { attachmentId, plainHash }
}

/** Takes in a sealed paper. The file is read for number, date, addressee and points; nothing counts before a person confirmed it. @throws Fault unreadable-file, refused */
export async function takeIn(
  tx: Tx,
  vault: Vault,
  input: { form: string; matterId: string | null; file: NewFile; title?: string },
): Promise<string> {
  const form = requireForm(input.form)
  const read = await readPaper(input.file.bytes, input.file.name)
  const paperId = randomUUID()
  const guess = {
    number: read.guess.number ?? null,
    date: read.guess.date ?? null,
    addressee: read.guess.addressee ?? null,
    issuer: read.guess.issuer ?? null,
    points: read.guess.points,
    caseNumbers: read.guess.caseNumbers,
    text: read.text.slice(0, 20_000),
  }
  const content = { number: guess.number, date: guess.date, addressee: guess.addressee, points: guess.points, fields: {}, answers: [] }
  await tx.query(
    `insert into paper (house_id, paper_id, matter_id, form, origin, status, number, paper_date, addressee, title, content, guess, doubts, drafted_by) values ($1,$2,$3,$4,'taken-in','taken-in',$5,$6,$7,$8,$9,$10,$11,$12)`,
    [
      tx.asker.house,
      paperId,
      input.matterId,
      form.id,
      guess.number,
      guess.date,
      guess.addressee,
      input.title ?? form.title.zh,
      JSON.stringify(content),
      JSON.stringify(guess),
      JSON.stringify(read.doubts),
      tx.asker.person,
    ],
  )
  await storeAttachment(
    tx,
    vault,
    { ...input.file, mediaType: mediaOf(read.kind, input.file.name) },
    { matterId: input.matterId, actId: null, paperId },
  )
  await appendEvent(tx, { house: tx.asker.house, kind: 'paper', table: 'paper', id: paperId, about: { step: 'taken-in', form: form.id } })
  return paperId
}
