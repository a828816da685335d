/** A house's confirmation of a recalled rule goes into every open matter whose clocks run by it, as an act of the matter that travels like any other. */
import { randomUUID } from 'node:crypto'
import { commitAct } from '#engine/exchange/commitment.ts'
import { type ActCopy, actHash, actText } from '#engine/exchange/letter.ts'
import { priorOf } from '#engine/exchange/matter-mail.ts'
import { splitFacts } from '#engine/procedure/facts/split-facts.ts'
import { actOf, CONFIRMERS, confirmationBy, hasConfirmed, RULE_CODE, recalledRules } from '#engine/procedure/house-acts/confirm-rule.ts'
import type { ActSpec } from '#law/procedures/procedure.ts'
import { isResting } from '#mail/life.ts'
import { signText } from '#mail/peers.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { newSalt } from '#vault/commit.ts'
import { hashText } from '#vault/hash-text.ts'
import { foldedOf, loadActs, loadMatter, type MatterRow, stateOf } from './matter-row.ts'
import type { Means } from './means.ts'
import { placeWaiting } from './place-waiting.ts'
import { projectMatter } from './project-matter.ts'
import { postToParties } from './write-act.ts'
import { writeActRows } from './write-arrived.ts'

type Confirmed = { rule_id: string; person_id: string; name: string; grounds: string; post: string }

/** What the house has confirmed, by whom and in which post; the post is the one they held that day. */
const confirmedRules = (tx: Tx): Promise<Confirmed[]> =>
  tx.query<Confirmed>(
    `select c.rule_id, c.person_id, p.name, c.grounds, coalesce((
       select h.post from post_held h where h.house_id = c.house_id and h.person_id = c.person_id and h.since <= c.confirmed_on and (h.until is null or h.until >= c.confirmed_on)
       order by h.post = any ($2) desc, h.post limit 1), 'administrator') as post
     from rule_confirmation c join person p using (house_id, person_id) where c.house_id = $1 order by c.rule_id`,
    [tx.asker.house, CONFIRMERS],
  )

/** Open matters of the house in which one of its confirmed rules may be waited for. Runs as the desk, so that sealed ones are among them. */
export async function mattersToTell(tx: Tx): Promise<string[]> {
  const rules = (await confirmedRules(tx)).map(one => one.rule_id)
  if (rules.length === 0) return []
  const rows = await tx.query<{ matter_id: string }>(
    `select matter_id from matter m where m.house_id = $1 and not m.ended and not m.held and m.own_role is not null
       and exists (select 1 from jsonb_each(m.definition->'clocks') c where c.value->'period'->>'rule' = any ($2) or c.value->'period' ? 'term')
     order by m.opened_on, m.matter_id`,
    [tx.asker.house, rules],
  )
  return rows.map(row => row.matter_id)
}

/**
 * Says in one matter what the house has confirmed and not yet said there: one act per rule, in the name of the person who confirmed it, under
 * today's date. What the opener had confirmed before is frozen in the parameters and is not said again. Runs as the desk. Returns how many.
 */
export async function tellConfirmations(tx: Tx, means: Means, matterId: string): Promise<number> {
  const matter = await loadMatter(tx, matterId, true)
  if (matter.ended || matter.held || matter.own_role === null || (await isResting(tx))) return 0
  const recalled = new Set(recalledRules(matter.definition).map(rule => rule.id))
  if (recalled.size === 0) return 0
  const role = matter.own_role
  const state = stateOf(matter, await loadActs(tx, matterId))
  const frozen = (rule: string): boolean => role === matter.definition.keeper && Object.hasOwn(matter.parameters.confirmed, rule)
  const due = (await confirmedRules(tx)).filter(
    one => recalled.has(one.rule_id) && !frozen(one.rule_id) && !hasConfirmed(state, role, one.rule_id),
  )
  for (const one of due) await tell(tx, means, matter, role, one)
  if (due.length > 0) {
    await placeWaiting(tx, means, matterId)
    await projectMatter(tx, matter, stateOf(matter, await loadActs(tx, matterId)))
  }
  return due.length
}

async function tell(tx: Tx, means: Means, matter: MatterRow, role: string, one: Confirmed): Promise<void> {
  const { house, today } = tx.asker
  const kind = confirmationBy(role)
  const spec = actOf(matter.definition, kind) as ActSpec
  const { codes, committed } = splitFacts(matter.definition, spec, { [RULE_CODE]: one.rule_id, grounds: one.grounds })
  const salts = Object.fromEntries(Object.keys(committed).map(name => [name, newSalt()]))
  const header: ActCopy['header'] = {
    v: 1,
    actId: randomUUID(),
    matterId: matter.matter_id,
    house,
    recordedBy: house,
    role,
    kind,
    person: one.person_id,
    post: one.post as ActCopy['header']['post'],
    on: today,
    source: 'own',
    definition: { id: matter.procedure_id, version: matter.procedure_version, fingerprint: matter.fingerprint },
    prior: priorOf(foldedOf(await loadActs(tx, matter.matter_id))),
    codes,
    commitments: commitAct(committed, [], salts, hashText),
  }
  const signature = await signText(means.vault, house, actText(header))
  const act: ActCopy = { header, signature, facts: committed, salts, attachments: [] }
  await writeActRows(tx, actHash(header, hashText), act, { name: one.name, arrived: false })
  await postToParties(tx, means, matter, { kind: 'act', matterId: matter.matter_id, sentOn: today, act })
}
