/** The recipient's half of the mail: writes its own rows of an arrived act, and as keeper places what others proposed. */

import type { Letter, Opening } from '#engine/exchange/letter.ts'
import { openMatter, unopenedMatter } from '#engine/exchange/matter-mail.ts'
import { placeProposals } from '#engine/exchange/placing.ts'
import { fingerprint } from '#engine/procedure/canonical.ts'
import { fold, noEffect } from '#engine/procedure/fold.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import { findProcedure } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import { loadMatterMail } from '#mail/matter-mail-rows.ts'
import { signText } from '#mail/peers.ts'
import type { MatterEffect } from '#mail/take-letters.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashText } from '#vault/hash-text.ts'
import { loadActs, loadMatter, stateOf } from './matter-row.ts'
import type { Means } from './means.ts'
import { projectMatter } from './project-matter.ts'
import { insertPlacing, postToParties } from './write-act.ts'
import { writeArrived } from './write-arrived.ts'

/** Carries out what the exchange engine decided about one letter. Runs as the desk of the recipient house. */
export async function placeLetter(tx: Tx, means: Means, letter: Letter, effects: MatterEffect[]): Promise<void> {
  let touched: string | null = null
  for (const effect of effects) {
    if (effect.kind === 'open-matter') await openFromLetter(tx, effect.matterId, effect.keeper, effect.opening, letter)
    if (effect.kind === 'write-act') await writeArrived(tx, means, letter, effect.hash, effect.act)
    if (effect.kind === 'write-placing')
      await insertPlacing(tx, effect.placing.placing.matterId, effect.placing.placing, effect.placing.signature)
    if (effect.kind === 'fold-act') await foldAct(tx, effect)
    if (effect.kind === 'to-place') await placeWaiting(tx, means, effect.matterId)
    touched = 'matterId' in effect ? effect.matterId : (touched ?? letter.matterId)
  }
  if (!touched) return
  const there = await tx.maybe('select 1 from matter where house_id = $1 and matter_id = $2', [tx.asker.house, touched])
  if (!there) return
  const matter = await loadMatter(tx, touched)
  await projectMatter(tx, matter, stateOf(matter, await loadActs(tx, touched)))
}

/**
 * The carried definition is the one its fingerprint names, and this program ships it. Another one is set aside with the words "update needed":
 * it is never run unseen (design §5).
 * @throws Fault refused
 */
function requireShipped(def: Definition, named: string): void {
  const shipped = findProcedure(def.id, def.version)
  if (shipped && fingerprint(def, hashText) === named && fingerprint(shipped, hashText) === named) return
  throw new Fault(
    'refused',
    words(
      `本站点没有对方使用的程序版本（${def.id}@${def.version}），请先升级`,
      `This node does not ship the procedure the other house used (${def.id}@${def.version}); update first`,
    ),
  )
}

async function openFromLetter(tx: Tx, matterId: string, keeper: string, opening: Opening, letter: Letter): Promise<void> {
  const def = opening.definition as Definition
  requireShipped(def, opening.fingerprint)
  const mail = openMatter(unopenedMatter(matterId), keeper, opening)
  const { house } = tx.asker
  const own = opening.parameters.parties.find(party => party.house === house)
  const facts = letter.act?.facts ?? {}
  const caseNumbers = Array.isArray(facts.caseNumbers) ? (facts.caseNumbers as string[]) : []
  const title = def.title.zh + (caseNumbers[0] ? ` · ${caseNumbers[0]}` : '')
  const sealed = def.sealed === 'always'
  const envelope = await tx.maybe<{ number: string | null; title: string; sealed: boolean }>(
    'select number, title, sealed from inbox where house_id = $1 and letter_id = $2',
    [house, letter.id],
  )
  await tx.query(
    `insert into matter (house_id, matter_id, procedure_id, procedure_version, fingerprint, definition, parameters, kind, keeper, own_role, counterpart, title, case_numbers, number, opened_on, sealed, stage)
     values ($1,$2,$3,$4,$5,$6,$7,'shared',$8,$9,$10,$11,$12,$13,$14,$15,'') on conflict do nothing`,
    [
      house,
      matterId,
      def.id,
      def.version,
      opening.fingerprint,
      JSON.stringify(def),
      JSON.stringify(opening.parameters),
      mail.keeper,
      own?.role ?? null,
      keeper,
      envelope?.title || title,
      caseNumbers,
      envelope?.number ?? null,
      letter.act?.header.on ?? letter.sentOn,
      sealed || (envelope?.sealed ?? false),
    ],
  )
  if (sealed || envelope?.sealed) await nameChiefs(tx, matterId)
}

/** A sealed matter that arrives is seen by the chief only, who puts the team on it. */
async function nameChiefs(tx: Tx, matterId: string): Promise<void> {
  await tx.query(
    `insert into matter_member (house_id, matter_id, person_id, duty, since, set_by) select distinct house_id, $2, person_id, 'approver', $3::date, 'desk' from post_held
     where house_id = $1 and post in ('president', 'chief-procurator', 'organ-head') and since <= $3 and (until is null or until >= $3) on conflict do nothing`,
    [tx.asker.house, matterId, tx.asker.today],
  )
}

async function foldAct(tx: Tx, effect: { matterId: string; hash: string; n: number | null; effect: boolean }): Promise<void> {
  const reason = effect.effect || effect.n === null ? null : await reasonOf(tx, effect.matterId, effect.n)
  await tx.query(
    `update act set n = $4, effect = $5, effect_reason = $6, placed_at = case when $4::int is null then null else coalesce(placed_at, now()) end where house_id = $1 and matter_id = $2 and hash = $3`,
    [tx.asker.house, effect.matterId, effect.hash, effect.n, effect.effect, reason ? JSON.stringify(reason) : null],
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
async function placeWaiting(tx: Tx, means: Means, matterId: string): Promise<void> {
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
