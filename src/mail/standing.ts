/** "What I have of yours and what you should have of mine": asked after a restore or when something is missing, answered by the desk. */
import type { InboxState } from '#engine/exchange/inbox.ts'
import type { Checks, Standing } from '#engine/exchange/letter.ts'
import { emptyOutbox, type OutboxState } from '#engine/exchange/outbox.ts'
import { highestOf } from '#engine/exchange/paper-series.ts'
import { copiesFor, ownCopies, standingFor } from '#engine/exchange/restore.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { newSalt } from '#vault/commit.ts'
import type { Vault } from '#vault/open-vault.ts'
import { isResting } from './life.ts'
import { type LetterFile, postLetter } from './post-letter.ts'

type PeerCounters = {
  sent_sequence: number
  sent_epoch: number
  sent_base: number
  sent_lost: number[]
  received_sequence: number
  seen_epoch: number
  seen_base: number
  seen_lost: number[]
  announced: number
}

/** How many letters without a final receipt are named at once. */
const MOST_AWAITING = 500

const countersOf = (tx: Tx, peer: string): Promise<PeerCounters> =>
  tx.one<PeerCounters>(
    'select sent_sequence, sent_epoch, sent_base, sent_lost, received_sequence, seen_epoch, seen_base, seen_lost, announced from peer where house_id = $1 and peer_id = $2 for update',
    [tx.asker.house, peer],
    'pair-counters',
  )

/** Numbers beyond the last gapless one that have arrived in the sender's present life, or that it lost for ever. */
export async function beyondOf(
  tx: Tx,
  from: string,
  at: Pick<PeerCounters, 'received_sequence' | 'seen_epoch' | 'seen_base' | 'seen_lost'>,
): Promise<number[]> {
  const rows = await tx.query<{ sequence: number }>(
    `select sequence from inbox where house_id = $1 and from_house = $2 and sequence > $3 and placed_at is not null and (epoch >= $4 or sequence <= $5)`,
    [tx.asker.house, from, at.received_sequence, at.seen_epoch, at.seen_base],
    'inbox-beyond',
  )
  const all = [...rows.map(row => row.sequence), ...at.seen_lost.map(Number).filter(n => n > at.received_sequence)]
  return [...new Set(all)].sort((a, b) => a - b)
}

/** The counters of the pair as the exchange engine knows them, without the letters. */
export async function pairStates(
  tx: Tx,
  peer: string,
): Promise<{ outbox: OutboxState; inbox: Pick<InboxState, 'epoch' | 'through' | 'beyond' | 'announced'> }> {
  const at = await countersOf(tx, peer)
  const outbox = {
    ...emptyOutbox(tx.asker.house, peer),
    epoch: at.sent_epoch,
    base: at.sent_base,
    last: at.sent_sequence,
    lost: at.sent_lost.map(Number),
  }
  return {
    outbox,
    inbox: { epoch: at.seen_epoch, through: at.received_sequence, beyond: await beyondOf(tx, peer, at), announced: at.announced },
  }
}

type Say = Pick<Standing, 'wants' | 'answers' | 'restored' | 'copies'>

/** The standing of this house towards one other. */
async function ownStanding(tx: Tx, peer: string, say: Say): Promise<Standing> {
  const { house } = tx.asker
  const { outbox, inbox } = await pairStates(tx, peer)
  const awaiting = await tx.query<{ letter_id: string }>(
    `select letter_id from outbox where house_id = $1 and to_house = $2 and sequence > 0 and quarantined_at is null and not on_paper
       and (arrived_at is null or (kind = 'act' and opened_at is null)) order by sequence desc limit $3`,
    [house, peer, MOST_AWAITING],
  )
  const placings = await tx.query<Standing['placings'][number]>(
    `select m.matter_id as "matterId", m.keeper, p.epoch, p.n from matter m join lateral (
       select p.epoch, p.n from act_placing p join act a on a.house_id = p.house_id and a.matter_id = p.matter_id and a.hash = p.act_hash
       where p.house_id = m.house_id and p.matter_id = m.matter_id order by p.n desc, p.epoch desc limit 1) p on true
     where m.house_id = $1 and m.kind = 'shared' and not m.local
       and (m.keeper = $2 or exists (select 1 from jsonb_array_elements(m.parameters->'parties') one where one->>'house' = $2)) order by m.matter_id`,
    [house, peer],
  )
  const numbers = await tx.query<{ number: string }>(
    `select number from inbox where house_id = $1 and from_house = $2 and number is not null union select number from outbox where house_id = $1 and to_house = $2 and number is not null`,
    [house, peer],
  )
  const letters = Object.fromEntries(
    awaiting.map(({ letter_id }) => [letter_id, { id: letter_id, stage: 'sent' as const }]),
  ) as OutboxState['letters']
  const standing = standingFor({ ...outbox, letters }, inbox as InboxState, [], highestOf(numbers.map(row => row.number)), {
    ...say,
    nonce: newSalt().slice(0, 16),
  })
  return { ...standing, placings }
}

const post = (tx: Tx, vault: Vault, to: string, standing: Standing, files: LetterFile[] = []) =>
  postLetter(
    tx,
    vault,
    to,
    { kind: 'standing', matterId: null, sentOn: tx.asker.today, standing },
    { sealed: true, number: null, title: '' },
    files,
  )

/** Asks one house what it last saw of us. Returns the question's id. */
export async function askStanding(tx: Tx, vault: Vault, peer: string, restored: boolean): Promise<string> {
  const standing = await ownStanding(tx, peer, { wants: true, answers: null, restored, copies: [] })
  return (await post(tx, vault, peer, standing)).id
}

type Kept = { letter_id: string; epoch: number; sequence: number; text: string; size: number }

/** What one standing may carry back: many letters are given in several. */
const MOST_COPIES = 100
const MOST_BYTES = 32_000_000

/** The letters in their order, cut into parts that one standing can carry; a letter with large files stands alone. */
export function partsOf<T extends { size: number }>(letters: T[]): T[][] {
  const parts: T[][] = []
  let bytes = 0
  for (const letter of letters) {
    const part = parts.at(-1)
    if (part && part.length < MOST_COPIES && bytes + letter.size <= MOST_BYTES) {
      part.push(letter)
      bytes += letter.size
    } else {
      parts.push([letter])
      bytes = letter.size
    }
  }
  return parts
}

/** Files of the letters given back, in plain bytes, in the order of the letters. */
async function filesOfLetters(tx: Tx, vault: Vault, letters: Pick<Kept, 'letter_id'>[]): Promise<LetterFile[]> {
  const out: LetterFile[] = []
  for (const { letter_id } of letters) {
    const files = await tx.query<{ wrapped_key: string; bytes: Buffer }>(
      'select wrapped_key, bytes from inbox_file where house_id = $1 and letter_id = $2 order by ordinal',
      [tx.asker.house, letter_id],
    )
    for (const file of files)
      out.push({ bytes: vault.openBlob(tx.asker.house, { cipher: file.bytes, wrappedKey: file.wrapped_key }) as Buffer })
  }
  return out
}

/** Answers a question with the own standing and with the asker's letters that it has lost; where they are many, the answer comes last. */
async function answerStanding(tx: Tx, vault: Vault, from: string, asked: Standing, questionId: string): Promise<void> {
  const kept = await tx.query<Kept>(
    `select i.letter_id, i.epoch, i.sequence, b.body as text, coalesce((select sum(f.size) from inbox_file f where f.house_id = i.house_id and f.letter_id = i.letter_id), 0)::int as size
     from inbox i join inbox_body b using (house_id, letter_id)
     where i.house_id = $1 and i.from_house = $2 and i.sequence > 0 and i.verdict <> 'invalid'
       and (i.sequence > $3 or (i.epoch < $4 and (i.sequence > $5 or i.sequence = any ($6)))) order by i.epoch, i.sequence`,
    [tx.asker.house, from, asked.sent.last, asked.sent.epoch, asked.sent.base, asked.sent.lost],
  )
  const wanted = new Set(copiesFor(asked, kept))
  const parts = partsOf(kept.filter(one => wanted.has(one.text)))
  const restored = await isResting(tx)
  for (const [index, part] of (parts.length > 0 ? parts : [[]]).entries()) {
    const answers = index === Math.max(parts.length, 1) - 1 ? questionId : null
    const standing = await ownStanding(tx, from, { wants: false, answers, restored, copies: part.map(one => one.text) })
    await post(tx, vault, from, standing, await filesOfLetters(tx, vault, part))
  }
}

/** Gives one letter back to its sender, who has lost it (it came from before a restore). */
export async function returnCopy(tx: Tx, vault: Vault, from: string, letterId: string, text: string): Promise<void> {
  const standing = await ownStanding(tx, from, { wants: false, answers: null, restored: await isResting(tx), copies: [text] })
  await post(tx, vault, from, standing, await filesOfLetters(tx, vault, [{ letter_id: letterId }]))
}

/** Keeps the own letters that a standing gave back, with where their files stand in it. */
async function keepCopies(tx: Tx, from: string, letterId: string, standing: Standing, checks: Checks): Promise<void> {
  const own = new Map(ownCopies(tx.asker.house, standing, checks).map(copy => [copy.text, copy.letter]))
  let file = 0
  for (const text of standing.copies) {
    const letter = own.get(text)
    // A copy that is none of ours may have claimed files: what follows it can no longer be told apart.
    if (!letter) return
    await tx.query(
      'insert into returned_copy (house_id, letter_id, given_by, given_in, first_file, body) values ($1,$2,$3,$4,$5,$6) on conflict do nothing',
      [tx.asker.house, letter.id, from, letterId, file, text],
    )
    file += letter.act?.attachments.length ?? 0
  }
}

/**
 * Another house told what it has: what it lacks is carried again, its answer is noted, own letters that came back are kept, and a question is
 * answered. Runs as the desk, in the transaction that takes the letter.
 */
export async function hearStanding(
  tx: Tx,
  vault: Vault,
  heard: { from: string; letterId: string; standing: Standing; checks: Checks },
): Promise<void> {
  const { from, letterId, standing, checks } = heard
  const { house } = tx.asker
  await tx.query(
    `update outbox set sent_at = null, next_try = case when exists (select 1 from house_rest r where r.house_id = $1 and r.resumed_at is null) then 'infinity'::timestamptz else now() end
     where house_id = $1 and to_house = $2 and sequence > 0 and quarantined_at is null and not on_paper and (sequence > $3 or sequence = any ($4))`,
    [house, from, standing.seen.highest, standing.seen.missing],
  )
  await keepCopies(tx, from, letterId, standing, checks)
  if (standing.answers !== null)
    await tx.query(
      `update rest_peer q set standing = $4, told_at = now() from house_rest r where r.house_id = q.house_id and r.since = q.since and r.resumed_at is null
         and q.house_id = $1 and q.peer_id = $2 and $3 = any (q.asked) and (q.standing is null or (q.standing->'seen'->>'highest')::bigint <= $5)`,
      [house, from, standing.answers, JSON.stringify({ ...standing, copies: [] }), standing.seen.highest],
    )
  if (standing.wants) await answerStanding(tx, vault, from, standing, letterId)
}
