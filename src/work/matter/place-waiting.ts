/** The order of a matter in this house's rows: an act takes its number and effect; as keeper, what waits is placed. */
import { placeProposals } from '#engine/exchange/placing.ts'
import { fold, noEffect } from '#engine/procedure/fold.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { type Words, words } from '#kernel/words.ts'
import { loadMatterMail } from '#mail/matter-mail-rows.ts'
import { signText } from '#mail/peers.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashText } from '#vault/hash-text.ts'
import { insertPlacing } from './acts/placings.ts'
import { loadMatter } from './matter-row.ts'
import type { Means } from './means.ts'
import { postToParties } from './write-act.ts'

/** An act has entered the fold, or its place in it changed. */
export async function foldAct(tx: Tx, effect: { matterId: string; hash: string; n: number | null; effect: boolean }): Promise<void> {
  const reason = effect.effect || effect.n === null ? null : await reasonOf(tx, effect.matterId, effect.n)
  await tx.query(
    `update act set n = $4, effect = $5, effect_reason = $6, placed_at = case when $4::int is null then null else coalesce(placed_at, now()) end where house_id = $1 and matter_id = $2 and hash = $3`,
    [tx.asker.house, effect.matterId, effect.hash, effect.n, effect.effect, reason ? JSON.stringify(reason) : null],
    'act-placed',
  )
}

async function reasonOf(tx: Tx, matterId: string, n: number): Promise<Words | null> {
  const row = await tx.maybe<{ body: { reason?: Words } }>(
    'select body from act_placing where house_id = $1 and matter_id = $2 and n = $3 order by epoch desc limit 1',
    [tx.asker.house, matterId, n],
  )
  return row?.body.reason ?? null
}

/** Keeper: every proposal gets its number in order of arrival; what is no longer open is placed without effect, visibly. */
export async function placeWaiting(tx: Tx, means: Means, matterId: string): Promise<void> {
  const mail = await loadMatterMail(tx, matterId)
  if (!mail) return
  const matter = await loadMatter(tx, matterId)
  const { placings } = placeProposals(
    tx.asker.house,
    mail,
    (act, placed) => {
      const state = fold(matter.definition, matter.parameters, placed)
      const why = noEffect(matter.definition, state, act.header)
      return why === null
        ? { open: true }
        : {
            open: false,
            reason: words(`编排时已不可办理（${state.stage ?? ''}）`, `No longer open when its turn came (${state.stage ?? ''})`),
          }
    },
    { hash: hashText, sign: () => '' },
  )
  for (const kept of placings) {
    const signature = await signText(means.vault, tx.asker.house, canonicalJson(kept.placing))
    await insertPlacing(tx, matterId, kept.placing, signature)
    await foldAct(tx, { matterId, hash: kept.placing.actHash, n: kept.placing.n, effect: kept.placing.effect })
    await postToParties(tx, means, matter, {
      kind: 'placing',
      matterId,
      sentOn: tx.asker.today,
      placing: { placing: kept.placing, signature },
    })
  }
}
