/** Guesses number, date, addressee, issuer, case numbers and points from the text of a paper; a person confirms every guess. */
import { printedNumber } from '#engine/drafting/draft-facts.ts'
import { type Words, words } from '#kernel/words.ts'
import { type Point, recognisePoints } from './recognise-points.ts'
import { writtenDate } from './written-date.ts'

export type PaperGuess = {
  number?: string
  /** 'YYYY-MM-DD', the formal date of the paper. */
  date?: string
  addressee?: string
  issuer?: string
  points: Point[]
  caseNumbers: string[]
  /** Document numbers that stand inside sentences: usually those of other papers. */
  mentioned: string[]
}

const ORGAN = '(?:人民法院|人民检察院|法院|检察院|局|委员会|政府|厅|公司|银行|中心|支队|大队|办公室|管理处)(?:\\p{Script=Han}{2,8}分院)?'
const NUMBER = /[\p{Script=Han}（）()]{2,20}?[〔[［【]\s*\d{4}\s*[〕\]］】]\s*\d{1,14}\s*号/gu
const CASE =
  /[（(]\d{4}[）)]\s*(?:最高法|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军]\d{0,4})知?\p{Script=Han}{1,4}?[1-9]\d{0,7}\s*号(?:之(?:[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]))?/gu
const LEGACY_CASE = /[（(](?:19|20)\d{2}[）)]\p{Script=Han}{1,10}字第\d{1,8}(?:-\d{1,3})?号/gu

/** Never throws; what was not found is absent and named in the doubts. */
export function recognisePaper(text: string): { guess: PaperGuess; doubts: Words[] } {
  const paragraphs = paragraphsOf(text)
  const whole = paragraphs.join('\n')
  const caseNumbers = unique([...whole.matchAll(CASE), ...whole.matchAll(LEGACY_CASE)].map(match => roundBrackets(match[0])))
  const numbers = findNumber(paragraphs)
  const signed = findDate(paragraphs)
  const issuer = findIssuer(paragraphs, signed.at)
  const addressee = findAddressee(paragraphs)
  const points = recognisePoints(paragraphs)
  const guess: PaperGuess = {
    ...(numbers.own === undefined ? {} : { number: numbers.own }),
    ...(signed.date === undefined ? {} : { date: signed.date }),
    ...(addressee === undefined ? {} : { addressee }),
    ...(issuer.name === undefined ? {} : { issuer: issuer.name }),
    points,
    caseNumbers: caseNumbers.filter(found => found !== numbers.own),
    mentioned: numbers.mentioned,
  }
  return { guess, doubts: [...doubtsOf(guess), ...issuer.doubts] }
}

/** One paragraph a line, spaces between Chinese characters removed, look-alike radicals folded to the characters they stand for. */
function paragraphsOf(text: string): string[] {
  return text
    .replace(/[\u2e80-\u2fdf\uf900-\ufaff]/gu, character => character.normalize('NFKC'))
    .split(/[\r\n\v\f]+/)
    .map(line => line.replace(/(?<=[^!-~\s])\s+|\s+(?=[^!-~\s])/gu, '').trim())
    .filter(line => line !== '')
}

function findNumber(paragraphs: string[]): { own?: string; mentioned: string[] } {
  const head = paragraphs.slice(0, 12)
  const alone = head.find(line => new RegExp(`^${NUMBER.source}$`, 'u').test(line) || new RegExp(`^(?:${CASE.source})$`, 'u').test(line))
  const own = alone === undefined ? undefined : (printedNumber(alone.replace(/\s/g, '')) ?? undefined)
  const all = paragraphs.filter(line => line !== alone).flatMap(line => [...line.matchAll(NUMBER)].map(match => match[0]))
  const mentioned = unique(all.map(raw => printedNumber(withoutAddress(raw.replace(/\s/g, '')))).filter(found => found !== null))
  return { ...(own === undefined ? {} : { own }), mentioned: mentioned.filter(found => found !== own) }
}

/** 你院沅清检民执监〔2026〕… → 沅清检民执监〔2026〕… */
const withoutAddress = (text: string) => text.replace(/^.*(?:你院|贵院|本院|我院|你单位|贵单位|根据|发出的|发出|关于|收到|作出的?)/u, '')

function findDate(paragraphs: string[]): { date?: string; at: number } {
  const at = paragraphs.findLastIndex(line => writtenDate(line) !== null)
  const date = at < 0 ? null : writtenDate(paragraphs[at] ?? '')
  return date === null ? { at: -1 } : { date, at }
}

function findAddressee(paragraphs: string[]): string | undefined {
  const head = paragraphs.slice(0, 15).map(line => new RegExp(`^(\\p{Script=Han}{2,36}${ORGAN})[：:]$`, 'u').exec(line)?.[1])
  const closing = paragraphs.findLastIndex(line => /^此\s*致$/.test(line))
  const after = closing < 0 ? undefined : new RegExp(`^\\p{Script=Han}{2,36}${ORGAN}$`, 'u').exec(paragraphs[closing + 1] ?? '')?.[0]
  return head.find(found => found !== undefined) ?? after
}

function findIssuer(paragraphs: string[], dateAt: number): { name?: string; doubts: Words[] } {
  const organ = new RegExp(`^(\\p{Script=Han}{2,36}${ORGAN})`, 'u')
  const headLine = paragraphs.slice(0, 6).find(line => organ.test(line) && !/[：:。]$/.test(line))
  const head = headLine === undefined ? undefined : organ.exec(headLine)?.[1]
  // with 此致 above it, the line before the date is the addressee: that house is not the author
  const addressed = /^此\s*致$/.test(paragraphs[dateAt - 2] ?? '')
  const signedLine = dateAt > 0 && !addressed ? paragraphs[dateAt - 1] : undefined
  const signed = signedLine !== undefined && organ.exec(signedLine)?.[0] === signedLine ? signedLine : undefined
  const differs = head !== undefined && signed !== undefined && head !== signed
  const doubts = differs
    ? [words(`文首为“${head}”，落款为“${signed}”，请核对`, `The head names “${head}”, the signature “${signed}”: please check`)]
    : []
  const name = signed ?? head
  return name === undefined ? { doubts } : { name, doubts }
}

function doubtsOf(guess: PaperGuess): Words[] {
  const doubts: Words[] = []
  if (guess.number === undefined) {
    const seen = guess.mentioned.join('、')
    doubts.push(
      seen === ''
        ? words('没有识别出文号，请填写', 'No document number was found: please enter it')
        : words(
            `没有识别出本文书的文号；正文提到 ${seen}，可能是其他文书的文号`,
            `No number of its own was found; the text mentions ${seen}, perhaps of another paper`,
          ),
    )
  }
  if (guess.date === undefined) doubts.push(words('没有识别出成文日期，请填写', 'No date of the paper was found: please enter it'))
  if (guess.addressee === undefined) doubts.push(words('没有识别出主送单位，请填写', 'No addressee was found: please enter it'))
  if (guess.points.length === 0)
    doubts.push(words('没有识别出逐项编号的建议，如有请填写', 'No numbered points were found: please enter them if there are any'))
  return doubts
}

const roundBrackets = (text: string) =>
  text
    .replace(/\s/g, '')
    .replace(/^\((\d{4})\)/, '（$1）')
    .replace(/^（(\d{4})\)/, '（$1）')

const unique = (texts: string[]) => [...new Set(texts)]
