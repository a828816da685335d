/** All replacements of one text, found in the order of precedence. */
import { PROFILES } from '#law/masking/index.ts'
import type { Cast } from './cast.ts'
import { findAddresses } from './find/address.ts'
import { findCertificates } from './find/certificate.ts'
import { findKeptCodes, findLabelled } from './find/labelled.ts'
import { findNames, type NameHit } from './find/name.ts'
import { findNumbers, findPlates } from './find/number.ts'
import { findHealth, findInvestigation } from './find/passage.ts'
import { findCaseNumbers, findOrganisations, findPlaces, type Named, placesOf } from './find/place.ts'
import { foldText, GAP, literal } from './fold-text.ts'
import type { MaskOptions } from './options.ts'
import { type Claims, openClaims, type Span } from './span.ts'

export type Collected = { spans: Span[]; doubts: NameHit[]; inOrganisation: Span[] }

/** What the whole run shares between its texts: the cast, tokens of places and undertakings, and whether a minor is protected. */
export type Run = { cast: Cast; options: MaskOptions; minor: boolean; tokens: Map<string, string> }

/** Pure; the same text gives the same spans. Kept stretches are among them, marked `keep`. */
export function collect(text: string, run: Run): Collected {
  const folded = foldText(text)
  const claims = openClaims()
  const strict = PROFILES[run.options.profile].also
  byHand(text, run, claims)
  for (const proposal of findInvestigation(text)) claims.claim(proposal)
  keepCodes(folded, strict.includes('case-number'), claims)
  const addresses = findAddresses(text, folded)
  for (const proposal of addresses.proposals) claims.claim(proposal)
  for (const detail of addresses.details.filter(one => /\d/u.test(foldText(one))))
    for (const start of placesOf(text, detail)) claims.claim([{ start, end: start + detail.length, to: '×', rule: '10.address' }])
  const numbers = [findCertificates(folded), findPlates(folded), findLabelled(text, folded), findNumbers(folded), findHealth(text, folded)]
  for (const proposal of numbers.flat()) claims.claim(proposal)
  const named = nameSpans(folded, run, claims)
  organisations(folded, run, claims, strict)
  knownSpans(folded, run, claims)
  return { spans: claims.all(), ...named }
}

function byHand(text: string, { options }: Run, claims: Claims): void {
  for (const { text: word, to, at } of options.add ?? [])
    for (const start of at === undefined ? placesOf(text, word) : [at])
      if (word !== '' && text.startsWith(word, start)) claims.claim([{ start, end: start + word.length, to: to ?? '×', rule: 'hand' }])
}

/** Case numbers and the codes of legal persons and lawyers: kept, or hidden under the strict profile. */
function keepCodes(folded: string, hide: boolean, claims: Claims): void {
  for (const span of findCaseNumbers(folded)) claims.claim([hide ? span : { ...span, keep: true, rule: 'case-number' }])
  for (const { start, end } of findKeptCodes(folded)) {
    const value = /[0-9A-Z-]+$/u.exec(folded.slice(start, end))?.[0] ?? ''
    claims.claim([
      hide ? { start: end - value.length, end, to: '×', rule: '10.other' } : { start, end, to: '', rule: '11.lawyer', keep: true },
    ])
  }
}

function nameSpans(folded: string, { cast, options }: Run, claims: Claims): { doubts: NameHit[]; inOrganisation: Span[] } {
  const doubts: NameHit[] = []
  const inOrganisation: Span[] = []
  const hideCompanies = PROFILES[options.profile].also.includes('company')
  for (const hit of findNames(folded, cast.forms)) {
    const member = cast.members[hit.person]
    if (!member) continue
    if (hit.doubt && member.hides) doubts.push(hit)
    const left = hit.doubt === 'word' || member.hides === undefined || member.token === folded.slice(hit.start, hit.end)
    const span: Span = {
      start: hit.start,
      end: hit.end,
      to: member.token,
      rule: member.rule,
      person: hit.person,
      ...(left && { keep: true }),
    }
    const inName =
      !left &&
      /^[^在于系与和及由被从到至对为是的经给将把因向，,。；;、：:！？\s]{0,12}?(?:公司|合作社|商行|经营部|厂|律师事务所|事务所)/u.test(
        folded.slice(hit.end, hit.end + 18),
      )
    if (inName && hideCompanies) continue
    if (claims.claim([span]) && inName) inOrganisation.push(span)
  }
  return { doubts, inOrganisation }
}

function organisations(folded: string, run: Run, claims: Claims, also: readonly string[]): void {
  const named: Named[] = [
    ...(also.includes('company') ? findOrganisations(folded, 'company', claims.isFree) : []),
    ...(also.includes('hospital') ? findOrganisations(folded, 'hospital', claims.isFree) : []),
    ...(also.includes('school') ? findOrganisations(folded, 'school', claims.isFree) : []),
    ...(run.minor && !also.includes('school')
      ? findOrganisations(folded, 'school', claims.isFree).map(one => ({ ...one, rule: '10.school' }))
      : []),
    ...(also.includes('place') ? findPlaces(folded) : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const words = new Map<string, number>()
  for (const { token, name } of named) if (!run.tokens.has(`${token}:${name}`)) words.set(`${token}:${name}`, 0)
  const kinds = new Map<string, Set<string>>()
  for (const key of [...run.tokens.keys(), ...words.keys()]) {
    const token = key.slice(0, key.indexOf(':'))
    kinds.set(token, (kinds.get(token) ?? new Set()).add(key))
  }
  for (const { start, end, rule, name, token } of named) {
    const key = `${token}:${name}`
    const same = [...(kinds.get(token) ?? [])]
    const to = run.tokens.get(key) ?? (same.length > 1 ? `${token}${same.indexOf(key) + 1}` : token)
    run.tokens.set(key, to)
    claims.claim([{ start, end, to, rule }])
  }
}

/** Known words and numbers, in whatever spacing and width: nothing of them may survive. */
function knownSpans(folded: string, { cast, options }: Run, claims: Claims): void {
  const known = [...(options.known ?? []), ...cast.members.flatMap(one => one.person.known ?? [])]
  for (const word of [...new Set(known)].filter(one => one.trim().length > 1).sort((a, b) => b.length - a.length)) {
    const characters = Array.from(foldText(word).replace(/[\s\-—–]/gu, ''))
    for (const found of folded.matchAll(new RegExp(characters.map(literal).join(GAP), 'giu'))) {
      const [start, end] = [found.index, found.index + found[0].length]
      const over = claims.covers(start, end)
      if (!over || over.keep) claims.force({ start, end, to: '×', rule: '10.other' })
    }
  }
}
