/** A house joins: every open matter that it is party to travels to it, act by act, entries made for it included (本院代录). */
import type { Attachment, LetterContent, Placing } from '#engine/exchange/letter.ts'
import type { Facts, FactValue } from '#engine/procedure/act.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { postLetter } from '#mail/post-letter.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { AGREEMENT_PROCEDURE } from '#work/agreement/index.ts'
import { type ActRow, loadActs, loadMatter, type MatterRow } from './matter-row.ts'
import type { Means } from './means.ts'

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

/**
 * Runs as the desk of a house that knows of the newcomer: what it recorded itself leaves, and as keeper the order of the rest, which each of the others
 * sends itself. Local matters of past acts stay at home: they are the house's own record. Returns how many matters left.
 */
export async function introduceMatters(tx: Tx, means: Means, house: string): Promise<number> {
  const rows = await tx.query<{ matter_id: string }>(
    `select m.matter_id from matter m where m.house_id = $1 and m.kind = 'shared' and not m.local and not m.ended and (exists (select 1 from jsonb_array_elements(m.parameters->'parties') p where p->>'house' = $2)
       or coalesce(m.parameters->'readers', '[]') ? $2 or exists (select 1 from agreement_unit u where u.house_id = m.house_id and u.agreement_id = m.matter_id and u.unit = $2)) order by m.opened_on, m.matter_id`,
    [tx.asker.house, house],
  )
  for (const { matter_id } of rows) await sendRecord(tx, means, await loadMatter(tx, matter_id, true), house)
  return rows.length
}

/** Units that an amendment covered get the record of the agreement as it stands, and what is added to it later; every house sends its own acts. */
export async function informUnits(tx: Tx, means: Means, matter: MatterRow): Promise<void> {
  if (matter.procedure_id !== AGREEMENT_PROCEDURE || matter.local) return
  const informed = [...matter.parameters.parties.map(party => party.house), ...(matter.parameters.readers ?? []), tx.asker.house]
  const units = await tx.query<{ unit: string }>(
    `select distinct u.unit from agreement_unit u join peer p on p.house_id = u.house_id and p.peer_id = u.unit
     where u.house_id = $1 and u.agreement_id = $2 and p.joined and not u.unit = any ($3) order by 1`,
    [tx.asker.house, matter.matter_id, informed],
  )
  for (const { unit } of units) await sendRecord(tx, means, matter, unit)
}

/** What this house recorded itself and has not sent there yet; as keeper also the place of every act of the others. Sent already: nothing. */
async function sendRecord(tx: Tx, means: Means, matter: MatterRow, to: string): Promise<void> {
  const { house } = tx.asker
  const acts = await loadActs(tx, matter.matter_id)
  const letters = await tx.query<{ kind: string; act_id: string | null }>(
    `select kind, act_id from outbox where house_id = $1 and matter_id = $2 and to_house = $3 and kind in ('act', 'placing')`,
    [house, matter.matter_id, to],
  )
  const sent = new Set(letters.map(letter => letter.act_id))
  for (const [index, act] of acts.entries())
    if (act.header.recordedBy === house && !sent.has(act.act_id)) await sendAct(tx, means, matter, act, to, index === 0)
  if (matter.keeper !== house) return
  const others = acts.filter(act => act.n !== null && act.header.recordedBy !== house)
  for (const act of others.slice(letters.filter(letter => letter.kind === 'placing').length)) {
    const placing = await placingOf(tx, matter, act)
    if (placing)
      await postLetter(
        tx,
        means.vault,
        to,
        { kind: 'placing', matterId: matter.matter_id, sentOn: tx.asker.today, placing },
        envelopeOf(matter),
      )
  }
}

const envelopeOf = (matter: MatterRow) => ({ sealed: matter.sealed, number: matter.number, title: matter.title })

/** The keeper's own placing of an act; null where another house keeps the matter. */
async function placingOf(tx: Tx, matter: MatterRow, act: ActRow): Promise<{ placing: Placing; signature: string } | null> {
  if (matter.keeper !== tx.asker.house) return null
  const row = await tx.maybe<{ body: Placing; signature: string }>(
    'select body, signature from act_placing where house_id = $1 and matter_id = $2 and act_hash = $3 order by epoch desc limit 1',
    [tx.asker.house, matter.matter_id, act.hash],
  )
  return row ? { placing: row.body, signature: row.signature } : null
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
  const placing = await placingOf(tx, matter, act)
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
    ...(placing ? { placing } : {}),
    ...(first
      ? {
          opening: {
            definition: matter.definition,
            fingerprint: matter.fingerprint,
            parameters: matter.parameters,
            calendarVersion: CALENDARS.version,
          },
        }
      : {}),
  }
  await postLetter(
    tx,
    means.vault,
    to,
    content,
    envelopeOf(matter),
    files.map(file => ({ bytes: means.vault.openBlob(tx.asker.house, { cipher: file.bytes, wrappedKey: file.wrapped_key }) })),
  )
}
