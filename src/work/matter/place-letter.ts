/** The recipient's half of the mail: writes its own rows of an arrived act, and as keeper places what others proposed. */

import type { Letter, Opening } from '#engine/exchange/letter.ts'
import type { MatterEffect } from '#mail/take-letters.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { insertPlacing } from './acts/placings.ts'
import { fitOf } from './carried/definition-fit.ts'
import { insertOpened, nameChiefs } from './carried/opened-row.ts'
import { informUnits } from './introduce-matters.ts'
import { loadActs, loadMatter, stateOf } from './matter-row.ts'
import type { Means } from './means.ts'
import { foldAct, placeWaiting } from './place-waiting.ts'
import { projectMatter } from './project-matter.ts'
import { tellConfirmations } from './tell-confirmations.ts'
import { writeArrived } from './write-arrived.ts'

/** Carries out what the exchange engine decided about one letter. Runs as the desk of the recipient house. */
export async function placeLetter(tx: Tx, means: Means, letter: Letter, effects: MatterEffect[]): Promise<void> {
  let touched: string | null = null
  for (const effect of effects) {
    if (effect.kind === 'open-matter') await openFromLetter(tx, effect.keeper, effect.opening, letter)
    if (effect.kind === 'write-act') await writeArrived(tx, means, letter, effect.hash, effect.act)
    if (effect.kind === 'write-placing')
      await insertPlacing(tx, effect.placing.placing.matterId, effect.placing.placing, effect.placing.signature)
    if (effect.kind === 'fold-act') await foldAct(tx, effect)
    if (effect.kind === 'to-place') await placeWaiting(tx, means, effect.matterId)
    touched = 'matterId' in effect ? effect.matterId : (touched ?? letter.matterId)
  }
  if (!touched) return
  const there = await tx.maybe('select 1 from matter where house_id = $1 and matter_id = $2', [tx.asker.house, touched], 'matter-here')
  if (!there) return
  const matter = await loadMatter(tx, touched)
  await projectMatter(tx, matter, stateOf(matter, await loadActs(tx, touched)))
  await informUnits(tx, means, matter)
  if (effects.some(effect => effect.kind === 'open-matter')) await tellConfirmations(tx, means, touched)
}

async function openFromLetter(tx: Tx, keeper: string, opening: Opening, letter: Letter): Promise<void> {
  const { fit, def } = await fitOf(tx, opening.definition, opening.fingerprint)
  const envelope = await tx.maybe<{ number: string | null; title: string; sealed: boolean }>(
    'select number, title, sealed from inbox where house_id = $1 and letter_id = $2',
    [tx.asker.house, letter.id],
  )
  await insertOpened(tx, { def, opening, letter, keeper, held: fit === 'held', envelope: envelope ?? null })
  if (def.sealed === 'always' || envelope?.sealed) await nameChiefs(tx, letter.matterId as string)
}
