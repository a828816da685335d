/** What a house still has to do by itself: release held matters whose definition runs now, and say what it has confirmed where it is waited for. */
import { asDesk } from '#store/unit-of-work.ts'
import { heldMatters, mattersToTell, measureUnmeasured, releaseHeld, tellConfirmations } from '#work/matter/index.ts'
import type { Site } from '../site.ts'

/**
 * Each matter in its own transaction, as the house's desk; doing it again changes nothing. Runs after an acceptance or a confirmation, and when
 * the node starts (an update may have brought the definition). What cannot be done now is logged and done at the next start.
 */
export async function catchUp(site: Site, house: string): Promise<void> {
  const today = site.today()
  const each = async (what: string, matters: string[], work: (matterId: string) => Promise<unknown>): Promise<void> => {
    for (const matter of matters) {
      try {
        await work(matter)
      } catch (error) {
        site.log(what, { house, matter, error: error instanceof Error ? error.message : String(error) })
      }
    }
  }
  await each('not-released', await asDesk(site.store, house, today, heldMatters), matter =>
    asDesk(site.store, house, today, tx => releaseHeld(tx, site, matter)),
  )
  await each('not-told', await asDesk(site.store, house, today, mattersToTell), matter =>
    asDesk(site.store, house, today, tx => tellConfirmations(tx, site, matter)),
  )
  try {
    // Matters from before indicators were counted: a few in each transaction, until none is left.
    while ((await asDesk(site.store, house, today, measureUnmeasured)) > 0);
  } catch (error) {
    site.log('not-measured', { house, error: error instanceof Error ? error.message : String(error) })
  }
}
