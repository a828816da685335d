/** What a draft is made from, and how one fact is written on paper. */
import { type Words, words } from '#kernel/words.ts'
import { FORM_FACTS, type FormFactId } from '#law/forms/form-facts.ts'
import { formalDate } from './han-numerals.ts'

export type PointFact = { id: string; text: string }
/** `answer` is a code of the reply; `reasons` must be there unless everything is adopted (30号 art 13). */
export type AnswerFact = { pointId: string; answer: 'adopted' | 'partly' | 'not-adopted'; reasons?: string }

export type DraftFacts = {
  house: { name: string; shortName: string }
  addressee: string
  number?: string
  /** 'YYYY-MM-DD', Asia/Shanghai. */
  date?: string
  caseNumbers: string[]
  parties: string[]
  points: PointFact[]
  answers: AnswerFact[]
  /** All other facts by their id in FORM_FACTS; dates as 'YYYY-MM-DD'. */
  fields: Record<string, string>
  attachments: string[]
  /** 抄送 and other notes under the last line. */
  footnotes?: string[]
}

export const ANSWER_TITLES: Record<AnswerFact['answer'], Words> = {
  adopted: words('采纳', 'Adopted'),
  partly: words('部分采纳', 'Partly adopted'),
  'not-adopted': words('不采纳', 'Not adopted'),
}

/** The text of one fact as it stands on the page; '' when it is empty. A date that is no day comes back as null. */
export function factText(facts: DraftFacts, id: FormFactId): string | null {
  const raw = rawText(facts, id)
  if (raw === '') return ''
  return FORM_FACTS[id].kind === 'date' ? formalDate(raw) : raw
}

function rawText(facts: DraftFacts, id: FormFactId): string {
  switch (id) {
    case 'addressee':
      return facts.addressee.trim()
    case 'number':
      return facts.number?.trim() ?? ''
    case 'date':
      return facts.date ?? ''
    case 'caseNumbers':
      return facts.caseNumbers.map(fullWidthBrackets).join('、')
    case 'parties':
      return facts.parties.join('、')
    case 'points':
      return facts.points.map(point => point.text).join('；')
    case 'answers':
      return facts.answers.map(answer => ANSWER_TITLES[answer.answer].zh).join('；')
    case 'attachments':
      return facts.attachments.join('；')
    default:
      return (facts.fields[id] ?? '').trim()
  }
}

/** A case number is printed with full-width brackets: (2026)湘… → （2026）湘…. */
export const fullWidthBrackets = (text: string): string => text.trim().replace(/^\((\d{4})\)/, '（$1）')

/**
 * A document number as it is printed: [2026], ［2026］ and 【2026】 become 〔2026〕; a case number keeps full-width round brackets.
 * null when there is no year in brackets or no 号 at the end: then it is no document number.
 */
export function printedNumber(raw: string): string | null {
  const text = fullWidthBrackets(raw.trim()).replace(/[[［【〔](\d{4})[\]］】〕]/u, '〔$1〕')
  return /(〔\d{4}〕|^（\d{4}）).*\d+号(之[一二三四五六七八九十]+)?$/u.test(text) ? text : null
}
