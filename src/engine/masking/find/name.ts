/** Where names stand: longer before shorter, split by blanks or line ends, never inside another name or an ordinary word. */
import {
  FOLLOWING_WORDS,
  NAME_AFTER,
  NAME_BEFORE,
  NAMES_AND_WORDS,
  NUMERAL_WORDS,
  WORD_AFTER,
  WORD_BEFORE,
  WORDS_ENDING_IN_SURNAME,
} from '#law/masking/index.ts'
import { foldText, literal, NAME_GAP } from '../fold-text.ts'
import { nameKindOf } from '../name-token.ts'

/** A form of a person's name; `person` is the index in the list handed in. */
export type NameForm = { person: number; form: string }

/** Where a form stands. `doubt`: it may be an ordinary word (`word`, then it is left), or the tail may belong to the next word (`tail`). */
export type NameHit = NameForm & { start: number; end: number; doubt?: 'word' | 'tail' }

const DOTS = '[·•・‧∙⋅.．]'

/** Every form of a name that is looked for: itself, the aliases, the parts of a dotted or Latin name that can stand alone. */
export function formsOf(name: string, aliases: readonly string[] = []): string[] {
  const forms = [name, ...aliases].map(one => one.trim()).filter(one => one !== '')
  const parts = forms.flatMap(one =>
    nameKindOf(one) === 'latin'
      ? [...one.split(/[\s,，·.]+/u).filter(part => part.length > 2), one.split(/\s+/u).reverse().join(' ')]
      : one.split(new RegExp(DOTS, 'u')).length > 1
        ? one.split(new RegExp(DOTS, 'u')).filter(part => Array.from(part).length > 1)
        : [],
  )
  return [...new Set([...forms, ...parts])]
}

/** The pattern that finds one form in a folded text. */
export function formPattern(form: string): RegExp {
  const plain = foldText(form)
  if (nameKindOf(plain) === 'latin') {
    const words = plain.split(/[\s.,，·]+/u).filter(word => word !== '')
    return new RegExp(
      `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])${words.map(literal).join('[\\s.,，·\\-]{1,4}')}(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
      'giu',
    )
  }
  const characters = Array.from(plain.replace(/\s/gu, ''))
  const pieces = characters.map(
    (one, at) => (new RegExp(DOTS, 'u').test(one) ? `${DOTS}?` : literal(one)) + (at === characters.length - 1 ? '' : NAME_GAP),
  )
  return new RegExp(pieces.join(''), 'gu')
}

/** All places of all forms, none overlapping another, in the order of the text; the longest form has the place. */
export function findNames(folded: string, forms: readonly NameForm[]): NameHit[] {
  const hits: NameHit[] = []
  const sorted = [...forms].sort((a, b) => Array.from(b.form).length - Array.from(a.form).length)
  for (const { person, form } of sorted)
    for (const found of folded.matchAll(formPattern(form))) {
      const start = found.index
      const end = start + found[0].length
      if (isListNumber(folded, found[0], end) || hits.some(one => one.start < end && start < one.end)) continue
      const shorter = sorted.find(other => other.person !== person && other.form.length === form.length - 1 && form.startsWith(other.form))
      if (shorter && tailStartsWord(folded, form, end)) {
        hits.push({ ...shorter, start, end: start + lengthOf(folded, shorter.form, start), doubt: 'tail' })
        continue
      }
      hits.push({ person, form, start, end, ...(isWord(folded, form, start, end) && { doubt: 'word' as const }) })
    }
  return hits.sort((a, b) => a.start - b.start)
}

const lengthOf = (folded: string, form: string, start: number): number => {
  const pattern = new RegExp(formPattern(form).source, 'uy')
  pattern.lastIndex = start
  return pattern.exec(folded)?.[0].length ?? form.length
}

/** 李⏎四、判决如下: the end of a line and the number of a list are no name. */
const isListNumber = (folded: string, found: string, end: number): boolean =>
  /\n\s*[一二三四五六七八九十]+$/u.test(found) && /^[、.．]/u.test(folded.slice(end))

/** 王一平时: after 王一 a word begins whose first character would belong to 王一平. */
const tailStartsWord = (folded: string, form: string, end: number): boolean =>
  FOLLOWING_WORDS.some(word => word.startsWith(form.slice(-1)) && folded.startsWith(word.slice(1), end))

/** Whether a name that is also a word stands here as the word. */
function isWord(folded: string, form: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 12), start)
  const after = folded.slice(end, end + 12)
  if (endsOtherWord(folded, form, start, end)) return !NAME_AFTER.test(after)
  if (!NAMES_AND_WORDS.has(form)) return false
  if (NAME_BEFORE.test(before) && !WORD_AFTER.test(after)) return false
  if (WORD_BEFORE.test(before) || WORD_AFTER.test(after)) return true
  if (NAME_AFTER.test(after)) return false
  return /[\p{Script=Han}]$/u.test(before)
}

/** 主张三倍, 老王一直: the first character ends another word, and the rest is a numeral. */
function endsOtherWord(folded: string, form: string, start: number, end: number): boolean {
  const upTo = folded.slice(Math.max(0, start - 4), start + 1)
  const rest = form.slice(1)
  return (
    /^[一二三四五六七八九十百千万]$/u.test(rest) &&
    WORDS_ENDING_IN_SURNAME.test(upTo) &&
    NUMERAL_WORDS.test(rest + folded.slice(end, end + 1))
  )
}
