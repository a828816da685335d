/** Everybody whom a masking knows: the listed and the noticed, who is hidden, and one token for each. */
import type { MaskingKind, MaskingProfileId } from '#law/masking/index.ts'
import { findNames, formsOf, type NameForm } from './find/name.ts'
import { findUnlisted } from './find/unlisted.ts'
import { hidingRule, type MaskPerson } from './mask-person.ts'
import { assignTokens } from './name-token.ts'

export type CastMember = { person: MaskPerson; listed: boolean; hides?: string; token: string; rule: string; numbered: boolean }
export type Cast = { members: CastMember[]; forms: NameForm[] }

/** `folded` holds all texts that share the tokens, one after the other. Numerals follow the order of first appearance. */
export function castOf(folded: string, people: readonly MaskPerson[], profile: MaskingProfileId, kind: MaskingKind): Cast {
  const merged = mergeSame(people)
  const listedForms = new Set(merged.flatMap(one => formsOf(one.name, one.aliases)))
  const noticed = findUnlisted(folded).filter(
    ({ name }) => !listedForms.has(name) && !isSplitListed(name, listedForms) && !isTornListed(folded, name, listedForms),
  )
  const all: { person: MaskPerson; listed: boolean }[] = [
    ...merged.map(person => ({ person, listed: true })),
    ...noticed.map(one => ({ person: { name: one.name, roles: [one.role] }, listed: false })),
  ]
  const forms = all.flatMap(({ person: { name, aliases } }, person) => formsOf(name, aliases).map(form => ({ person, form })))
  const own = forms.filter((one, at) => forms.findIndex(other => other.form === one.form) === at)
  const first = new Map<number, number>()
  for (const hit of findNames(folded, own)) if (!first.has(hit.person)) first.set(hit.person, hit.start)
  const hidden = all
    .map((one, at) => ({ ...one, at, hides: hidingRule(one.person, profile, kind) }))
    .filter(one => one.hides !== undefined)
    .sort((a, b) => (first.get(a.at) ?? folded.length + a.at) - (first.get(b.at) ?? folded.length + b.at))
  const others = blank(folded, findNames(folded, own))
  const tokens = assignTokens(
    hidden.map(({ person }) => ({ name: person.name, ...(person.nameKind && { kind: person.nameKind }) })),
    others,
  )
  const members = all.map(({ person, listed }, at): CastMember => {
    const place = hidden.findIndex(one => one.at === at)
    const token = tokens[place]
    const hides = hidden[place]?.hides
    return { person, listed, ...(hides !== undefined && { hides }), ...(token ?? { token: person.name, rule: '', numbered: false }) }
  })
  return { members, forms: own }
}

/** The same name twice is one person with both roles. */
function mergeSame(people: readonly MaskPerson[]): MaskPerson[] {
  const byName = new Map<string, MaskPerson>()
  for (const one of people) {
    const before = byName.get(one.name)
    if (!before) byName.set(one.name, one)
    else
      byName.set(one.name, {
        ...before,
        ...one,
        roles: [...new Set([...before.roles, ...one.roles])],
        ...((before.minor || one.minor) && { minor: true }),
        aliases: [...(before.aliases ?? []), ...(one.aliases ?? [])],
        known: [...(before.known ?? []), ...(one.known ?? [])],
      })
  }
  return [...byName.values()]
}

/** A noticed name that is a listed one and the beginning of the next word: 李四走. */
const isSplitListed = (name: string, listed: ReadonlySet<string>): boolean =>
  listed.has(name.slice(0, -1)) && /[走来去回进出打骂看听站坐跑喝吃拿持驾用买卖借还付收签亦还再又也都仍便就才又经受处]$/u.test(name)

/** A noticed name that never stands but as the beginning of a listed one that goes on behind the end of a line: 李四⏎光. */
function isTornListed(folded: string, name: string, listed: ReadonlySet<string>): boolean {
  const longer = [...listed].filter(form => form.startsWith(name)).map(form => ({ person: 1, form }))
  return longer.length > 0 && !findNames(folded, [{ person: 0, form: name }, ...longer]).some(hit => hit.person === 0)
}

function blank(folded: string, hits: readonly { start: number; end: number }[]): string {
  let out = ''
  let from = 0
  for (const hit of hits) {
    out += `${folded.slice(from, hit.start)}\u0001`
    from = hit.end
  }
  return out + folded.slice(from)
}
