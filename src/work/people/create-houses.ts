/** Makes every house that lives on this node, each with its key and an address book of all the others. */
import type { Suite } from '#engine/log/note.ts'
import type { Store } from '#store/store.ts'
import { asDesk } from '#store/unit-of-work.ts'
import { fingerprint } from '#vault/fingerprint.ts'
import type { Vault } from '#vault/open-vault.ts'
import { createHouse, type NewHouse } from './create-house.ts'

export type HousePlan = Omit<NewHouse, 'publicKey' | 'fingerprint'>

/** Makes every house that lives on this node and writes each one's address book with everybody's fingerprint. `today` as in Asker; `suite` is what the new keys sign with. */
export async function createHouses(
  store: Store,
  vault: Vault,
  plans: HousePlan[],
  today: string,
  suite: Suite = 'ed25519',
): Promise<{ house: string; name: string; fingerprint: string }[]> {
  const known: NewHouse[] = plans.map(plan => {
    const key = plan.joined ? vault.signerOf(plan.house, suite).publicKey : null
    return { ...plan, publicKey: key, fingerprint: key ? fingerprint(key) : null, suite }
  })
  for (const house of known.filter(one => one.joined)) await asDesk(store, house.house, today, tx => createHouse(tx, house, known))
  return known.flatMap(house => (house.fingerprint ? [{ house: house.house, name: house.name, fingerprint: house.fingerprint }] : []))
}
