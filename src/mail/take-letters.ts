/** The recipient's desk job: reads what arrived, decides by the exchange engine, hands the effects to whoever places them, and answers with receipts. */
import { emptyInbox, type InboxState, inboxKeys, missing, openLetter as openKept } from '#engine/exchange/inbox.ts'
import type { Checks, Letter, Receipt } from '#engine/exchange/letter.ts'
import { readLetter } from '#engine/exchange/read-letter.ts'
import { type Effect, receiveLetter } from '#engine/exchange/receive-letter.ts'
import { append, appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Store } from '#store/store.ts'
import { asDesk, type Tx } from '#store/unit-of-work.ts'
import type { Vault } from '#vault/open-vault.ts'
import { loadMatterMail } from './matter-mail-rows.ts'
import { checksOf } from './peers.ts'
import { postLetter } from './post-letter.ts'
import { hearStanding, returnCopy } from './standing.ts'

/** The effects that concern matters; the server hands them to the use case that places them (mail never calls work). */
export type MatterEffect = Extract<Effect, { kind: 'open-matter' | 'write-act' | 'write-placing' | 'fold-act' | 'to-place' | 'take-draft' }>
export type Placer = (tx: Tx, letter: Letter, effects: MatterEffect[]) => Promise<void>

type Arrived = { letter_id: string; from_house: string; body: string }

const CONCERNS_MATTER = new Set(['open-matter', 'write-act', 'write-placing', 'fold-act', 'to-place', 'take-draft'])

/** Faults after which the same letter is simply taken again at the next round. */
const PASSING = new Set(['unavailable', 'conflict', 'locked'])

/**
 * Takes every letter that waits in this house's inbox, each in its own transaction, in the order of its sender's numbers. A letter that cannot
 * be carried out is set aside as evidence with an alarm: it never stops the letters behind it. Returns how many were taken.
 */
export async function takeLetters(
  store: Store,
  vault: Vault,
  house: string,
  today: string,
  place: Placer,
  report: (letterId: string, error: unknown) => void,
): Promise<number> {
  let taken = 0
  for (;;) {
    const waiting = await asDesk(store, house, today, waitingLetters)
    let moved = 0
    for (const letterId of waiting) {
      try {
        if (await asDesk(store, house, today, tx => takeOne(tx, vault, place, letterId))) moved++
      } catch (error) {
        if (error instanceof Fault && PASSING.has(error.code)) continue
        report(letterId, error)
        await asDesk(store, house, today, tx => setAside(tx, letterId))
        moved++
      }
    }
    taken += moved
    if (moved === 0) return taken
  }
}

const waitingLetters = async (tx: Tx): Promise<string[]> =>
  (
    await tx.query<{ letter_id: string }>(
      'select letter_id from inbox where house_id = $1 and placed_at is null order by from_house, sequence, arrived_at limit 200',
      [tx.asker.house],
      'desk-waiting',
    )
  ).map(row => row.letter_id)

const SET_ASIDE = words(
  '函件无法办理，已作为证据保存，请联系系统管理员',
  'The letter could not be carried out; it is kept as evidence, tell the administrator',
)

/** Keeps a letter that failed: visible on the mail desk, recorded, never retried by itself. */
async function setAside(tx: Tx, letterId: string): Promise<void> {
  await tx.query(`update inbox set verdict = 'quarantined', says = $3, placed_at = now() where house_id = $1 and letter_id = $2`, [
    tx.asker.house,
    letterId,
    JSON.stringify(SET_ASIDE),
  ])
  await appendEvent(tx, { kind: 'refusal', table: 'inbox', id: letterId, about: { what: 'set-aside' } })
}

async function takeOne(tx: Tx, vault: Vault, place: Placer, letterId: string): Promise<boolean> {
  const row = await tx.maybe<Arrived>(
    `select i.letter_id, i.from_house, b.body from inbox i join inbox_body b using (house_id, letter_id)
     where i.house_id = $1 and i.letter_id = $2 and i.placed_at is null for update of i skip locked`,
    [tx.asker.house, letterId],
    'desk-take',
  )
  if (!row) return false
  const checks = await checksOf(tx, vault)
  const read = readLetter(row.body, checks)
  const inbox = read.ok ? await loadInbox(tx, row.from_house, read.letter) : emptyInbox(tx.asker.house, row.from_house)
  const matter = read.ok && read.letter.matterId ? await loadMatterMail(tx, read.letter.matterId) : null
  const received = receiveLetter({ inbox, matter }, row.body, checks, tx.asker.today)
  // Its opening has not arrived: it waits in the inbox and is looked at again after every later letter.
  if (received.verdict === 'held' && received.matter !== null && received.matter.keeper === null) return false
  await countInbox(tx, received.inbox, received.letter)
  const letter = received.letter
  if (letter) {
    await place(
      tx,
      letter,
      received.effects.filter((effect): effect is MatterEffect => CONCERNS_MATTER.has(effect.kind)),
    )
    await answer(tx, vault, { from: row.from_house, letter, checks }, received.effects)
  }
  const alarm = received.effects.find(effect => effect.kind === 'alarm')
  const verdict = received.verdict === 'accepted' ? 'accepted' : received.verdict
  await tx.query(
    `update inbox set verdict = $3, says = $4, placed_at = now() where house_id = $1 and letter_id = $2`,
    [tx.asker.house, row.letter_id, verdict, alarm && 'says' in alarm ? JSON.stringify(alarm.says) : null],
    'inbox-placed',
  )
  if (letter && letter.sequence > 0)
    await append(tx, {
      kind: 'receipt',
      table: 'inbox',
      row: {
        house_id: tx.asker.house,
        letter_id: row.letter_id,
        from_house: row.from_house,
        sequence: letter.sequence,
        kind: letter.kind,
        matter_id: letter.matterId,
        act_id: letter.act?.header.actId ?? null,
      },
    })
  return true
}

type Taken = { from: string; letter: Letter; checks: Checks }

async function answer(tx: Tx, vault: Vault, { from, letter, checks }: Taken, effects: Effect[]): Promise<void> {
  for (const effect of effects) {
    if (effect.kind === 'send-receipt') await sendReceipt(tx, vault, from, letter.matterId, effect.receipt, letter.kind === 'standing')
    if (effect.kind === 'apply-receipt') await applyReceipt(tx, effect.receipt)
    if (effect.kind === 'hear-standing') await hearStanding(tx, vault, { from, letterId: letter.id, standing: effect.standing, checks })
    if (effect.kind === 'return-copy') await returnCopy(tx, vault, from, letter.id, effect.text)
  }
}

/** The pair's counters after a letter: what arrived without a gap, the sender's life, and the numbers it lost. */
async function countInbox(tx: Tx, inbox: InboxState, letter: Letter | null): Promise<void> {
  const lost = letter?.standing && letter.standing.sent.epoch === inbox.epoch ? letter.standing.sent.lost : []
  await tx.query(
    `update peer set received_sequence = $3, seen_epoch = $4, seen_base = $5, announced = $6,
       seen_lost = array(select distinct n from unnest(seen_lost || $7::bigint[]) as n where n > $3) where house_id = $1 and peer_id = $2`,
    [inbox.house, inbox.from, inbox.through, inbox.epoch, inbox.base, inbox.announced, lost],
    'inbox-count',
  )
}

/** `again`: the other house asks for it once more, so it is carried even if the same receipt was sent today. */
async function sendReceipt(tx: Tx, vault: Vault, to: string, matterId: string | null, receipt: Receipt, again = false): Promise<void> {
  const content = { kind: 'receipt' as const, matterId, sentOn: tx.asker.today, receipt }
  const { id } = await postLetter(tx, vault, to, content, { sealed: true, number: null, title: '' })
  if (again)
    tx.later('receipt-again', 'update outbox set sent_at = null, next_try = now() where house_id = $1 and letter_id = $2', [
      tx.asker.house,
      id,
    ])
}

async function applyReceipt(tx: Tx, receipt: Receipt): Promise<void> {
  if (receipt.stage === 'quarantined') {
    await tx.query(
      'update outbox set quarantined_at = coalesce(quarantined_at, now()) where house_id = $1 and letter_id = $2',
      [tx.asker.house, receipt.letterId],
      'apply-quarantine',
    )
    return
  }
  await tx.query(
    `update outbox set arrived_at = coalesce(arrived_at, now()), opened_at = case when $3 then coalesce(opened_at, now()) else opened_at end where house_id = $1 and letter_id = $2`,
    [tx.asker.house, receipt.letterId, receipt.stage === 'opened'],
    'apply-receipt',
  )
}

type Counters = { received_sequence: number; seen_epoch: number; seen_base: number; seen_lost: number[]; announced: number }
type KnownLetter = { letter_id: string; sequence: number; epoch: number; verdict: string; arrived: string; opened: string | null }

/** The slice of the inbox that one arriving letter can collide with, or that a standing asks about. */
async function loadInbox(tx: Tx, from: string, letter: Letter): Promise<InboxState> {
  const house = tx.asker.house
  const keys = inboxKeys(letter)
  const at = await tx.one<Counters>(
    'select received_sequence, seen_epoch, seen_base, seen_lost, announced from peer where house_id = $1 and peer_id = $2 for update',
    [house, from],
    'inbox-counter',
  )
  const known = await tx.query<KnownLetter>(
    `select letter_id, sequence, epoch, verdict, (arrived_at at time zone 'Asia/Shanghai')::date::text as arrived, (opened_at at time zone 'Asia/Shanghai')::date::text as opened from inbox where house_id = $1 and from_house = $2 and placed_at is not null and sequence > 0 and (sequence >= $3 or sequence = $4 or letter_id = any ($5))`,
    [house, from, at.received_sequence, letter.sequence, [...keys.letters, ...(letter.standing?.awaiting ?? [])]],
    'inbox-slice',
  )
  const acts = keys.acts.length
    ? await tx.query<{ act_id: string; hash: string }>(
        'select act_id, hash from act where house_id = $1 and act_id = any ($2)',
        [house, keys.acts],
        'inbox-acts',
      )
    : []
  const counted = known.filter(row => row.sequence > at.received_sequence && (row.epoch >= at.seen_epoch || row.sequence <= at.seen_base))
  const beyond = [...counted.map(row => row.sequence), ...at.seen_lost.map(Number).filter(n => n > at.received_sequence)]
  return {
    ...emptyInbox(house, from),
    epoch: at.seen_epoch,
    base: at.seen_base,
    announced: at.announced,
    through: at.received_sequence,
    beyond: [...new Set(beyond)].sort((a, b) => a - b),
    numbers: Object.fromEntries(known.map(row => [`${row.epoch}:${row.sequence}`, row.letter_id])),
    letters: Object.fromEntries(known.map(row => [row.letter_id, keptOf(row)])),
    acts: Object.fromEntries(acts.map(row => [row.act_id, row.hash])),
  }
}

const keptOf = (row: KnownLetter): InboxState['letters'][string] => ({
  stage: row.verdict === 'quarantined' ? 'quarantined' : row.opened ? 'opened' : 'arrived',
  arrivedOn: row.arrived,
  openedOn: row.opened,
})

/** The desk opens a letter: recorded once, and the sender gets the receipt "opened". Returns its matter. @throws Fault not-found */
export async function openLetter(tx: Tx, vault: Vault, letterId: string): Promise<string | null> {
  const row = await tx.maybe<{
    matter_id: string | null
    from_house: string
    opened_at: string | null
    arrived: string
    verdict: string
    kind: string
  }>(
    `select matter_id, from_house, opened_at, (arrived_at at time zone 'Asia/Shanghai')::date::text as arrived, verdict, kind from inbox where house_id = $1 and letter_id = $2 for update`,
    [tx.asker.house, letterId],
    'letter-to-open',
  )
  if (!row) throw new Fault('not-found', words('没有这封来件', 'There is no such letter'))
  if (row.opened_at === null && row.verdict !== 'quarantined' && row.kind === 'act') {
    await tx.query(
      'update inbox set opened_at = now(), opened_by = $3 where house_id = $1 and letter_id = $2',
      [tx.asker.house, letterId, tx.asker.person],
      'letter-opened',
    )
    const state = {
      ...emptyInbox(tx.asker.house, row.from_house),
      letters: { [letterId]: { stage: 'arrived' as const, arrivedOn: row.arrived, openedOn: null } },
    }
    const opened = openKept(state, letterId, tx.asker.today)
    if (opened) await sendReceipt(tx, vault, row.from_house, row.matter_id, opened.receipt)
  }
  return row.matter_id
}

/** Letters that must exist and have not arrived, by sender. */
export async function listGaps(tx: Tx): Promise<{ name: string; missing: number[] }[]> {
  const rows = await tx.query<{ name: string; through: number; announced: number; beyond: number[] | null; lost: number[] }>(
    `select p.name, p.received_sequence as through, p.announced, p.seen_lost as lost, array_agg(i.sequence order by i.sequence) filter (where i.sequence is not null) as beyond from peer p
     left join inbox i on i.house_id = p.house_id and i.from_house = p.peer_id and i.sequence > p.received_sequence and (i.epoch >= p.seen_epoch or i.sequence <= p.seen_base)
     where p.house_id = $1 group by p.name, p.received_sequence, p.announced, p.seen_lost`,
    [tx.asker.house],
  )
  return rows
    .map(row => {
      const beyond = [...(row.beyond ?? []), ...row.lost].map(Number).sort((a, b) => a - b)
      return { name: row.name, missing: missing({ through: row.through, beyond, announced: row.announced }) }
    })
    .filter(row => row.missing.length > 0)
}
