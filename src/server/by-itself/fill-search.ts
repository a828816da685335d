/** Texts written since the last round get their words, house by house, a few at a time. */
import { asDesk } from '#store/unit-of-work.ts'
import { fillWords } from '#work/search/index.ts'
import type { Site } from '../site.ts'

/** Runs until no text of the node waits for its words, or `stopped` says so; a house that cannot be done is logged and tried again next time. Returns how many were done. */
export async function fillSearch(site: Site, stopped: () => boolean = () => false): Promise<number> {
  let done = 0
  for (const { house } of site.houses) {
    try {
      for (let last = -1; last !== 0 && !stopped(); done += last) last = await asDesk(site.store, house, site.today(), tx => fillWords(tx))
    } catch (error) {
      site.log('search-words-not-filled', { house, error: error instanceof Error ? error.message : String(error) })
    }
  }
  return done
}
