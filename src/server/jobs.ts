/** The node's jobs: courier, desks, sequencers, checkpoints and mutual countersigning. Each run is idempotent; a crash only delays. */
import { checkpoint } from '#evidence/checkpoint.ts'
import { sequence } from '#evidence/sequence.ts'
import { countersign } from '#evidence/witness.ts'
import { carryLetters } from '#mail/courier.ts'
import { type Placer, takeLetters } from '#mail/take-letters.ts'
import { listen } from '#store/listen.ts'
import { asDesk } from '#store/unit-of-work.ts'
import { placeLetter } from '#work/matter/index.ts'
import { forgetDrafts, takeDraft } from '#work/meeting/index.ts'
import { fillSearch } from './by-itself/fill-search.ts'
import { goOn, wakeHouse } from './by-itself/wake-houses.ts'
import type { Site } from './site.ts'

const COURIER_MS = 1_000
const LOG_MS = 2_000
const WORDS_MS = 3_000

export type Jobs = { stop(): Promise<void> }

/** Acts and placings go to matters; parts of a live text to meetings, and touch no matter. */
const placer =
  (site: Site, house: string): Placer =>
  async (tx, letter, effects) => {
    const drafts = effects.filter(effect => effect.kind === 'take-draft')
    for (const effect of drafts) {
      const unfit = await takeDraft(tx, site, letter.from, effect)
      if (unfit > 0) site.log('draft-change-refused', { house, letter: letter.id, count: unfit })
    }
    if (letter.kind !== 'draft') await placeLetter(tx, site, letter, effects)
  }

/** One house's desk: takes what arrived; a house that rests, or to which lost letters came back, sees whether it can go on. */
async function deskRound(site: Site, house: string): Promise<number> {
  const taken = await takeLetters(site.store, site.vault, house, site.today(), placer(site, house), (letterId, error) =>
    site.log('letter-set-aside', { house, letter: letterId, error: error instanceof Error ? error.message : String(error) }),
  )
  if (taken > 0) await asDesk(site.store, house, site.today(), forgetDrafts)
  if (taken === 0 && !site.resting.has(house)) return 0
  return taken + ((await wakeHouse(site, house)) ? 1 : 0)
}

/** Carries letters and lets desks take what arrived, until nothing moves: every desk once, then those to which a letter came. Returns whether anything moved. */
export async function runMail(site: Site): Promise<boolean> {
  let moved = false
  for (let round = 0; round < 20; round++) {
    const onNode = new Set(site.houses.map(one => one.house))
    const carried = site.courierPaused
      ? []
      : await carryLetters(
          site.store,
          house => onNode.has(house),
          (letter, error) => site.log('letter-not-delivered', { letter, error: error instanceof Error ? error.message : String(error) }),
        )
    const looks = (house: string): boolean => round === 0 || carried.includes(house) || site.resting.has(house)
    let taken = 0
    for (const { house } of site.houses) if (looks(house)) taken += await deskRound(site, house)
    if (carried.length + taken === 0) return moved
    moved = true
  }
  return moved
}

/** Houses whose newest checkpoint the others have not been asked to countersign yet, by site. */
const owing = new WeakMap<Site, Set<string>>()

/** Sequences, signs and lets the houses of this node countersign each other. Countersigning is mail too: while the courier rests nothing passes between houses. */
export async function runLog(site: Site): Promise<void> {
  const world = { now: () => new Date() }
  const owed = owing.get(site) ?? new Set<string>()
  owing.set(site, owed)
  for (const { house } of site.houses) {
    const done = await sequence(site.store, house, world)
    if (done.taken > 0 || done.awaitsCheckpoint) await checkpoint(site.store, house, site.vault.signerOf(house), world)
    if (done.awaitsCheckpoint) await sequence(site.store, house, world)
    if (done.taken > 0) owed.add(house)
    if (!owed.has(house) || site.courierPaused) continue
    await countersignAll(site, house)
    owed.delete(house)
  }
}

async function countersignAll(site: Site, house: string): Promise<void> {
  const signer = site.vault.signerOf(house)
  for (const other of site.houses.filter(one => one.house !== house)) {
    await countersign(
      site.store,
      {
        log: { house, suite: signer.suite, publicKey: signer.publicKey },
        witness: { house: other.house, signer: site.vault.signerOf(other.house) },
      },
      { now: () => new Date() },
    )
  }
}

/** One job that never overlaps itself: rung by the clock or by a notification. */
function repeating(site: Site, name: string, every: number, work: () => Promise<unknown>): { ring(): void; stop(): Promise<void> } {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  const once = async (): Promise<void> => {
    do {
      again = false
      try {
        await work()
      } catch (error) {
        site.log('job-failed', { job: name, error: error instanceof Error ? error.message : String(error) })
      }
    } while (again && !stopped)
    running = null
  }
  const ring = (): void => {
    if (stopped) return
    if (running) again = true
    else running = once()
  }
  const timer = setInterval(ring, every)
  timer.unref()
  return {
    ring,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}

/** Starts the jobs; NOTIFY makes mail move at once, the clock is the safety net. */
export async function startJobs(site: Site): Promise<Jobs> {
  const mail = repeating(site, 'mail', COURIER_MS, () => runMail(site))
  const log = repeating(site, 'log', LOG_MS, () => runLog(site))
  let leaving = false
  const texts = repeating(site, 'search-words', WORDS_MS, () => fillSearch(site, () => leaving))
  const heard = [await listen(site.store, 'courier', mail.ring), await listen(site.store, 'desk', mail.ring)]
  for (const { house } of site.houses) if (!site.resting.has(house)) await goOn(site, house)
  mail.ring()
  log.ring()
  return {
    stop: async () => {
      await Promise.all(heard.map(one => one.close()))
      leaving = true
      await mail.stop()
      await texts.stop()
      await log.stop()
    },
  }
}
