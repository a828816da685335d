/** Changes from another house: judged, kept, and what one of the two lacks is asked for or given. Runs as the desk. */
import type { DraftShare } from '#engine/exchange/letter.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { Means } from '#work/matter/index.ts'
import { addChanges, loadChanges, lockDraft } from './draft-changes.ts'
import { draftStanding } from './draft-rules.ts'
import { docOf, holdingOf, holdsMore, lacks, whatTheyLack, wire } from './live-text.ts'
import { othersOf, postDraft } from './post-draft.ts'

/** Names come from another house and are shown: kept short, without control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const shownName = (name: string): string => name.replace(/[\u0000-\u001f\u007f]/g, '').slice(0, 40)

/**
 * Takes one letter of a live text. A draft that this house does not know, or whose text is agreed, is let go. Returns how many changes were unfit: they
 * are kept by nobody and do no harm.
 */
export async function takeDraft(
  tx: Tx,
  means: Pick<Means, 'vault'>,
  from: string,
  given: { matterId: string; draft: DraftShare },
): Promise<number> {
  const { matterId, draft: share } = given
  const key = { matterId, draft: share.draft }
  const standing = await draftStanding(tx, matterId, share.draft)
  if (!standing || standing.closed) return 0
  await lockDraft(tx, key)
  const before = await loadChanges(tx, key)
  const changes = share.changes.map(one => ({ bytes: wire.read(one.update), house: from, person: null, name: shownName(one.person) }))
  const { held, unfit } = await addChanges(tx, key, before, changes)
  const doc = docOf(held)
  const missing = !share.answers && lacks(doc, share.vector)
  const gives = share.wants && holdsMore(doc, share.vector)
  if (!missing && !gives) return unfit.length
  if (!(await othersOf(tx, standing.matter)).includes(from)) return unfit.length
  const at = new Date().toISOString()
  await postDraft(tx, means, standing.matter, from, {
    draft: share.draft,
    changes: gives ? [{ update: wire.of(whatTheyLack(doc, share.vector)), person: '', at }] : [],
    vector: holdingOf(doc),
    wants: missing,
    // A question of ours may be answered once; an answer is never asked about again.
    answers: share.wants,
  })
  return unfit.length
}
