/** What a matter hands to the paper room for a draft: numbers, dates, points, answers – each from an act. */
import type { Answer, Facts, Point } from '#engine/procedure/act.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { MatterFacts } from '#work/paper/index.ts'
import { getHouseRow, nameOf } from '#work/people/index.ts'
import { loadOpened } from './act-out.ts'
import { loadActs, loadMatter, partyName } from './matter-row.ts'

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** The facts of a matter for a draft. Facts of acts whose name is a fact of the form go in as they are; later acts win. @throws Fault not-found */
export async function paperFacts(tx: Tx, matterId: string, answers?: Answer[]): Promise<MatterFacts> {
  const matter = await loadMatter(tx, matterId)
  const acts = await loadActs(tx, matterId)
  const opened = await loadOpened(tx, matterId)
  const house = await getHouseRow(tx)
  const merged: Facts = {}
  for (const act of acts) if (act.effect) Object.assign(merged, opened.facts.get(act.act_id) ?? {})
  const fields: Record<string, string> = {}
  for (const [name, value] of Object.entries(merged)) {
    if (isText(value)) fields[name] = value
    else if (Array.isArray(value) && value.every(one => typeof one === 'string')) fields[name] = (value as string[]).join('、')
  }
  if (Array.isArray(merged.caseNumber)) fields.docketNumber ??= (merged.caseNumber as string[]).join('、')
  const people = merged.parties ?? merged.people ?? merged.applicants
  const parties = Array.isArray(people) ? (people as string[]).filter(isText) : []
  if (matter.number) fields.suggestionNumber ??= matter.number
  if (matter.next_due) fields.dueOn ??= matter.next_due
  fields.handler ??= await nameOf(tx, tx.asker.person)
  fields.court ??= matter.parameters.parties.find(party => party.kind === 'court')?.name ?? ''
  fields.reviewNumber ??= matter.number ?? ''
  const points = (Array.isArray(merged.points) ? merged.points : []) as Point[]
  const given = answers ?? ((Array.isArray(merged.answers) ? merged.answers : []) as Answer[])
  return {
    matterId,
    title: matter.title,
    addressee: matter.counterpart ? partyName(matter, matter.counterpart) : null,
    caseNumbers: matter.case_numbers,
    parties,
    points,
    answers: given.map(one => ({ ...one, reason: one.reason ?? '' })),
    fields: { ...fields, house: house.name },
  }
}
