/** The row of a matter that a letter opens: another house's, or an own one that comes back after a restore. */
import type { Letter, Opening } from '#engine/exchange/letter.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { Tx } from '#store/unit-of-work.ts'

export type Opened = {
  def: Definition
  opening: Opening
  letter: Letter
  keeper: string
  held: boolean
  envelope: { number: string | null; title: string; sealed: boolean } | null
}

/** Writes it once. What the envelope does not say is taken from the opening act: the procedure's title with the first case number, the number it states. */
export async function insertOpened(tx: Tx, { def, opening, letter, keeper, held, envelope }: Opened): Promise<void> {
  const { house } = tx.asker
  const parties = opening.parameters.parties
  const own = parties.find(party => party.house === house)
  const facts = letter.act?.facts ?? {}
  const caseNumbers = Array.isArray(facts.caseNumbers) ? (facts.caseNumbers as string[]) : []
  const title = def.title.zh + (caseNumbers[0] ? ` · ${caseNumbers[0]}` : '')
  const counterpart = keeper === house ? (parties.find(party => party.house !== house)?.house ?? null) : keeper
  await tx.query(
    `insert into matter (house_id, matter_id, procedure_id, procedure_version, fingerprint, definition, parameters, kind, keeper, own_role, counterpart, title, case_numbers, number, opened_on, sealed, held, stage)
     values ($1,$2,$3,$4,$5,$6,$7,'shared',$8,$9,$10,$11,$12,$13,$14,$15,$16,'') on conflict do nothing`,
    [
      house,
      letter.matterId,
      def.id,
      def.version,
      opening.fingerprint,
      JSON.stringify(def),
      JSON.stringify(opening.parameters),
      keeper,
      own?.role ?? null,
      counterpart,
      envelope?.title || title,
      caseNumbers,
      envelope?.number ?? (typeof facts.number === 'string' ? facts.number : null),
      letter.act?.header.on ?? letter.sentOn,
      def.sealed === 'always' || (envelope?.sealed ?? false),
      held,
    ],
  )
}

/** A sealed matter that arrives is seen by the chief only, who puts the team on it. */
export async function nameChiefs(tx: Tx, matterId: string): Promise<void> {
  await tx.query(
    `insert into matter_member (house_id, matter_id, person_id, duty, since, set_by) select distinct house_id, $2, person_id, 'approver', $3::date, 'desk' from post_held
     where house_id = $1 and post in ('president', 'chief-procurator', 'organ-head') and since <= $3 and (until is null or until >= $3) on conflict do nothing`,
    [tx.asker.house, matterId, tx.asker.today],
  )
}
