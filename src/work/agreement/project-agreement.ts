/** The tables of an agreement, rewritten from the acts of its record: they can be thrown away and rebuilt. */
import { type AgreementReading, type RecordedAct, readAgreement } from '#engine/agreement/read-agreement.ts'
import type { Facts, FactValue } from '#engine/procedure/act.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashText } from '#vault/hash-text.ts'

export const AGREEMENT_PROCEDURE = 'agreement-record'

type Row = { act_id: string; kind: string; by_house: string; on_date: string | null; source: string; role: string; hash: string }

/** The acts that have effect, in the order of the fold, with their facts opened. */
async function recordedActs(tx: Tx, matterId: string, inEffect: readonly string[]): Promise<RecordedAct[]> {
  const key = [tx.asker.house, matterId]
  const acts = await tx.query<Row>(
    "select act_id, kind, by_house, on_date, source, header->>'role' as role, hash from act where house_id = $1 and matter_id = $2",
    key,
  )
  const facts = await tx.query<{ act_id: string; name: string; value: FactValue }>(
    'select f.act_id, f.name, f.value from act_fact f join act a using (house_id, act_id) where f.house_id = $1 and a.matter_id = $2',
    key,
  )
  const byAct = new Map<string, Facts>()
  for (const row of facts) byAct.set(row.act_id, { ...byAct.get(row.act_id), [row.name]: row.value })
  return inEffect.flatMap(hash => {
    const act = acts.find(one => one.hash === hash)
    return act
      ? [
          {
            actId: act.act_id,
            kind: act.kind,
            role: act.role,
            house: act.by_house,
            on: act.on_date,
            source: act.source,
            facts: byAct.get(act.act_id) ?? {},
          },
        ]
      : []
  })
}

/** What both sides hold to be agreed: the same on every node that has the same acts. */
const fingerprintOf = ({ title, clauses, units, terms, annex, until, reviewOn, parties }: AgreementReading): string =>
  hashText(canonicalJson({ title, clauses, units, terms, annex, until, reviewOn, parties: parties.map(one => one.house) }))

/** Rewrites the projection after an act took its place. `inEffect` are the hashes of the acts with effect, in order. */
export async function projectAgreement(
  tx: Tx,
  matter: { matter_id: string; parameters: Parameters },
  inEffect: readonly string[],
): Promise<void> {
  const reading = readAgreement(matter.parameters.parties, await recordedActs(tx, matter.matter_id, inEffect))
  if (!reading) return
  const key = [tx.asker.house, matter.matter_id]
  for (const table of ['agreement_party', 'agreement_unit', 'agreement_clause', 'agreement_term'])
    await tx.query(`delete from ${table} where house_id = $1 and agreement_id = $2`, key)
  await tx.query(
    `insert into agreement (house_id, agreement_id, title, title_en, template, state, signed_on, in_force_from, until, review_on, ends_on, annex, approvers, ledger_keeper, reading, fingerprint)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16)
     on conflict (house_id, agreement_id) do update set title = excluded.title, title_en = excluded.title_en, state = excluded.state, until = excluded.until, review_on = excluded.review_on,
       ends_on = excluded.ends_on, annex = excluded.annex, approvers = excluded.approvers, ledger_keeper = excluded.ledger_keeper, reading = excluded.reading, fingerprint = excluded.fingerprint`,
    [
      ...key,
      reading.title,
      reading.titleEn,
      reading.template,
      reading.state,
      reading.signedOn,
      reading.inForceFrom,
      reading.until,
      reading.reviewOn,
      reading.endsOn,
      reading.annex === null ? null : JSON.stringify(reading.annex),
      JSON.stringify(reading.approvers),
      reading.ledgerKeeper,
      JSON.stringify(reading),
      fingerprintOf(reading),
    ],
  )
  await writeParts(tx, key, reading)
}

/** Parties, units, clauses and terms, one statement each. */
async function writeParts(tx: Tx, key: string[], reading: AgreementReading): Promise<void> {
  await tx.query(
    `insert into agreement_party (house_id, agreement_id, role, party, confirmed_on, proxy)
     select $1, $2, r.role, r.house, r."confirmedOn", r.proxy from jsonb_to_recordset($3::jsonb) as r (role text, house text, "confirmedOn" date, proxy boolean)`,
    [...key, JSON.stringify(reading.parties)],
  )
  await tx.query(
    `insert into agreement_unit (house_id, agreement_id, unit, since, until, through, grounds)
     select $1, $2, r.house, r.since, r.until, r.through, r.grounds from jsonb_to_recordset($3::jsonb) as r (house text, since date, until date, through text, grounds text) on conflict do nothing`,
    [...key, JSON.stringify(reading.units)],
  )
  const clauses = reading.clauses.map(({ clause, since, until, order }) => ({ ...clause, since, until, ordinal: order }))
  await tx.query(
    `insert into agreement_clause (house_id, agreement_id, clause, since, until, ordinal, no, title, text, text_en, procedures, posts, indicators)
     select $1, $2, r.id, r.since, r.until, r.ordinal, r.no, r.title, r.text, r."textEn", array(select jsonb_array_elements_text(r.procedures)), r.posts, array(select jsonb_array_elements_text(r.indicators))
     from jsonb_to_recordset($3::jsonb) as r (id text, since date, until date, ordinal int, no text, title text, text text, "textEn" text, procedures jsonb, posts jsonb, indicators jsonb)`,
    [...key, JSON.stringify(clauses)],
  )
  await tx.query(
    `insert into agreement_term (house_id, agreement_id, key, value, grounds, set_by, set_on, clause)
     select $1, $2, r.key, r.value, r.grounds, r.house, r."on", r.clause from jsonb_to_recordset($3::jsonb) as r (key text, value jsonb, grounds text, house text, "on" date, clause text)`,
    [...key, JSON.stringify(reading.terms)],
  )
}
