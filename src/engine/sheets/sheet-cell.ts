/** Reads one cell of a known column: what it means, what is doubtful about it, what is wrong with it. */
import { type Words, words } from '#kernel/words.ts'
import { printedNumber } from '../drafting/draft-facts.ts'
import { sheetDate } from './sheet-date.ts'
import type { FieldKind } from './sheet-fields.ts'

export type CellReading = { value: string; doubts: Words[]; errors: Words[] }

const CASE = /^（\d{4}）[\p{Script=Han}\d（）]{2,20}?(?:第)?[1-9]\d*(?:-\d+)?号(?:之[一二三四五六七八九十]{1,3})?$/u

const ADOPTION: [RegExp, string][] = [
  [/^(?:部分采纳|部分|部分被采纳|基本采纳)$/, 'partly'],
  [/^(?:不采纳|未采纳|不予采纳|否|×|x|未被采纳)$/i, 'not-adopted'],
  [/^(?:采纳|已采纳|全部采纳|予以采纳|是|√|✓|被采纳|已被采纳)$/, 'adopted'],
]

const clean = (value: string): CellReading => ({ value, doubts: [], errors: [] })

/** `year` fills dates without a year. The value is '' when the cell says nothing; text that cannot be read stays and is reported. */
export function readCell(kind: FieldKind, cell: string, year?: number): CellReading {
  const text = cell.trim()
  if (text === '') return clean('')
  switch (kind) {
    case 'date': {
      const read = sheetDate(text, year)
      return {
        value: read.date ?? (read.error ? text : ''),
        doubts: read.doubt ? [read.doubt] : [],
        errors: read.error ? [read.error] : [],
      }
    }
    case 'number':
      return readNumber(text)
    case 'case-numbers':
      return readCaseNumbers(text)
    case 'adoption':
      return readAdoption(text)
    case 'year':
      return /^(19|20)\d{2}年?度?$/.test(text.normalize('NFKC'))
        ? clean(text.normalize('NFKC').slice(0, 4))
        : { ...clean(text), doubts: [words(`“${text}”不是年份`, `“${text}” is no year`)] }
    case 'text':
      return clean(text)
  }
}

function readNumber(text: string): CellReading {
  if (/^[-—–/无]+$/.test(text)) return clean('')
  const number = printedNumber(narrowDigits(text).replace(/\s/g, ''))
  return number === null
    ? {
        ...clean(text),
        doubts: [words(`文号“${text}”缺少〔年份〕或者“号”，照原样登记？`, `The number “${text}” lacks 〔year〕 or 号: enter it as it is?`)],
      }
    : clean(number)
}

/** Several case numbers in one cell, separated by 、，；or line breaks, come back joined by 、 with full-width brackets. */
function readCaseNumbers(text: string): CellReading {
  if (/^[-—–/无]+$/.test(text)) return clean('')
  const pieces = narrowDigits(text)
    .split(/[、,，;；\n]+/)
    .map(piece => piece.replace(/\s/g, '').replace(/[(（]\s*(\d{4})\s*[)）]/, '（$1）'))
    .filter(piece => piece !== '')
  const odd = pieces.filter(piece => !CASE.test(piece))
  return {
    value: pieces.join('、'),
    doubts: odd.map(piece => words(`案号“${piece}”写法不规范，请核对`, `The case number “${piece}” is not written as usual: please check`)),
    errors: [],
  }
}

function readAdoption(text: string): CellReading {
  const plain = text.replace(/[\s。]/g, '')
  if (/^(?:[-—–/无]+|暂无|未回复|待回复|尚未回复|未到期)$/.test(plain)) return clean('')
  for (const [pattern, value] of ADOPTION) if (pattern.test(plain)) return clean(value)
  return { ...clean(text), doubts: [words(`“${text}”是采纳、部分采纳还是不采纳？`, `“${text}”: adopted, partly adopted or not adopted?`)] }
}

const narrowDigits = (text: string) => text.replace(/[０-９]/g, digit => String(digit.charCodeAt(0) - 0xff10))
