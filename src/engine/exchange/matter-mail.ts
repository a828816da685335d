/** What one house holds of one shared matter as far as mail is concerned: acts and placings as they arrived, in no trusted order. */
import type { ActHeader } from '../procedure/act.ts'
import type { Opening, Placing } from './letter.ts'

/** An act that arrived or was done here. `arrival` counts per matter in this house; only the keeper's counts for anything. */
export type HeldAct = { hash: string; header: ActHeader; arrival: number }
/** A placing with its own hash and the house that signed it. */
export type KeptPlacing = { placing: Placing; signature: string; hash: string; by: string }

/** Read from the rows of one matter of one house. Everything else (held, placed, proposed, missing) is computed from it. */
export type MatterMail = {
  matterId: string
  /** The house that opened it; null until the opening letter has arrived. */
  keeper: string | null
  parties: string[]
  /** Epoch in which this house, if keeper, places; rises with every restore. */
  epoch: number
  /** true after a restore until the counterparts have told what they saw: nothing is placed. */
  resting: boolean
  /** Hashes of acts that a restore took for ever (`giveUp`): nothing waits for them. */
  lost?: string[]
  acts: HeldAct[]
  placings: KeptPlacing[]
}

/** A matter of which something has arrived, but not its opening. */
export function unopenedMatter(matterId: string): MatterMail {
  return { matterId, keeper: null, parties: [], epoch: 1, resting: false, lost: [], acts: [], placings: [] }
}

/** Fixes keeper and parties from the opening; the keeper is the house that sent it. */
export function openMatter(matter: MatterMail, keeper: string, opening: Opening): MatterMail {
  const parties = [...new Set([keeper, ...opening.parameters.parties.map(party => party.house)])]
  return { ...matter, keeper, parties }
}

/** Adds an act, own or arrived; the same hash twice changes nothing. Call it for an own act in the transaction that writes the act row. */
export function keepAct(matter: MatterMail, hash: string, header: ActHeader): MatterMail {
  if (matter.acts.some(act => act.hash === hash)) return matter
  const arrival = matter.acts.reduce((top, act) => Math.max(top, act.arrival), 0) + 1
  return { ...matter, acts: [...matter.acts, { hash, header, arrival }] }
}

/** Adds a placing; the same hash twice changes nothing. Whether it counts is decided by `placedSequence`. */
export function keepPlacing(matter: MatterMail, kept: KeptPlacing): MatterMail {
  if (matter.placings.some(other => other.hash === kept.hash)) return matter
  return { ...matter, placings: [...matter.placings, kept] }
}

/** Acts that others build on and that are not here: for the screen ("waits for an act that has not arrived"). */
export function missingPriors(matter: MatterMail): string[] {
  const here = new Set([...matter.acts.map(act => act.hash), ...(matter.lost ?? [])])
  return [...new Set(matter.acts.flatMap(act => (act.header.prior !== null && !here.has(act.header.prior) ? [act.header.prior] : [])))]
}

/**
 * Keeper only, after somebody's restore, by a named person and recorded: an act that others build on was lost for ever with its letter.
 * What waited for it becomes a proposal. Should it turn up after all, it is placed then: being early costs order, never an act.
 */
export function giveUp(matter: MatterMail, hash: string): MatterMail {
  const lost = matter.lost ?? []
  return lost.includes(hash) ? matter : { ...matter, lost: [...lost, hash] }
}

/** The hash that a new act of this house names as `prior`: the last act of the list that its author saw. */
export function priorOf(folded: { hash: string }[]): string | null {
  return folded.at(-1)?.hash ?? null
}
