/** What a matter hands to the paper room for a draft: numbers, dates, points, answers – each from an act. */

import { parseCaseNumber } from '#engine/case-number/court-number.ts'
import type { Answer, Facts, Point } from '#engine/procedure/act.ts'
import { findTerm } from '#law/terms/index.ts'
import { gradesToTick } from '#law/terms/review-grades.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { MatterFacts } from '#work/paper/index.ts'
import { getHouseRow, listPeers, nameOf } from '#work/people/index.ts'
import { type ActRow, loadActs, loadMatter, type MatterRow, partyName } from './matter-row.ts'
import { loadOpened, type Opened } from './view/act-out.ts'

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** Which act tells which fact of a form: form fact → act and its fact, or the day of the act itself. The first that was done counts. */
const FROM_ACTS: Record<string, [kind: string, fact: string][]> = {
  applicant: [['apply', 'applicants']],
  otherParties: [['apply', 'otherParties']],
  requests: [['apply', 'request']],
  appliedOn: [['apply', 'on']],
  acceptedOn: [
    ['accept', 'on'],
    ['accept-on-order', 'on'],
  ],
  missingMaterials: [['request-supplement', 'missing']],
  supplementBy: [['request-supplement', 'dueOn']],
  receivedOn: [
    ['agree-service-date', 'receivedOn'],
    ['sign-for', 'receivedOn'],
    ['declare-service', 'declaredOn'],
  ],
  servedOn: [['declare-service', 'declaredOn']],
  docketNumber: [['docket', 'caseNumber']],
  facts: [
    ['start-ex-officio', 'facts'],
    ['adopt-as-lead', 'facts'],
  ],
  reasons: [
    ['not-support', 'reason'],
    ['terminate', 'reason'],
    ['call', 'reason'],
  ],
  extensionReason: [['extend', 'reason']],
  heardOn: [['hold-hearing', 'heldOn']],
  hearingPlace: [['plan-hearing', 'place']],
  account: [
    ['minutes', 'text'],
    ['minutes-office', 'text'],
  ],
  item: [['open', 'title']],
  owner: [
    ['amend', 'ownerHouse'],
    ['open', 'ownerHouse'],
  ],
  progress: [
    ['progress', 'account'],
    ['progress-theirs', 'account'],
  ],
}

/** Told by several houses, each for its own people: all of them stand on the paper. */
const FROM_ALL: Record<string, [kind: string, fact: string][]> = {
  present: [
    ['attend', 'present'],
    ['attend-theirs', 'present'],
  ],
  observers: [
    ['attend-office', 'present'],
    ['attend-observer', 'present'],
  ],
  absent: ['attend', 'attend-theirs', 'attend-office', 'attend-observer'].map((kind): [string, string] => [kind, 'absent']),
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What the acts tell, in the names of forms. A date that is not one day is left to the person. */
function told(acts: ActRow[], opened: Opened): Record<string, string> {
  const out: Record<string, string> = {}
  const done = (kind: string): ActRow | undefined => acts.findLast(act => act.kind === kind && act.effect)
  const said = (kind: string, fact: string): string => {
    const act = done(kind)
    const value = act ? (fact === 'on' ? act.on_date : opened.facts.get(act.act_id)?.[fact]) : undefined
    return Array.isArray(value) ? value.filter(isText).join('、') : isText(value) ? value : ''
  }
  for (const [name, places] of Object.entries(FROM_ALL)) {
    const text = places.map(([kind, fact]) => said(kind, fact)).filter(isText)
    if (text.length > 0) out[name] = text.join('、')
  }
  for (const [name, places] of Object.entries(FROM_ACTS)) {
    for (const [kind, fact] of places) {
      const text = said(kind, fact)
      if (text === '' || (/On$|By$/.test(name) && !DAY.test(text))) continue
      out[name] = text
      break
    }
  }
  const source = out.applicant
    ? `${out.applicant}向本院申请监督`
    : done('start-ex-officio') || done('adopt-as-lead')
      ? '本院在履行职责中发现，依职权启动监督'
      : ''
  return source ? { ...out, source } : out
}

/** The day the reply is due, where it is one day. */
async function replyDue(tx: Tx, matter: MatterRow): Promise<string | null> {
  const row = await tx.maybe<{ due: string | null }>(
    "select view->>'due' as due from matter_clock where house_id = $1 and matter_id = $2 and clock = 'reply'",
    [tx.asker.house, matter.matter_id],
  )
  return row?.due ?? matter.next_due
}

/** The court of the matter’s case number, by its code in the address book. */
async function courtOf(tx: Tx, matter: MatterRow): Promise<string | null> {
  const codes = matter.case_numbers.flatMap(text => {
    const parsed = parseCaseNumber(text)
    return parsed.ok ? [parsed.court.code] : []
  })
  const courts = (await listPeers(tx)).filter(peer => peer.kind === 'court' && codes.includes(peer.code))
  return courts.length === 1 ? (courts[0]?.name ?? null) : null
}

/** The grades that a sheet of this review prints, as the agreement and the day of the review say. */
function gradesOf(matter: MatterRow): string {
  const keeper = matter.parameters.parties.find(party => party.house === matter.keeper)
  return gradesToTick(matter.parameters.terms['review-grades'] ?? findTerm('review-grades')?.initial, keeper?.kind ?? '', matter.opened_on)
}

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
  Object.assign(fields, told(acts, opened))
  const people = merged.parties ?? merged.people ?? merged.applicants
  const parties = Array.isArray(people) ? (people as string[]).filter(isText) : []
  if (matter.number) for (const name of ['suggestionNumber', 'incomingNumber', 'reviewNumber']) fields[name] ??= matter.number
  const due = await replyDue(tx, matter)
  if (due) fields.dueOn ??= due
  fields.handler ??= await nameOf(tx, tx.asker.person)
  fields.court ??= matter.parameters.parties.find(party => party.kind === 'court')?.name ?? (await courtOf(tx, matter)) ?? ''
  fields.subject ??= matter.title
  if (matter.procedure_id === 'quality-review') fields.grade ??= gradesOf(matter)
  if (matter.keeper !== house.house_id) fields.sender ??= partyName(matter, matter.keeper)
  if (matter.counterpart) {
    fields.recipient ??= partyName(matter, matter.counterpart)
    fields.papersServed ??= `${matter.definition.title.zh}${matter.number ? `（${matter.number}）` : ''}`
  }
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
