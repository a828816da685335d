/** Values known by the word before them: telephones, accounts, documents, WeChat and QQ, nicknames; and the codes that stay (art 11). */
import {
  ACCOUNT_LABELS,
  CONTACT_LABELS,
  IDENTITY_LABELS,
  KEPT_LABELS,
  NICKNAME_LABELS,
  OTHER_LABELS,
  PHONE_LABELS,
} from '#law/masking/labels.ts'
import { GAP } from '../fold-text.ts'
import { cut, type Proposal } from '../span.ts'

const TO = '(?:号码?|编号)?[\\s:：为是系“"（(「]{0,4}'
const NOT_MONEY = '(?!\\s*(?:\\.\\d+)?\\s*(?:余|多)?\\s*(?:[万亿]?元|年|月|日|次|笔|个|人|时))'
const numeral = (least: number): string => `[\\d*×](?:${GAP}[\\d*×]){${least - 1},29}[Xx]?(?![\\dA-Za-z])${NOT_MONEY}`
const mixed = (least: number): string => `(?=[\\w.\\-*]*[A-Za-z_])[A-Za-z0-9_][\\w.\\-*]{${least - 1},40}`

const LABELLED: readonly (readonly [string, string, string])[] = [
  ['10.identity', IDENTITY_LABELS, `(?:${mixed(5)}|${numeral(5)}|\\p{Script=Han}{1,3}字第?\\d{4,10}号?)`],
  ['10.contact', CONTACT_LABELS, `(?:${mixed(4)}|${numeral(5)})`],
  ['10.contact', NICKNAME_LABELS, '[“"「][^”"」\\n]{1,24}[”"」]'],
  ['10.phone', PHONE_LABELS, `${numeral(7)}(?:(?:转|[、/及和或])\\s*\\d(?:${GAP}\\d){2,11}(?!\\d))*`],
  ['10.account', ACCOUNT_LABELS, `(?:${mixed(6)}|${numeral(6)})`],
  ['10.account', '尾号', `\\s*\\d{3,6}(?!\\d)`],
  ['10.other', OTHER_LABELS, `(?:${mixed(5)}|${numeral(4)})`],
]

/** Proposals for every labelled value. */
export function findLabelled(text: string, folded: string): Proposal[] {
  return LABELLED.flatMap(([rule, labels, value]) =>
    [...folded.matchAll(new RegExp(`(?:${labels})${TO}(${value})`, 'gu'))].map(found => {
      const start = found.index + found[0].length - (found[1] ?? '').length
      return cut(text, found.index, start, found.index + found[0].length, rule)
    }),
  )
}

/** Codes of legal persons and licence numbers of lawyers: kept (art 11), so that their digits are not taken for an account. */
export const findKeptCodes = (folded: string): { start: number; end: number }[] =>
  [...folded.matchAll(new RegExp(`(?:${KEPT_LABELS})[\\s:：为是]{0,3}[0-9A-Z]{5,20}(?:-[0-9X])?`, 'gu'))].map(found => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
