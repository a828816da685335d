/** Numbers that are known by their shape: identity cards, telephones, accounts, passports, plates, mail addresses (art 10). */

import { digits, GAP } from '../fold-text.ts'
import type { Proposal, Span } from '../span.ts'

const NO_DIGIT_BEFORE = '(?<![\\dA-Za-z])'
const NO_DIGIT_AFTER = '(?![\\d])'
const NOT_MONEY = '(?!\\s*(?:\\.\\d+)?\\s*(?:余|多)?\\s*[万亿]?元)'

const ID18 = `[1-9]${GAP}${digits(5)}${GAP}(?:1${GAP}[89]|2${GAP}0)${GAP}${digits(2)}${GAP}(?:0${GAP}[1-9]|1${GAP}[0-2])${GAP}(?:0${GAP}[1-9]|[12]${GAP}\\d|3${GAP}[01])${GAP}${digits(3)}${GAP}[\\dXx]`
const ID15 = `[1-9]${GAP}${digits(5)}${GAP}${digits(2)}${GAP}(?:0${GAP}[1-9]|1${GAP}[0-2])${GAP}(?:0${GAP}[1-9]|[12]${GAP}\\d|3${GAP}[01])${GAP}${digits(3)}`
const PROVINCE = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'
const BLANK = '[ \\t\\u3000\\-·•・.]{0,2}(?:\\r?\\n)?'
const HAN_DIGIT = '[〇零○一二三四五六七八九幺]'

/** rule → patterns, in the order in which they are tried. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['10.email', '[A-Za-z0-9._%+-]{1,64}\\s?@\\s?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\s?\\.\\s?[A-Za-z]{2,10}'],
  ['10.identity', `${NO_DIGIT_BEFORE}${ID18}(?![\\dA-Za-z])`],
  ['10.identity', `${NO_DIGIT_BEFORE}[1-9]\\d{5}[*×xX#]{6,10}[\\d*]{3}[\\dXx*](?![\\dA-Za-z])`],
  // a card torn once, wherever: 62 and 16 to 19 digits
  ['10.account', `${NO_DIGIT_BEFORE}62\\d{0,16}${GAP}\\d{1,17}${NO_DIGIT_AFTER}(?<=${NO_DIGIT_BEFORE}62(?:${GAP}\\d){14,17})${NOT_MONEY}`],
  ['10.account', `${NO_DIGIT_BEFORE}\\d{16,30}${NO_DIGIT_AFTER}${NOT_MONEY}`],
  ['10.account', `${NO_DIGIT_BEFORE}\\d{4}(?:${GAP}\\d{4}){3}(?:${GAP}\\d{1,4})?${NO_DIGIT_AFTER}${NOT_MONEY}`],
  ['10.account', `${NO_DIGIT_BEFORE}\\d{4,8}[*×]{4,12}\\d{3,4}${NO_DIGIT_AFTER}`],
  ['10.identity', `${NO_DIGIT_BEFORE}${ID15}${NO_DIGIT_AFTER}${NOT_MONEY}`],
  ['10.account', `${NO_DIGIT_BEFORE}\\d{15}${NO_DIGIT_AFTER}${NOT_MONEY}`],
  ['10.phone', `${NO_DIGIT_BEFORE}(?:(?:\\+|00)${GAP}8${GAP}6${GAP})?1${GAP}[3-9](?:${GAP}\\d){9}${NO_DIGIT_AFTER}${NOT_MONEY}`],
  ['10.phone', `${NO_DIGIT_BEFORE}1[3-9]\\d\\.\\d{4}\\.\\d{4}${NO_DIGIT_AFTER}`],
  ['10.phone', `${NO_DIGIT_BEFORE}1[3-9]\\d[*×]{4,5}\\d{3,4}${NO_DIGIT_AFTER}`],
  ['10.phone', `${NO_DIGIT_BEFORE}[（(]?0\\d{2,3}[）)]?${GAP}[2-9](?:${GAP}\\d){6,7}(?:转\\d{1,5})?${NO_DIGIT_AFTER}${NOT_MONEY}`],
  ['10.phone', `${NO_DIGIT_BEFORE}[48]00${GAP}\\d{3}${GAP}\\d{4}${NO_DIGIT_AFTER}${NOT_MONEY}`],
  ['10.phone', `(?:一|幺)[三四五六七八九]${HAN_DIGIT}{9}(?!${HAN_DIGIT})`],
  ['10.identity', `(?<!${HAN_DIGIT})${HAN_DIGIT}{17}(?:${HAN_DIGIT}|[Xx])`],
  ['10.identity', '(?<![A-Za-z\\d])(?:[EeGgDdSsPpHhMmKk]\\d{8}|[Ee][A-HJ-NP-Za-hj-np-z]\\d{7}|[HMhm]\\d{10})(?![A-Za-z\\d])'],
  ['10.identity', '(?<![A-Za-z\\d])[A-Z]{1,2}\\d{6}[（(][\\dA][）)]'],
  ['10.other', '(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.])'],
]

const LETTER = '[A-HJ-NP-Za-hj-np-z]'
const PLATES: readonly string[] = [
  `[${PROVINCE}]${BLANK}${LETTER}${BLANK}(?:[A-HJ-NP-Za-hj-np-z0-9*×]${BLANK}){4,6}[挂学警港澳领应急试超]{0,2}(?![A-Za-z\\d])`,
  `[${PROVINCE}]${BLANK}${LETTER}${BLANK}(?:[A-HJ-NP-Za-hj-np-z0-9*×]${BLANK}){5,6}(?![A-Za-z\\d])`,
  `[${PROVINCE}]${BLANK}${LETTER}${BLANK}临${BLANK}\\d{4,5}(?!\\d)`,
  // 湘A12345SUV
  `[${PROVINCE}]${BLANK}${LETTER}${BLANK}\\d{5}(?=[A-Za-z])`,
  '(?<!\\d)(?:使\\s?\\d{6}|\\d{6}\\s?使)(?!\\d)',
  '[VKHBSLJNGCEvkhbsljngce空海北沈兰济南广成军]\\s?[A-Za-z]\\s?\\d{5}(?![A-Za-z\\d])',
  `(?<![A-Za-z])WJ\\s?[${PROVINCE}]?\\s?\\d{4,5}[A-Za-z]?(?![A-Za-z\\d])`,
]

/** Proposals for everything that its shape gives away. `folded` has half-width digits and letters. */
export function findNumbers(folded: string): Proposal[] {
  return SHAPES.flatMap(([rule, pattern]) =>
    [...folded.matchAll(new RegExp(pattern, 'gu'))].map(found => [crossed(found.index, found[0], rule)]),
  )
}

/** Licence plates: civil, new-energy, trailers, police, embassy, temporary, armed forces. */
export function findPlates(folded: string): Proposal[] {
  return PLATES.flatMap(pattern => [...folded.matchAll(new RegExp(pattern, 'gu'))])
    .filter(found => (found[0].match(/\d/g) ?? []).length > 0 && /[\dA-Za-z]/.test(found[0].slice(1)))
    .map(found => [crossed(found.index, found[0].replace(/[\s\-·•・.]+$/u, ''), '10.plate')])
}

const crossed = (start: number, found: string, rule: string): Span => ({ start, end: start + found.length, to: '×', rule })
