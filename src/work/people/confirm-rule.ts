/** A recalled rule runs only after a named person of the house has confirmed it (design §3.3). */
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { findPeriod } from '#law/periods/index.ts'
import type { Tx } from '#store/unit-of-work.ts'

/** Writes who confirmed which rule, when and on what grounds. @throws Fault not-found, refused */
export async function confirmRule(tx: Tx, input: { rule: string; grounds: string }): Promise<void> {
  const { house, person, today } = tx.asker
  const rule = findPeriod(input.rule)
  if (!rule) throw new Fault('not-found', words('没有这条规则', 'There is no such rule'))
  if (!rule.basis.some(one => one.evidence === 'recalled'))
    throw new Fault('refused', words('该规则的条文已核对，无需确认', 'The text of this rule was read; it needs no confirmation'))
  await tx.query(
    `insert into rule_confirmation (house_id, rule_id, person_id, confirmed_on, grounds) values ($1,$2,$3,$4,$5) on conflict (house_id, rule_id) do nothing`,
    [house, input.rule, person, today, input.grounds],
  )
  await appendEvent(tx, { house, kind: 'setting', table: 'rule_confirmation', id: input.rule, about: { rule: input.rule, on: today } })
}

export type Confirmation = { rule_id: string; person_id: string; name: string; confirmed_on: string }

/** What the house has confirmed. */
export const listConfirmations = (tx: Tx): Promise<Confirmation[]> =>
  tx.query<Confirmation>(
    `select c.rule_id, c.person_id, p.name, c.confirmed_on from rule_confirmation c join person p using (house_id, person_id) where c.house_id = $1`,
    [tx.asker.house],
    'confirmations',
  )
