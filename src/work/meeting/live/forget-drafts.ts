/** A text that is agreed lives on in the act alone: its changes and the letters that carried them are deleted. Runs as the desk, again and again. */
import type { Tx } from '#store/unit-of-work.ts'
import { draftStanding } from './draft-rules.ts'

/** Letters of a text still being written are kept this long after they were taken in. */
const KEEP = '1 hour'

/** Forgets what is agreed or ended; returns how many drafts that were. */
export async function forgetDrafts(tx: Tx): Promise<number> {
  const drafts = await tx.query<{ matter_id: string; draft: string }>(
    'select distinct matter_id, draft from draft_change where house_id = $1',
    [tx.asker.house],
    'drafts-held',
  )
  let forgotten = 0
  for (const { matter_id, draft } of drafts) {
    const standing = await draftStanding(tx, matter_id, draft)
    if (standing && !standing.closed) {
      await tx.query('select forget_draft_letters($1, $2::interval)', [matter_id, KEEP])
      continue
    }
    await tx.query('select forget_draft($1, $2)', [matter_id, draft])
    forgotten++
  }
  return forgotten
}
