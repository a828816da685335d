/** What stands in a name's place (art 9): N1–N4 by the kind of name, N5 numerals where two persons would look alike. */
import { COMPOUND_SURNAMES, MINORITY_PARTS, type NameKind, SURNAMES, TRANSLITERATION } from '#law/masking/index.ts'
import { foldText, literal } from './fold-text.ts'

const DOT = /[·•・‧∙⋅.．]/u
const RULE: Record<NameKind, string> = { han: 'N1', minority: 'N2', foreign: 'N3', latin: 'N4' }

/** How a name is written, from its characters alone. Decides only the rule that is shown and whether a compound surname is meant. */
export function nameKindOf(name: string): NameKind {
  const plain = foldText(name).trim()
  if (/[A-Za-zÀ-ɏ\u0400-\u04ff]/u.test(plain) && !/\p{Script=Han}/u.test(plain)) return 'latin'
  const isShort = !DOT.test(plain) && plain.length <= 3 && SURNAMES.has(plain.charAt(0))
  if (MINORITY_PARTS.some(part => plain.includes(part) && (!isShort || part.length > 2 || part === plain))) return 'minority'
  if (DOT.test(plain)) return 'foreign'
  const characters = Array.from(plain)
  if (compoundOf(plain)) return 'han'
  const isSound = characters.every(one => TRANSLITERATION.has(one))
  if (!SURNAMES.has(characters[0] ?? '')) return isSound || characters.length > 3 || characters[0] === '约' ? 'foreign' : 'han'
  return characters.length >= 4 && isSound ? 'foreign' : 'han'
}

/** The compound surname with which the name begins, if a given name follows it. */
function compoundOf(name: string): string | undefined {
  const characters = Array.from(name)
  return [4, 3, 2].map(size => characters.slice(0, size).join('')).find(part => COMPOUND_SURNAMES.has(part) && name.length > part.length)
}

/** The replacement without a numeral, and the rule. The name of a person already hidden stays as it is. */
export function bareToken(name: string, kind: NameKind = nameKindOf(name)): { token: string; rule: string } {
  const plain = name.replace(/\s/gu, '')
  const first = Array.from(plain)[0] ?? ''
  if (kind === 'latin') return { token: first, rule: RULE.latin }
  if (/^\p{Script=Han}{1,3}某{1,2}(?:\d{1,2}|甲|乙|丙|丁)?$/u.test(plain)) return { token: plain, rule: RULE[kind] }
  const stays = kind === 'han' ? (compoundOf(plain) ?? first) : first
  return { token: `${stays}某`, rule: RULE[kind] }
}

/**
 * A token for each name, in this order: persons whose tokens would be the same get 1, 2, 3 … (N5).
 * A token that the text already holds for somebody else is not given again.
 */
export function assignTokens(
  names: readonly { name: string; kind?: NameKind }[],
  text: string,
): { token: string; rule: string; numbered: boolean }[] {
  const bare = names.map(one => bareToken(one.name, one.kind))
  const count = new Map<string, number>()
  for (const { token } of bare) count.set(token, (count.get(token) ?? 0) + 1)
  const given = new Map<string, number>()
  return bare.map(({ token, rule }, at) => {
    if (token === names[at]?.name) return { token, rule, numbered: false }
    if ((count.get(token) ?? 0) < 2 && !stands(token, text)) return { token, rule, numbered: false }
    let next = (given.get(token) ?? 0) + 1
    while (stands(`${token}${next}`, text)) next += 1
    given.set(token, next)
    return { token: `${token}${next}`, rule, numbered: true }
  })
}

/** Whether the text already uses this token. */
const stands = (token: string, text: string): boolean =>
  new RegExp(
    /^[\p{Script=Han}]/u.test(token)
      ? `${literal(token)}(?!\\d)`
      : `(?<![A-Za-z京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新])${literal(token)}(?![A-Za-z\\d])`,
    'u',
  ).test(text)
