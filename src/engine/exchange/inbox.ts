/** The recipient's counters for one sender, and what of the past an arriving letter can collide with. */
import type { Words } from '#kernel/words.ts'
import type { Letter, Receipt } from './letter.ts'

/**
 * What one house remembers of the letters of another. The four records may be slices: for one arriving letter load only the rows that
 * `inboxKeys` names. They are never pruned: identity is for ever.
 */
export type InboxState = {
  house: string
  from: string
  /** Highest epoch of the sender seen, and the number up to which earlier epochs are valid. */
  epoch: number
  base: number
  /** Every number up to this one has arrived. */
  through: number
  /** Numbers that arrived beyond a gap, ascending. */
  beyond: number[]
  /** Highest number that the sender said it used (from its standing): shows a loss at the end too. */
  announced: number
  /** '<epoch>:<number>' → letter id. */
  numbers: Record<string, string>
  /** Letter id → how far our receipt goes. */
  letters: Record<string, { stage: Receipt['stage']; arrivedOn: string; openedOn: string | null }>
  /** Act id → act hash, over all senders of this house. */
  acts: Record<string, string>
  /** Letter id → reason, where the sender took it back, even before it arrived. */
  withdrawn: Record<string, Words>
}

export function emptyInbox(house: string, from: string): InboxState {
  return { house, from, epoch: 1, base: 0, through: 0, beyond: [], announced: 0, numbers: {}, letters: {}, acts: {}, withdrawn: {} }
}

export const numberKey = (letter: Pick<Letter, 'epoch' | 'sequence'>): string => `${letter.epoch}:${letter.sequence}`

/** Which rows to load before `receiveLetter`: by number, by letter id (itself and the one it withdraws), by act id; and the matter to lock. */
export function inboxKeys(letter: Letter): { number: string; letters: string[]; acts: string[]; matterId: string | null } {
  const letters = letter.withdrawal ? [letter.id, letter.withdrawal.letterId] : [letter.id]
  return { number: numberKey(letter), letters, acts: letter.act ? [letter.act.header.actId] : [], matterId: letter.matterId }
}

/** The numbers that must exist and have not arrived, ascending: the gap on the user's screen. */
export function missing(inbox: Pick<InboxState, 'through' | 'beyond' | 'announced'>): number[] {
  const here = new Set(inbox.beyond)
  const out: number[] = []
  for (let n = inbox.through + 1; n <= highest(inbox); n++) if (!here.has(n)) out.push(n)
  return out
}

/** The highest number that has arrived or that the sender announced. */
export function highest(inbox: Pick<InboxState, 'through' | 'beyond' | 'announced'>): number {
  return Math.max(inbox.through, inbox.announced, inbox.beyond.at(-1) ?? 0)
}

/**
 * The sender was restored and numbers on from `base`: what it sent beyond that in an earlier life keeps its identity but no longer its number.
 * Nothing changes for an epoch already known.
 */
export function enterEpoch(inbox: InboxState, epoch: number, base: number, announced: number): InboxState {
  if (epoch <= inbox.epoch) return inbox
  const beyond = inbox.beyond.filter(n => n <= base)
  return { ...inbox, epoch, base, through: Math.min(inbox.through, base), beyond, announced }
}

/** Counts a number as arrived. */
export function countNumber(inbox: InboxState, sequence: number): InboxState {
  if (sequence <= inbox.through || inbox.beyond.includes(sequence)) return inbox
  const beyond = [...inbox.beyond, sequence].sort((a, b) => a - b)
  let through = inbox.through
  while (beyond[0] === through + 1) {
    beyond.shift()
    through++
  }
  return { ...inbox, through, beyond }
}

/**
 * The desk opened the letter: returns the receipt to compose, in the transaction that records the opening. Opening again returns the first
 * receipt. null: no such letter was taken in (unknown or quarantined).
 */
export function openLetter(inbox: InboxState, letterId: string, on: string): { inbox: InboxState; receipt: Receipt } | null {
  const kept = Object.hasOwn(inbox.letters, letterId) ? inbox.letters[letterId] : undefined
  if (!kept || kept.stage === 'quarantined') return null
  const openedOn = kept.openedOn ?? on
  const letters = { ...inbox.letters, [letterId]: { ...kept, stage: 'opened' as const, openedOn } }
  return { inbox: { ...inbox, letters }, receipt: { letterId, stage: 'opened', on: openedOn } }
}

/** The receipts that say how far we are with a letter, for repeating them; 'opened' comes with 'arrived' so that no date is lost. */
export function receiptsFor(inbox: InboxState, letterId: string): Receipt[] {
  const kept = Object.hasOwn(inbox.letters, letterId) ? inbox.letters[letterId] : undefined
  if (!kept) return []
  if (kept.stage === 'quarantined') return [{ letterId, stage: 'quarantined', on: kept.arrivedOn }]
  const arrived: Receipt = { letterId, stage: 'arrived', on: kept.arrivedOn }
  return kept.openedOn === null ? [arrived] : [arrived, { letterId, stage: 'opened', on: kept.openedOn }]
}
