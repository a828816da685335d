/** What travels between houses: the letter, its identity (a hash of its canonical text) and how it is sealed and read. */
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Words } from '#kernel/words.ts'
import type { ActHeader, Facts } from '../procedure/act.ts'
import type { Parameters } from '../procedure/parameters.ts'

/** Hash of a text, and whether `signature` is `house`'s signature over `text`. The vault hands both in. */
export type Checks = { hash: (text: string) => string; verify: (house: string, text: string, signature: string) => boolean }
/** What a house needs in order to seal its own letters and placings. */
export type Seal = { hash: (text: string) => string; sign: (text: string) => string }

/** Acts, placings and notices are numbered and receipted; receipts, standings and drafts are neither: there is no receipt of a receipt. */
export type LetterKind = 'act' | 'placing' | 'withdrawal-notice' | 'receipt' | 'standing' | 'draft'

/** `slot` is the key of its commitment in the header: 'paper' or 'attachment:<n>'. */
export type Attachment = { slot: string; name: string; mediaType: string; size: number; plainHash: string }
/** A signed act with what opens its commitments. */
export type ActCopy = { header: ActHeader; signature: string; facts: Facts; salts: Record<string, string>; attachments: Attachment[] }
/** Travels with the first act of a matter: what the recipient needs to run the same fold (design §5). */
export type Opening = { definition: unknown; fingerprint: string; parameters: Parameters; calendarVersion: string }

/** The keeper's statement of order. It decides order only; timeliness is judged by the act's legal date. */
export type Placing = {
  v: 1
  matterId: string
  epoch: number
  n: number
  actHash: string
  /** Hash of the placing before it; null for n = 1. */
  previous: string | null
  /** false: no longer open there when its turn came; `reason` says why, visible to both houses. */
  effect: boolean
  reason?: Words
}
export type SignedPlacing = { placing: Placing; signature: string }

/** A mail fact about one letter. 'quarantined' tells the sender that its number or act id was already taken by another text. */
export type Receipt = { letterId: string; stage: 'arrived' | 'opened' | 'quarantined'; on: string }

/** "What I have of yours and what you should have of mine": asks for what was lost, and answers a restored house (see restore.ts). */
export type Standing = {
  /** true: please answer with your own standing. An answer never asks back. */
  wants: boolean
  /** Id of the standing that this one answers; null for a question. */
  answers: string | null
  restored: boolean
  /** `lost`: numbers that a restore took from the sender for ever: nobody shall wait for them. */
  sent: { epoch: number; base: number; last: number; lost: number[] }
  seen: { epoch: number; highest: number; missing: number[] }
  /** Letters of mine for which I hold no final receipt. */
  awaiting: string[]
  placings: { matterId: string; keeper: string; epoch: number; n: number }[]
  papers: { series: string; number: number }[]
  /** Your own letters, as texts, that you no longer have. */
  copies: string[]
  /** Makes two standings of one day two letters: an identity is a hash. */
  nonce?: string
}

/** One change of a text that several houses write at once: bytes of the live text in base64, who typed it, and when (an instant, for the screen only). */
export type DraftChange = { update: string; person: string; at: string }
/**
 * Part of a text that is still being written: no act, and nothing of it is recorded. Changes commute and may come twice, late or never: `vector` says
 * what the sender holds, so that what is missing can be asked for (`wants`) and is then given. `answers`: sent because it was asked for; nobody asks
 * anew because of an answer, so that two houses never ask each other in circles.
 */
export type DraftShare = { draft: string; changes: DraftChange[]; vector: string; wants: boolean; answers: boolean }

export type Letter = {
  v: 1
  /** Hash of the canonical text without `id` and `signature`. */
  id: string
  from: string
  to: string
  /** Rises by one with every restore of the sender; numbers up to `base` belong to earlier epochs. */
  epoch: number
  base: number
  /** The sender's counter for this recipient, from 1; 0 for receipts and standings. */
  sequence: number
  kind: LetterKind
  matterId: string | null
  sentOn: string
  act?: ActCopy
  placing?: SignedPlacing
  opening?: Opening
  /** Copies of chosen acts of other matters: they carry knowledge, never rights. */
  package?: ActCopy[]
  withdrawal?: { letterId: string; reason: Words }
  receipt?: Receipt
  standing?: Standing
  draft?: DraftShare
  /** The sending house's signature over `letterBody(letter)`. */
  signature: string
}
/** A letter before its identity and signature are computed. */
export type UnsealedLetter = Omit<Letter, 'id' | 'signature'>
/** What the author of a letter decides; the outbox adds numbers and addresses. Absent members are left out, never `undefined`. */
export type LetterContent = Pick<
  Letter,
  'kind' | 'matterId' | 'sentOn' | 'act' | 'placing' | 'opening' | 'package' | 'withdrawal' | 'receipt' | 'standing' | 'draft'
>

/** The text that is hashed and signed. */
export function letterBody(letter: UnsealedLetter): string {
  const { id: _id, signature: _signature, ...body } = letter as Letter
  return canonicalJson(body)
}

/** Gives a letter its identity and the signature that was made over `letterBody`; `text` is what is stored and carried, byte for byte. */
export function sealLetter(unsealed: UnsealedLetter, signature: string, hash: (text: string) => string): { letter: Letter; text: string } {
  const letter: Letter = { ...unsealed, id: hash(letterBody(unsealed)), signature }
  return { letter, text: canonicalJson(letter) }
}

/** The hash by which placings, priors and folds name an act: of its header, never of its facts. */
export function actHash(header: ActHeader, hash: (text: string) => string): string {
  return hash(canonicalJson(header))
}

/** The text that a person's post signs. */
export function actText(header: ActHeader): string {
  return canonicalJson(header)
}

/** The hash that the next placing names as `previous`. */
export function placingHash(placing: Placing, hash: (text: string) => string): string {
  return hash(canonicalJson(placing))
}
