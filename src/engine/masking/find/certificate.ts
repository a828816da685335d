/** Numbers of certificates of title in their many spellings: only the number goes, the kind of certificate stays readable. */
import { CERTIFICATE_WORDS } from '#law/masking/labels.ts'
import { GAP } from '../fold-text.ts'
import type { Proposal } from '../span.ts'

const TAIL = '(?!\\s*(?:[）)〕\\]年月日元万亿㎡％%]|平方|公顷|亩|米))'
const NUMBER = `[A-Za-z]{0,3}\\d(?:${GAP}[\\dA-Za-z]){3,29}(?![\\dA-Za-z])${TAIL}`
const ORDINAL = `(?<=第${GAP})[A-Za-z]{0,3}\\d(?:${GAP}[\\dA-Za-z]){0,29}(?=${GAP}号)`
const VALUE = `(?<![（(〔\\[\\d])(?:${ORDINAL}|${NUMBER})`
const FIRST = new RegExp(
  `(?:${CERTIFICATE_WORDS})(?:[^，,。；;！？]{0,36}?|[^，,。；;！？]{0,12}[，,]\\s*(?:其|该)?(?:证书|权证)?(?:编号|证号|号码|号)[：:为是系\\s]{0,3})(${VALUE})`,
  'gu',
)
const NEXT = new RegExp(`号?\\s*[、,，及和至]\\s*(?:第\\s*)?(${VALUE})`, 'uy')

/** Proposals for every certificate number, those of a list included. */
export function findCertificates(folded: string): Proposal[] {
  const found: Proposal[] = []
  for (const match of folded.matchAll(FIRST)) {
    let end = match.index + match[0].length
    let value = match[1] ?? ''
    for (;;) {
      found.push([{ start: end - value.length, end, to: '×', rule: '10.certificate' }])
      NEXT.lastIndex = end
      const next = NEXT.exec(folded)
      if (!next) break
      end = NEXT.lastIndex
      value = next[1] ?? ''
    }
  }
  return found
}
