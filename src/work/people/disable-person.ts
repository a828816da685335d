/** Disables an account: sessions end at once, posts stay in the history. */
import { closeAllSessions } from '#access/session.ts'
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'

/** Refused while the person still has open work: hand it over first. @throws Fault refused, not-found */
export async function disablePerson(tx: Tx, personId: string, grounds: string): Promise<void> {
  const { house, person } = tx.asker
  if (personId === person) throw new Fault('refused', words('不能停用自己的账号', 'You cannot disable your own account'))
  const row = await tx.one<{ account_id: string }>('select account_id from person where house_id = $1 and person_id = $2 for update', [
    house,
    personId,
  ])
  await tx.query('update person set disabled_at = now() where house_id = $1 and person_id = $2', [house, personId])
  // a seat beside the home house ends alone; the account belongs to the home house
  const home = await tx.query(`update account set disabled = true where account_id = $1 and house_id = $2 returning account_id`, [
    row.account_id,
    house,
  ])
  if (home.length > 0) await closeAllSessions(tx, row.account_id)
  else await tx.query('delete from session where account_id = $1 and house_id = $2', [row.account_id, house])
  await appendEvent(tx, { house, kind: 'right', table: 'person', id: personId, about: { what: 'disabled', grounds: grounds.length } })
}
