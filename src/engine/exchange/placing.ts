/** The keeper's order of a shared matter: placing proposals, and reading the same order on both sides whatever arrived first. */

import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Words } from '#kernel/words.ts'
import type { FoldedAct } from '../procedure/act.ts'
import { type Placing, placingHash, type Seal } from './letter.ts'
import { type HeldAct, type KeptPlacing, keepPlacing, type MatterMail } from './matter-mail.ts'

/** A legal "no" to a proposal whose turn has come: placed all the same, without effect, with this reason. */
export type Openness = { open: true } | { open: false; reason: Words }

/**
 * The placings that count, by n: from n = 1, the one of the highest epoch that continues the chain by hash and whose act is here.
 * Stops at the first gap. A later epoch replaces what an earlier one placed beyond the fork (design §5: after a restore).
 */
export function placedSequence(matter: MatterMail): KeptPlacing[] {
  const here = new Set(matter.acts.filter(act => isParty(matter, act)).map(act => act.hash))
  const byNumber = new Map<number, KeptPlacing[]>()
  for (const kept of matter.placings) {
    if (kept.by !== matter.keeper) continue
    byNumber.set(kept.placing.n, [...(byNumber.get(kept.placing.n) ?? []), kept])
  }
  const out: KeptPlacing[] = []
  const placed = new Set<string>()
  for (let n = 1; ; n++) {
    const previous = out.at(-1)?.hash ?? null
    const next = (byNumber.get(n) ?? [])
      .filter(kept => kept.placing.previous === previous && !placed.has(kept.placing.actHash))
      .sort((a, b) => b.placing.epoch - a.placing.epoch)[0]
    if (!next || !here.has(next.placing.actHash)) return out
    out.push(next)
    placed.add(next.placing.actHash)
  }
}

/** Acts that wait for their placing, oldest arrival first, each after its prior; those whose prior or opening has not arrived are left out. */
export function proposals(matter: MatterMail): HeldAct[] {
  return unplaced(matter, placedSequence(matter), (a, b) => a.arrival - b.arrival)
}

/**
 * What the fold reads: placed acts by n, then proposals in an order that does not depend on arrival (legal date, then hash, each after its prior).
 * The same letters in any order give the same list in every house. Acts whose prior or opening is missing are not in it.
 */
export function mergePlaced(matter: MatterMail): FoldedAct[] {
  const placed = placedSequence(matter)
  const byHash = new Map(matter.acts.map(act => [act.hash, act]))
  const first = placed.map(({ placing }) => fold(byHash.get(placing.actHash) as HeldAct, placing.n, placing.effect))
  return [...first, ...unplaced(matter, placed, byDate).map(act => fold(act, null, true))]
}

/**
 * Keeper only. Places every proposal, in order of arrival; what `isOpen` no longer allows is placed without effect and with its reason.
 * Never drops one. Call it with the matter's rows locked, in the transaction that also writes each placing (a leaf), and composes one
 * 'placing' letter to every other party. `isOpen` sees the acts placed so far, those of this call included.
 * Returns nothing when the house is not the keeper or rests after a restore.
 */
export function placeProposals(
  house: string,
  matter: MatterMail,
  isOpen: (act: HeldAct, placed: FoldedAct[]) => Openness,
  seal: Seal,
): { placings: KeptPlacing[]; matter: MatterMail } {
  if (matter.keeper !== house || matter.resting) return { placings: [], matter }
  const before = placedSequence(matter)
  const placed = mergePlaced(matter).slice(0, before.length)
  let last = before.at(-1)
  const out: KeptPlacing[] = []
  for (const act of proposals(matter)) {
    const verdict = isOpen(act, placed)
    const n = (last?.placing.n ?? 0) + 1
    const base = { v: 1, matterId: matter.matterId, epoch: matter.epoch, n, actHash: act.hash, previous: last?.hash ?? null } as const
    const placing: Placing = verdict.open ? { ...base, effect: true } : { ...base, effect: false, reason: verdict.reason }
    last = { placing, signature: seal.sign(canonicalJson(placing)), hash: placingHash(placing, seal.hash), by: house }
    out.push(last)
    placed.push(fold(act, n, verdict.open))
  }
  return { placings: out, matter: out.reduce(keepPlacing, matter) }
}

function unplaced(matter: MatterMail, placed: KeptPlacing[], compare: (a: HeldAct, b: HeldAct) => number): HeldAct[] {
  if (matter.keeper === null) return []
  const done = new Set(placed.map(kept => kept.placing.actHash))
  const known = new Set([...done, ...(matter.lost ?? [])])
  let waiting = matter.acts.filter(act => !done.has(act.hash) && isParty(matter, act)).sort(compare)
  const out: HeldAct[] = []
  for (;;) {
    const next = waiting.find(act => act.header.prior === null || known.has(act.header.prior))
    if (!next) return out
    out.push(next)
    known.add(next.hash)
    waiting = waiting.filter(act => act !== next)
  }
}

const isParty = (matter: MatterMail, act: HeldAct): boolean => matter.parties.includes(act.header.recordedBy)
const fold = (act: HeldAct, n: number | null, effect: boolean): FoldedAct => ({ header: act.header, hash: act.hash, n, effect })

function byDate(a: HeldAct, b: HeldAct): number {
  const left = `${a.header.on ?? '9999'} ${a.hash}`
  const right = `${b.header.on ?? '9999'} ${b.hash}`
  return left < right ? -1 : left > right ? 1 : 0
}
