/** Is a parsed value a letter at all? The gate in front of the protocol: what comes from a carrier may be anything. */
import type { Letter } from './letter.ts'

type Rec = Record<string, unknown>
const isRec = (value: unknown): value is Rec => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
const isWords = (value: unknown): boolean => isRec(value) && typeof value.zh === 'string' && typeof value.en === 'string'
const isTexts = (value: unknown): boolean => isRec(value) && Object.values(value).every(v => typeof v === 'string')
const maybe = (value: unknown, is: (v: unknown) => boolean): boolean => value === undefined || is(value)
const listOf = (value: unknown, is: (v: unknown) => boolean): boolean => Array.isArray(value) && value.every(is)

const isAttachment = (a: unknown): boolean =>
  isRec(a) && isText(a.slot) && typeof a.name === 'string' && isText(a.mediaType) && isCount(a.size) && isText(a.plainHash)

function isHeader(h: unknown): boolean {
  if (!isRec(h) || h.v !== 1) return false
  const named = [h.actId, h.matterId, h.house, h.recordedBy, h.role, h.kind, h.person, h.post, h.source].every(isText)
  const definition = isRec(h.definition) && isText(h.definition.id) && isText(h.definition.version) && isText(h.definition.fingerprint)
  const dated = h.on === null || isDay(h.on)
  return named && definition && dated && (h.prior === null || isText(h.prior)) && isRec(h.codes) && isTexts(h.commitments)
}

const isAct = (a: unknown): boolean =>
  isRec(a) && isHeader(a.header) && isText(a.signature) && isRec(a.facts) && isTexts(a.salts) && listOf(a.attachments, isAttachment)

function isPlacing(s: unknown): boolean {
  if (!isRec(s) || !isText(s.signature) || !isRec(s.placing)) return false
  const p = s.placing
  const numbered = p.v === 1 && isText(p.matterId) && isCount(p.epoch) && isCount(p.n) && p.n >= 1
  return (
    numbered &&
    isText(p.actHash) &&
    (p.previous === null || isText(p.previous)) &&
    typeof p.effect === 'boolean' &&
    maybe(p.reason, isWords)
  )
}

const isOpening = (o: unknown): boolean =>
  isRec(o) &&
  isRec(o.definition) &&
  isText(o.fingerprint) &&
  isText(o.calendarVersion) &&
  isRec(o.parameters) &&
  listOf(o.parameters.parties, p => isRec(p) && isText(p.house) && isText(p.role)) &&
  isRec(o.parameters.terms) &&
  isRec(o.parameters.confirmed)

const isReceipt = (r: unknown): boolean =>
  isRec(r) && isText(r.letterId) && ['arrived', 'opened', 'quarantined'].includes(r.stage as string) && isDay(r.on)

function isStanding(s: unknown): boolean {
  if (!isRec(s) || typeof s.wants !== 'boolean' || typeof s.restored !== 'boolean' || !isRec(s.sent) || !isRec(s.seen)) return false
  if (s.answers !== null && !isText(s.answers)) return false
  const counts =
    [s.sent.epoch, s.sent.base, s.sent.last, s.seen.epoch, s.seen.highest].every(isCount) &&
    listOf(s.seen.missing, isCount) &&
    listOf(s.sent.lost, isCount)
  const placings = listOf(s.placings, p => isRec(p) && isText(p.matterId) && isText(p.keeper) && isCount(p.epoch) && isCount(p.n))
  return (
    counts &&
    placings &&
    listOf(s.papers, p => isRec(p) && isText(p.series) && isCount(p.number)) &&
    listOf(s.awaiting, isText) &&
    listOf(s.copies, isText)
  )
}

/** More than anybody types in the moments between two letters; what is larger comes in several. */
const MOST_CHANGES = 200
const MOST_UPDATE = 400_000
const MOST_NAME = 200
const isShort = (value: unknown): boolean => typeof value === 'string' && value.length <= MOST_NAME
const isBase64 = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= MOST_UPDATE && /^[A-Za-z0-9+/]*={0,2}$/.test(value)
const isChange = (c: unknown): boolean => isRec(c) && isText(c.update) && isBase64(c.update) && isShort(c.person) && isShort(c.at)
const isDraft = (d: unknown): boolean =>
  isRec(d) &&
  isText(d.draft) &&
  isShort(d.draft) &&
  typeof d.wants === 'boolean' &&
  typeof d.answers === 'boolean' &&
  isBase64(d.vector) &&
  Array.isArray(d.changes) &&
  d.changes.length <= MOST_CHANGES &&
  d.changes.every(isChange)

const isWithdrawal = (w: unknown): boolean => isRec(w) && isText(w.letterId) && isWords(w.reason)

/** The member that a letter of each kind must carry, and whether it is numbered. */
const NEEDS = {
  act: { member: 'act', numbered: true },
  placing: { member: 'placing', numbered: true },
  'withdrawal-notice': { member: 'withdrawal', numbered: true },
  receipt: { member: 'receipt', numbered: false },
  standing: { member: 'standing', numbered: false },
  draft: { member: 'draft', numbered: false },
} as const

/** true only for a complete letter of version 1 with the members of its kind; numbered kinds count from 1, the others carry 0. */
export function isLetterShape(value: unknown): value is Letter {
  if (!isRec(value) || value.v !== 1) return false
  if (![value.id, value.from, value.to, value.signature].every(isText) || value.from === value.to || !isDay(value.sentOn)) return false
  if (![value.epoch, value.base, value.sequence].every(isCount)) return false
  if (value.matterId !== null && !isText(value.matterId)) return false
  if (typeof value.kind !== 'string' || !Object.hasOwn(NEEDS, value.kind)) return false
  const needs = NEEDS[value.kind as Letter['kind']]
  if (value[needs.member] === undefined || (value.sequence as number) > 0 !== needs.numbered) return false
  if (needs.member === 'act' || needs.member === 'placing' || needs.member === 'draft') if (value.matterId === null) return false
  return (
    maybe(value.act, isAct) &&
    maybe(value.placing, isPlacing) &&
    maybe(value.opening, isOpening) &&
    maybe(value.package, p => listOf(p, isAct)) &&
    maybe(value.withdrawal, isWithdrawal) &&
    maybe(value.receipt, isReceipt) &&
    maybe(value.standing, isStanding) &&
    maybe(value.draft, isDraft)
  )
}
