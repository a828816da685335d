/** What was written since a reader last asked, by whom. */
import type { z } from 'zod'
import type { getLiveDraft } from '#contract/meeting/live-drafts.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { partyName } from '#work/matter/index.ts'
import type { DraftKey } from './draft-changes.ts'
import { draftStanding } from './draft-rules.ts'
import { wire } from './live-text.ts'

type Out = z.output<(typeof getLiveDraft)['output']>

/** Rows of one answer; the next question brings the rest. */
const MOST_ROWS = 400

/** @throws Fault not-found */
export async function readDraft(tx: Tx, input: DraftKey & { since: number }): Promise<Out> {
  const standing = await draftStanding(tx, input.matterId, input.draft)
  // A matter without such a text has one that was never begun and never will be.
  if (!standing) return { cursor: 0, changes: [], closed: true, mayWrite: false }
  const rows = await tx.query<{ seq: number; bytes: Buffer; by_house: string; person_id: string | null; person_name: string; at: string }>(
    `select seq, bytes, by_house, person_id, person_name, at::text from draft_change
     where house_id = $1 and matter_id = $2 and draft = $3 and seq > $4 order by seq limit $5`,
    [tx.asker.house, input.matterId, input.draft, input.since, MOST_ROWS],
    'draft-read',
  )
  return {
    cursor: Number(rows.at(-1)?.seq ?? input.since),
    changes: rows.map(row => ({
      update: wire.of(row.bytes),
      house: row.by_house,
      houseName: partyName(standing.matter, row.by_house),
      person: row.person_name,
      mine: row.by_house === tx.asker.house && row.person_id === tx.asker.person,
      at: row.at,
    })),
    closed: standing.closed,
    mayWrite: standing.mayWrite,
  }
}
