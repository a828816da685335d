/** After a restore: own letters that the others gave back return into their matters, with their files, their numbers and their placings. */
import type { Letter } from '#engine/exchange/letter.ts'
import { type MatterMail, openMatter, unopenedMatter } from '#engine/exchange/matter-mail.ts'
import { mergePlaced } from '#engine/exchange/placing.ts'
import { recoverInto, sendAgain } from '#engine/exchange/restore.ts'
import { append } from '#evidence/append.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import { loadMatterMail } from '#mail/matter-mail-rows.ts'
import { checksOf } from '#mail/peers.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { insertPlacing } from '../acts/placings.ts'
import { insertOpened, nameChiefs } from '../carried/opened-row.ts'
import { loadActs, loadMatter, stateOf } from '../matter-row.ts'
import type { Means } from '../means.ts'
import { foldAct } from '../place-waiting.ts'
import { projectMatter } from '../project-matter.ts'
import { postToParties } from '../write-act.ts'
import { filesOf, writeActRows, writeFiles } from '../write-arrived.ts'

type Copy = { letter_id: string; given_by: string; given_in: string; first_file: number; body: string }

/** Copies that wait, in the order in which the letters were first sent. Runs as the desk. */
export const waitingCopies = (tx: Tx): Promise<Copy[]> =>
  tx.query<Copy>(
    `select letter_id, given_by, given_in, first_file, body from returned_copy where house_id = $1 and taken_at is null
     order by (body::jsonb->>'epoch')::int, (body::jsonb->>'sequence')::bigint, letter_id`,
    [tx.asker.house],
    'copies-waiting',
  )

/**
 * Takes one copy into its matter. While the house rests our placings keep their numbers and the letter is known again as sent; afterwards only
 * the act returns, to be placed anew and sent again. Returns false while its matter is not here (its opening comes from another house).
 */
export async function takeCopy(tx: Tx, means: Means, copy: Copy): Promise<boolean> {
  const letter = JSON.parse(copy.body) as Letter
  const checks = await checksOf(tx, means.vault)
  const before = letter.matterId === null ? null : await mailOf(tx, letter)
  if (before && before.keeper === null) return false
  if (before) await intoMatter(tx, means, { letter, before, after: recoverInto(before, letter, checks), copy })
  if (!before || before.resting) await knownAsSent(tx, letter, copy.body)
  await tx.query('update returned_copy set taken_at = now() where house_id = $1 and letter_id = $2', [tx.asker.house, copy.letter_id])
  return true
}

/** What is here of the copy's matter; a matter that this house itself opened and lost is opened again from the copy. */
async function mailOf(tx: Tx, letter: Letter): Promise<MatterMail> {
  const matterId = letter.matterId as string
  const here = await loadMatterMail(tx, matterId)
  if (here || !letter.opening) return here ?? unopenedMatter(matterId)
  const def = letter.opening.definition as Definition
  await insertOpened(tx, { def, opening: letter.opening, letter, keeper: tx.asker.house, held: false, envelope: null })
  const person = letter.act?.header.person
  if (def.sealed === 'always') await nameChiefs(tx, matterId)
  if (person)
    await tx.query(
      `insert into matter_member (house_id, matter_id, person_id, duty, since, set_by) values ($1,$2,$3,'handler',$4,'desk') on conflict do nothing`,
      [tx.asker.house, matterId, person, tx.asker.today],
    )
  return (await loadMatterMail(tx, matterId)) ?? openMatter(unopenedMatter(matterId), tx.asker.house, letter.opening)
}

type Return = { letter: Letter; before: MatterMail; after: MatterMail; copy: Copy }

async function intoMatter(tx: Tx, means: Means, { letter, before, after, copy }: Return): Promise<void> {
  const known = new Set(before.acts.map(act => act.hash))
  for (const { hash } of after.acts.filter(act => !known.has(act.hash))) {
    const act = letter.act
    if (!act) continue
    const name = await tx.maybe<{ name: string }>('select name from person where house_id = $1 and person_id = $2', [
      tx.asker.house,
      act.header.person,
    ])
    await writeActRows(tx, hash, act, { name: name?.name ?? null, arrived: false })
    await writeFiles(tx, means, act, await filesOf(tx, copy.given_in), copy.first_file)
  }
  const placed = new Set(before.placings.map(kept => kept.hash))
  for (const { placing, signature, hash } of after.placings)
    if (!placed.has(hash)) await insertPlacing(tx, before.matterId, placing, signature)
  await foldAnew(tx, before.matterId)
  const again = after === before || before.resting ? null : sendAgain(letter, false, tx.asker.today)
  if (again) await postToParties(tx, means, await loadMatter(tx, before.matterId), again, await plainFiles(tx, means, letter, copy))
}

/** Every act's place, and the projection, from what is here now. */
export async function foldAnew(tx: Tx, matterId: string): Promise<void> {
  const mail = await loadMatterMail(tx, matterId)
  if (!mail) return
  const was = new Map((await loadActs(tx, matterId)).map(act => [act.hash, act]))
  for (const { hash, n, effect } of mergePlaced(mail))
    if (was.get(hash)?.n !== n || was.get(hash)?.effect !== effect) await foldAct(tx, { matterId, hash, n, effect })
  const matter = await loadMatter(tx, matterId)
  await projectMatter(tx, matter, stateOf(matter, await loadActs(tx, matterId)))
}

/** The letter's files in plain bytes, from the standing that gave it back. */
async function plainFiles(tx: Tx, means: Means, letter: Letter, copy: Copy): Promise<{ bytes: Buffer }[]> {
  const many = letter.act?.attachments.length ?? 0
  const files = (await filesOf(tx, copy.given_in)).filter(file => file.ordinal >= copy.first_file && file.ordinal < copy.first_file + many)
  return files.map(file => ({
    bytes: means.vault.openBlob(tx.asker.house, { cipher: file.bytes, wrappedKey: file.wrapped_key }) as Buffer,
  }))
}

/** The letter is in the outbox again, as arrived where the copy came from: its number is used, and nobody carries it. */
async function knownAsSent(tx: Tx, letter: Letter, text: string): Promise<void> {
  const row = {
    house_id: tx.asker.house,
    letter_id: letter.id,
    to_house: letter.to,
    sequence: letter.sequence,
    kind: letter.kind,
    matter_id: letter.matterId,
    act_id: letter.act?.header.actId ?? null,
  }
  const matter = letter.matterId
    ? await tx.maybe<{ sealed: boolean; number: string | null; title: string }>(
        'select sealed, number, title from matter where house_id = $1 and matter_id = $2',
        [tx.asker.house, letter.matterId],
      )
    : undefined
  const fresh = await tx.query(
    `insert into outbox (house_id, letter_id, to_house, sequence, kind, matter_id, act_id, sealed, number, title, epoch, sent_at, arrived_at)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11, now(), now()) on conflict do nothing returning letter_id`,
    [...Object.values(row), matter?.sealed ?? true, matter?.number ?? null, matter?.sealed ? '' : (matter?.title ?? ''), letter.epoch],
  )
  if (fresh.length === 0) return
  await tx.query('insert into outbox_body (house_id, letter_id, body) values ($1,$2,$3) on conflict do nothing', [
    tx.asker.house,
    letter.id,
    text,
  ])
  await append(tx, { kind: 'letter', table: 'outbox', row })
}

/**
 * Once the house works again: what came back goes to every other party of its matter that has not its own letter of it, and what waited is
 * placed. Runs as the desk, after `wake`. Returns the matters to place in.
 */
export async function sendRecovered(tx: Tx, means: Means): Promise<string[]> {
  const copies = await tx.query<Copy>(
    `select c.letter_id, c.given_by, c.given_in, c.first_file, c.body from returned_copy c join house_rest r on r.house_id = c.house_id and r.resumed_at is not null and c.given_at between r.since and r.resumed_at
     where c.house_id = $1 and r.since = (select max(since) from house_rest where house_id = $1) and c.taken_at is not null order by c.given_at, c.letter_id`,
    [tx.asker.house],
  )
  for (const copy of copies) {
    const letter = JSON.parse(copy.body) as Letter
    const content = letter.matterId ? sendAgain(letter, true, tx.asker.today) : null
    if (!content || !letter.matterId || !letter.act) continue
    const matter = await loadMatter(tx, letter.matterId)
    const have = await tx.query<{ to_house: string }>('select to_house from outbox where house_id = $1 and act_id = $2', [
      tx.asker.house,
      letter.act.header.actId,
    ])
    const done = new Set(have.map(row => row.to_house))
    const parties = matter.parameters.parties.filter(party => !done.has(party.house))
    const rest = { ...matter, parameters: { ...matter.parameters, parties } }
    if (parties.some(party => party.house !== tx.asker.house))
      await postToParties(tx, means, rest, content, await plainFiles(tx, means, letter, copy))
  }
  const rows = await tx.query<{ matter_id: string }>(
    `select distinct a.matter_id from act a join matter m using (house_id, matter_id) where a.house_id = $1 and m.keeper = $1 and m.kind = 'shared' and a.n is null`,
    [tx.asker.house],
  )
  return rows.map(row => row.matter_id)
}
