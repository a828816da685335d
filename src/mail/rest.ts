/** The rest of a house after a restore: asking every peer, hearing, and going on in a new epoch when all have answered. */

import { missing } from '#engine/exchange/inbox.ts'
import type { Standing } from '#engine/exchange/letter.ts'
import { type MatterMail, unopenedMatter } from '#engine/exchange/matter-mail.ts'
import type { OutboxState } from '#engine/exchange/outbox.ts'
import { type Resumption, resume } from '#engine/exchange/restore.ts'
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { Vault } from '#vault/open-vault.ts'
import { forgetLives, isResting } from './life.ts'
import { loadMatterMail } from './matter-mail-rows.ts'
import { askStanding, pairStates } from './standing.ts'

export type RestPeer = { peer: string; name: string; state: 'asked' | 'told' | 'released' | 'to-ask' }
export type RestView = { since: string; backupAt: string; peers: RestPeer[] }

type PeerRow = {
  peer_id: string
  name: string
  joined: boolean
  asked: string[] | null
  asked_today: boolean | null
  told_at: string | null
  released_on: string | null
  standing: Standing | null
}

const peersOf = (tx: Tx): Promise<PeerRow[]> =>
  tx.query<PeerRow>(
    `select p.peer_id, p.name, p.joined, q.asked, q.asked_at > now() - interval '1 day' as asked_today, q.told_at::text, q.released_on, q.standing
     from house_rest r join peer p on p.house_id = r.house_id left join rest_peer q on q.house_id = r.house_id and q.since = r.since and q.peer_id = p.peer_id
     where r.house_id = $1 and r.resumed_at is null and (p.joined or q.peer_id is not null) order by p.peer_id`,
    [tx.asker.house],
  )

const stateOf = (row: PeerRow): RestPeer['state'] =>
  row.released_on ? 'released' : row.told_at ? 'told' : row.asked?.length ? 'asked' : 'to-ask'

/** Since when the house rests, from which backup, and who has told what; null while it works. */
export async function viewRest(tx: Tx): Promise<RestView | null> {
  const row = await tx.maybe<{ since: string; backup: string }>(
    `select to_char(since at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as since, to_char(backup_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as backup
     from house_rest where house_id = $1 and resumed_at is null`,
    [tx.asker.house],
    'view-rest',
  )
  if (!row) return null
  const peers = (await peersOf(tx)).map(peer => ({ peer: peer.peer_id, name: peer.name, state: stateOf(peer) }))
  return { since: row.since, backupAt: row.backup, peers }
}

/** Asks every joined peer that has not been asked today and has not told. Runs as the desk; the question is all that leaves. Returns how many. */
export async function askPeers(tx: Tx, vault: Vault): Promise<number> {
  let asked = 0
  for (const row of await peersOf(tx)) {
    if (!row.joined || row.released_on || row.told_at || row.asked_today) continue
    const question = await askStanding(tx, vault, row.peer_id, true)
    await tx.query(
      `insert into rest_peer (house_id, since, peer_id, asked, asked_at) select house_id, since, $2, array[$3], now() from house_rest where house_id = $1 and resumed_at is null
       on conflict (house_id, since, peer_id) do update set asked = rest_peer.asked || $3, asked_at = now()`,
      [tx.asker.house, row.peer_id, question],
    )
    await appendEvent(tx, { kind: 'setting', table: 'house_rest', id: row.peer_id, about: { what: 'asked-after-restore', question } })
    asked++
  }
  return asked
}

/**
 * Records that a peer has no node any more, so that nobody waits for it: with reasons, by the administrator and a second person of the house.
 * It is served on paper from now on. @throws Fault refused, not-found
 */
export async function releasePeer(tx: Tx, input: { house: string; grounds: string; second: string }): Promise<void> {
  const { house, person, today } = tx.asker
  if (!(await isResting(tx))) throw new Fault('refused', words('本院未处于恢复后的等待之中', 'The house does not rest after a restore'))
  await tx.one('select peer_id from peer where house_id = $1 and peer_id = $2 and joined', [house, input.house])
  const second = await tx.maybe('select 1 from person where house_id = $1 and person_id = $2 and disabled_at is null', [
    house,
    input.second,
  ])
  if (!second || input.second === person)
    throw new Fault('refused', words('须由本院另一名在职人员共同确认', 'Another person of this house must confirm it too'), {
      details: [{ where: 'second', says: words('请选择另一名在职人员', 'Choose another person who is in office') }],
    })
  await tx.query(
    `insert into rest_peer (house_id, since, peer_id, released_by, released_with, grounds, released_on) select house_id, since, $2, $3, $4, $5, $6 from house_rest where house_id = $1 and resumed_at is null
     on conflict (house_id, since, peer_id) do update set released_by = excluded.released_by, released_with = excluded.released_with, grounds = excluded.grounds, released_on = excluded.released_on`,
    [house, input.house, person, input.second, input.grounds, today],
  )
  await tx.query('update peer set joined = false where house_id = $1 and peer_id = $2', [house, input.house])
  await appendEvent(tx, {
    kind: 'decision',
    table: 'rest_peer',
    id: input.house,
    about: { what: 'no-node-any-more', with: input.second, on: today },
  })
}

/** What the engine asks of the house: its pairs, and the matters it keeps of which somebody named a placing. */
async function rested(tx: Tx, told: PeerRow[]): Promise<{ outboxes: OutboxState[]; matters: MatterMail[] }> {
  const outboxes: OutboxState[] = []
  for (const row of told) {
    const { outbox } = await pairStates(tx, row.peer_id)
    const mine = await tx.query<{ letter_id: string; sequence: number }>(
      'select letter_id, sequence from outbox where house_id = $1 and to_house = $2 and sequence = any ($3)',
      [tx.asker.house, row.peer_id, row.standing?.seen.missing ?? []],
    )
    const letters = Object.fromEntries(
      mine.map(one => [one.letter_id, { id: one.letter_id, sequence: one.sequence }]),
    ) as OutboxState['letters']
    outboxes.push({ ...outbox, letters, resting: true })
  }
  const named = [
    ...new Set(
      told
        .flatMap(row => row.standing?.placings ?? [])
        .filter(one => one.keeper === tx.asker.house)
        .map(one => one.matterId),
    ),
  ]
  const matters: MatterMail[] = []
  for (const matterId of named) matters.push((await loadMatterMail(tx, matterId)) ?? unopenedMatter(matterId))
  return { outboxes, matters }
}

/** Letters that peers, who work themselves, have sent and that have not arrived here again. */
async function lettersMissing(tx: Tx, told: PeerRow[]): Promise<boolean> {
  for (const row of told) {
    if (row.standing?.restored) continue
    const { inbox } = await pairStates(tx, row.peer_id)
    if (missing(inbox).length > 0) return true
  }
  return false
}

/**
 * Goes on if every joined peer has told and everything they saw is here again: new epoch for every pair and every matter kept, letters held
 * back leave. Returns what the peers said of document numbers, or null while it waits. Runs as the desk, in one transaction.
 */
export async function wake(tx: Tx, vault: Vault): Promise<Standing['papers'] | null> {
  const { house } = tx.asker
  const all = await peersOf(tx)
  const peers = all.filter(row => row.joined && !row.released_on)
  if (peers.some(row => row.standing === null) || (await lettersMissing(tx, peers))) return null
  const asked = Object.fromEntries(peers.map(row => [row.peer_id, row.asked ?? []]))
  const state = { house, ...(await rested(tx, peers)), papers: [], asked }
  const next = resume(
    state,
    peers.map(row => ({ from: row.peer_id, standing: row.standing as Standing })),
  )
  if (!next.ready) return null
  await writeLife(tx, next)
  await tx.query('update house_rest set resumed_at = now() where house_id = $1 and resumed_at is null', [house])
  await tx.query(`update outbox set next_try = now() where house_id = $1 and sent_at is null and next_try = 'infinity'`, [house])
  await appendEvent(tx, {
    kind: 'setting',
    table: 'house_rest',
    id: house,
    about: { what: 'resumed', peers: peers.map(row => row.peer_id) },
  })
  forgetLives(vault, house)
  tx.atEnd(saved => saved || forgetLives(vault, house))
  return next.papers
}

async function writeLife(tx: Tx, next: Extract<Resumption, { ready: true }>): Promise<void> {
  const { house } = tx.asker
  // Also for a pair that nobody speaks for any more: should the house ever come back, its letters are of another life.
  await tx.query('update peer set resting = false, sent_epoch = sent_epoch + 1, sent_base = sent_sequence where house_id = $1', [house])
  for (const { to, epoch, base, last, lost } of next.outboxes)
    await tx.query(
      'update peer set sent_epoch = $3, sent_base = $4, sent_sequence = $5, sent_lost = $6 where house_id = $1 and peer_id = $2',
      [house, to, epoch, base, last, lost],
    )
  await tx.query(`update matter set epoch = epoch + 1 where house_id = $1 and keeper = $1 and kind = 'shared'`, [house])
  for (const { matterId, epoch } of next.matters)
    await tx.query('update matter set epoch = greatest(epoch, $3) where house_id = $1 and matter_id = $2', [house, matterId, epoch])
}
