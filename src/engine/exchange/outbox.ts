/** The sender's side of one pair of houses: numbering letters, carrying them until a receipt, and moving them by receipts. */
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import {
  type Letter,
  type LetterContent,
  type LetterKind,
  letterBody,
  type Receipt,
  type Seal,
  type Standing,
  sealLetter,
  type UnsealedLetter,
} from './letter.ts'

/** sent: on its way (在途); arrived: in the other house's mail room; opened: by its desk; quarantined: kept there as evidence, not taken in. */
export type Stage = 'sent' | 'arrived' | 'opened' | 'quarantined'

/** One outbox row. `sentAt` and `triedAt` are instants of the caller's clock, `sentOn`, `arrivedOn`, `openedOn` legal dates. */
export type SentLetter = {
  id: string
  epoch: number
  sequence: number
  kind: LetterKind
  sentOn: string
  sentAt: number
  stage: Stage
  arrivedOn: string | null
  openedOn: string | null
  tries: number
  triedAt: number | null
  /** Asked for once more by the recipient. */
  again: boolean
}

/** The counter row of a pair (lock it when composing) and as many of its letters as the question at hand needs. */
export type OutboxState = {
  house: string
  to: string
  epoch: number
  base: number
  last: number
  /** Numbers up to `base` that a restore took for ever; `resume` finds them. */
  lost: number[]
  /** true after a restore until `resume` allowed it: nothing numbered is composed or carried. */
  resting: boolean
  letters: Record<string, SentLetter>
}

export function emptyOutbox(house: string, to: string): OutboxState {
  return { house, to, epoch: 1, base: 0, last: 0, lost: [], resting: false, letters: {} }
}

const NUMBERED: Record<LetterKind, boolean> = {
  act: true,
  placing: true,
  'withdrawal-notice': true,
  receipt: false,
  standing: false,
  draft: false,
}

/** Whether letters of this kind are counted, receipted and missed when they do not come. */
export const isNumbered = (kind: LetterKind): boolean => NUMBERED[kind]

/**
 * First half of composing, for signers that answer later (card, signing server): numbers and addresses the content.
 * Sign `body`, then call `postLetter` in the same transaction, with the pair's counter row still locked.
 * Throws Fault 'unavailable' for a numbered letter while the house rests after a restore.
 */
export function addressLetter(outbox: OutboxState, content: LetterContent): { unsealed: UnsealedLetter; body: string } {
  const numbered = NUMBERED[content.kind]
  if (numbered && outbox.resting) {
    throw new Fault(
      'unavailable',
      words(
        '本院数据恢复后，须待对方告知已收到的最后一封函件，方可发函。',
        'After a restore, letters leave only once the other house has told the last one it saw.',
      ),
    )
  }
  const sequence = numbered ? outbox.last + 1 : 0
  const unsealed: UnsealedLetter = { v: 1, from: outbox.house, to: outbox.to, epoch: outbox.epoch, base: outbox.base, sequence, ...content }
  return { unsealed, body: letterBody(unsealed) }
}

/** Second half: the sealed letter, the text to store and carry, and the outbox with its new row (receipts, standings and drafts get none). */
export function postLetter(
  outbox: OutboxState,
  unsealed: UnsealedLetter,
  signature: string,
  hash: Seal['hash'],
  sentAt: number,
): { letter: Letter; text: string; outbox: OutboxState } {
  const { letter, text } = sealLetter(unsealed, signature, hash)
  if (!NUMBERED[letter.kind]) return { letter, text, outbox }
  const { id, epoch, sequence, kind, sentOn } = letter
  const row: SentLetter = {
    id,
    epoch,
    sequence,
    kind,
    sentOn,
    sentAt,
    stage: 'sent',
    arrivedOn: null,
    openedOn: null,
    tries: 0,
    triedAt: null,
    again: false,
  }
  return { letter, text, outbox: { ...outbox, last: sequence, letters: { ...outbox.letters, [id]: row } } }
}

/**
 * Both halves at once. Call it in the transaction that writes what the letter carries (act row, pending leaf, placing): either both exist or neither.
 * The courier carries it later, in a transaction of its own. Throws as `addressLetter`.
 */
export function compose(
  outbox: OutboxState,
  content: LetterContent,
  seal: Seal,
  sentAt: number,
): { letter: Letter; text: string; outbox: OutboxState } {
  const { unsealed, body } = addressLetter(outbox, content)
  return postLetter(outbox, unsealed, seal.sign(body), seal.hash, sentAt)
}

/** While resting: a letter of ours that came back as a copy is known again as sent; it arrived where the copy came from. Known ones stay as they are. */
export function recoverSent(outbox: OutboxState, letter: Letter, sentAt: number): OutboxState {
  if (letter.sequence === 0 || Object.hasOwn(outbox.letters, letter.id)) return outbox
  const { id, epoch, sequence, kind, sentOn } = letter
  const row: SentLetter = {
    id,
    epoch,
    sequence,
    kind,
    sentOn,
    sentAt,
    stage: 'arrived',
    arrivedOn: null,
    openedOn: null,
    tries: 0,
    triedAt: null,
    again: false,
  }
  return { ...outbox, letters: { ...outbox.letters, [id]: row } }
}

/**
 * Courier: which letters to carry now, in order of number: those without any receipt that were not tried within `retryAfter`,
 * and those asked for again. Any unit of time.
 */
export function toCarry(outbox: OutboxState, now: number, retryAfter: number): SentLetter[] {
  if (outbox.resting) return []
  return Object.values(outbox.letters)
    .filter(letter => letter.again || (letter.stage === 'sent' && (letter.triedAt === null || now - letter.triedAt >= retryAfter)))
    .sort((a, b) => a.epoch - b.epoch || a.sequence - b.sequence)
}

/** Courier, after handing letters to the carrier. A crash in between carries them twice, which the other side takes as duplicates. */
export function markTried(outbox: OutboxState, ids: string[], now: number): OutboxState {
  return change(outbox, ids, letter => ({ ...letter, tries: letter.tries + 1, triedAt: now, again: false }))
}

/**
 * A receipt that came back (effect 'apply-receipt'). Receipts may come twice and in any order; a letter never moves backwards:
 * 'opened' implies 'arrived', and a late 'arrived' only fills in its date. `unknown-letter`: not one of ours; keep the receipt and alarm
 * (after a restore it proves that we sent more than we remember).
 */
export function applyReceipt(
  outbox: OutboxState,
  receipt: Receipt,
): { outcome: 'moved' | 'known' | 'unknown-letter'; outbox: OutboxState } {
  const letter = Object.hasOwn(outbox.letters, receipt.letterId) ? (outbox.letters[receipt.letterId] as SentLetter) : undefined
  if (!letter) return { outcome: 'unknown-letter', outbox }
  const next = moved(letter, receipt)
  if (next === letter) return { outcome: 'known', outbox }
  return { outcome: 'moved', outbox: { ...outbox, letters: { ...outbox.letters, [letter.id]: next } } }
}

function moved(letter: SentLetter, { stage, on }: Receipt): SentLetter {
  if (stage === 'quarantined') return letter.stage === 'sent' ? { ...letter, stage } : letter
  if (letter.stage === 'quarantined') return letter
  const arrivedOn = letter.arrivedOn === null || on < letter.arrivedOn ? on : letter.arrivedOn
  const openedOn = stage === 'opened' ? (letter.openedOn ?? on) : letter.openedOn
  const next: Stage = openedOn === null ? 'arrived' : 'opened'
  if (next === letter.stage && arrivedOn === letter.arrivedOn && openedOn === letter.openedOn) return letter
  return { ...letter, stage: next, arrivedOn, openedOn }
}

/**
 * The other house told what it has (effect 'hear-standing'). What it lacks is carried at once, and once per standing, whatever our receipts
 * say: it may have been restored, and a receipt of its earlier life may still be under way. Stage and dates stay: they were true.
 */
export function applyStanding(outbox: OutboxState, { seen }: Standing): OutboxState {
  const lacks = (letter: SentLetter) => letter.sequence > seen.highest || seen.missing.includes(letter.sequence)
  const ids = Object.values(outbox.letters)
    .filter(letter => letter.stage !== 'quarantined' && lacks(letter))
    .map(letter => letter.id)
  return change(outbox, ids, letter => ({ ...letter, again: true }))
}

function change(outbox: OutboxState, ids: string[], to: (letter: SentLetter) => SentLetter): OutboxState {
  const letters = { ...outbox.letters }
  for (const id of ids) {
    const letter = letters[id]
    if (letter) letters[id] = to(letter)
  }
  return { ...outbox, letters }
}
