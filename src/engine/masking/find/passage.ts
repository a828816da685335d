/** Statements about health and paragraphs about technical investigation (art 10). */
import { DISEASE_ENDS, HEALTH_WORDS, INVESTIGATION_WORDS } from '#law/masking/labels.ts'
import type { Proposal } from '../span.ts'

const LIST_END = '[^，,。；;：:！？、\\n（(]'
const HEALTH: readonly string[] = [
  `(?:身|曾|长期|自幼|一直|均|亦|还|并)?(?:患有|罹患|身患|确诊患?有?为?|查出患?有?)(?!者)${LIST_END}{1,24}(?:、${LIST_END}{1,12}(?:${DISEASE_ENDS}))*`,
  `(?:身|曾|长期|自幼)?患(?!者|难|得)${LIST_END}{0,14}?(?:${DISEASE_ENDS})(?:、${LIST_END}{1,12}(?:${DISEASE_ENDS}))*`,
  `(?:被)?(?:诊断|确诊)(?:为|患有?)${LIST_END}{0,16}?(?:${DISEASE_ENDS})`,
  `有${LIST_END}{1,15}病史`,
  `感染(?:了)?${LIST_END}{0,8}?(?:病毒|病|HIV)`,
  '(?:已|曾|现)?怀孕(?:约|近)?(?:[\\d一二三四五六七八九十]+(?:余|多)?个?(?:月|周|天))?',
  '(?:人工|自然)?流产(?:手术)?',
  `(?:${HEALTH_WORDS})`,
]
const NEEDS_OBJECT = /(?:因|由于|因为|称|说|知|知道|系|是|为|以|其|之|的|证实|证明|发现|明知|得知|告知)$/u

/** Proposals for statements about health: deleted where the sentence still reads, else “×”. */
export function findHealth(text: string, folded: string): Proposal[] {
  const rule = '10.health'
  return HEALTH.flatMap(pattern => [...folded.matchAll(new RegExp(pattern, 'gu'))]).map(found => {
    const start = found.index
    const end = start + found[0].length
    const cross = { start, end, to: '×', rule }
    const before = text.slice(Math.max(0, start - 4), start)
    const closed = end === text.length || /[，,。；;\n）)]/u.test(text[end] ?? '')
    if (!closed || NEEDS_OBJECT.test(before)) return [cross]
    if (/[，,；;]$/u.test(before)) return [{ start: start - 1, end, to: '', rule }, cross]
    return /\p{Script=Han}$/u.test(before) ? [{ start, end, to: '', rule }] : [cross]
  })
}

/** The paragraphs about technical investigation; in a text of one paragraph the sentences. */
export function findInvestigation(text: string): Proposal[] {
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n|$)/gu)].filter(one => one[0].trim() !== '')
  const pieces = paragraphs.length > 1 ? paragraphs : [...text.matchAll(/[^。！？]+(?:[。！？]|$)/gu)]
  return pieces
    .filter(one => INVESTIGATION_WORDS.test(one[0]))
    .map(one => [{ start: one.index, end: one.index + one[0].length, to: '', rule: '10.investigation' }])
}
