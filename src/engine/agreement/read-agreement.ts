/** What an agreement is now: its text with every agreed amendment, its terms, members and open proposals, read from the acts of its record. */
import type { TermValue } from '#law/terms/term.ts'
import type { Facts } from '../procedure/act.ts'
import type { PartyHouse } from '../procedure/parameters.ts'
import type { AgreementText, Amendment, Annex, Approver, Member, TextClause } from './agreement-text.ts'
import { readDocument } from './document.ts'
import { judgeTerm } from './term-value.ts'

/** An act with effect, in the keeper's order. */
export type RecordedAct = { actId: string; kind: string; role: string; house: string; on: string | null; source: string; facts: Facts }

/** A clause with the days between which it reads so; `until` is the first day on which it no longer does. */
export type ClauseVersion = { clause: TextClause; since: string; until: string | null; order: number }
export type Unit = { house: string; through: string; grounds: string; since: string; until: string | null }
export type SetTerm = { key: string; value: TermValue; grounds: string; house: string; on: string; clause: string | null }
export type Answered = { house: string; agreed: boolean; reason: string; on: string | null }
export type Change = {
  changeId: string
  kind: 'amendment' | 'term'
  house: string
  on: string | null
  grounds: string
  amendment: Amendment | null
  term: { key: string; value: TermValue; clause: string | null } | null
  status: 'awaiting' | 'agreed' | 'refused'
  answers: Answered[]
}
export type Review = { house: string; on: string | null; result: string; text: string; nextReviewOn: string | null }
export type Statement = { house: string; on: string | null; reason: string }
export type AgreementReading = {
  title: string
  titleEn: string
  template: string | null
  signedOn: string
  inForceFrom: string
  until: string | null
  reviewOn: string | null
  state: 'proposed' | 'agreed' | 'refused' | 'withdrawn' | 'ended'
  endsOn: string | null
  parties: { role: string; house: string; confirmedOn: string | null; proxy: boolean }[]
  clauses: ClauseVersion[]
  units: Unit[]
  terms: SetTerm[]
  approvers: Approver[]
  annex: Annex | null
  ledgerKeeper: string | null
  changes: Change[]
  members: (Member & { house: string })[]
  reviews: Review[]
  refusals: Statement[]
  /** Houses that have agreed to end it. */
  endedBy: string[]
}

const text = (facts: Facts, name: string): string => (typeof facts[name] === 'string' ? (facts[name] as string) : '')

/** The name of an act without its role: `amend` of `amend-third`. */
export const plainKind = (act: Pick<RecordedAct, 'kind' | 'role'>): string =>
  act.kind.endsWith(`-${act.role}`) ? act.kind.slice(0, -act.role.length - 1) : act.kind

/** A term's value as it was written into a fact: yes/no and plain numbers keep their kind. */
export const termValueOf = (written: string): TermValue =>
  written === 'true' ? true : written === 'false' ? false : /^\d{1,9}$/.test(written) ? Number(written) : written

function begin(parties: readonly PartyHouse[], act: RecordedAct, given: AgreementText): AgreementReading {
  return {
    title: given.title,
    titleEn: given.titleEn,
    template: given.template,
    signedOn: given.signedOn,
    inForceFrom: given.inForceFrom,
    until: given.until,
    reviewOn: given.reviewOn,
    state: 'proposed',
    endsOn: null,
    parties: parties.map(party => ({
      role: party.role,
      house: party.house,
      confirmedOn: party.house === act.house ? act.on : null,
      proxy: party.house === act.house && act.source === 'proxy',
    })),
    clauses: given.clauses.map((clause, order) => ({ clause, since: given.inForceFrom, until: null, order })),
    units: given.covered.map(unit => ({ ...unit, since: given.inForceFrom, until: null })),
    terms: Object.entries(given.terms).map(([key, value]) => ({
      key,
      value,
      grounds: '',
      house: act.house,
      on: given.signedOn,
      clause: null,
    })),
    approvers: given.approvers,
    annex: given.annex,
    ledgerKeeper: given.ledgerKeeper,
    changes: [],
    members: [],
    reviews: [],
    refusals: [],
    endedBy: [],
  }
}

/** The agreement after these acts, in the keeper's order; null while no readable proposal is among them. Acts that mean nothing change nothing. */
export function readAgreement(parties: readonly PartyHouse[], acts: readonly RecordedAct[]): AgreementReading | null {
  const first = acts.find(act => act.kind === 'propose')
  const given = first ? readDocument('agreement', first.facts.agreement) : null
  if (!first || !given) return null
  const reading = begin(parties, first, given)
  for (const act of acts) take(reading, act)
  return reading
}

function take(reading: AgreementReading, act: RecordedAct): void {
  const { facts, house, on } = act
  switch (plainKind(act)) {
    case 'confirm':
      reading.parties = reading.parties.map(party =>
        party.house === house ? { ...party, confirmedOn: on, proxy: act.source === 'proxy' } : party,
      )
      if (reading.state === 'proposed' && reading.parties.every(party => party.confirmedOn !== null)) reading.state = 'agreed'
      return
    case 'refuse':
    case 'withdraw':
      reading.state = act.kind === 'withdraw' ? 'withdrawn' : 'refused'
      reading.refusals.push({ house, on, reason: text(facts, 'reason') })
      return
    case 'amend':
      propose(reading, act, { kind: 'amendment', amendment: readDocument('amendment', facts.amendment), term: null })
      return
    case 'set-term':
      propose(reading, act, {
        kind: 'term',
        amendment: null,
        term: { key: text(facts, 'term'), value: termValueOf(text(facts, 'value')), clause: text(facts, 'clause') || null },
      })
      return
    case 'answer-change':
      answer(reading, act)
      return
    case 'set-members':
      reading.members = [
        ...reading.members.filter(member => member.house !== house),
        ...(readDocument('members', facts.members) ?? []).map(member => ({ ...member, house })),
      ]
      return
    case 'record-review':
      review(reading, act)
      return
    case 'end':
      end(reading, act)
      return
  }
}

function propose(reading: AgreementReading, act: RecordedAct, part: Pick<Change, 'kind' | 'amendment' | 'term'>): void {
  if (part.kind === 'amendment' ? part.amendment === null : !part.term || !judgeTerm(part.term.key, part.term.value, 'agreement').ok) return
  reading.changes.push({
    changeId: act.actId,
    house: act.house,
    on: act.on,
    grounds: text(act.facts, 'grounds'),
    status: 'awaiting',
    answers: [],
    ...part,
  })
}

function answer(reading: AgreementReading, act: RecordedAct): void {
  const change = reading.changes.find(one => one.changeId === text(act.facts, 'change'))
  if (change?.status !== 'awaiting' || change.house === act.house || change.answers.some(one => one.house === act.house)) return
  const agreed = act.facts.verdict === 'agreed'
  change.answers.push({ house: act.house, agreed, reason: text(act.facts, 'reason'), on: act.on })
  if (!agreed) change.status = 'refused'
  else if (reading.parties.every(party => party.house === change.house || change.answers.some(one => one.house === party.house))) {
    change.status = 'agreed'
    if (change.amendment) amend(reading, change.amendment)
    if (change.term) setTerm(reading, change, act.on ?? change.on ?? reading.inForceFrom)
  }
}

function setTerm(reading: AgreementReading, change: Change, on: string): void {
  if (!change.term) return
  const { key, value, clause } = change.term
  const row = { key, value, clause, grounds: change.grounds, house: change.house, on }
  reading.terms = [...reading.terms.filter(one => one.key !== key), row]
}

/** A clause of the same id is replaced from the amendment's day on; the text that matters of earlier days stays readable. */
function amend(reading: AgreementReading, amendment: Amendment): void {
  const day = amendment.inForceFrom
  const replaced = new Set([...amendment.removed, ...amendment.clauses.map(clause => clause.id)])
  const order = new Map(reading.clauses.map(one => [one.clause.id, one.order]))
  const last = reading.clauses.reduce((most, one) => Math.max(most, one.order), -1)
  const kept = reading.clauses.flatMap(one => {
    if (!replaced.has(one.clause.id) || (one.until !== null && one.until <= day)) return [one]
    return one.since >= day ? [] : [{ ...one, until: day }]
  })
  const added = amendment.clauses.map((clause, at) => ({ clause, since: day, until: null, order: order.get(clause.id) ?? last + 1 + at }))
  reading.clauses = [...kept, ...added]
  if (amendment.covered) {
    const now = amendment.covered
    const stay = new Set(now.map(unit => unit.house))
    reading.units = [
      ...reading.units.flatMap(unit => (stay.has(unit.house) && unit.until === null ? [] : [{ ...unit, until: unit.until ?? day }])),
      ...now.map(unit => ({
        ...unit,
        since: reading.units.find(one => one.house === unit.house && one.until === null)?.since ?? day,
        until: null,
      })),
    ]
  }
  if (amendment.approvers) reading.approvers = amendment.approvers
  if (amendment.annex !== undefined) reading.annex = amendment.annex
  if (amendment.until !== undefined) reading.until = amendment.until
  if (amendment.reviewOn !== undefined) reading.reviewOn = amendment.reviewOn
  if (amendment.ledgerKeeper !== undefined) reading.ledgerKeeper = amendment.ledgerKeeper
}

/** A review moves the review day, or takes the trial away. */
function review(reading: AgreementReading, act: RecordedAct): void {
  const next = text(act.facts, 'nextReviewOn') || null
  const result = text(act.facts, 'result')
  reading.reviews.push({ house: act.house, on: act.on, result, text: text(act.facts, 'text'), nextReviewOn: next })
  if (next) reading.reviewOn = next
  else if (result === 'make-permanent') reading.reviewOn = null
}

function end(reading: AgreementReading, act: RecordedAct): void {
  const on = text(act.facts, 'endsOn')
  reading.refusals.push({ house: act.house, on: act.on, reason: text(act.facts, 'reason') })
  if (on > (reading.endsOn ?? '')) reading.endsOn = on
  reading.endedBy = [...new Set([...reading.endedBy, act.house])]
  if (reading.parties.every(party => reading.endedBy.includes(party.house))) reading.state = 'ended'
}

export type Standing = 'proposed' | 'not-yet' | 'in-force' | 'expired' | 'refused' | 'withdrawn' | 'ended'

/** Where an agreement stands on a day. It binds from its first day to the end of its last; an agreed end binds until the day it names. */
export function standingOn(reading: Pick<AgreementReading, 'state' | 'inForceFrom' | 'until' | 'endsOn'>, day: string): Standing {
  if (reading.state === 'proposed' || reading.state === 'refused' || reading.state === 'withdrawn') return reading.state
  if (day < reading.inForceFrom) return 'not-yet'
  if (reading.state === 'ended' && (reading.endsOn === null || day > reading.endsOn)) return 'ended'
  return reading.until !== null && day > reading.until ? 'expired' : 'in-force'
}

/** The clauses as they read on a day, in the order of the text. */
export const clausesOn = (clauses: readonly ClauseVersion[], day: string): TextClause[] =>
  clauses
    .filter(one => one.since <= day && (one.until === null || day < one.until))
    .sort((a, b) => a.order - b.order)
    .map(one => one.clause)
