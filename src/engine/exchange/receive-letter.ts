/** Receiving a letter: one decision over everything that may arrive, twice, late, out of order or forged. */
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Words } from '#kernel/words.ts'
import type { FoldedAct } from '../procedure/act.ts'
import { opensCommitments } from './commitment.ts'
import { countNumber, enterEpoch, type InboxState, missing, numberKey, receiptsFor } from './inbox.ts'
import {
  type ActCopy,
  actHash,
  actText,
  type Checks,
  type DraftShare,
  type Letter,
  type Opening,
  placingHash,
  type Receipt,
  type Standing,
} from './letter.ts'
import { type KeptPlacing, keepAct, keepPlacing, type MatterMail, openMatter, unopenedMatter } from './matter-mail.ts'
import { mergePlaced, placedSequence, proposals } from './placing.ts'
import { QUARANTINE, type QuarantineReason } from './quarantine.ts'
import { readLetter } from './read-letter.ts'

/**
 * accepted: taken in. held: taken in, but its act or placing waits for something that has not arrived. duplicate: this very letter was here.
 * quarantined: signed by the sender but contradictory; kept as evidence and alarmed. invalid: not a letter of this sender to this house.
 */
export type Verdict = 'accepted' | 'held' | 'duplicate' | 'quarantined' | 'invalid'

/** What to write, in this order, in one transaction together with the returned inbox and matter. */
export type Effect =
  | { kind: 'keep-letter'; letter: Letter; text: string }
  | { kind: 'quarantine'; letter: Letter; text: string; reason: QuarantineReason; against: string | null }
  | { kind: 'alarm'; says: Words }
  | { kind: 'refuse'; why: 'unreadable' | 'identity' | 'signature' | 'address' }
  | { kind: 'open-matter'; matterId: string; keeper: string; opening: Opening }
  | { kind: 'write-act'; matterId: string; hash: string; act: ActCopy }
  | { kind: 'write-placing'; placing: KeptPlacing }
  /** The act has entered the fold, or its place in it changed (n null: it waits for its placing again, after the keeper's restore). */
  | { kind: 'fold-act'; matterId: string; hash: string; n: number | null; effect: boolean }
  /** Keeper: call `placeProposals`. */
  | { kind: 'to-place'; matterId: string }
  | { kind: 'mark-withdrawn'; letterId: string; reason: Words }
  | { kind: 'send-receipt'; receipt: Receipt }
  | { kind: 'apply-receipt'; receipt: Receipt }
  /** Call `applyStanding`, and `answerStanding` if it wants an answer. */
  | { kind: 'hear-standing'; standing: Standing; letterId: string }
  /** Send the text back in the `copies` of a standing: its sender has lost it. */
  | { kind: 'return-copy'; text: string }
  /** Changes of a text that is being written: into the live text, which judges the bytes; never into the log. */
  | { kind: 'take-draft'; matterId: string; draft: DraftShare }
  | { kind: 'gap'; missing: number[] }

export type Received = { verdict: Verdict; letter: Letter | null; effects: Effect[]; inbox: InboxState; matter: MatterMail | null }
/** `matter`: what this house holds of the letter's matter, null if nothing. */
export type Receiving = { inbox: InboxState; matter: MatterMail | null }

/**
 * Recipient's desk job, one transaction under the recipient's house: lock the pair's counter row and the matter, load what `inboxKeys` names,
 * call this, write effects, inbox and matter, compose the receipts. Any text may come in and nothing is thrown. Calling it again with the same
 * text has no effect but the same receipts. `on` is the legal today, for the receipt.
 */
export function receiveLetter(state: Receiving, text: string, checks: Checks, on: string): Received {
  const read = readLetter(text, checks)
  if (!read.ok)
    return { verdict: 'invalid', letter: null, effects: [{ kind: 'refuse', why: read.why }], inbox: state.inbox, matter: state.matter }
  const { letter } = read
  const { inbox, matter } = state
  if (letter.from !== inbox.from || letter.to !== inbox.house) {
    return { verdict: 'invalid', letter, effects: [{ kind: 'refuse', why: 'address' }], inbox, matter }
  }
  if (letter.receipt && letter.kind === 'receipt') {
    return { verdict: 'accepted', letter, effects: [{ kind: 'apply-receipt', receipt: letter.receipt }], inbox, matter }
  }
  if (letter.standing && letter.kind === 'standing') return hear(state, letter, letter.standing)
  if (letter.draft && letter.kind === 'draft') return takeDraft(state, letter, letter.draft, text)
  if (Object.hasOwn(inbox.letters, letter.id)) {
    const verdict = inbox.letters[letter.id]?.stage === 'quarantined' ? 'quarantined' : 'duplicate'
    return { verdict, letter, effects: receiptEffects(inbox, letter.id), inbox, matter }
  }
  const objection = objectionTo(state, letter, checks)
  return objection ? quarantine(state, letter, text, objection, on) : accept(state, letter, text, checks, on)
}

type Objection = { reason: QuarantineReason; against: string | null }

function objectionTo({ inbox, matter }: Receiving, letter: Letter, checks: Checks): Objection | null {
  const taken = Object.hasOwn(inbox.numbers, numberKey(letter)) ? inbox.numbers[numberKey(letter)] : undefined
  if (taken !== undefined) return { reason: 'number-taken', against: taken }
  if (letter.epoch < inbox.epoch && letter.sequence > inbox.base) return { reason: 'from-before-restore', against: null }
  const keeper = letter.opening ? (matter?.keeper ?? letter.from) : (matter?.keeper ?? null)
  if (letter.opening && keeper !== letter.from) return { reason: 'second-opening', against: null }
  if (letter.act) {
    const bad = actObjection(inbox, letter, letter.act, checks)
    if (bad) return bad
    const parties = letter.opening ? [letter.from] : (matter?.parties ?? [])
    if (keeper !== null && !parties.includes(letter.from)) return { reason: 'not-a-party', against: null }
  }
  if (letter.package?.some(copy => !copyHolds(copy, checks))) return { reason: 'commitments', against: null }
  return letter.placing ? placingObjection(matter, keeper, letter, checks) : null
}

function actObjection(inbox: InboxState, letter: Letter, act: ActCopy, checks: Checks): Objection | null {
  const { header } = act
  if (header.recordedBy !== letter.from || header.matterId !== letter.matterId) return { reason: 'act-author', against: null }
  if (letter.opening && letter.opening.fingerprint !== header.definition.fingerprint) return { reason: 'act-author', against: null }
  if (!checks.verify(header.recordedBy, actText(header), act.signature)) return { reason: 'act-signature', against: null }
  if (!opensCommitments(act, header.commitments, checks.hash, true)) return { reason: 'commitments', against: null }
  const known = Object.hasOwn(inbox.acts, header.actId) ? inbox.acts[header.actId] : undefined
  if (known !== undefined && known !== actHash(header, checks.hash)) return { reason: 'act-id-taken', against: known }
  return null
}

const copyHolds = (copy: ActCopy, checks: Checks): boolean =>
  checks.verify(copy.header.recordedBy, actText(copy.header), copy.signature) &&
  opensCommitments(copy, copy.header.commitments, checks.hash, false)

function placingObjection(matter: MatterMail | null, keeper: string | null, letter: Letter, checks: Checks): Objection | null {
  const { placing, signature } = letter.placing as NonNullable<Letter['placing']>
  if (keeper !== null && keeper !== letter.from) return { reason: 'not-the-keeper', against: null }
  if (placing.matterId !== letter.matterId || !checks.verify(letter.from, canonicalJson(placing), signature)) {
    return { reason: 'placing-signature', against: null }
  }
  const hash = placingHash(placing, checks.hash)
  const fork = matter?.placings.find(
    ({ by, placing: p, hash: h }) => by === letter.from && p.n === placing.n && p.epoch === placing.epoch && h !== hash,
  )
  return fork ? { reason: 'placing-fork', against: fork.hash } : null
}

function quarantine(state: Receiving, letter: Letter, text: string, { reason, against }: Objection, on: string): Received {
  const kept = { stage: 'quarantined' as const, arrivedOn: on, openedOn: null }
  const noted = { ...state.inbox, letters: { ...state.inbox.letters, [letter.id]: kept } }
  // A letter from before a restore has no number any more; every other one did use its number, and would else be missed for ever.
  const inbox = reason === 'number-taken' || reason === 'from-before-restore' ? noted : takeNumber(noted, letter)
  const effects: Effect[] = [
    { kind: 'quarantine', letter, text, reason, against },
    { kind: 'alarm', says: QUARANTINE[reason] },
    ...(reason === 'from-before-restore' ? [{ kind: 'return-copy' as const, text }] : []),
    ...receiptEffects(inbox, letter.id),
  ]
  return { verdict: 'quarantined', letter, effects, inbox, matter: state.matter }
}

function accept(state: Receiving, letter: Letter, text: string, checks: Checks, on: string): Received {
  const effects: Effect[] = [{ kind: 'keep-letter', letter, text }]
  const kept = { stage: 'arrived' as const, arrivedOn: on, openedOn: null }
  let inbox = takeNumber({ ...state.inbox, letters: { ...state.inbox.letters, [letter.id]: kept } }, letter)
  let matter = state.matter
  const before = matter ? mergePlaced(matter) : []
  if (letter.matterId !== null && (letter.act || letter.placing))
    matter = takeIn(matter ?? unopenedMatter(letter.matterId), letter, checks, effects)
  if (letter.act) inbox = { ...inbox, acts: { ...inbox.acts, [letter.act.header.actId]: actHash(letter.act.header, checks.hash) } }
  if (letter.withdrawal) {
    const { letterId, reason } = letter.withdrawal
    inbox = { ...inbox, withdrawn: { ...inbox.withdrawn, [letterId]: reason } }
    if (Object.hasOwn(inbox.letters, letterId)) effects.push({ kind: 'mark-withdrawn', letterId, reason })
  }
  if (Object.hasOwn(inbox.withdrawn, letter.id)) {
    effects.push({ kind: 'mark-withdrawn', letterId: letter.id, reason: inbox.withdrawn[letter.id] as Words })
  }
  const after = matter ? mergePlaced(matter) : []
  effects.push(...foldEffects(letter.matterId, before, after))
  if (matter && matter.keeper === inbox.house && !matter.resting && proposals(matter).length > 0) {
    effects.push({ kind: 'to-place', matterId: matter.matterId })
  }
  effects.push(...receiptEffects(inbox, letter.id))
  if (missing(inbox).length > 0) effects.push({ kind: 'gap', missing: missing(inbox) })
  return { verdict: waits(matter, after, letter, checks) ? 'held' : 'accepted', letter, effects, inbox, matter }
}

function takeIn(start: MatterMail, letter: Letter, checks: Checks, effects: Effect[]): MatterMail {
  let matter = start
  if (letter.opening && matter.keeper === null) {
    matter = openMatter(matter, letter.from, letter.opening)
    effects.push({ kind: 'open-matter', matterId: matter.matterId, keeper: letter.from, opening: letter.opening })
    const { parties, acts, placings } = matter
    if (acts.some(act => !parties.includes(act.header.recordedBy))) effects.push({ kind: 'alarm', says: QUARANTINE['not-a-party'] })
    if (placings.some(placing => placing.by !== letter.from)) effects.push({ kind: 'alarm', says: QUARANTINE['not-the-keeper'] })
  }
  if (letter.act) {
    const hash = actHash(letter.act.header, checks.hash)
    const next = keepAct(matter, hash, letter.act.header)
    if (next !== matter) effects.push({ kind: 'write-act', matterId: matter.matterId, hash, act: letter.act })
    matter = next
  }
  if (letter.placing) {
    const placing: KeptPlacing = { ...letter.placing, hash: placingHash(letter.placing.placing, checks.hash), by: letter.from }
    const next = keepPlacing(matter, placing)
    if (next !== matter) effects.push({ kind: 'write-placing', placing })
    matter = next
  }
  return matter
}

function waits(matter: MatterMail | null, after: FoldedAct[], letter: Letter, checks: Checks): boolean {
  if (!matter) return false
  if (letter.act && !after.some(act => act.header.actId === letter.act?.header.actId)) return true
  const placing = letter.placing && placingHash(letter.placing.placing, checks.hash)
  return placing !== undefined && !placedSequence(matter).some(kept => kept.hash === placing)
}

function foldEffects(matterId: string | null, before: FoldedAct[], after: FoldedAct[]): Effect[] {
  if (matterId === null) return []
  const was = new Map(before.map(act => [act.hash, act]))
  return after
    .filter(act => was.get(act.hash)?.n !== act.n || was.get(act.hash)?.effect !== act.effect)
    .map(({ hash, n, effect }) => ({ kind: 'fold-act', matterId, hash, n, effect }))
}

function hear(state: Receiving, letter: Letter, standing: Standing): Received {
  const { sent } = standing
  let inbox = enterEpoch(state.inbox, sent.epoch, sent.base, sent.last)
  if (sent.epoch === inbox.epoch) inbox = sent.lost.reduce(countNumber, { ...inbox, announced: Math.max(inbox.announced, sent.last) })
  const repeated = standing.awaiting.flatMap(id => receiptEffects(inbox, id))
  const gap: Effect[] = missing(inbox).length > 0 ? [{ kind: 'gap', missing: missing(inbox) }] : []
  const effects: Effect[] = [{ kind: 'hear-standing', standing, letterId: letter.id }, ...repeated, ...gap]
  return { verdict: 'accepted', letter, effects, inbox, matter: state.matter }
}

/**
 * Part of a live text. It has no number, no receipt and no place in the order: before the opening of its matter has come it is let go (the house asks for
 * what it lacks later), and one from a house that is no party is kept as evidence like any letter.
 */
function takeDraft(state: Receiving, letter: Letter, draft: DraftShare, text: string): Received {
  const { inbox, matter } = state
  if (matter?.keeper && !matter.parties.includes(letter.from)) {
    const effects: Effect[] = [
      { kind: 'quarantine', letter, text, reason: 'not-a-party', against: null },
      { kind: 'alarm', says: QUARANTINE['not-a-party'] },
    ]
    return { verdict: 'quarantined', letter, effects, inbox, matter }
  }
  const effects: Effect[] = matter?.keeper ? [{ kind: 'take-draft', matterId: matter.matterId, draft }] : []
  return { verdict: 'accepted', letter, effects, inbox, matter }
}

function takeNumber(inbox: InboxState, letter: Letter): InboxState {
  const entered = enterEpoch(inbox, letter.epoch, letter.base, letter.sequence)
  return countNumber({ ...entered, numbers: { ...entered.numbers, [numberKey(letter)]: letter.id } }, letter.sequence)
}

const receiptEffects = (inbox: InboxState, letterId: string): Effect[] =>
  receiptsFor(inbox, letterId).map(receipt => ({ kind: 'send-receipt', receipt }))
