/** A house joins: every open matter that it is party to travels to it, act by act, entries made for it included (本院代录). */
import type { Attachment, LetterContent, Placing } from '#engine/exchange/letter.ts'
import type { Facts, FactValue } from '#engine/procedure/act.ts'
import { postLetter } from '#mail/post-letter.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { type ActRow, loadActs, loadMatter, type MatterRow } from './matter-row.ts'
import type { Means } from './means.ts'
import { calendarVersion } from './start-matter.ts'

type FileRow = {
  slot: string
  salt: string
  name: string
  media_type: string
  size: number
  plain_hash: string
  wrapped_key: string
  bytes: Buffer
}

/** Runs as the desk of the keeper. Local matters of past acts stay at home: they are the house's own record. Returns how many matters left. */
export async function introduceMatters(tx: Tx, means: Means, house: string): Promise<number> {
  const rows = await tx.query<{ matter_id: string }>(
    `select matter_id from matter where house_id = $1 and keeper = $1 and kind = 'shared' and not local and not ended and (exists (select 1 from jsonb_array_elements(parameters->'parties') p where p->>'house' = $2) or coalesce(parameters->'readers', '[]') ? $2) order by opened_on, matter_id`,
    [tx.asker.house, house],
  )
  for (const { matter_id } of rows) {
    const matter = await loadMatter(tx, matter_id, true)
    for (const [index, act] of (await loadActs(tx, matter_id)).entries()) await sendAct(tx, means, matter, act, house, index === 0)
  }
  return rows.length
}

async function sendAct(tx: Tx, means: Means, matter: MatterRow, act: ActRow, to: string, first: boolean): Promise<void> {
  const facts = await tx.query<{ name: string; value: FactValue; salt: string }>(
    'select name, value, salt from act_fact where house_id = $1 and act_id = $2',
    [tx.asker.house, act.act_id],
  )
  const files = await tx.query<FileRow>(
    'select a.slot, a.salt, a.name, a.media_type, a.size, a.plain_hash, b.wrapped_key, b.bytes from attachment a join blob b using (house_id, blob_id) where a.house_id = $1 and a.act_id = $2 order by a.slot desc',
    [tx.asker.house, act.act_id],
  )
  const placing = await tx.maybe<{ body: Placing; signature: string }>(
    'select body, signature from act_placing where house_id = $1 and matter_id = $2 and act_hash = $3',
    [tx.asker.house, matter.matter_id, act.hash],
  )
  const attachments: Attachment[] = files.map(file => ({
    slot: file.slot,
    name: file.name,
    mediaType: file.media_type,
    size: file.size,
    plainHash: file.plain_hash,
  }))
  const content: LetterContent = {
    kind: 'act',
    matterId: matter.matter_id,
    sentOn: tx.asker.today,
    act: {
      header: act.header,
      signature: act.signature,
      facts: Object.fromEntries(facts.map(row => [row.name, row.value])) as Facts,
      salts: Object.fromEntries([...facts.map(row => [row.name, row.salt]), ...files.map(file => [file.slot, file.salt])]),
      attachments,
    },
    ...(placing ? { placing: { placing: placing.body, signature: placing.signature } } : {}),
    ...(first
      ? {
          opening: {
            definition: matter.definition,
            fingerprint: matter.fingerprint,
            parameters: matter.parameters,
            calendarVersion: calendarVersion(),
          },
        }
      : {}),
  }
  await postLetter(
    tx,
    means.vault,
    to,
    content,
    { sealed: matter.sealed, number: matter.number, title: matter.title },
    files.map(file => ({ bytes: means.vault.openBlob(tx.asker.house, { cipher: file.bytes, wrappedKey: file.wrapped_key }) })),
  )
}
