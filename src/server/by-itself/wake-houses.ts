/** Houses that rest after a restore: each round they ask, take back what they had lost, and go on by themselves when everybody has told. */
import { isResting } from '#mail/life.ts'
import { askPeers, wake } from '#mail/rest.ts'
import { askStanding } from '#mail/standing.ts'
import { asDesk } from '#store/unit-of-work.ts'
import { placeWaiting, sendRecovered, takeCopy, waitingCopies } from '#work/matter/index.ts'
import { raiseNumbers } from '#work/paper/index.ts'
import type { Site } from '../site.ts'
import { catchUp } from './catch-up.ts'

/** Own letters that came back, each in its own transaction; one whose matter is not here waits. Returns how many were taken. */
async function takeCopies(site: Site, house: string): Promise<number> {
  let taken = 0
  for (const copy of await asDesk(site.store, house, site.today(), waitingCopies)) {
    try {
      if (await asDesk(site.store, house, site.today(), tx => takeCopy(tx, site, copy))) taken++
    } catch (error) {
      site.log('copy-not-taken', { house, letter: copy.letter_id, error: error instanceof Error ? error.message : String(error) })
    }
  }
  return taken
}

/** The house works: letters that came back go to who has them not, what waited is placed. Doing it again changes nothing; every start does. */
export async function goOn(site: Site, house: string): Promise<void> {
  const today = site.today()
  for (const matter of await asDesk(site.store, house, today, tx => sendRecovered(tx, site)))
    await asDesk(site.store, house, today, tx => placeWaiting(tx, site, matter))
  await catchUp(site, house)
}

/** "Changes since": every peer hears of the new epoch and gives what is still missing. */
const askAll = (site: Site, house: string): Promise<void> =>
  asDesk(site.store, house, site.today(), async tx => {
    const peers = await tx.query<{ peer_id: string }>('select peer_id from peer where house_id = $1 and joined', [house])
    for (const { peer_id } of peers) await askStanding(tx, site.vault, peer_id, false)
  })

/**
 * One round for one house. `resting`: from `site.resting`, so that a house which works costs nothing. Returns whether anything moved, so that the
 * mail is looked at again.
 */
export async function wakeHouse(site: Site, house: string): Promise<boolean> {
  const today = site.today()
  const taken = await takeCopies(site, house)
  if (!site.resting.has(house)) return taken > 0
  const asked = await asDesk(site.store, house, today, tx => askPeers(tx, site.vault))
  const left = await asDesk(site.store, house, today, waitingCopies)
  if (left.length > 0 && taken > 0) return true
  const papers = await asDesk(site.store, house, today, async tx => {
    const seen = (await isResting(tx)) ? await wake(tx, site.vault) : []
    if (seen) await raiseNumbers(tx, seen)
    return seen
  })
  if (!papers) return taken + asked > 0
  site.resting.delete(house)
  await goOn(site, house)
  await askAll(site, house)
  return true
}
