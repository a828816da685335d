/** Changes of a live text on their way to the other houses of the matter: letters without number, receipt or leaf. */
import type { DraftShare } from '#engine/exchange/letter.ts'
import { isResting } from '#mail/life.ts'
import { loadPeers } from '#mail/peers.ts'
import { postLetter } from '#mail/post-letter.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { MatterRow, Means } from '#work/matter/index.ts'

/** Everybody who writes it, besides this house, and has a node; nobody while this house rests after a restore: what is missing is asked for later. */
export async function othersOf(tx: Tx, matter: MatterRow): Promise<string[]> {
  if (matter.kind !== 'shared' || matter.local || (await isResting(tx))) return []
  const joined = new Set((await loadPeers(tx)).filter(peer => peer.joined).map(peer => peer.peer_id))
  const parties = new Set(matter.parameters.parties.map(party => party.house))
  return [...parties].filter(house => house !== tx.asker.house && joined.has(house))
}

/** One letter to one house. The envelope shows nothing of the text. */
export async function postDraft(tx: Tx, means: Pick<Means, 'vault'>, matter: MatterRow, to: string, share: DraftShare): Promise<void> {
  const content = { kind: 'draft' as const, matterId: matter.matter_id, sentOn: tx.asker.today, draft: share }
  await postLetter(tx, means.vault, to, content, { sealed: true, number: null, title: '' })
}
